/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * Checks at the border: what is wrong with a host's input, all at once, with its path, in French and English.
 * Stability: stable.
 */
@NullMarked
package fr.mediation.core.validation;

import org.jspecify.annotations.NullMarked;
