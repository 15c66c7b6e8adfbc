/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.wording.Wording;

/** A body to re-orient to, by its name, with the ground that makes it the right one. */
record NamedBody(Wording name, Ground because) {}
