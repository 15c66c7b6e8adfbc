/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * The questions worth asking about a request, one at a time, until its admissibility is settled. Stability: preview.
 */
@NullMarked
package fr.mediation.rules.interview;

import org.jspecify.annotations.NullMarked;
