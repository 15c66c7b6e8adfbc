/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.VerdictKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Chronologie de la recevabilité: the verdict on each day to come, if no fact changes in the meantime.
 *
 * <p>Says nothing of time limits to go to court, which waiting may lose: show them beside it. Immutable and thread safe.
 *
 * @param stretches the stretches of days, in order, without a gap, the last one without an end
 */
public record Timeline(List<Stretch> stretches) {

    /**
     * Copies the stretches.
     *
     * @param stretches the stretches, in order
     * @throws IllegalArgumentException if there is none
     */
    public Timeline {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("a timeline begins on the day of the check");
        }
    }

    /**
     * Période pendant laquelle la réponse ne change pas.
     *
     * @param from the first day, included
     * @param until the first day of the next stretch, or null for the last one
     * @param kind the verdict
     * @param grounds the grounds known to hold
     */
    @JsonPropertyOrder({"from", "until", "kind", "grounds"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stretch(LocalDate from, @Nullable LocalDate until, VerdictKind kind, List<Ground> grounds) {

        /**
         * Copies the grounds.
         *
         * @param from the first day
         * @param until the first day of the next stretch, or null
         * @param kind the verdict
         * @param grounds the grounds known to hold
         */
        public Stretch {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(kind, "kind");
            grounds = List.copyOf(grounds);
        }
    }
}
