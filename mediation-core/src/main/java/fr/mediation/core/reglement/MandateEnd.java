/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Fin du mandat du médiateur (règlement Isère 2022, art. 2): its last day, or the reason why there is none.
 *
 * <p>Immutable and thread safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MandateEnd.Fixed.class, name = "FIXED"),
    @JsonSubTypes.Type(value = MandateEnd.TwoReadings.class, name = "TWO_READINGS"),
    @JsonSubTypes.Type(value = MandateEnd.NotSet.class, name = "NOT_SET"),
    @JsonSubTypes.Type(value = MandateEnd.Refused.class, name = "REFUSED")
})
public sealed interface MandateEnd {

    /**
     * One answer for each case.
     *
     * @param <R> the type of the answer
     * @param fixed when there is one last day
     * @param twoReadings when the texts give two
     * @param notSet when they give none
     * @param refused when the facts contradict each other
     * @return what the matching function answers
     */
    default <R> R fold(
            Function<? super Fixed, ? extends R> fixed,
            Function<? super TwoReadings, ? extends R> twoReadings,
            Function<? super NotSet, ? extends R> notSet,
            Function<? super Refused, ? extends R> refused) {
        if (this instanceof Fixed one) {
            return fixed.apply(one);
        }
        if (this instanceof TwoReadings two) {
            return twoReadings.apply(two);
        }
        if (this instanceof NotSet none) {
            return notSet.apply(none);
        }
        return refused.apply((Refused) this);
    }

    /**
     * One way to read the texts.
     *
     * @param lastDay the last day, included
     * @param rule what leads to it
     */
    record Reading(LocalDate lastDay, Wording rule) {

        /**
         * Checks that nothing is missing.
         *
         * @param lastDay the last day
         * @param rule what leads to it
         */
        public Reading {
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * One last day.
     *
     * @param lastDay the last day, included
     * @param explanation what leads to it
     */
    record Fixed(LocalDate lastDay, Explanation explanation) implements MandateEnd {

        /**
         * Checks that nothing is missing.
         *
         * @param lastDay the last day
         * @param explanation what leads to it
         */
        public Fixed {
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(explanation, "explanation");
        }
    }

    /**
     * The texts give several ends and no act settles which.
     *
     * @param readings at least two, with different last days
     * @param explanation what leads to each
     */
    record TwoReadings(List<Reading> readings, Explanation explanation) implements MandateEnd {

        /**
         * Copies the readings.
         *
         * @param readings the readings
         * @param explanation what leads to each
         * @throws IllegalArgumentException if they do not differ
         */
        public TwoReadings {
            readings = List.copyOf(readings);
            Objects.requireNonNull(explanation, "explanation");
            if (readings.stream().map(Reading::lastDay).distinct().count() < 2) {
                throw new IllegalArgumentException("readings: two that differ are needed");
            }
        }

        /**
         * The earliest of the ends: an act after it may be challenged.
         *
         * @return the last day that is sure
         */
        public LocalDate prudent() {
            return readings.stream()
                    .map(Reading::lastDay)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        /**
         * The latest of the ends: after it no reading covers an act.
         *
         * @return the last day that can be argued
         */
        public LocalDate latest() {
            return readings.stream()
                    .map(Reading::lastDay)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /**
     * Neither the act nor the règlement sets an end.
     *
     * @param explanation what is not said
     */
    record NotSet(Explanation explanation) implements MandateEnd {

        /**
         * Checks that nothing is missing.
         *
         * @param explanation what is not said
         */
        public NotSet {
            Objects.requireNonNull(explanation, "explanation");
        }
    }

    /**
     * The facts cannot all be true.
     *
     * @param violations each contradiction with its field, never empty
     */
    record Refused(List<Violation> violations) implements MandateEnd {

        /**
         * Copies the list.
         *
         * @param violations each contradiction
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("violations: facts are refused for a reason");
            }
        }
    }
}
