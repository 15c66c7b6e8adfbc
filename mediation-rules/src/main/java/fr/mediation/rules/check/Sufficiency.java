/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether some facts alone, in one way or another, are enough for an outcome. */
final class Sufficiency {

    private final Graph graph;
    private final int possible;
    private final int outcome;

    /**
     * On a finished graph, which grows.
     *
     * @param possible the possible cases
     * @param outcome those of them with the outcome
     */
    Sufficiency(Graph graph, int possible, int outcome) {
        this.graph = graph;
        this.possible = possible;
        this.outcome = graph.or(outcome, graph.not(possible));
    }

    /** Whether the atoms kept can be such, as some of them are known to be, that every case left has the outcome. */
    boolean canSuffice(Set<Integer> kept, List<Cover.Sign> known) {
        int cases = graph.and(possible, forAll(outcome, kept, new HashMap<>()));
        for (Cover.Sign sign : known) {
            cases = graph.and(cases, graph.literal(sign.atom(), sign.holds()));
        }
        return cases != 0;
    }

    private int forAll(int function, Set<Integer> kept, Map<Integer, Integer> found) {
        if (function < Graph.LEAVES) {
            return function;
        }
        Integer known = found.get(function);
        if (known != null) {
            return known;
        }
        int low = forAll(graph.low(function), kept, found);
        int high = forAll(graph.high(function), kept, found);
        int atom = graph.atom(function);
        int result = kept.contains(atom) ? graph.node(atom, low, high) : graph.and(low, high);
        found.put(function, result);
        return result;
    }
}
