/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

/**
 * Parcours d'une condition (règlement local): one method a kind of condition, so that a new kind would not compile.
 *
 * @param <R> the type of the result
 */
public interface ConditionVisitor<R> {
    /**
     * A fact is true.
     *
     * @param condition the condition
     * @return the result
     */
    R yes(Condition.Yes condition);

    /**
     * A choice has one of some answers.
     *
     * @param condition the condition
     * @return the result
     */
    R is(Condition.Is condition);

    /**
     * A multiple choice includes an answer.
     *
     * @param condition the condition
     * @return the result
     */
    R includes(Condition.Includes condition);

    /**
     * A period has run.
     *
     * @param condition the condition
     * @return the result
     */
    R elapsed(Condition.Elapsed condition);

    /**
     * A count reaches a number.
     *
     * @param condition the condition
     * @return the result
     */
    R reaches(Condition.Reaches condition);

    /**
     * The opposite.
     *
     * @param condition the condition
     * @return the result
     */
    R not(Condition.Not condition);

    /**
     * Every condition.
     *
     * @param condition the condition
     * @return the result
     */
    R all(Condition.All condition);

    /**
     * Some condition.
     *
     * @param condition the condition
     * @return the result
     */
    R any(Condition.Any condition);

    /**
     * Enough conditions.
     *
     * @param condition the condition
     * @return the result
     */
    R atLeast(Condition.AtLeast condition);
}
