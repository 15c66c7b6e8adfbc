/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.governance;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Moyens mis à la disposition du médiateur (CGCT, art. L. 1112-24): what was given for a year. Recorded, compared by nobody: no text sets a
 * level.
 *
 * @param year the year
 * @param items what was given
 */
public record YearlyMeans(int year, List<Item> items) {

    /**
     * One thing given.
     *
     * @param code what, as a code of the authority's such as {@code STAFF_FTE}
     * @param quantity how much
     * @param unit of what, such as {@code EUR} or {@code FTE}
     */
    public record Item(
            @NotBlank String code,
            BigDecimal quantity,
            @NotBlank String unit) {

        /**
         * Checks the quantity.
         *
         * @param code what
         * @param quantity how much
         * @param unit of what
         * @throws IllegalArgumentException if the quantity is negative
         */
        public Item {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(unit, "unit");
            if (quantity.signum() < 0) {
                throw new IllegalArgumentException("what is given is not negative");
            }
        }
    }

    /**
     * Copies the list.
     *
     * @param year the year
     * @param items what was given
     */
    public YearlyMeans {
        items = List.copyOf(items);
    }
}
