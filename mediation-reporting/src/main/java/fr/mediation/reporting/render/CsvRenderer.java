/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * Rapport au format CSV: one line a figure, for spreadsheets and open data.
 *
 * <p>Semicolons, double quotes where needed, CRLF line ends. A text that a spreadsheet would take for a formula is preceded by an
 * apostrophe. Numbers are plain, with the decimal sign of the language; a withheld figure is {@code s}, an absent one empty. The
 * same report gives the same bytes. Thread safe.
 */
public final class CsvRenderer {

    private static final List<Wording> HEADINGS = List.of(
            new Wording("tableau", "table"),
            new Wording("titre", "title"),
            new Wording("champ", "scope"),
            new Wording("code_ligne", "row_code"),
            new Wording("ligne", "row"),
            new Wording("code_colonne", "column_code"),
            new Wording("colonne", "column"),
            new Wording("valeur", "value"));

    /** What spreadsheets take for the beginning of a formula, in wide letters too. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvRenderer() {}

    /**
     * Writes the figures of a report.
     *
     * @param report the report
     * @param language the language of titles and labels
     * @param target where to write; to be encoded in UTF-8, and closed by the caller
     * @throws IOException if the target fails
     */
    public static void render(ActivityReport report, Language language, Appendable target) throws IOException {
        StringBuilder out = new StringBuilder();
        line(out, HEADINGS.stream().map(h -> h.in(language)).toList());
        for (ProtectedTable table : report.figures().tables()) {
            String scope = table.population().sentence(language);
            for (ProtectedTable.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    ProtectedTable.Column column = table.columns().get(i);
                    line(
                            out,
                            List.of(
                                    table.id(),
                                    table.title().in(language),
                                    scope,
                                    row.code(),
                                    row.label().in(language),
                                    column.key(),
                                    column.label().in(language),
                                    value(row.cells().get(i), language)));
                }
            }
        }
        target.append(out);
    }

    private static String value(Cell cell, Language language) {
        String plain = cell.fold(
                c -> Long.toString(c.value()),
                p -> BigDecimal.valueOf(p.scaled(), p.decimals()).toPlainString(),
                d -> BigDecimal.valueOf(d.tenths(), 1).toPlainString(),
                () -> Cell.MARK,
                () -> "");
        return language == Language.FR ? plain.replace('.', ',') : plain;
    }

    private static void line(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ";").append(field(cells.get(i)));
        }
        out.append("\r\n");
    }

    private static String field(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
