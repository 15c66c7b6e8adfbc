/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.facts.Fact;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Condition d'une règle: a closed language of atoms, and, or, not, at least n, so that a règlement can be proved.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface Condition {

    /**
     * Handles every kind of condition: a new one would not compile.
     *
     * @param <R> the type of the result
     * @param visitor what to do with each kind
     * @return the result
     */
    <R> R accept(ConditionVisitor<R> visitor);

    /**
     * A yes/no fact is true.
     *
     * @param fact the fact
     * @return the condition
     */
    static Condition yes(Fact.YesNo fact) {
        return new Yes(fact.id());
    }

    /**
     * A yes/no fact is false.
     *
     * @param fact the fact
     * @return the condition
     */
    static Condition no(Fact.YesNo fact) {
        return new Not(new Yes(fact.id()));
    }

    /**
     * A choice has one of some answers.
     *
     * @param fact the choice
     * @param codes the codes of the options, at least one
     * @return the condition
     */
    static Condition is(Fact.OneOf fact, String... codes) {
        return new Is(fact.id(), List.of(codes));
    }

    /**
     * A multiple choice includes at least one of some answers.
     *
     * @param fact the choice
     * @param codes the codes of the options, at least one
     * @return the condition
     */
    static Condition includes(Fact.Several fact, String... codes) {
        return new Includes(fact.id(), List.of(codes));
    }

    /**
     * A period has run since a day, seen from the day of the check.
     *
     * @param since the day that starts the period
     * @param period the code of the parameter
     * @return the condition, true from the last day of the period on
     */
    static Condition elapsed(Fact.Day since, ParameterId period) {
        return new Elapsed(since.id(), period, Measured.AS_OF);
    }

    /**
     * A period had run since a day when the request was referred.
     *
     * @param since the day that starts the period
     * @param period the code of the parameter
     * @return the condition
     */
    static Condition elapsedAtReferral(Fact.Day since, ParameterId period) {
        return new Elapsed(since.id(), period, Measured.REFERRED_ON);
    }

    /**
     * A count reaches a number.
     *
     * @param fact the count
     * @param minimum the number, at least one
     * @return the condition
     */
    static Condition reaches(Fact.Count fact, int minimum) {
        return new Reaches(fact.id(), minimum);
    }

    /**
     * The opposite.
     *
     * @param condition a condition
     * @return its negation
     */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /**
     * Every condition holds.
     *
     * @param conditions at least one condition
     * @return the conjunction
     */
    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    /**
     * At least one condition holds.
     *
     * @param conditions at least one condition
     * @return the disjunction
     */
    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions));
    }

    /**
     * At least so many conditions hold.
     *
     * @param count how many, from one to the number of conditions
     * @param conditions at most twelve conditions
     * @return the condition
     */
    static Condition atLeast(int count, Condition... conditions) {
        return new AtLeast(count, List.of(conditions));
    }

    /**
     * Fait vrai.
     *
     * @param fact a yes/no fact
     */
    record Yes(FactId fact) implements Condition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.yes(this);
        }
    }

    /**
     * Réponse parmi d'autres.
     *
     * @param fact a choice
     * @param oneOf the codes, sorted, at least one
     */
    record Is(FactId fact, List<String> oneOf) implements Condition {

        /**
         * Sorts the codes.
         *
         * @param fact a choice
         * @param oneOf the codes
         * @throws IllegalArgumentException if there is no code
         */
        public Is {
            oneOf = sorted(oneOf);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.is(this);
        }
    }

    /**
     * Catégorie touchée.
     *
     * @param fact a multiple choice
     * @param anyOf the codes, sorted, at least one
     */
    record Includes(FactId fact, List<String> anyOf) implements Condition {

        /**
         * Sorts the codes.
         *
         * @param fact a multiple choice
         * @param anyOf the codes
         * @throws IllegalArgumentException if there is no code
         */
        public Includes {
            anyOf = sorted(anyOf);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.includes(this);
        }
    }

    /**
     * Délai écoulé.
     *
     * @param since the day that starts the period
     * @param period the parameter
     * @param on the day on which to look
     */
    record Elapsed(FactId since, ParameterId period, Measured on) implements Condition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.elapsed(this);
        }
    }

    /**
     * Nombre atteint.
     *
     * @param fact a count
     * @param minimum the number to reach, at least one
     */
    record Reaches(FactId fact, int minimum) implements Condition {

        /**
         * Checks the number.
         *
         * @param fact a count
         * @param minimum the number to reach
         * @throws IllegalArgumentException if the number is below one, which would always hold
         */
        public Reaches {
            if (minimum < 1) {
                throw new IllegalArgumentException("a count is asked to reach at least one");
            }
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.reaches(this);
        }
    }

    /**
     * Négation.
     *
     * @param condition the condition denied
     */
    record Not(Condition condition) implements Condition {

        /**
         * Checks that there is a condition.
         *
         * @param condition the condition denied
         */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * Conjonction.
     *
     * @param conditions at least one condition
     */
    record All(List<Condition> conditions) implements Condition {

        /**
         * Copies the conditions.
         *
         * @param conditions at least one condition
         * @throws IllegalArgumentException if there is none
         */
        public All {
            conditions = several(conditions);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.all(this);
        }
    }

    /**
     * Disjonction.
     *
     * @param conditions at least one condition
     */
    record Any(List<Condition> conditions) implements Condition {

        /**
         * Copies the conditions.
         *
         * @param conditions at least one condition
         * @throws IllegalArgumentException if there is none
         */
        public Any {
            conditions = several(conditions);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /**
     * Au moins n conditions.
     *
     * @param count how many must hold
     * @param of the conditions, twelve at most
     */
    record AtLeast(int count, List<Condition> of) implements Condition {

        /**
         * Checks the number.
         *
         * @param count how many must hold, from one to the number of conditions
         * @param of the conditions, twelve at most
         * @throws IllegalArgumentException if the number is out of range
         */
        public AtLeast {
            of = several(of);
            if (count < 1 || count > of.size() || of.size() > 12) {
                throw new IllegalArgumentException("at least n of m: 1 <= n <= m <= 12");
            }
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.atLeast(this);
        }
    }

    private static List<String> sorted(List<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a choice is compared with at least one code");
        }
        return List.copyOf(new TreeSet<>(codes));
    }

    private static List<Condition> several(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("at least one condition is joined");
        }
        return List.copyOf(conditions);
    }
}
