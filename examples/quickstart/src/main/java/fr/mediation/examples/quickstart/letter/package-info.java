/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * A verdict becomes a letter to sign, from the shipped templates or a host's own. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.letter;

import org.jspecify.annotations.NullMarked;
