/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.record.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums one table out of the counters that serve it. */
final class Derivation {

    private static final int DROPPED = -1;

    private final TableSpec table;
    private final List<Code> rows;
    private final List<Code> columns;
    private final int[] sizes;
    private final int[][] rowOf;
    private final int[][] columnOf;
    private final boolean[][] kept;

    Derivation(ReportSpec spec, TableSpec table, Plan.Shape shape, int[] sizes, CodeBook book) {
        this.table = table;
        this.sizes = sizes;
        this.rows = spec.categories(table, table.rows());
        this.columns = table.crossed().map(a -> spec.categories(table, a)).orElse(List.of());
        this.rowOf = new int[sizes.length][];
        this.columnOf = new int[sizes.length][];
        this.kept = new boolean[sizes.length][];
        for (int dimension = 0; dimension < sizes.length; dimension++) {
            rowOf[dimension] = new int[sizes[dimension]];
            columnOf[dimension] = new int[sizes[dimension]];
            kept[dimension] = new boolean[sizes[dimension]];
            for (int at = 0; at < sizes[dimension]; at++) {
                if (dimension == 0) {
                    slot(shape.clock(), at);
                } else {
                    code(shape.axes().get(dimension - 1), dimension, at, book);
                }
            }
        }
    }

    private void slot(Clock clock, int slot) {
        kept[0][slot] = clock.within(slot, table.period());
        if (kept[0][slot]) {
            rowOf[0][slot] = table.rows().time() ? clock.category(slot, table.rows(), rows) : 0;
            columnOf[0][slot] = table.crossed()
                    .filter(Axis::time)
                    .map(a -> clock.category(slot, a, columns))
                    .orElse(0);
        }
    }

    private void code(Axis axis, int dimension, int at, CodeBook book) {
        String code = book.codes(axis).get(at);
        kept[dimension][at] = table.where().stream()
                .filter(c -> c.axis() == axis)
                .allMatch(c -> c.codes().contains(code));
        rowOf[dimension][at] = axis == table.rows() ? category(axis, code, rows) : 0;
        columnOf[dimension][at] = table.crossed().filter(axis::equals).isPresent() ? category(axis, code, columns) : 0;
    }

    /** A code that is none of the categories is shown as unknown to the list. */
    private int category(Axis axis, String code, List<Code> categories) {
        String shown = table.mergings().stream()
                .filter(m -> m.axis() == axis && m.codes().contains(code))
                .map(m -> m.as().code())
                .findFirst()
                .orElse(code);
        List<String> order = categories.stream().map(Code::code).toList();
        int at = order.indexOf(shown);
        return at >= 0 ? at : order.indexOf(ReservedCode.UNMAPPED.name());
    }

    private int width() {
        return Math.max(1, columns.size());
    }

    /** The cell of the table that a combination falls in. */
    private int cell(int combination) {
        int row = 0;
        int column = 0;
        int left = combination;
        for (int dimension = sizes.length - 1; dimension >= 0; dimension--) {
            int at = left % sizes[dimension];
            left /= sizes[dimension];
            if (!kept[dimension][at]) {
                return DROPPED;
            }
            row += rowOf[dimension][at];
            column += columnOf[dimension][at];
        }
        return row * width() + column;
    }

    RawTable counts(long[] cells) {
        long[] sums = new long[rows.size() * width()];
        for (int i = 0; i < cells.length; i++) {
            int at = cells[i] == 0 ? DROPPED : cell(i);
            if (at != DROPPED) {
                sums[at] += cells[i];
            }
        }
        List<List<Long>> counts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            counts.add(Arrays.stream(sums, row * width(), (row + 1) * width())
                    .boxed()
                    .toList());
        }
        return new RawTable(table, rows, columns, counts, List.of(), null);
    }

    RawTable distributions(List<Histogram> cells) {
        List<Histogram> sums = new ArrayList<>();
        rows.forEach(r -> sums.add(new Histogram()));
        Histogram all = new Histogram();
        for (int i = 0; i < cells.size(); i++) {
            int at = cell(i);
            if (at != DROPPED && !cells.get(i).isEmpty()) {
                sums.get(at).merge(cells.get(i));
            }
        }
        sums.forEach(all::merge);
        List<RawTable.Distribution> distributions =
                sums.stream().map(Histogram::distribution).toList();
        List<List<Long>> counts =
                distributions.stream().map(d -> List.of(d.cases())).toList();
        return new RawTable(table, rows, columns, counts, distributions, all.distribution());
    }
}
