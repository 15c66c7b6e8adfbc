/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.Axis;
import java.util.ArrayList;
import java.util.List;
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
    static MinimumCount minCount(int threshold) {
        return new MinimumCount(threshold, List.of(), MinimumCount.DOMINANCE);
    }

    /**
     * The profile of a département: 3 cases in general; 11, and no row where all cases or all but one share the trait, on the
     * policies that say something of health, disability, childhood or income (standard codes of {@code StandardCodes.DOMAINS}).
     *
     * @return the policy
     */
    static MinimumCount healthAndSocial() {
        return minCount(3)
                .sensitive(Axis.DOMAIN, 11, "AUTONOMY", "SOCIAL")
                .sensitive(
                        Axis.SUB_DOMAIN,
                        11,
                        "DISABILITY",
                        "ELDERLY",
                        "CHILD_PROTECTION",
                        "MATERNAL_CHILD_HEALTH",
                        "HOUSING_FUND",
                        "INCOME_SUPPORT");
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
     * @param sensitive the codes that need a higher threshold and protection of whole groups
     * @param dominance the largest share, in percent, that one case may hold of a sum of days or of persons
     */
    record MinimumCount(int threshold, List<Sensitive> sensitive, int dominance) implements DisclosurePolicy {

        private static final int DOMINANCE = 85;

        /**
         * Checks the bounds.
         *
         * @param threshold the smallest count published
         * @param sensitive the codes that need more
         * @param dominance the largest share of one case
         * @throws NullPointerException if the list is null
         * @throws IllegalArgumentException if the threshold is below 2 or above 1 000, or the share not between 50 and 100
         */
        public MinimumCount {
            checkThreshold(threshold);
            sensitive = List.copyOf(sensitive);
            if (dominance < 50 || dominance > 100) {
                throw new IllegalArgumentException("a dominance lies between 50 and 100 percent");
            }
        }

        private static void checkThreshold(int threshold) {
            if (threshold < 2 || threshold > 1000) {
                throw new IllegalArgumentException("a threshold lies between 2 and 1000");
            }
        }

        /**
         * The same rule with a higher threshold for some codes, whose groups are protected too: a row where all cases, or all but
         * one, have the code says it of each of them.
         *
         * @param axis the axis
         * @param smallest the smallest count published of these codes
         * @param codes the codes, at least one
         * @return a new policy
         */
        public MinimumCount sensitive(Axis axis, int smallest, String... codes) {
            List<Sensitive> more = new ArrayList<>(sensitive);
            more.add(new Sensitive(axis, List.of(codes), smallest));
            return new MinimumCount(threshold, more, dominance);
        }

        /**
         * The same rule with another dominance.
         *
         * @param percent the largest share of one case in a sum, from 50 to 100
         * @return a new policy
         */
        public MinimumCount dominance(int percent) {
            return new MinimumCount(threshold, sensitive, percent);
        }

        /**
         * Codes sensibles: what a report must not say of a few people.
         *
         * @param axis the axis
         * @param codes the codes
         * @param threshold the smallest count published of these codes
         */
        public record Sensitive(Axis axis, List<String> codes, int threshold) {

            /**
             * Checks the bounds.
             *
             * @param axis the axis
             * @param codes the codes
             * @param threshold the smallest count
             * @throws NullPointerException if an argument is null
             * @throws IllegalArgumentException if there is no code, or the threshold is below 2 or above 1 000
             */
            public Sensitive {
                Objects.requireNonNull(axis, "axis");
                codes = codes.stream().distinct().sorted().toList();
                checkThreshold(threshold);
                if (codes.isEmpty()) {
                    throw new IllegalArgumentException("a sensitive axis names its codes");
                }
            }
        }
    }
}
