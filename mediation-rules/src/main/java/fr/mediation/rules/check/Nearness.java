/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Orders facts so that those which rules join come near one another, and the graph stays small (FORCE: Aloul, Markov and
 * Sakallah, 2003). The same formulas always get the same order.
 */
final class Nearness {

    private static final int STARTS = 10;
    private static final int MOST_ROUNDS = 60;

    private final List<List<Integer>> facts = new ArrayList<>();

    /** By formula: the places of the facts it joins. */
    private final List<int[]> joined = new ArrayList<>();

    private Nearness(Atoms atoms, List<? extends Formula> formulas) {
        int[] factOf = new int[atoms.count()];
        atoms.vocabulary().facts().forEach(fact -> {
            List<Integer> own = atoms.atomsOf(fact);
            own.forEach(atom -> factOf[atom] = facts.size());
            facts.add(own);
        });
        for (Formula formula : formulas) {
            Set<Integer> read = new TreeSet<>();
            Logic.collect(formula, read);
            joined.add(read.stream().mapToInt(atom -> factOf[atom]).distinct().toArray());
        }
    }

    /**
     * The place of each atom, those of one fact kept together.
     *
     * @param formulas what joins facts
     */
    static int[] levels(Atoms atoms, List<? extends Formula> formulas) {
        Nearness nearness = new Nearness(atoms, formulas);
        int[] best = nearness.start(1);
        for (int start = 1; start <= STARTS; start++) {
            int[] places = nearness.settled(nearness.start(start));
            best = nearness.span(places) < nearness.span(best) ? places : best;
        }
        return nearness.levels(best, atoms.count());
    }

    /** Every so many facts, then those between them: as many orders, each far from the others. */
    private int[] start(int stride) {
        int[] places = new int[facts.size()];
        int place = 0;
        for (int first = 0; first < stride; first++) {
            for (int fact = first; fact < places.length; fact += stride) {
                places[fact] = place++;
            }
        }
        return places;
    }

    /** Each fact goes to the middle of what joins it, again and again while that brings facts nearer. */
    private int[] settled(int[] first) {
        int[] best = first;
        int[] places = first;
        int worse = 0;
        for (int round = 0; round < MOST_ROUNDS && worse < 5; round++) {
            places = moved(places);
            worse++;
            if (span(places) < span(best)) {
                best = places;
                worse = 0;
            }
        }
        return best;
    }

    private int[] moved(int[] places) {
        double[] sums = new double[places.length];
        int[] counts = new int[places.length];
        for (int[] each : joined) {
            double middle =
                    Arrays.stream(each).map(fact -> places[fact]).average().orElse(0);
            for (int fact : each) {
                sums[fact] += middle;
                counts[fact]++;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int fact = 0; fact < places.length; fact++) {
            order.add(fact);
            sums[fact] = counts[fact] == 0 ? places[fact] : sums[fact] / counts[fact];
        }
        order.sort(Comparator.comparingDouble(fact -> sums[fact]));
        int[] moved = new int[places.length];
        for (int place = 0; place < moved.length; place++) {
            moved[order.get(place)] = place;
        }
        return moved;
    }

    /** How far apart the facts are that are joined, in all. */
    private long span(int[] places) {
        long span = 0;
        for (int[] each : joined) {
            int least = places.length;
            int most = 0;
            for (int fact : each) {
                least = Math.min(least, places[fact]);
                most = Math.max(most, places[fact]);
            }
            span += Math.max(0, most - least);
        }
        return span;
    }

    private int[] levels(int[] places, int count) {
        int[] factAt = new int[places.length];
        for (int fact = 0; fact < places.length; fact++) {
            factAt[places[fact]] = fact;
        }
        int[] levels = new int[count];
        int level = 0;
        for (int fact : factAt) {
            for (int atom : facts.get(fact)) {
                levels[atom] = level++;
            }
        }
        return levels;
    }
}
