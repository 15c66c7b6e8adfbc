/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** A host on the module path. Stability: preview. */
@NullMarked
package fr.mediation.examples.modules;

import org.jspecify.annotations.NullMarked;
