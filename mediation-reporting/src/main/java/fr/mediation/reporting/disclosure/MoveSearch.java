/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Searches another report a reader could believe in: the same published figures, the same sums, and other values in withheld
 * cells. A move that also changes published cells tells which of them to withhold, at the least cost.
 *
 * <p>A reader knows that a withheld figure is not zero, since zeros are published: no move may reach zero. Where whole groups
 * are protected a zero may be withheld too, and the report says so: then a move may leave zero.
 */
final class MoveSearch {

    /** Leaves no cell alone. */
    static final int NONE = -1;

    private static final int LARGEST_SEARCH = 30_000;
    private static final long OF_A_HIDDEN_CELL = 1;
    private static final long OF_A_ZERO = 400;
    private static final long OF_A_TOTAL = 100_000;

    private final CellSystem cells;
    private final BitSet hidden;
    private final boolean zeros;
    private final int[] delta;

    MoveSearch(CellSystem cells, BitSet hidden, boolean zeros) {
        this.cells = cells;
        this.hidden = hidden;
        this.zeros = zeros;
        this.delta = new int[cells.size()];
    }

    /**
     * One believable report.
     *
     * @param cells the cells that change
     * @param signs for each, +1 where the figure rises by the step and -1 where it falls by it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Move(int[] cells, int[] signs) {}

    /** Changes are kept sorted, each as twice its cell plus one for a rise, so that equal sets of changes are equal arrays. */
    @SuppressWarnings("ArrayRecordComponent") // ordered by cost, never compared
    private record Node(int[] changes, long cost, long rank) {}

    @SuppressWarnings("ArrayRecordComponent") // compared by its own equals
    private record Changes(int[] sorted) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Changes c && Arrays.equals(sorted, c.sorted);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sorted);
        }
    }

    /** The cheapest move that begins with one change, leaves the frozen cell alone, and changes cells by the step. */
    Optional<Move> find(int start, int sign, int frozen, int step) {
        if (!possible(start, sign, step)) {
            return Optional.empty();
        }
        PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingLong(Node::cost)
                .thenComparingInt(n -> n.changes().length)
                .thenComparingLong(Node::rank));
        Set<Changes> seen = new HashSet<>();
        open.add(new Node(new int[] {change(start, sign)}, cost(start), 0));
        long rank = 1;
        for (int visited = 0; visited < LARGEST_SEARCH; visited++) {
            Node node = open.poll();
            if (node == null) {
                return Optional.empty();
            }
            mark(node.changes(), true);
            Optional<List<Integer>> repairs = repairs(node.changes(), step);
            mark(node.changes(), false);
            if (repairs.isEmpty()) {
                return Optional.of(move(node.changes()));
            }
            for (int repair : repairs.get()) {
                int cell = repair >> 1;
                if (cell == frozen || !possible(cell, sign(repair), step)) {
                    continue;
                }
                int[] next = with(node.changes(), repair);
                if (seen.add(new Changes(next))) {
                    open.add(new Node(next, node.cost() + cost(cell), rank++));
                }
            }
        }
        return Optional.empty();
    }

    private static int change(int cell, int sign) {
        return (cell << 1) + (sign > 0 ? 1 : 0);
    }

    private static int sign(int change) {
        return (change & 1) == 1 ? 1 : -1;
    }

    private static int[] with(int[] changes, int added) {
        int[] next = Arrays.copyOf(changes, changes.length + 1);
        int at = next.length - 1;
        while (at > 0 && next[at - 1] > added) {
            next[at] = next[at - 1];
            at--;
        }
        next[at] = added;
        return next;
    }

    private static Move move(int[] changes) {
        return new Move(
                Arrays.stream(changes).map(c -> c >> 1).toArray(),
                Arrays.stream(changes).map(MoveSearch::sign).toArray());
    }

    private void mark(int[] changes, boolean on) {
        for (int change : changes) {
            delta[change >> 1] = on ? sign(change) : 0;
        }
    }

    private boolean possible(int cell, int sign, int step) {
        long value = cells.value(cell);
        if (cells.isUnshown(cell)) {
            return sign > 0 || value >= step;
        }
        if (cells.isPublished(cell) || (value == 0 && (!zeros || cells.isUnwritten(cell)))) {
            return false;
        }
        return sign > 0 || value - step >= 1;
    }

    /** Totals and large counts are what readers come for: they are withheld last. */
    private long cost(int cell) {
        if (hidden.get(cell) || !cells.isCurrent(cell)) {
            return OF_A_HIDDEN_CELL;
        }
        if (cells.value(cell) == 0) {
            return OF_A_ZERO;
        }
        return 100 + Math.min(cells.value(cell), 5_000) + (cells.isTotal(cell) ? OF_A_TOTAL : 0);
    }

    /** The changes that could mend the first thing wrong with a report, empty when nothing is. */
    private Optional<List<Integer>> repairs(int[] changes, int step) {
        int broken = -1;
        int excess = 0;
        for (int change : changes) {
            for (int index : cells.sumsOf(change >> 1)) {
                int found = broken < 0 || index < broken ? excess(cells.sum(index)) : 0;
                if (found != 0) {
                    broken = index;
                    excess = found;
                }
            }
        }
        if (broken >= 0) {
            return Optional.of(compensations(cells.sum(broken), excess));
        }
        int narrow = -1;
        for (int change : changes) {
            for (int index : cells.nestingsOf(change >> 1)) {
                CellSystem.Nesting nesting = cells.nestings().get(index);
                if ((narrow < 0 || index < narrow) && moved(nesting.outer(), step) < moved(nesting.inner(), step)) {
                    narrow = index;
                }
            }
        }
        return narrow < 0
                ? Optional.empty()
                : Optional.of(widenings(cells.nestings().get(narrow)));
    }

    private int excess(CellSystem.Sum sum) {
        int excess = -delta[sum.total()];
        for (int part : sum.parts()) {
            excess += delta[part];
        }
        return excess;
    }

    private List<Integer> compensations(CellSystem.Sum sum, int excess) {
        List<Integer> found = new ArrayList<>();
        for (int part : sum.parts()) {
            if (delta[part] == 0) {
                found.add(change(part, -excess));
            }
        }
        if (delta[sum.total()] == 0) {
            found.add(change(sum.total(), excess));
        }
        return found;
    }

    private List<Integer> widenings(CellSystem.Nesting nesting) {
        List<Integer> found = new ArrayList<>();
        if (delta[nesting.outer()] == 0) {
            found.add(change(nesting.outer(), 1));
        }
        if (delta[nesting.inner()] == 0) {
            found.add(change(nesting.inner(), -1));
        }
        return found;
    }

    private long moved(int cell, int step) {
        return cells.value(cell) + (long) step * delta[cell];
    }
}
