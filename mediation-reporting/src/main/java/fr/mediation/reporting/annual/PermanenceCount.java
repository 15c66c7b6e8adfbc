/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import java.util.Objects;

/**
 * Permanences d'un territoire: local sessions planned and held in one year.
 *
 * <p>Immutable and thread safe.
 *
 * @param territory where
 * @param year the year
 * @param planned sessions planned
 * @param held sessions held
 */
public record PermanenceCount(Wording territory, int year, int planned, int held) {

    /**
     * Checks the counts.
     *
     * @param territory where
     * @param year the year
     * @param planned sessions planned
     * @param held sessions held
     * @throws NullPointerException if the territory is null
     * @throws IllegalArgumentException if a count is negative
     */
    public PermanenceCount {
        Objects.requireNonNull(territory, "territory");
        if (planned < 0 || held < 0) {
            throw new IllegalArgumentException("a number of sessions is not negative");
        }
    }
}
