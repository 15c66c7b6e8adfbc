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
 * possible values. Every choice rests on a believable report found by {@link MoveProgram}, so that it proves itself; and a cell
 * withheld later only adds to what the reader does not know, so that proofs stay good and serve other cells too.
 */
final class Suppression {

    /** « All but one » says as much of a group as « all ». */
    private static final int ALL_BUT = 1;

    /** Leaves no cell alone. */
    private static final int NONE = -1;

    private final CellSystem cells;
    private final Thresholds thresholds;
    private final BitSet zeros = new BitSet();
    private final BitSet hidden = new BitSet();
    private final BitSet primary = new BitSet();
    private final BitSet exposed = new BitSet();
    private final List<Move> believed = new ArrayList<>();
    private int unproven;

    private Suppression(CellSystem cells, Thresholds thresholds) {
        this.cells = cells;
        this.thresholds = thresholds;
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
        boolean groups = !thresholds.rule().sensitive().isEmpty();
        cells.nest(2L * thresholds.largest(), groups);
        suppression.complementary();
        suppression.differences();
        if (groups) {
            IntStream.range(0, cells.size())
                    .filter(c -> cells.value(c) == 0 && !cells.isUnwritten(c))
                    .forEach(suppression.zeros::set);
        }
        suppression.groups();
        return suppression.result();
    }

    /**
     * Withholds sums, given those that may not be published for themselves and those that are withheld with their counts. What an earlier
     * report withheld for itself stays unknown.
     */
    static Result ofSums(CellSystem cells, Thresholds thresholds, BitSet secret, BitSet alsoHidden) {
        Suppression suppression = new Suppression(cells, thresholds);
        suppression.primary.or(secret);
        IntStream.range(0, cells.size()).filter(cells::wasSecret).forEach(suppression.primary::set);
        suppression.hidden.or(suppression.primary);
        suppression.hidden.or(alsoHidden);
        suppression.zeros.or(suppression.hidden);
        suppression.primary.stream().forEach(cell -> {
            if (cells.isPublished(cell)) {
                suppression.exposed.set(cell);
            } else {
                suppression.protectSum(cell);
            }
        });
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
        boolean near =
                threshold > 2 && (nearby(cell, threshold) || apply(find(cell, cells.value(cell) == 1 ? 1 : -1, NONE)));
        boolean wide = believed.stream().anyMatch(m -> m.of(cell) >= threshold - 1);
        for (int step = threshold - 1; step >= 1 && !wide; step--) {
            wide = apply(find(cell, step, NONE));
        }
        if (!near && !wide) {
            hideAround(cell);
        }
    }

    private boolean nearby(int cell, int threshold) {
        return believed.stream().anyMatch(m -> m.of(cell) != 0 && cells.value(cell) + m.of(cell) < threshold);
    }

    /** A spread of at least a seventh of the sum, as the dominance rule asks, or as much of it as can be had. */
    private void protectSum(int cell) {
        long wanted = Math.max(1, cells.value(cell) / 7);
        long widest = Math.min(wanted, 1 << 20);
        boolean found = believed.stream().anyMatch(m -> m.of(cell) >= widest);
        for (long step = widest; step >= 1 && !found; step /= 2) {
            found = apply(find(cell, step, NONE));
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
            } else if (!blurred(inner, outer) && !apply(cheapest(inner, outer))) {
                // a zero carries no mark
                hideAround(cells.isPublished(inner) || cells.value(inner) == 0 ? outer : inner);
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
            int step = ALL_BUT + 1 - (int) others;
            boolean blurred = believed.stream().anyMatch(m -> m.of(group.whole()) - m.of(group.part()) >= step);
            if (!blurred
                    && !apply(find(group.part(), -step, group.whole()))
                    && !apply(find(group.whole(), step, group.part()))) {
                hideAround(group.part());
            }
        }
    }

    /** Whether a report that readers can believe in already has another difference between two figures. */
    private boolean blurred(int inner, int outer) {
        return believed.stream().anyMatch(m -> m.of(inner) != m.of(outer));
    }

    /** The cheapest of the four ways to blur the difference of two figures. */
    private Optional<Move> cheapest(int inner, int outer) {
        List<Optional<Move>> moves = new ArrayList<>();
        moves.add(find(inner, -1, outer));
        moves.add(find(outer, 1, inner));
        moves.add(find(inner, 1, outer));
        moves.add(find(outer, -1, inner));
        return moves.stream().flatMap(Optional::stream).min(Comparator.comparingInt(this::shown));
    }

    private Optional<Move> find(int cell, long amount, int frozen) {
        return MoveProgram.find(cells, new Latitude(cells, hidden, zeros), cell, amount, frozen);
    }

    private int shown(Move move) {
        return (int) IntStream.of(move.cells()).filter(c -> !hidden.get(c)).count();
    }

    private boolean apply(Optional<Move> move) {
        move.ifPresent(m -> {
            IntStream.of(m.cells()).forEach(hidden::set);
            believed.add(m);
        });
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
