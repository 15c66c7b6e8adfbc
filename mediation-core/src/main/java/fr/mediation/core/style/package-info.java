/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * The house style of generated value types; exported to our own modules only. Stability: preview.
 */
@NullMarked
package fr.mediation.core.style;

import org.jspecify.annotations.NullMarked;
