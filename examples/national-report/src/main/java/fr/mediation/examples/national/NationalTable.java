/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedReport;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.disclosure.ProtectedTable.Row;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tableau national: all protected tables side by side, one row an authority, the national totals last.
 *
 * <p>A figure withheld in a table is withheld here: this class sees nothing else.
 */
final class NationalTable {

    private final ProtectedReport report;

    NationalTable(ProtectedReport report) {
        this.report = report;
    }

    /** For machines: UTF-8, semicolons, plain numbers, {@code s} for a withheld figure, empty for one that does not exist. */
    void csv(Language language, Writer target) throws IOException {
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(target);
        for (List<String> line : lines(language, cell -> plain(cell, language))) {
            csv.writeRecord(line);
        }
        csv.flush();
    }

    /** For readers: what is counted, what is withheld and why, then the table. */
    void markdown(Language language, int year, Appendable target) throws IOException {
        boolean french = language == Language.FR;
        StringBuilder out = new StringBuilder("# ")
                .append(french ? "Médiation territoriale en " : "Territorial mediation in ")
                .append(year)
                .append("\n\n")
                .append(report.statement().in(language))
                .append('\n');
        for (ProtectedTable table : report.tables()) {
            out.append("\n- ").append(table.title().in(language)).append(french ? " – " : ": ");
            out.append(table.population().sentence(language));
            table.notes().forEach(note -> out.append(' ').append(note.in(language)));
        }
        out.append("\n");
        List<List<String>> lines = lines(language, cell -> cell.text(language));
        for (int i = 0; i < lines.size(); i++) {
            out.append("\n| ").append(String.join(" | ", lines.get(i))).append(" |");
            if (i == 0) {
                out.append("\n| --- |").append(" ---: |".repeat(lines.get(0).size() - 1));
            }
        }
        target.append(out.append('\n'));
    }

    private List<List<String>> lines(Language language, Function<Cell, String> print) {
        List<List<String>> lines = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(new Wording("Collectivité", "Authority").in(language)));
        for (ProtectedTable table : report.tables()) {
            for (int at : figures(table)) {
                heading.add(table.title().in(language)
                        + (language == Language.FR ? "\u00A0: " : ": ")
                        + table.columns().get(at).label().in(language));
            }
        }
        lines.add(heading);
        for (Row first : rows()) {
            List<String> line = new ArrayList<>(List.of(first.label().in(language)));
            for (ProtectedTable table : report.tables()) {
                Optional<Row> row = table.row(first.code());
                for (int at : figures(table)) {
                    line.add(row.map(r -> print.apply(r.cells().get(at))).orElse(""));
                }
            }
            lines.add(line);
        }
        return lines;
    }

    /** The columns of counts and days: shares of a column say little beside forty others. */
    private static int[] figures(ProtectedTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).unit() != ProtectedTable.Unit.PERCENT)
                .toArray();
    }

    /** The rows of all tables, in the order of the first that shows them, totals last. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (ProtectedTable table : report.tables()) {
            for (Row row : table.rows()) {
                if (rows.stream().noneMatch(r -> r.code().equals(row.code()))) {
                    rows.add(row);
                }
            }
        }
        rows.sort((a, b) -> Boolean.compare(a.total(), b.total()));
        return rows;
    }

    private static String plain(Cell cell, Language language) {
        String plain = cell.plain();
        return language == Language.FR ? plain.replace('.', ',') : plain;
    }
}
