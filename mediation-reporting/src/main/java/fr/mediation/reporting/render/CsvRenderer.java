/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.AttachedTable;
import fr.mediation.reporting.annual.Comparison;
import fr.mediation.reporting.annual.Piece;
import fr.mediation.reporting.annual.PrintedTable;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rapport au format CSV: one line a figure or a text, for spreadsheets and open data.
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

    private final Language language;
    private final StringBuilder out;

    private CsvRenderer(Language language, StringBuilder out) {
        this.language = language;
        this.out = out;
    }

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
        CsvRenderer csv = new CsvRenderer(language, out);
        report.chapters().forEach(c -> c.blocks().forEach(csv::block));
        target.append(out);
    }

    private void block(ActivityReport.Block block) {
        block.fold(
                figures -> {
                    String scope = figures.table().population().sentence(language);
                    numbers(figures.printed(), column -> scope);
                    figures.comparison().ifPresent(this::comparison);
                    return true;
                },
                content -> {
                    content.pieces().forEach(p -> piece(p, content));
                    return true;
                });
    }

    private void comparison(Comparison comparison) {
        numbers(
                comparison.table(),
                column ->
                        comparison.scope(column).map(s -> s.sentence(language)).orElse(""));
    }

    private void numbers(PrintedTable table, UnaryOperator<String> scope) {
        for (ProtectedTable.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                ProtectedTable.Column column = table.columns().get(i);
                String plain = row.cells().get(i).plain();
                line(
                        out,
                        List.of(
                                table.id(),
                                table.title().in(language),
                                scope.apply(column.key()),
                                row.code(),
                                row.label().in(language),
                                column.key(),
                                column.label().in(language),
                                language == Language.FR ? plain.replace('.', ',') : plain));
            }
        }
    }

    /** A text is a line of one cell, a table of texts a line a cell. */
    private boolean piece(Piece piece, ActivityReport.Content block) {
        return piece.fold(
                prose -> {
                    text(block, prose.heading().map(h -> h.in(language)).orElse(""), prose.text());
                    return true;
                },
                items -> {
                    for (int i = 0; i < items.items().size(); i++) {
                        text(block, Integer.toString(i + 1), items.items().get(i));
                    }
                    return true;
                },
                texts -> {
                    texts(texts.table());
                    return true;
                },
                numbers -> {
                    numbers(numbers.table(), column -> "");
                    return true;
                });
    }

    private void texts(AttachedTable table) {
        for (int r = 0; r < table.rows().size(); r++) {
            List<Wording> row = table.rows().get(r);
            for (int c = 1; c < row.size(); c++) {
                line(
                        out,
                        List.of(
                                table.id(),
                                table.title().in(language),
                                "",
                                "ROW_" + (r + 1),
                                row.get(0).in(language),
                                "COLUMN_" + c,
                                table.headings().get(c).in(language),
                                row.get(c).in(language)));
            }
        }
    }

    private void text(ActivityReport.Content block, String row, Wording text) {
        line(out, List.of(block.id(), block.title().in(language), "", "", row, "TEXT", "", text.in(language)));
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
