/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Objects;

/**
 * Cohérence des faits: what no request can be, whatever the règlement.
 *
 * <p>A sheet that breaks one is refused and never evaluated. Immutable and thread safe.
 */
public sealed interface Constraint {

    /**
     * The stable code of the violation.
     *
     * @return a code in {@code UPPER_SNAKE}
     */
    String code();

    /**
     * What is wrong when the constraint is broken.
     *
     * @return the reason, and what to do
     */
    Wording message();

    /**
     * Au moins une des assertions est vraie: at least one of the assertions holds.
     *
     * @param code the stable code
     * @param anyOf the assertions; the first names the field shown as wrong
     * @param message what is wrong otherwise
     */
    record AnyOf(String code, List<Literal> anyOf, Wording message) implements Constraint {

        /**
         * Checks that there is something to hold.
         *
         * @param code the stable code
         * @param anyOf the assertions, at least one
         * @param message what is wrong otherwise
         * @throws IllegalArgumentException if there is no assertion
         */
        public AnyOf {
            anyOf = List.copyOf(anyOf);
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException("a constraint has at least one assertion");
            }
        }
    }

    /**
     * Une date suppose une assertion: a day can be known only if an assertion holds.
     *
     * @param code the stable code
     * @param day the day
     * @param needs what a known day implies
     * @param message what is wrong otherwise
     */
    record DayNeeds(String code, FactId day, Literal needs, Wording message) implements Constraint {

        /**
         * Checks that nothing is missing.
         *
         * @param code the stable code
         * @param day the day
         * @param needs what a known day implies
         * @param message what is wrong otherwise
         */
        public DayNeeds {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(needs, "needs");
        }
    }

    /**
     * Ordre de deux dates: one day never comes before another.
     *
     * @param code the stable code
     * @param earlier the first day
     * @param later the second day, the same one at the earliest; the field shown as wrong
     * @param message what is wrong otherwise
     */
    record InOrder(String code, FactId earlier, FactId later, Wording message) implements Constraint {

        /**
         * Checks that nothing is missing.
         *
         * @param code the stable code
         * @param earlier the first day
         * @param later the second day
         * @param message what is wrong otherwise
         */
        public InOrder {
            Objects.requireNonNull(earlier, "earlier");
            Objects.requireNonNull(later, "later");
        }
    }
}
