/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * A person answers questions, one at a time, until the verdict is settled. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.interview;

import org.jspecify.annotations.NullMarked;
