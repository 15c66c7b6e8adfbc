/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses the cells to withhold: the small ones, then enough others for each small one to have, for the reader, several
 * possible values. Every choice rests on a believable report found by {@link MoveSearch}, so that it proves itself; and a cell
 * withheld later only adds to what the reader does not know, so that proofs stay good.
 */
final class Suppression {

    private static final int NONE = -1;

    private final CellSystem cells;
    private final int threshold;
    private final BitSet hidden = new BitSet();
    private final BitSet small = new BitSet();

    private Suppression(CellSystem cells, int threshold) {
        this.cells = cells;
        this.threshold = threshold;
    }

    /**
     * The outcome.
     *
     * @param small the cells below the threshold
     * @param hidden the cells to withhold, small ones included
     */
    record Result(BitSet small, BitSet hidden) {}

    static Result run(CellSystem cells, int threshold) {
        Suppression suppression = new Suppression(cells, threshold);
        suppression.primary();
        suppression.complementary();
        return new Result(suppression.small, suppression.hidden);
    }

    private boolean isSmall(long value) {
        return value > 0 && value < threshold;
    }

    private void primary() {
        for (int cell = 0; cell < cells.size(); cell++) {
            if (isSmall(cells.value(cell))) {
                small.set(cell);
                hidden.set(cell);
            }
        }
    }

    private void complementary() {
        cells.nest(2L * threshold);
        List<Integer> order = IntStream.range(0, cells.size())
                .filter(small::get)
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> cells.value(c)).thenComparing(c -> c))
                .toList();
        for (int cell : order) {
            protect(cell);
        }
        for (CellSystem.Nesting nesting : cells.nestings()) {
            long difference = cells.value(nesting.outer()) - cells.value(nesting.inner());
            if (isSmall(difference) && !cells.sameTable(nesting.inner(), nesting.outer())) {
                protectDifference(nesting);
            }
        }
    }

    /**
     * Another value below the threshold, for a reader who knows the rule, and a spread as wide as the threshold, for one who
     * would take a near value.
     */
    private void protect(int cell) {
        boolean near = threshold > 2 && apply(find(cell, cells.value(cell) == 1 ? 1 : -1, NONE, 1));
        boolean wide = false;
        for (int step = threshold - 1; step >= 1 && !wide; step--) {
            wide = apply(find(cell, 1, NONE, step));
        }
        if (!near && !wide) {
            hideAll();
        }
    }

    /** Two published populations, one within the other, also publish their difference. */
    private void protectDifference(CellSystem.Nesting nesting) {
        List<Optional<MoveSearch.Move>> moves = new ArrayList<>();
        moves.add(find(nesting.inner(), -1, nesting.outer(), 1));
        moves.add(find(nesting.outer(), 1, nesting.inner(), 1));
        moves.add(find(nesting.inner(), 1, nesting.outer(), 1));
        moves.add(find(nesting.outer(), -1, nesting.inner(), 1));
        Optional<MoveSearch.Move> best =
                moves.stream().flatMap(Optional::stream).min(Comparator.comparingInt(this::published));
        if (!apply(best)) {
            hideAll();
        }
    }

    private Optional<MoveSearch.Move> find(int cell, int sign, int frozen, int step) {
        return new MoveSearch(cells, hidden).find(cell, sign, frozen, step);
    }

    private int published(MoveSearch.Move move) {
        return (int) move.signs().keySet().stream().filter(c -> !hidden.get(c)).count();
    }

    private boolean apply(Optional<MoveSearch.Move> move) {
        move.ifPresent(m -> m.signs().keySet().forEach(hidden::set));
        return move.isPresent();
    }

    /** When no believable report is found in reasonable time, nothing but zeros is published. */
    private void hideAll() {
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.value(cell) > 0) {
                hidden.set(cell);
            }
        }
    }
}
