/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Réponse à un choix multiple: the codes known to apply and those known not to.
 *
 * <p>One request may touch several categories, and be known to be outside some others. Immutable and thread safe.
 *
 * @param in the codes known to apply, sorted
 * @param notIn the codes known not to apply, sorted
 * @param complete true when every code not named in {@code in} is known not to apply
 */
public record Selection(List<String> in, List<String> notIn, boolean complete) {

    /**
     * Sorts the codes.
     *
     * @param in the codes known to apply
     * @param notIn the codes known not to apply
     * @param complete whether the others are known not to apply
     * @throws NullPointerException if a list or a code is null
     * @throws IllegalArgumentException if a code is in both lists
     */
    public Selection {
        in = List.copyOf(new TreeSet<>(in));
        notIn = List.copyOf(new TreeSet<>(notIn));
        if (in.stream().anyMatch(notIn::contains)) {
            throw new IllegalArgumentException("a category cannot both apply and not apply");
        }
    }

    /**
     * These categories and no other.
     *
     * @param codes the codes that apply, possibly none
     * @return the complete answer
     */
    public static Selection exactly(Collection<String> codes) {
        return new Selection(List.copyOf(codes), List.of(), true);
    }

    /**
     * None of the categories.
     *
     * @return the complete, empty answer
     */
    public static Selection none() {
        return exactly(List.of());
    }

    /**
     * These categories, others being unknown.
     *
     * @param in the codes known to apply
     * @param notIn the codes known not to apply
     * @return the partial answer
     */
    public static Selection partly(Collection<String> in, Collection<String> notIn) {
        return new Selection(List.copyOf(in), List.copyOf(notIn), false);
    }
}
