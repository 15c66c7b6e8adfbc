/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
@JsonPropertyOrder({"territory", "year", "planned", "held"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record PermanenceCount(
        @Valid @NotNull Wording territory,
        @Min(1900) @Max(9999) int year,
        @Min(0) int planned,
        @Min(0) int held) {

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
