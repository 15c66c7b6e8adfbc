/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

/** Sort d'un motif: whether a ground holds against a request. */
public enum Outcome {
    /** The ground holds, whatever the missing facts may be. */
    HOLDS,
    /** The ground does not hold, whatever the missing facts may be. */
    DOES_NOT_HOLD,
    /** Missing facts leave it open. */
    OPEN
}
