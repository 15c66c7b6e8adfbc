/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.reporting.aggregate.Condition;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.record.Axis;
import java.util.ArrayList;
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

    /** Enters a table into the system. */
    static TableGrid enter(RawTable raw, int index, boolean oddDates, Map<String, String> parents, CellSystem system) {
        Map<Axis, List<String>> where = new TreeMap<>();
        for (Condition condition : raw.spec().where()) {
            where.put(condition.axis(), condition.codes());
        }
        // cases without a usable duration are out of a table of durations, which then has a population of its own
        String salt = oddDates && raw.spec().measure() == Measure.DURATION ? "with a duration" : "";
        CellKey whole = new CellKey(raw.spec().cohort(), raw.spec().period(), where, salt);
        int height = raw.rows().size();
        int width = raw.columns().size();
        int total = system.cell(whole, raw.total(), index);
        int[] rowTotals = new int[height];
        for (int r = 0; r < height; r++) {
            CellKey key = narrow(whole, raw.spec().rows(), raw.rows().get(r), parents);
            rowTotals[r] = system.cell(
                    key, raw.counts().get(r).stream().mapToLong(Long::longValue).sum(), index);
        }
        system.sum(total, list(rowTotals));
        int[] columnTotals = new int[width];
        int[][] interior = new int[height][width];
        if (width > 0) {
            Axis across = raw.spec().crossed().orElseThrow();
            for (int c = 0; c < width; c++) {
                int at = c;
                CellKey key = narrow(whole, across, raw.columns().get(c), parents);
                columnTotals[c] = system.cell(
                        key, raw.counts().stream().mapToLong(row -> row.get(at)).sum(), index);
                for (int r = 0; r < height; r++) {
                    CellKey both = narrow(key, raw.spec().rows(), raw.rows().get(r), parents);
                    interior[r][c] = system.cell(both, raw.counts().get(r).get(c), index);
                }
            }
            system.sum(total, list(columnTotals));
            for (int c = 0; c < width; c++) {
                List<Integer> down = new ArrayList<>();
                for (int r = 0; r < height; r++) {
                    down.add(interior[r][c]);
                }
                system.sum(columnTotals[c], down);
            }
            for (int r = 0; r < height; r++) {
                system.sum(rowTotals[r], list(interior[r]));
            }
        }
        return new TableGrid(raw, interior, rowTotals, columnTotals, total);
    }

    /** A sub-heading is always counted within its policy: its key says so, in whatever table it stands. */
    private static CellKey narrow(CellKey key, Axis axis, Code code, Map<String, String> parents) {
        CellKey narrowed = key.with(axis, code.code());
        String parent = parents.get(code.code());
        if (axis != Axis.SUB_DOMAIN || parent == null || key.codes().containsKey(Axis.DOMAIN)) {
            return narrowed;
        }
        return narrowed.with(Axis.DOMAIN, parent);
    }

    private static List<Integer> list(int[] cells) {
        List<Integer> list = new ArrayList<>();
        for (int cell : cells) {
            list.add(cell);
        }
        return list;
    }

    /** Readers can add the sub-headings of a policy up, and the directorates of a type, when the sums hold. */
    void enterHierarchy(CellSystem system, Axis child, Axis parent, Map<String, String> parents) {
        if (raw.spec().rows() != child || !raw.columns().isEmpty()) {
            return;
        }
        Map<Axis, List<String>> where = new TreeMap<>();
        raw.spec().where().forEach(c -> where.put(c.axis(), c.codes()));
        CellKey whole = new CellKey(raw.spec().cohort(), raw.spec().period(), where, "");
        for (String root : parents.values().stream().distinct().sorted().toList()) {
            int above = system.find(whole.with(parent, root));
            List<Integer> below = new ArrayList<>();
            long sum = 0;
            for (int r = 0; r < raw.rows().size(); r++) {
                if (root.equals(parents.get(raw.rows().get(r).code()))) {
                    below.add(rowTotals[r]);
                    sum += system.value(rowTotals[r]);
                }
            }
            if (above >= 0 && !below.isEmpty() && sum == system.value(above)) {
                system.sum(above, below);
            }
        }
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
