/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.aggregate.Condition;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.record.Axis;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One raw table with the number, in the system of the whole report, of each of its cells and totals. */
final class TableGrid {

    private final RawTable raw;
    private final int[][] interior;
    private final int[] rowTotals;
    private final int[] columnTotals;
    private final int total;

    private TableGrid(RawTable raw, int[][] interior, int[] rowTotals, int[] columnTotals, int total) {
        this.raw = raw;
        this.interior = interior;
        this.rowTotals = rowTotals;
        this.columnTotals = columnTotals;
        this.total = total;
    }

    /** Enters the counts of a table into the system. */
    static TableGrid enter(RawTable raw, int index, boolean oddDates, Map<String, String> parents, CellSystem system) {
        CellKey whole = whole(raw, oddDates);
        int height = raw.rows().size();
        int width = raw.columns().size();
        int total = system.cell(whole, raw.total(), index);
        int[] rowTotals = new int[height];
        for (int r = 0; r < height; r++) {
            CellKey key = narrow(raw, whole, raw.spec().rows(), raw.rows().get(r), parents);
            rowTotals[r] = system.cell(
                    key, raw.counts().get(r).stream().mapToLong(Long::longValue).sum(), index);
        }
        system.sum(total, rowTotals);
        int[] columnTotals = new int[width];
        int[][] interior = new int[height][width];
        if (width > 0) {
            Axis across = raw.spec().crossed().orElseThrow();
            for (int c = 0; c < width; c++) {
                int at = c;
                CellKey key = narrow(raw, whole, across, raw.columns().get(c), parents);
                columnTotals[c] = system.cell(
                        key, raw.counts().stream().mapToLong(row -> row.get(at)).sum(), index);
                for (int r = 0; r < height; r++) {
                    CellKey both =
                            narrow(raw, key, raw.spec().rows(), raw.rows().get(r), parents);
                    interior[r][c] = system.cell(both, raw.counts().get(r).get(c), index);
                }
            }
            system.sum(total, columnTotals);
            for (int c = 0; c < width; c++) {
                system.sum(columnTotals[c], column(interior, c));
            }
            for (int r = 0; r < height; r++) {
                system.sum(rowTotals[r], interior[r]);
            }
        }
        TableGrid grid = new TableGrid(raw, interior, rowTotals, columnTotals, total);
        grid.leaveReservedZerosUnwritten(system);
        return grid;
    }

    /** Enters the sums of a table of days or persons into the system of its measure. */
    static TableGrid enterSums(
            RawTable raw, int index, boolean oddDates, Map<String, String> parents, CellSystem system) {
        CellKey whole = whole(raw, oddDates);
        RawTable.Distribution overall = raw.overall().orElseThrow();
        int total = system.cell(whole, overall.sum(), index);
        int[] rows = new int[raw.rows().size()];
        for (int r = 0; r < rows.length; r++) {
            CellKey key = narrow(raw, whole, raw.spec().rows(), raw.rows().get(r), parents);
            rows[r] = system.cell(key, raw.distributions().get(r).sum(), index);
        }
        system.sum(total, rows);
        return new TableGrid(raw, new int[rows.length][0], rows, new int[0], total);
    }

    private static int[] column(int[][] interior, int column) {
        int[] down = new int[interior.length];
        for (int r = 0; r < down.length; r++) {
            down[r] = interior[r][column];
        }
        return down;
    }

    /** Cases without the measure are out of its table, which then has a population of its own. */
    private static CellKey whole(RawTable raw, boolean oddDates) {
        Map<Axis, List<String>> where = new TreeMap<>();
        for (Condition condition : raw.spec().where()) {
            where.put(condition.axis(), condition.codes());
        }
        Measure measure = raw.spec().measure();
        boolean whole = measure.ofEveryCase() || (measure == Measure.DURATION && !oddDates);
        return new CellKey(raw.spec().cohort(), raw.spec().period(), where, whole ? "" : measure.name());
    }

    /** A sub-heading is always counted within its policy: its key says so, in whatever table it stands. */
    private static CellKey narrow(RawTable raw, CellKey key, Axis axis, Code code, Map<String, String> parents) {
        CellKey narrowed = key.with(axis, raw.spec().codesOf(axis, code.code()));
        String parent = parents.get(code.code());
        if (axis != Axis.SUB_DOMAIN || parent == null || key.codes().containsKey(Axis.DOMAIN)) {
            return narrowed;
        }
        return narrowed.with(Axis.DOMAIN, parent);
    }

    private void leaveReservedZerosUnwritten(CellSystem system) {
        for (int r = 0; r < rowTotals.length; r++) {
            boolean absentRow = reserved(raw.rows().get(r)) && system.value(rowTotals[r]) == 0;
            if (absentRow) {
                system.leaveUnwritten(rowTotals[r]);
            }
            for (int c = 0; c < columnTotals.length; c++) {
                boolean absentColumn = reserved(raw.columns().get(c)) && system.value(columnTotals[c]) == 0;
                if (absentColumn) {
                    system.leaveUnwritten(columnTotals[c]);
                }
                if (absentRow || absentColumn) {
                    system.leaveUnwritten(interior[r][c]);
                }
            }
        }
    }

    static boolean reserved(Code code) {
        return ReservedCode.of(code.code()).isPresent();
    }

    /** The rows and columns that may not be told of everybody in what they are part of. */
    void enterGroups(CellSystem system, DisclosurePolicy.MinimumCount rule) {
        for (int r = 0; r < rowTotals.length; r++) {
            if (sensitive(rule, raw.spec().rows(), raw.rows().get(r))) {
                system.group(total, rowTotals[r]);
                for (int c = 0; c < columnTotals.length; c++) {
                    system.group(columnTotals[c], interior[r][c]);
                }
            }
        }
        for (int c = 0; c < columnTotals.length; c++) {
            if (sensitive(
                    rule, raw.spec().crossed().orElseThrow(), raw.columns().get(c))) {
                system.group(total, columnTotals[c]);
                for (int r = 0; r < rowTotals.length; r++) {
                    system.group(rowTotals[r], interior[r][c]);
                }
            }
        }
    }

    private boolean sensitive(DisclosurePolicy.MinimumCount rule, Axis axis, Code code) {
        List<String> codes = raw.spec().codesOf(axis, code.code());
        return rule.sensitive().stream()
                .anyMatch(s -> s.axis() == axis && s.codes().containsAll(codes));
    }

    RawTable raw() {
        return raw;
    }

    int at(int row, int column) {
        return interior[row][column];
    }

    int rowTotal(int row) {
        return rowTotals[row];
    }

    int columnTotal(int column) {
        return columnTotals[column];
    }

    int total() {
        return total;
    }
}
