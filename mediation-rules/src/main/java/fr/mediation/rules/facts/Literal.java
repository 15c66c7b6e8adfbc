/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import java.util.Objects;

/**
 * Assertion élémentaire sur un fait: a yes/no fact is true or false, or a choice has or has not a code.
 *
 * <p>Immutable and thread safe.
 *
 * @param fact the fact
 * @param code the code of the option, empty for a yes/no fact
 * @param holds true when the fact is so, false when it is not
 */
public record Literal(FactId fact, String code, boolean holds) {

    /**
     * Checks that nothing is missing.
     *
     * @param fact the fact
     * @param code the code of the option, or empty
     * @param holds whether the fact is so
     * @throws NullPointerException if an argument is null
     */
    public Literal {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(code, "code");
    }

    /**
     * A yes/no fact is true.
     *
     * @param fact the fact
     * @return the assertion
     */
    public static Literal yes(Fact.YesNo fact) {
        return new Literal(fact.id(), "", true);
    }

    /**
     * A choice has a code.
     *
     * @param fact the choice
     * @param code the code of the option
     * @return the assertion
     */
    public static Literal is(Fact.OneOf fact, String code) {
        return new Literal(fact.id(), code, true);
    }

    /**
     * The opposite assertion.
     *
     * @return the negation of this one
     */
    public Literal negated() {
        return new Literal(fact, code, !holds);
    }
}
