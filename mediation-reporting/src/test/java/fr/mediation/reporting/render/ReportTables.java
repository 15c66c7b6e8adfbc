/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.Piece;
import fr.mediation.reporting.annual.PrintedTable;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every table of a report in the order of the document, and the figures of those that hold some. */
final class ReportTables {

    /** A table as it must come out: its figures, or the number of its rows of texts. */
    record Expected(String id, int rows, Optional<PrintedTable> figures) {}

    private ReportTables() {}

    static List<Expected> inOrder(ActivityReport report) {
        List<Expected> found = new ArrayList<>();
        for (ActivityReport.Chapter chapter : report.chapters()) {
            for (ActivityReport.Block block : chapter.blocks()) {
                block.fold(
                        figures -> {
                            found.add(of(figures.printed()));
                            figures.comparison().ifPresent(c -> found.add(of(c.table())));
                            return true;
                        },
                        content -> {
                            content.pieces().forEach(p -> table(p).ifPresent(found::add));
                            return true;
                        });
            }
        }
        return found;
    }

    private static Optional<Expected> table(Piece piece) {
        return piece.fold(
                prose -> Optional.empty(),
                items -> Optional.empty(),
                texts -> Optional.of(
                        new Expected(texts.table().id(), texts.table().rows().size(), Optional.empty())),
                numbers -> Optional.of(of(numbers.table())));
    }

    private static Expected of(PrintedTable table) {
        return new Expected(table.id(), table.rows().size(), Optional.of(table));
    }

    /** Table, row and column, with the figure in plain digits, « s » or nothing. */
    static Map<String, String> figures(ActivityReport report) {
        Map<String, String> figures = new TreeMap<>();
        for (Expected expected : inOrder(report)) {
            expected.figures().ifPresent(table -> {
                for (ProtectedTable.Row row : table.rows()) {
                    for (int i = 0; i < row.cells().size(); i++) {
                        figures.put(key(table, row, i), row.cells().get(i).plain());
                    }
                }
            });
        }
        return figures;
    }

    static String key(PrintedTable table, ProtectedTable.Row row, int column) {
        return table.id() + "/" + row.code() + "/" + table.columns().get(column).key();
    }
}
