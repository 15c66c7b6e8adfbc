/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a truth value of a graph as a few short conjunctions, none of which can be left out or shortened.
 *
 * <p>Minato's way (1992): what only one answer to an atom covers, then what either answer covers, from the top of the graph.
 */
final class Cover {

    /** An atom that is so, or is not. */
    record Sign(int atom, boolean holds) {}

    /** Conjunctions, and the truth value they have together. */
    private record Part(List<List<Sign>> cubes, int function) {}

    private record Interval(int least, int most) {}

    private final Graph graph;
    private final int bound;
    private final Map<Interval, Part> parts = new HashMap<>();

    /** At most so many conjunctions. */
    Cover(Graph graph, int bound) {
        this.graph = graph;
        this.bound = bound;
    }

    /**
     * Conjunctions that together are true in exactly the cases asked for, among those given.
     *
     * @param cases the cases asked for
     * @param given the cases to choose from, which contain them
     */
    List<List<Sign>> of(int cases, int given) {
        return between(cases, graph.or(cases, graph.not(given))).cubes();
    }

    /** The truth value of a conjunction. */
    int cube(List<Sign> signs) {
        int result = 1;
        for (int i = signs.size() - 1; i >= 0; i--) {
            Sign sign = signs.get(i);
            result = graph.and(result, graph.literal(sign.atom(), sign.holds()));
        }
        return result;
    }

    /** True wherever the least is, false wherever the most is. */
    private Part between(int least, int most) {
        if (least == 0) {
            return new Part(List.of(), 0);
        }
        if (most == 1) {
            return new Part(List.of(List.of()), 1);
        }
        Interval interval = new Interval(least, most);
        Part known = parts.get(interval);
        if (known != null) {
            return known;
        }
        int atom = graph.upper(least, most);
        int leastLow = graph.atom(least) == atom ? graph.low(least) : least;
        int leastHigh = graph.atom(least) == atom ? graph.high(least) : least;
        int mostLow = graph.atom(most) == atom ? graph.low(most) : most;
        int mostHigh = graph.atom(most) == atom ? graph.high(most) : most;
        Part low = between(graph.and(leastLow, graph.not(mostHigh)), mostLow);
        Part high = between(graph.and(leastHigh, graph.not(mostLow)), mostHigh);
        int restLow = graph.and(leastLow, graph.not(low.function()));
        int restHigh = graph.and(leastHigh, graph.not(high.function()));
        Part either = between(graph.or(restLow, restHigh), graph.and(mostLow, mostHigh));
        List<List<Sign>> cubes = new ArrayList<>();
        high.cubes().forEach(cube -> cubes.add(with(new Sign(atom, true), cube)));
        low.cubes().forEach(cube -> cubes.add(with(new Sign(atom, false), cube)));
        cubes.addAll(either.cubes());
        if (cubes.size() > bound) {
            throw new TooIntricate("more than " + bound + " conjunctions to tell");
        }
        int function = graph.node(
                atom, graph.or(low.function(), either.function()), graph.or(high.function(), either.function()));
        Part part = new Part(cubes, function);
        parts.put(interval, part);
        return part;
    }

    private static List<Sign> with(Sign first, List<Sign> others) {
        List<Sign> all = new ArrayList<>(others.size() + 1);
        all.add(first);
        all.addAll(others);
        return all;
    }
}
