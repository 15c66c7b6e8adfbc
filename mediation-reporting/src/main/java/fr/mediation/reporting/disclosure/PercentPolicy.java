/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.reporting.figure.Rounding;
import java.util.Objects;

/**
 * Présentation des pourcentages: when a share is printed, and how it is rounded.
 *
 * <p>Immutable and thread safe.
 *
 * @param rounding the rounding of the shares of one table
 * @param smallestBase no percentage under this many cases: a share of 7 cases says less than the 7 cases
 * @param decimalFrom one decimal from this many cases on, none below
 */
public record PercentPolicy(Rounding rounding, long smallestBase, long decimalFrom) {

    /** To the nearest, not balanced; from 20 cases on; one decimal from 1 000 cases on. */
    public static final PercentPolicy STANDARD = new PercentPolicy(Rounding.HALF_UP_UNBALANCED, 20, 1000);

    /**
     * Checks the bounds.
     *
     * @param rounding the rounding
     * @param smallestBase the smallest base
     * @param decimalFrom the base of one decimal
     * @throws NullPointerException if the rounding is null
     * @throws IllegalArgumentException if a bound is below 1
     */
    public PercentPolicy {
        Objects.requireNonNull(rounding, "rounding");
        if (smallestBase < 1 || decimalFrom < 1) {
            throw new IllegalArgumentException("a base holds at least one case");
        }
    }

    int decimals(long base) {
        return base >= decimalFrom ? 1 : 0;
    }
}
