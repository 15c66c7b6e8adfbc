/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** Règlements on files: reading them, proving them, comparing them. Stability: preview. */
@NullMarked
package fr.mediation.examples.quickstart.regulation;

import org.jspecify.annotations.NullMarked;
