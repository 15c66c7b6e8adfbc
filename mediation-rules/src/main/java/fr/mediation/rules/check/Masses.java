/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.Arrays;

/** How frequent the cases of truth values are, by the chance of each atom: each node of the graph is weighed once. */
final class Masses {

    private final Graph graph;
    private final double[] chances;
    private double[] masses = {0, 1};
    private int weighed = Graph.LEAVES;

    Masses(Graph graph, double[] chances) {
        this.graph = graph;
        this.chances = chances;
    }

    double of(int root) {
        if (root >= masses.length) {
            masses = Arrays.copyOf(masses, graph.size());
        }
        for (; weighed <= root; weighed++) {
            double high = chances[graph.atom(weighed)];
            masses[weighed] = high * masses[graph.high(weighed)] + (1 - high) * masses[graph.low(weighed)];
        }
        return masses[root];
    }
}
