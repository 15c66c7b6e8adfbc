/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.wording.Wording;
import java.util.Objects;
import java.util.function.Function;

/**
 * Règle de secret statistique: which counts may be published (loi n° 51-711 du 7 juin 1951; art. L. 1112-24 CGCT:
 * confidentiality of mediation).
 */
public sealed interface DisclosurePolicy {

    /**
     * Publishes every count, as several authorities do; the report prints the reason.
     *
     * @param reason why exact counts may be published, shown to readers
     * @return the policy
     */
    static DisclosurePolicy publishExactCounts(Wording reason) {
        return new ExactCounts(reason);
    }

    /**
     * Withholds the counts below a threshold, and as many others as it takes for none of them to be worked out.
     *
     * @param threshold the smallest count published, from 2 to 1 000; 3 is usual, 11 for health, disability or income
     * @return the policy
     */
    static DisclosurePolicy minCount(int threshold) {
        return new MinimumCount(threshold);
    }

    /**
     * Applies the branch of this policy.
     *
     * @param <R> the type of the result
     * @param exact what to do with exact counts
     * @param minimum what to do with a minimum
     * @return the result of the branch
     */
    default <R> R fold(Function<ExactCounts, R> exact, Function<MinimumCount, R> minimum) {
        if (this instanceof ExactCounts e) {
            return exact.apply(e);
        }
        return minimum.apply((MinimumCount) this);
    }

    /**
     * Publication des effectifs exacts.
     *
     * @param reason why, shown to readers
     */
    record ExactCounts(Wording reason) implements DisclosurePolicy {

        /**
         * Checks that a reason is given.
         *
         * @param reason why, shown to readers
         * @throws NullPointerException if there is none
         */
        public ExactCounts {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Effectif minimal.
     *
     * @param threshold the smallest count published
     */
    record MinimumCount(int threshold) implements DisclosurePolicy {

        /**
         * Checks the threshold.
         *
         * @param threshold the smallest count published
         * @throws IllegalArgumentException if it is below 2 or above 1 000
         */
        public MinimumCount {
            if (threshold < 2 || threshold > 1000) {
                throw new IllegalArgumentException("a threshold lies between 2 and 1000");
            }
        }
    }
}
