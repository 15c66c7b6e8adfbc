/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Searches another report a reader could believe in: the same published figures, the same sums, and other values in withheld
 * cells. A move that also changes published cells tells which of them to withhold, at the least cost.
 *
 * <p>A reader knows that a withheld figure is not zero, since zeros are published: no move may reach zero.
 */
final class MoveSearch {

    private static final int LARGEST_SEARCH = 30_000;

    private final CellSystem cells;
    private final BitSet hidden;

    MoveSearch(CellSystem cells, BitSet hidden) {
        this.cells = cells;
        this.hidden = hidden;
    }

    /**
     * One believable report.
     *
     * @param signs by cell, +1 where the figure rises by the step and -1 where it falls by it
     */
    record Move(Map<Integer, Integer> signs) {}

    private record Node(TreeMap<Integer, Integer> signs, long cost, long rank) {}

    /** The cheapest move that begins with one change, leaves the frozen cell alone, and changes cells by the step. */
    Optional<Move> find(int start, int sign, int frozen, int step) {
        if (cells.value(start) == 0 || !possible(start, sign, step)) {
            return Optional.empty();
        }
        PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingLong(Node::cost)
                .thenComparingInt(n -> n.signs().size())
                .thenComparingLong(Node::rank));
        Set<TreeMap<Integer, Integer>> seen = new HashSet<>();
        TreeMap<Integer, Integer> first = new TreeMap<>();
        first.put(start, sign);
        open.add(new Node(first, cost(start), 0));
        long rank = 1;
        for (int visited = 0; visited < LARGEST_SEARCH; visited++) {
            Node node = open.poll();
            if (node == null) {
                return Optional.empty();
            }
            Optional<List<int[]>> repairs = repairs(node.signs(), step);
            if (repairs.isEmpty()) {
                return Optional.of(new Move(node.signs()));
            }
            for (int[] repair : repairs.get()) {
                if (repair[0] == frozen || !possible(repair[0], repair[1], step)) {
                    continue;
                }
                TreeMap<Integer, Integer> next = new TreeMap<>(node.signs());
                next.put(repair[0], repair[1]);
                if (seen.add(next)) {
                    open.add(new Node(next, node.cost() + cost(repair[0]), rank++));
                }
            }
        }
        return Optional.empty();
    }

    private boolean possible(int cell, int sign, int step) {
        return cells.value(cell) > 0 && (sign > 0 || cells.value(cell) - step >= 1);
    }

    /** Totals and large counts are what readers come for: they are withheld last. */
    private long cost(int cell) {
        if (hidden.get(cell)) {
            return 1;
        }
        return 100 + Math.min(cells.value(cell), 5_000) + (cells.isTotal(cell) ? 100_000 : 0);
    }

    /** The changes that could mend the first thing wrong with a report, empty when nothing is. */
    private Optional<List<int[]>> repairs(Map<Integer, Integer> signs, int step) {
        TreeSet<Integer> touched = new TreeSet<>();
        signs.keySet().forEach(cell -> touched.addAll(cells.sumsOf(cell)));
        for (int index : touched) {
            CellSystem.Sum sum = cells.sum(index);
            int excess = excess(sum, signs);
            if (excess != 0) {
                return Optional.of(compensations(sum, excess, signs));
            }
        }
        TreeSet<Integer> nestings = new TreeSet<>();
        signs.keySet().forEach(cell -> nestings.addAll(cells.nestingsOf(cell)));
        for (int index : nestings) {
            CellSystem.Nesting nesting = cells.nestings().get(index);
            if (moved(nesting.outer(), signs, step) < moved(nesting.inner(), signs, step)) {
                return Optional.of(widenings(nesting, signs));
            }
        }
        return Optional.empty();
    }

    private static int excess(CellSystem.Sum sum, Map<Integer, Integer> signs) {
        int excess = -signs.getOrDefault(sum.total(), 0);
        for (int part : sum.parts()) {
            excess += signs.getOrDefault(part, 0);
        }
        return excess;
    }

    private static List<int[]> compensations(CellSystem.Sum sum, int excess, Map<Integer, Integer> signs) {
        List<int[]> found = new ArrayList<>();
        for (int part : sum.parts()) {
            if (!signs.containsKey(part)) {
                found.add(new int[] {part, excess > 0 ? -1 : 1});
            }
        }
        if (!signs.containsKey(sum.total())) {
            found.add(new int[] {sum.total(), excess > 0 ? 1 : -1});
        }
        return found;
    }

    private static List<int[]> widenings(CellSystem.Nesting nesting, Map<Integer, Integer> signs) {
        List<int[]> found = new ArrayList<>();
        if (!signs.containsKey(nesting.outer())) {
            found.add(new int[] {nesting.outer(), 1});
        }
        if (!signs.containsKey(nesting.inner())) {
            found.add(new int[] {nesting.inner(), -1});
        }
        return found;
    }

    private long moved(int cell, Map<Integer, Integer> signs, int step) {
        return cells.value(cell) + (long) step * signs.getOrDefault(cell, 0);
    }
}
