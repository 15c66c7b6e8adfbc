/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.record.CaseRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trace d'un chiffre: which cases make one figure of a report, by their opaque identifiers; for the mediator, never for print.
 *
 * <p>Counts each case alone with the code that counts them all, so that the trace cannot differ from the figure. Slow: for one figure asked
 * about, not for a whole report. Pure and thread safe.
 */
public final class FigureTrace {

    private FigureTrace() {}

    /**
     * The cases counted in one row of a table.
     *
     * @param spec the definition of the report
     * @param table the key of the table
     * @param row the category of the row, or {@code TOTAL}
     * @param cases the cases the report was counted from
     * @return the identifiers, in the order of the cases
     * @throws IllegalArgumentException if the report has no such table, or the table no such row
     */
    public static List<String> cases(ReportSpec spec, String table, String row, Iterable<CaseRecord> cases) {
        return cases(spec, table, row, ProtectedTable.Row.TOTAL, cases);
    }

    /**
     * The cases counted in one cell of a table of two axes.
     *
     * @param spec the definition of the report
     * @param table the key of the table
     * @param row the category of the row, or {@code TOTAL}
     * @param column the category of the column, or {@code TOTAL}
     * @param cases the cases the report was counted from
     * @return the identifiers, in the order of the cases
     * @throws IllegalArgumentException if the report has no such table, or the table no such row or column
     */
    public static List<String> cases(
            ReportSpec spec, String table, String row, String column, Iterable<CaseRecord> cases) {
        TableSpec asked = spec.tables().stream()
                .filter(t -> t.id().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the report has no such table"));
        ReportState state = ReportState.empty(new ReportSpec(spec.extractedOn(), spec.codes(), List.of(asked)));
        List<String> found = new ArrayList<>();
        places(state.tables().get(0), row, column);
        for (CaseRecord one : cases) {
            state.add(one);
            RawTable raw = state.tables().get(0);
            if (places(raw, row, column).anyMatch(place -> count(raw, place) > 0)) {
                found.add(one.id());
            }
            state.remove(one);
        }
        return List.copyOf(found);
    }

    private static long count(RawTable raw, int place) {
        int width = Math.max(1, raw.columns().size());
        return raw.counts().get(place / width).get(place % width);
    }

    /** The cells of a row and a column, all of them for a total. */
    private static IntStream places(RawTable raw, String row, String column) {
        int width = Math.max(1, raw.columns().size());
        List<String> rows = raw.rows().stream().map(c -> c.code()).toList();
        List<String> columns = raw.columns().stream().map(c -> c.code()).toList();
        boolean anyRow = row.equals(ProtectedTable.Row.TOTAL);
        boolean anyColumn = column.equals(ProtectedTable.Row.TOTAL);
        if ((!anyRow && !rows.contains(row)) || (!anyColumn && !columns.contains(column))) {
            throw new IllegalArgumentException("the table has no such row or column");
        }
        return IntStream.range(0, rows.size() * width)
                .filter(p -> (anyRow || rows.get(p / width).equals(row))
                        && (anyColumn || columns.get(p % width).equals(column)));
    }
}
