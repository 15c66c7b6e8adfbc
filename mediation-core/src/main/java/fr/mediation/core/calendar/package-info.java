/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * Public holidays, working days and business days of each place where French labour law fixes them. Stability: preview.
 */
@NullMarked
package fr.mediation.core.calendar;

import org.jspecify.annotations.NullMarked;
