/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * Letters in plain French and English from a verdict, whose texts a host may replace and whose personal values it alone
 * fills in. Needs JMustache on the path. Stability: preview.
 */
@NullMarked
package fr.mediation.rules.letter;

import org.jspecify.annotations.NullMarked;
