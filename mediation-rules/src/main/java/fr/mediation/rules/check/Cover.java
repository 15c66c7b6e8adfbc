/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.ArrayList;
import java.util.List;

/** Tells a truth value of a graph as a few short conjunctions. */
final class Cover {

    private static final int MOST = 512;

    /** An atom that is so, or is not. */
    record Sign(int atom, boolean holds) {}

    private final Graph graph;

    Cover(Graph graph) {
        this.graph = graph;
    }

    /**
     * Conjunctions that together are true in exactly the cases asked for, among those given.
     *
     * @param cases the cases asked for
     * @param given the cases to choose from, which contain them
     */
    List<List<Sign>> of(int cases, int given) {
        int forbidden = graph.and(given, graph.not(cases));
        List<List<Sign>> cover = new ArrayList<>();
        int rest = cases;
        while (rest != 0) {
            if (cover.size() == MOST) {
                throw new TooIntricate("more than " + MOST + " conjunctions to tell");
            }
            List<Sign> cube = shortened(shortest(rest), forbidden);
            cover.add(cube);
            rest = graph.and(rest, graph.not(cube(cube)));
        }
        return irredundant(cover, cases);
    }

    int cube(List<Sign> signs) {
        int result = 1;
        for (Sign sign : signs) {
            result = graph.and(result, graph.of(new Formula.Atom(sign.atom(), sign.holds())));
        }
        return result;
    }

    /** What is said of every case but matters for none is left out: what is not so first. */
    private List<Sign> shortened(List<Sign> cube, int forbidden) {
        List<Sign> kept = new ArrayList<>(cube);
        for (boolean positive : new boolean[] {false, true}) {
            for (Sign sign : cube) {
                if (sign.holds() == positive) {
                    List<Sign> fewer = new ArrayList<>(kept);
                    fewer.remove(sign);
                    if (graph.and(cube(fewer), forbidden) == 0) {
                        kept = fewer;
                    }
                }
            }
        }
        return kept;
    }

    private List<List<Sign>> irredundant(List<List<Sign>> cover, int cases) {
        List<List<Sign>> kept = new ArrayList<>(cover);
        for (List<Sign> cube : cover) {
            int left = cases;
            for (List<Sign> other : kept) {
                if (other != cube) {
                    left = graph.and(left, graph.not(cube(other)));
                }
            }
            if (left == 0 && kept.size() > 1) {
                kept.removeIf(each -> each == cube);
            }
        }
        return kept;
    }

    private List<Sign> shortest(int root) {
        int[] length = new int[root + 1];
        for (int node = 0; node <= root; node++) {
            if (node < Graph.LEAVES) {
                length[node] = node == 1 ? 0 : graph.size();
            } else {
                length[node] = 1 + Math.min(length[graph.low(node)], length[graph.high(node)]);
            }
        }
        List<Sign> path = new ArrayList<>();
        int node = root;
        while (node >= Graph.LEAVES) {
            boolean high = length[graph.high(node)] < length[graph.low(node)];
            path.add(new Sign(graph.atom(node), high));
            node = high ? graph.high(node) : graph.low(node);
        }
        return path;
    }
}
