/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Modification d'un motif entre deux versions: what changed in one rule, its effect told apart from its words.
 *
 * <p>Immutable and thread safe.
 *
 * @param ground the code of the ground
 * @param aspects what changed, at least one thing
 * @param was the ground in the first version, or null when the rule is new
 * @param becomes the ground in the second version, or null when the rule is gone
 */
@JsonPropertyOrder({"ground", "aspects", "was", "becomes"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleChange(
        GroundId ground,
        List<Aspect> aspects,
        @Nullable Ground was,
        @Nullable Ground becomes) {

    /** Objet de la modification. */
    public enum Aspect {
        /** The rule is new. */
        ADDED,
        /** The rule is gone. */
        REMOVED,
        /** The ground does not hold for the same requests. */
        EFFECT,
        /** Waiting or a step lifts the ground where it did not, or the contrary. */
        CURE,
        /** The articles cited, those of exceptions included. */
        ARTICLES,
        /** The words told to the requester, those of exceptions and reading notes included. */
        WORDING,
        /** The kind of text the rule comes from, or whether local texts may touch it. */
        SOURCE,
        /** The body such requests are sent to. */
        REORIENTATION
    }

    /**
     * Copies the aspects.
     *
     * @param ground the code of the ground
     * @param aspects what changed
     * @param was the ground before, or null
     * @param becomes the ground after, or null
     * @throws NullPointerException if the code or an aspect is null
     * @throws IllegalArgumentException if nothing changed
     */
    public RuleChange {
        Objects.requireNonNull(ground, "ground");
        aspects = List.copyOf(aspects);
        if (aspects.isEmpty()) {
            throw new IllegalArgumentException("a change changes something");
        }
    }

    /**
     * The ground in the first version.
     *
     * @return the ground, empty when the rule is new
     */
    public Optional<Ground> before() {
        return Optional.ofNullable(was);
    }

    /**
     * The ground in the second version.
     *
     * @return the ground, empty when the rule is gone
     */
    public Optional<Ground> after() {
        return Optional.ofNullable(becomes);
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    RuleChange mirror() {
        List<Aspect> turned = aspects.stream()
                .map(aspect ->
                        aspect == Aspect.ADDED ? Aspect.REMOVED : aspect == Aspect.REMOVED ? Aspect.ADDED : aspect)
                .toList();
        return new RuleChange(ground, turned, becomes, was);
    }
}
