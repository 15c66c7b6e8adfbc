/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** What changes from one version of a règlement to the next: over every possible request, and over real ones. Stability: preview. */
@NullMarked
package fr.mediation.rules.difference;

import org.jspecify.annotations.NullMarked;
