/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * What can be said of a règlement before any request: proved on every case, each finding with a witness. Stability: preview.
 */
@NullMarked
package fr.mediation.rules.proof;

import org.jspecify.annotations.NullMarked;
