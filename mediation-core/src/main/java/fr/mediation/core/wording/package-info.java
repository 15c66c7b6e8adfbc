/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * Words shown to people, in French and in English, as data. Stability: stable.
 */
@NullMarked
package fr.mediation.core.wording;

import org.jspecify.annotations.NullMarked;
