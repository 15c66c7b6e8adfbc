/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * The règlement of a local authority as an immutable, dated value: closed rules, each with its article. Stability: preview.
 */
@NullMarked
package fr.mediation.rules.regulation;

import org.jspecify.annotations.NullMarked;
