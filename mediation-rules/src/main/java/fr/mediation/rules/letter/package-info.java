/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * Reasoned notices from a verdict, in French and in English, with blanks that only the host can fill. Stability: preview.
 */
@NullMarked
package fr.mediation.rules.letter;

import org.jspecify.annotations.NullMarked;
