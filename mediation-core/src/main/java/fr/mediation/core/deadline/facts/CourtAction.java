/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Requête (CJA, art. R. 421-1): an action already before the court. One of the two first days is needed.
 *
 * <p>Immutable and thread safe.
 *
 * @param sentOn the day on which it was posted, or null
 * @param registeredOn the day on which the registry recorded it, or null
 * @param finalJudgmentOn the day on which its judgment became final, or null
 */
@JsonPropertyOrder({"sentOn", "registeredOn", "finalJudgmentOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CourtAction(
        @Nullable LocalDate sentOn,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate finalJudgmentOn) {

    /**
     * An action recorded by the registry.
     *
     * @param day the day on which the registry recorded it
     * @return the action
     */
    public static CourtAction registered(LocalDate day) {
        return new CourtAction(null, day, null);
    }

    /**
     * The same action, posted.
     *
     * @param day the day of the postmark
     * @return a new action
     */
    public CourtAction sentOn(LocalDate day) {
        return new CourtAction(day, registeredOn, finalJudgmentOn);
    }
}
