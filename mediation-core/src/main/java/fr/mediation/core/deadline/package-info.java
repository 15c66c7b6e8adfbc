/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * Time limits of French administrative law: procedural facts in, explained dates out. Stability: preview.
 */
@NullMarked
package fr.mediation.core.deadline;

import org.jspecify.annotations.NullMarked;
