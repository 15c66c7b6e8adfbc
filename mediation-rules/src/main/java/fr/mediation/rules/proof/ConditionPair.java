/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Example;
import fr.mediation.rules.regulation.Condition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Couple de cas d'une condition (MC/DC): two made-up requests that show that one condition of a rule counts, or why there
 * is no such pair.
 *
 * <p>The condition holds in the first one and not in the second one. In each the ground would not be what it is were the
 * condition the other way round; in a pair it holds in exactly one of the two. Immutable and thread safe.
 *
 * @param rule the rule
 * @param condition one of its conditions, exceptions included
 * @param kind whether the pair is as close as can be
 * @param wording what the pair shows, or why there is none
 * @param holding a request in which the condition holds, or null when there is none
 * @param other a request in which it does not hold, or null when there is none
 */
@JsonPropertyOrder({"rule", "condition", "kind", "wording", "holding", "other"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConditionPair(
        GroundId rule,
        Condition condition,
        Kind kind,
        Wording wording,
        @Nullable Example holding,
        @Nullable Example other) {

    /** Nature d'un couple de cas. */
    public enum Kind {
        /** No other condition of the rule differs between the two requests. */
        UNIQUE_CAUSE,
        /** Other conditions differ, because facts forbid one another; none of them makes the difference. */
        MASKING,
        /** The ground never hangs on this condition. */
        NO_EFFECT,
        /** The ground hangs on it only where it holds: facts forbid the opposite case. */
        ONLY_WHERE_IT_HOLDS,
        /** The ground hangs on it only where it does not hold: facts forbid the opposite case. */
        ONLY_WHERE_IT_DOES_NOT,
        /** The ground hangs on it on both sides, but facts forbid that it hold on one side and not on the other. */
        SAME_OUTCOME
    }

    /**
     * Checks that nothing needed is missing.
     *
     * @param rule the rule
     * @param condition one of its conditions
     * @param kind whether the pair is as close as can be
     * @param wording what the pair shows
     * @param holding a request in which the condition holds, or null
     * @param other a request in which it does not, or null
     * @throws NullPointerException if an argument that may not be null is
     */
    public ConditionPair {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(wording, "wording");
    }

    /**
     * Whether there are two requests.
     *
     * @return true for a pair, false when the wording says why there is none
     */
    public boolean feasible() {
        return kind == Kind.UNIQUE_CAUSE || kind == Kind.MASKING;
    }
}
