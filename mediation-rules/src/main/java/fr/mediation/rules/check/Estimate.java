/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How frequent cases are that nobody can count. Some are drawn, fact after fact, each answer as often as it would lead to them
 * if formulas were free of one another, and weigh as much more as that made them too rare (importance sampling, step by
 * step): the mean weight is then their share, however rare they are.
 *
 * <p>The same cases are always drawn in the same order. For one thread.
 */
final class Estimate {

    private static final int DRAWS = 100;
    private static final int MOST_DRAWS = 1_000;

    /** Draws stop when the mean is known so well, in parts of itself. */
    private static final double ERROR = 0.05;

    private static final MathContext TOLD = new MathContext(2);

    /** What facts forbid one another, in the order in which they are drawn. */
    private final Graph graph;

    private final Masses masses;
    private final int possible;
    private final double[] chances;
    private final List<Ways> facts = new ArrayList<>();

    /** By fact: its atoms. */
    private final int[][] own;

    /** The formulas of the event, each with its number. */
    private final Map<Formula, Integer> numbers = new LinkedHashMap<>();

    private final List<Formula> formulas = new ArrayList<>();
    private final Frequency[] frequencies;
    private final boolean[] never;

    /** By formula: the groups that it is in. */
    private final int[][] groups;

    /** By group: the formulas of which one is to hold. */
    private final int[][] members;

    /** By fact: the formulas that read it, and the chance of each of its ways. */
    private final int[][] reading;

    private final double[][] open;

    /** As things were before the first draw: how often atoms and formulas hold. */
    private final double[] atoms;

    private final double[] values;

    private double unheldFirst = 1;
    private final double[] noneFirst;

    private long state;

    /**
     * Of one event.
     *
     * @param graph what is possible, in the order of the vocabulary
     * @param possible its root
     * @param chances the chance of each atom alone
     */
    Estimate(TwoVersions both, Event event, Graph graph, int possible, double[] chances) {
        this.graph = graph;
        this.possible = possible;
        this.chances = chances.clone();
        this.masses = new Masses(graph, this.chances);
        for (Fact<?> fact : both.atoms().vocabulary().facts()) {
            List<Integer> read = new ArrayList<>(both.atoms().atomsOf(fact));
            read.retainAll(both.logic().used());
            if (fact instanceof Fact.Several) {
                read.forEach(
                        atom -> facts.addAll(Ways.of(List.of(atom), both.logic().theory())));
            } else {
                facts.addAll(Ways.of(read, both.logic().theory()));
            }
        }
        this.own = facts.stream().map(Ways::atoms).toArray(int[][]::new);
        List<Set<Formula>> some = event.some();
        event.never().forEach(this::number);
        some.forEach(group -> group.forEach(this::number));
        this.never = new boolean[formulas.size()];
        event.never().forEach(formula -> never[number(formula)] = true);
        this.members = some.stream()
                .map(group -> group.stream().mapToInt(this::number).toArray())
                .toArray(int[][]::new);
        this.groups = formulas.stream()
                .map(formula -> IntStream.range(0, some.size())
                        .filter(group -> some.get(group).contains(formula))
                        .toArray())
                .toArray(int[][]::new);
        this.reading = reading();
        this.open = facts.stream().map(fact -> open(fact, event.signs())).toArray(double[][]::new);
        this.atoms = new double[chances.length];
        for (int fact = 0; fact < facts.size(); fact++) {
            for (int place = 0; place < own[fact].length; place++) {
                double all = 0;
                for (int way = 0; way < open[fact].length; way++) {
                    all += open[fact][way];
                    atoms[own[fact][place]] += facts.get(fact).holds(way, place) ? open[fact][way] : 0;
                }
                atoms[own[fact][place]] /= all;
            }
        }
        this.frequencies = formulas.stream().map(Frequency::of).toArray(Frequency[]::new);
        this.values = Arrays.stream(frequencies)
                .mapToDouble(frequency -> frequency.in(atoms))
                .toArray();
        this.noneFirst = new double[some.size()];
        Arrays.fill(noneFirst, 1);
        for (int number = 0; number < values.length; number++) {
            unheldFirst *= never[number] ? 1 - values[number] : 1;
            for (int group : groups[number]) {
                noneFirst[group] *= 1 - values[number];
            }
        }
    }

    private int number(Formula formula) {
        Integer known = numbers.putIfAbsent(formula, formulas.size());
        if (known == null) {
            formulas.add(formula);
        }
        return known == null ? formulas.size() - 1 : known;
    }

    private int[][] reading() {
        int[] factOf = new int[chances.length];
        for (int fact = 0; fact < facts.size(); fact++) {
            for (int atom : own[fact]) {
                factOf[atom] = fact;
            }
        }
        List<Set<Integer>> found = new ArrayList<>();
        facts.forEach(fact -> found.add(new TreeSet<>()));
        for (int number = 0; number < formulas.size(); number++) {
            Set<Integer> read = new TreeSet<>();
            Logic.collect(formulas.get(number), read);
            for (int atom : read) {
                found.get(factOf[atom]).add(number);
            }
        }
        return found.stream()
                .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private double[] open(Ways fact, List<Cover.Sign> signs) {
        double[] open = new double[fact.count()];
        for (int way = 0; way < open.length; way++) {
            open[way] = fact.chance(way, chances, signs);
        }
        return open;
    }

    /** With two digits: more would say more than is known. */
    private static double told(double share) {
        return Double.isFinite(share)
                ? new BigDecimal(Math.min(share, 1)).round(TOLD).doubleValue()
                : share;
    }

    /** The share of the cases of the event in all that are possible. */
    double share() {
        state = 0;
        double sum = 0;
        double squares = 0;
        int draws = 0;
        boolean known = false;
        while (!known && draws < MOST_DRAWS) {
            for (int i = 0; i < DRAWS; i++) {
                double weight = drawn();
                sum += weight;
                squares += weight * weight;
            }
            draws += DRAWS;
            double mean = sum / draws;
            double variance = Math.max(0, squares / draws - mean * mean);
            known = Math.sqrt(variance / draws) <= ERROR * mean && mean > 0;
        }
        return told(sum / draws / masses.of(possible));
    }

    private double drawn() {
        Case drawn = new Case();
        double weight = 1;
        for (int fact = 0; fact < facts.size() && weight > 0; fact++) {
            weight *= drawn.answer(fact);
        }
        return weight * drawn.chance;
    }

    /** A case, as far as it is drawn. */
    private final class Case {

        private final double[] answers = atoms.clone();
        private final double[] held = values.clone();

        /** How often none of those holds that are never to. */
        private double unheld = unheldFirst;

        /** By group: how often none of it holds. */
        private final double[] none = noneFirst.clone();

        private int node = possible;
        private double chance = 1;

        /** Draws the answer to a fact; gives how much more often it should have been drawn. */
        double answer(int fact) {
            int[] unsettled = unsettled(fact);
            for (int number : unsettled) {
                unheld /= never[number] ? 1 - held[number] : 1;
            }
            // told anew, and not divided: what is certain must be so to the last digit
            double[] others = none.clone();
            for (int group : touched(unsettled)) {
                others[group] = 1;
                for (int number : members[group]) {
                    others[group] *= Arrays.binarySearch(unsettled, number) < 0 ? 1 - held[number] : 1;
                }
            }
            double without = unheld;
            int from = node;
            double[] until = new double[open[fact].length];
            double all = 0;
            for (int way = 0; way < until.length; way++) {
                if (open[fact][way] > 0) {
                    suppose(fact, way, from, unsettled, without, others);
                    all += open[fact][way] * chance;
                }
                until[way] = all;
            }
            double number = next() * all;
            int chosen = 0;
            while (chosen < until.length - 1 && until[chosen] <= number) {
                chosen++;
            }
            suppose(fact, chosen, from, unsettled, without, others);
            return all > 0 ? all / chance : 0;
        }

        private void suppose(int fact, int way, int from, int[] unsettled, double without, double[] others) {
            facts.get(fact).suppose(way, answers);
            unheld = without;
            System.arraycopy(others, 0, none, 0, none.length);
            for (int number : unsettled) {
                held[number] = frequencies[number].in(answers);
                unheld *= never[number] ? 1 - held[number] : 1;
                for (int group : groups[number]) {
                    none[group] *= 1 - held[number];
                }
            }
            node = from;
            for (int atom : own[fact]) {
                node = graph.atom(node) != atom ? node : answers[atom] > 0 ? graph.high(node) : graph.low(node);
            }
            chance = unheld * masses.of(node);
            for (double each : none) {
                chance *= 1 - each;
            }
        }

        /** The formulas that read a fact and that those before it did not settle. */
        private int[] unsettled(int fact) {
            return Arrays.stream(reading[fact])
                    .filter(number -> held[number] > 0 && held[number] < 1)
                    .toArray();
        }
    }

    private int[] touched(int[] numbers) {
        return Arrays.stream(numbers)
                .flatMap(number -> Arrays.stream(groups[number]))
                .distinct()
                .toArray();
    }

    /** From nought to one, in a sequence that never changes (SplitMix64: Steele, Lea and Flood, 2014). */
    private double next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
