/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.AttachedTable;
import fr.mediation.reporting.annual.Piece;
import fr.mediation.reporting.annual.PrintedTable;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.Population;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Rapport au format JSON: the same numbers for programs, in both languages.
 *
 * <p>Counts are whole numbers, percentages and days are decimal numbers as printed, a withheld figure is the text {@code "s"}, an
 * absent one is null. The same report gives the same bytes. Thread safe.
 */
public final class JsonRenderer {

    private static final int VERSION = 1;

    private final StringBuilder out = new StringBuilder();

    private JsonRenderer() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param target where to write; to be encoded in UTF-8, and closed by the caller
     * @throws IOException if the target fails
     */
    public static void render(ActivityReport report, Appendable target) throws IOException {
        JsonRenderer json = new JsonRenderer();
        json.report(report);
        target.append(json.out).append('\n');
    }

    /**
     * The JSON Schema (2020-12) of what {@link #render} writes.
     *
     * @return the schema, in UTF-8; to be closed by the caller
     */
    public static InputStream schema() {
        InputStream in = JsonRenderer.class.getResourceAsStream("activity-report.schema.json");
        if (in == null) {
            throw new IllegalStateException("the schema of the report is missing");
        }
        return in;
    }

    private void report(ActivityReport report) {
        out.append("{\"format\":\"mediation-activity-report\",\"version\":").append(VERSION);
        out.append(",\"authority\":");
        string(report.authority());
        out.append(",\"year\":").append(report.year());
        wording("title", report.title());
        out.append(",\"extractedOn\":");
        string(report.figures().extractedOn().toString());
        wording("confidentiality", report.figures().statement());
        report.figures().digest().ifPresent(d -> {
            out.append(",\"digest\":");
            string(d);
        });
        out.append(",\"keyFigures\":");
        array(report.keyFigures(), figure -> {
            out.append("{\"value\":");
            value(figure.cell());
            wording("label", figure.label());
            out.append('}');
        });
        out.append(",\"chapters\":");
        array(report.chapters(), chapter -> {
            out.append("{\"blocks\":");
            array(chapter.blocks(), this::block);
            wording("title", chapter.title());
            out.append('}');
        });
        out.append('}');
    }

    private void texts(AttachedTable table) {
        out.append("{\"type\":\"TEXTS\",\"id\":");
        string(table.id());
        wording("title", table.title());
        out.append(",\"headings\":");
        array(table.headings(), this::both);
        out.append(",\"rows\":");
        array(table.rows(), row -> array(row, this::both));
        out.append('}');
    }

    private void block(ActivityReport.Block block) {
        block.fold(
                figures -> {
                    out.append("\n{\"type\":\"FIGURES\",\"id\":");
                    string(block.id());
                    figures(figures);
                    return true;
                },
                content -> {
                    out.append("\n{\"type\":\"CONTENT\",\"id\":");
                    string(block.id());
                    wording("title", block.title());
                    out.append(",\"written\":").append(content.written());
                    out.append(",\"pieces\":");
                    array(content.pieces(), this::piece);
                    out.append('}');
                    return true;
                });
    }

    private void figures(ActivityReport.Figures block) {
        wording("title", block.title());
        population(block.table().population());
        table(block.printed());
        out.append(",\"notes\":");
        array(block.table().notes(), this::both);
        out.append(",\"reading\":");
        array(block.reading(), this::both);
        out.append(",\"events\":");
        array(block.events(), e -> {
            out.append("{\"on\":");
            string(e.on().toString());
            out.append(",\"precision\":");
            string(e.precision().name());
            out.append(",\"what\":");
            string(e.what());
            out.append('}');
        });
        block.comparison().ifPresent(c -> {
            out.append(",\"comparison\":{\"id\":");
            string(c.table().id());
            wording("title", c.table().title());
            table(c.table());
            out.append(",\"scopes\":");
            array(c.scopes(), this::scope);
            out.append('}');
        });
        out.append(",\"commentary\":");
        string(block.commentary());
        out.append('}');
    }

    private void table(PrintedTable table) {
        wording("rowHeading", table.rowHeading());
        out.append(",\"columns\":");
        array(table.columns(), column -> {
            out.append("{\"key\":");
            string(column.key());
            out.append(",\"unit\":");
            string(column.unit().name());
            wording("label", column.label());
            out.append('}');
        });
        out.append(",\"rows\":");
        array(table.rows(), row -> row(table, row));
    }

    private void piece(Piece piece) {
        piece.fold(
                prose -> {
                    out.append("{\"type\":\"PROSE\"");
                    prose.heading().ifPresent(h -> wording("heading", h));
                    wording("text", prose.text());
                    out.append('}');
                    return true;
                },
                items -> {
                    out.append("{\"type\":\"ITEMS\",\"items\":");
                    array(items.items(), this::both);
                    out.append('}');
                    return true;
                },
                texts -> {
                    texts(texts.table());
                    return true;
                },
                numbers -> {
                    out.append("{\"type\":\"NUMBERS\",\"id\":");
                    string(numbers.table().id());
                    wording("title", numbers.table().title());
                    table(numbers.table());
                    out.append('}');
                    return true;
                });
    }

    private void row(PrintedTable table, ProtectedTable.Row row) {
        out.append("{\"code\":");
        string(row.code());
        wording("label", row.label());
        out.append(",\"values\":{");
        for (int i = 0; i < row.cells().size(); i++) {
            out.append(i == 0 ? "" : ",");
            string(table.columns().get(i).key());
            out.append(':');
            value(row.cells().get(i));
        }
        out.append("}}");
    }

    private void population(Population population) {
        out.append(",\"population\":");
        scope(population);
    }

    private void scope(Population population) {
        out.append("{\"cases\":");
        value(population.cases());
        out.append(",\"cohort\":");
        string(population.cohort().name());
        out.append(",\"from\":");
        string(population.period().from().toString());
        out.append(",\"to\":");
        string(population.period().to().toString());
        out.append(",\"extractedOn\":");
        string(population.extractedOn().toString());
        wording("unit", population.unit().label());
        out.append(",\"filters\":");
        array(population.filters(), this::both);
        out.append('}');
    }

    private void value(Cell cell) {
        String plain = cell.plain();
        out.append(cell.withheld() ? "\"" + plain + "\"" : plain.isEmpty() ? "null" : plain);
    }

    private void wording(String name, Wording wording) {
        out.append(",\"").append(name).append("\":");
        both(wording);
    }

    private void both(Wording wording) {
        out.append("{\"fr\":");
        string(wording.fr());
        out.append(",\"en\":");
        string(wording.en());
        out.append('}');
    }

    private <T> void array(List<T> items, Consumer<T> writer) {
        out.append('[');
        for (Iterator<T> it = items.iterator(); it.hasNext(); ) {
            writer.accept(it.next());
            out.append(it.hasNext() ? "," : "");
        }
        out.append(']');
    }

    /** Also escapes what would end a script element, for hosts that embed the document in a page. */
    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
