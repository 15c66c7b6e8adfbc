/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fréquences déclarées: how often facts are so, to say which share of requests a change touches.
 *
 * <p>Whatever is not declared is held equally likely. Never moves a verdict. Immutable and thread safe.
 *
 * @param shares from 0 to 1, by the code of a fact and the reading of a {@link Term} joined by a dot, as
 *     {@code originator.USER}; by the code alone for a yes/no fact
 */
public record Priors(Map<String, Double> shares) {

    /** Nothing declared. */
    public static final Priors EVEN = new Priors(Map.of());

    /**
     * Checks the shares.
     *
     * @param shares the shares
     * @throws NullPointerException if a key or a share is null
     * @throws IllegalArgumentException if a share is not between 0 and 1
     */
    public Priors {
        shares = Map.copyOf(shares);
        if (shares.values().stream().anyMatch(share -> !(share >= 0 && share <= 1))) {
            throw new IllegalArgumentException("a share goes from 0 to 1");
        }
    }

    /**
     * One more share.
     *
     * @param fact a fact
     * @param reading a reading of it, see {@link Term}; empty for a yes/no fact
     * @param share how often it is so, from 0 to 1
     * @return new priors
     */
    public Priors with(Fact<?> fact, String reading, double share) {
        Map<String, Double> more = new LinkedHashMap<>(shares);
        more.put(key(fact.id(), reading), share);
        return new Priors(more);
    }

    private static String key(FactId fact, String reading) {
        return reading.isEmpty() ? fact.value() : fact.value() + "." + reading;
    }

    /** The chance of each atom alone, such that a choice has each of its answers as often as declared. */
    double[] of(Atoms atoms) {
        double[] chances = new double[atoms.count()];
        for (Fact<?> fact : atoms.vocabulary().facts()) {
            int width = Vocabulary.width(fact);
            for (int atom : atoms.atomsOf(fact)) {
                double even = fact instanceof Fact.OneOf
                        ? 1.0 / width
                        : fact instanceof Fact.Several ? 1 - Math.pow(0.5, 1.0 / width) : 0.5;
                double share = shares.getOrDefault(key(fact.id(), Terms.reading(atoms, atom)), even);
                // exactly one answer is chosen: the odds of each, not its chance, must be as declared
                chances[atom] = fact instanceof Fact.OneOf ? share / (1 + share) : share;
            }
        }
        return chances;
    }
}
