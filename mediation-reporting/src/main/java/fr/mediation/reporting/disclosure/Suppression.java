/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses the cells to withhold: the small ones, then enough others for each small one to have, for the reader, several
 * possible values. Every choice rests on a believable report found by {@link MoveSearch}, so that it proves itself; and a cell
 * withheld later only adds to what the reader does not know, so that proofs stay good.
 */
final class Suppression {

    /** « All but one » says as much of a group as « all ». */
    private static final int ALL_BUT = 1;

    private final CellSystem cells;
    private final Thresholds thresholds;
    private final boolean zeros;
    private final BitSet hidden = new BitSet();
    private final BitSet primary = new BitSet();
    private final BitSet exposed = new BitSet();
    private int unproven;

    private Suppression(CellSystem cells, Thresholds thresholds) {
        this.cells = cells;
        this.thresholds = thresholds;
        this.zeros = !thresholds.rule().sensitive().isEmpty();
    }

    /**
     * The outcome.
     *
     * @param primary the cells that may not be published for themselves
     * @param hidden the cells to withhold, those above included
     * @param exposed the cells above that an earlier publication gives away
     * @param unproven how many were protected by withholding all around them, no believable report having been found
     */
    record Result(BitSet primary, BitSet hidden, BitSet exposed, int unproven) {

        /** Nothing to withhold. */
        static Result nothing() {
            return new Result(new BitSet(), new BitSet(), new BitSet(), 0);
        }
    }

    /** Withholds counts. */
    static Result ofCounts(CellSystem cells, Thresholds thresholds) {
        Suppression suppression = new Suppression(cells, thresholds);
        suppression.smallCounts();
        cells.nest(2L * thresholds.largest(), suppression.zeros);
        suppression.complementary();
        suppression.differences();
        suppression.groups();
        return suppression.result();
    }

    /** Withholds sums, given those that may not be published for themselves and those that are withheld with their counts. */
    static Result ofSums(CellSystem cells, Thresholds thresholds, BitSet secret, BitSet alsoHidden) {
        Suppression suppression = new Suppression(cells, thresholds);
        suppression.primary.or(secret);
        suppression.hidden.or(secret);
        suppression.hidden.or(alsoHidden);
        for (int cell = secret.nextSetBit(0); cell >= 0; cell = secret.nextSetBit(cell + 1)) {
            suppression.protectSum(cell);
        }
        return suppression.result();
    }

    private Result result() {
        return new Result(primary, hidden, exposed, unproven);
    }

    private boolean isSmall(int cell) {
        long value = cells.value(cell);
        return value > 0 && value < thresholds.of(cells.key(cell));
    }

    private void smallCounts() {
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.isUnshown(cell)) {
                hidden.set(cell);
            } else if (isSmall(cell)) {
                primary.set(cell);
                hidden.set(cell);
            } else if (!cells.isCurrent(cell) && !cells.isPublished(cell) && cells.value(cell) > 0) {
                hidden.set(cell);
            }
        }
    }

    private void complementary() {
        List<Integer> order = IntStream.range(0, cells.size())
                .filter(primary::get)
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> cells.value(c)).thenComparing(c -> c))
                .toList();
        for (int cell : order) {
            if (cells.isPublished(cell)) {
                exposed.set(cell);
            } else {
                protect(cell);
            }
        }
    }

    /**
     * Another value below the threshold, for a reader who knows the rule, and a spread as wide as the threshold, for one who
     * would take a near value.
     */
    private void protect(int cell) {
        int threshold = thresholds.of(cells.key(cell));
        boolean near = threshold > 2 && apply(find(cell, cells.value(cell) == 1 ? 1 : -1, MoveSearch.NONE, 1));
        boolean wide = false;
        for (int step = threshold - 1; step >= 1 && !wide; step--) {
            wide = apply(find(cell, 1, MoveSearch.NONE, step));
        }
        if (!near && !wide) {
            hideAround(cell);
        }
    }

    /** A spread of at least a seventh of the sum, as the dominance rule asks, or as much of it as can be had. */
    private void protectSum(int cell) {
        long wanted = Math.max(1, cells.value(cell) / 7);
        boolean found = false;
        for (long step = Math.min(wanted, 1 << 20); step >= 1 && !found; step /= 2) {
            found = apply(find(cell, 1, MoveSearch.NONE, (int) step));
        }
        if (!found) {
            hideAround(cell);
        }
    }

    /** Two published populations, one within the other, also publish their difference. */
    private void differences() {
        for (CellSystem.Nesting nesting : cells.nestings()) {
            int inner = nesting.inner();
            int outer = nesting.outer();
            long difference = cells.value(outer) - cells.value(inner);
            boolean small = difference > 0 && difference < thresholds.ofDifference(cells.key(inner), cells.key(outer));
            if (!small || cells.sameTable(inner, outer)) {
                continue;
            }
            if (cells.isPublished(inner) && cells.isPublished(outer)) {
                exposed.set(inner);
            } else if (!apply(cheapest(inner, outer, 1))) {
                hideAround(cells.isPublished(inner) ? outer : inner);
            }
        }
    }

    /** A row where all cases, or all but one, have a sensitive code says it of each of them. */
    private void groups() {
        for (CellSystem.Group group : cells.groups()) {
            long others = cells.value(group.whole()) - cells.value(group.part());
            if (cells.value(group.part()) == 0 || others > ALL_BUT) {
                continue;
            }
            if (cells.isPublished(group.whole()) && cells.isPublished(group.part())) {
                exposed.set(group.part());
                continue;
            }
            if (cells.isCurrent(group.part())) {
                primary.set(group.part());
                hidden.set(group.part());
            }
            MoveSearch search = new MoveSearch(cells, hidden, zeros);
            int step = ALL_BUT + 1 - (int) others;
            Optional<MoveSearch.Move> move = search.find(group.part(), -1, group.whole(), step);
            move = move.isPresent() ? move : search.find(group.whole(), 1, group.part(), step);
            if (!apply(move)) {
                hideAround(group.part());
            }
        }
    }

    /** The cheapest of the four ways to blur the difference of two figures. */
    private Optional<MoveSearch.Move> cheapest(int inner, int outer, int step) {
        List<Optional<MoveSearch.Move>> moves = new ArrayList<>();
        moves.add(find(inner, -1, outer, step));
        moves.add(find(outer, 1, inner, step));
        moves.add(find(inner, 1, outer, step));
        moves.add(find(outer, -1, inner, step));
        return moves.stream().flatMap(Optional::stream).min(Comparator.comparingInt(this::shown));
    }

    private Optional<MoveSearch.Move> find(int cell, int sign, int frozen, int step) {
        return new MoveSearch(cells, hidden, false).find(cell, sign, frozen, step);
    }

    private int shown(MoveSearch.Move move) {
        return (int) IntStream.of(move.cells()).filter(c -> !hidden.get(c)).count();
    }

    private boolean apply(Optional<MoveSearch.Move> move) {
        move.ifPresent(m -> IntStream.of(m.cells()).forEach(hidden::set));
        return move.isPresent();
    }

    /** When no believable report is found in reasonable time, nothing that a sum ties to the figure is published but zeros. */
    private void hideAround(int start) {
        BitSet reached = new BitSet();
        Deque<Integer> left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty()) {
            int cell = left.pop();
            if (reached.get(cell) || cells.isPublished(cell) || cells.value(cell) == 0) {
                continue;
            }
            reached.set(cell);
            for (int index : cells.sumsOf(cell)) {
                left.add(cells.sum(index).total());
                IntStream.of(cells.sum(index).parts()).forEach(left::add);
            }
            for (int index : cells.nestingsOf(cell)) {
                left.add(cells.nestings().get(index).inner());
                left.add(cells.nestings().get(index).outer());
            }
        }
        unproven++;
        hidden.or(reached);
        hidden.set(start);
    }
}
