/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.regulation.RegulationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chronologie de la recevabilité: the verdict on each day to come, if no fact changes in the meantime.
 *
 * <p>Says nothing of time limits to go to court, which waiting may lose: {@link AdmissibilityWindow} joins the two.
 * Immutable and thread safe.
 *
 * @param stretches the stretches of days, half-open, in order; days between two of them, or after the last one, are
 *     governed by no known règlement, and so are all days when there is none
 */
public record Timeline(List<Stretch> stretches) {

    /**
     * Copies the stretches.
     *
     * @param stretches the stretches, in order
     * @throws IllegalArgumentException if a stretch begins before the one before it ends
     */
    public Timeline {
        stretches = List.copyOf(stretches);
        for (int i = 1; i < stretches.size(); i++) {
            LocalDate until = stretches.get(i - 1).until();
            if (until == null || until.isAfter(stretches.get(i).from())) {
                throw new IllegalArgumentException("stretches come one after the other");
            }
        }
    }

    /**
     * The stretch a day falls in.
     *
     * @param day a day
     * @return its stretch, empty before the day of the check and on days that no known règlement governs
     */
    public Optional<Stretch> on(LocalDate day) {
        return stretches.stream().filter(stretch -> stretch.contains(day)).findFirst();
    }

    /**
     * Période pendant laquelle la réponse ne change pas.
     *
     * @param from the first day, included
     * @param until the first day of the next stretch, or null for the last one
     * @param kind the verdict
     * @param grounds the grounds known to hold
     * @param regulation the règlement applied
     */
    @JsonPropertyOrder({"from", "until", "kind", "grounds", "regulation"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stretch(
            LocalDate from,
            @Nullable LocalDate until,
            VerdictKind kind,
            List<Ground> grounds,
            RegulationId regulation) {

        /**
         * Copies the grounds.
         *
         * @param from the first day
         * @param until the first day of the next stretch, or null
         * @param kind the verdict
         * @param grounds the grounds known to hold
         * @param regulation the règlement applied
         * @throws NullPointerException if an argument that may not be null is
         * @throws IllegalArgumentException if the stretch has no day
         */
        public Stretch {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(kind, "kind");
            grounds = List.copyOf(grounds);
            Objects.requireNonNull(regulation, "regulation");
            if (until != null && !from.isBefore(until)) {
                throw new IllegalArgumentException("a stretch has at least one day");
            }
        }

        /**
         * The first day after the stretch.
         *
         * @return the day, empty for a stretch without an end
         */
        public Optional<LocalDate> end() {
            return Optional.ofNullable(until);
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }
}
