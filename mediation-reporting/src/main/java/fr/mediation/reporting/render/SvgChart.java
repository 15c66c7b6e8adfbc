/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.Chart;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a protected table as inline SVG, without script: every mark carries its value, series differ by texture and label as
 * well as by colour, and the detailed alternative repeats the table (RGAA 1.1, 1.6, 3.1, 3.3).
 */
final class SvgChart {

    private static final int WIDTH = 640;
    private static final int LABELS = 236;
    private static final int VALUES = 104;
    private static final int LINE = 42;
    private static final int PLOT = 190;
    private static final int PER_LINE = 31;

    private final ProtectedTable table;
    private final Language language;
    private final Markup out = new Markup();

    private SvgChart(ProtectedTable table, Language language) {
        this.table = table;
        this.language = language;
    }

    /** The chart, empty when there is nothing to draw. */
    static Optional<String> draw(ProtectedTable table, Chart chart, Language language) {
        SvgChart drawing = new SvgChart(table, language);
        return switch (chart) {
            case NONE -> Optional.empty();
            case BARS -> drawing.bars();
            case COLUMNS -> drawing.columns();
        };
    }

    private record Series(String key, Wording label, List<Cell> cells) {}

    private List<ProtectedTable.Row> body() {
        return table.rows().stream().filter(r -> !r.total()).toList();
    }

    /** The columns drawn: means when there are durations, else counts, without the total of a two-way table. */
    private List<Series> series(List<ProtectedTable.Row> rows) {
        boolean durations = table.columns().stream().anyMatch(c -> c.unit() == ProtectedTable.Unit.DAYS);
        ProtectedTable.Unit unit = durations ? ProtectedTable.Unit.DAYS : ProtectedTable.Unit.CASES;
        List<Series> found = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            ProtectedTable.Column column = table.columns().get(i);
            boolean drawn = !column.key().equals(ProtectedTable.Row.TOTAL)
                    && !column.key().equals("NINTH_DECILE");
            if (column.unit() == unit && drawn) {
                int at = i;
                found.add(new Series(
                        column.key(),
                        column.label(),
                        rows.stream().map(r -> r.cells().get(at)).toList()));
            }
        }
        return found;
    }

    /** The second series is hatched; others differ by tone and by the value written on them. */
    private String mark(int series) {
        return series == 1
                ? "class=\"s2\" fill=\"url(#hatch-" + Markup.escape(table.id()) + ")\""
                : "class=\"s" + (series + 1) + "\"";
    }

    private static long magnitude(Cell cell) {
        return cell.fold(c -> c.value(), p -> p.scaled(), d -> d.tenths(), () -> 0L, () -> 0L);
    }

    private static boolean drawn(Cell cell) {
        return cell.withheld() || magnitude(cell) > 0;
    }

    private Optional<String> bars() {
        List<ProtectedTable.Row> rows =
                body().stream().filter(r -> drawn(r.cells().get(0))).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Series series = series(rows).get(0);
        long largest = Math.max(
                1, series.cells().stream().mapToLong(SvgChart::magnitude).max().orElse(1));
        int height = rows.size() * LINE + 8;
        open(height, rows, List.of(series));
        int room = WIDTH - LABELS - VALUES;
        out.raw("<line class=\"axis\" x1=\"" + LABELS + "\" y1=\"0\" x2=\"" + LABELS + "\" y2=\"" + height + "\"/>\n");
        for (int i = 0; i < rows.size(); i++) {
            int top = 4 + i * LINE;
            label(rows.get(i).label().in(language), top + LINE / 2);
            Cell cell = series.cells().get(i);
            long length = cell.withheld() ? 0 : Math.max(2, magnitude(cell) * room / largest);
            if (!cell.withheld()) {
                out.raw("<rect class=\"s1\" x=\"" + LABELS + "\" y=\"" + (top + 7) + "\" width=\"" + length
                        + "\" height=\"" + (LINE - 14) + "\"/>\n");
            }
            out.raw("<text class=\"v\" x=\"" + (LABELS + length + 8) + "\" y=\"" + (top + LINE / 2 + 5) + "\">")
                    .text(value(rows.get(i), cell))
                    .raw("</text>\n");
        }
        return Optional.of(out.raw("</svg>\n").toString());
    }

    /** The count, with its share when the table prints one. */
    private String value(ProtectedTable.Row row, Cell cell) {
        String count = cell.text(language);
        return table.cell(row.code(), "PERCENT")
                .filter(p -> !p.withheld() && p != Cell.Absent.NOTHING)
                .map(p -> count + " (" + p.text(language) + ")")
                .orElse(count);
    }

    private void label(String label, int middle) {
        List<String> lines = wrap(label);
        int first = middle + 5 - (lines.size() - 1) * 8;
        for (int i = 0; i < lines.size(); i++) {
            out.raw("<text class=\"l\" text-anchor=\"end\" x=\"" + (LABELS - 10) + "\" y=\"" + (first + i * 16) + "\">")
                    .text(lines.get(i))
                    .raw("</text>\n");
        }
    }

    /** Two lines at most, cut at a blank. */
    private static List<String> wrap(String label) {
        if (label.length() <= PER_LINE) {
            return List.of(label);
        }
        int cut = label.lastIndexOf(' ', PER_LINE);
        int at = cut > 0 ? cut : PER_LINE;
        String rest = label.substring(at).strip();
        return List.of(
                label.substring(0, at).strip(),
                rest.length() <= PER_LINE
                        ? rest
                        : rest.substring(0, PER_LINE - 1).strip() + "…");
    }

    private Optional<String> columns() {
        List<ProtectedTable.Row> rows = body();
        List<Series> series = series(rows).stream()
                .filter(s -> s.cells().stream().anyMatch(SvgChart::drawn))
                .limit(4)
                .toList();
        if (series.isEmpty()) {
            return Optional.empty();
        }
        long largest = Math.max(
                1,
                series.stream()
                        .flatMap(s -> s.cells().stream())
                        .mapToLong(SvgChart::magnitude)
                        .max()
                        .orElse(1));
        int top = 20 + 24 * series.size();
        int base = top + PLOT;
        open(base + 34, rows, series);
        legend(series);
        int group = (WIDTH - 20) / Math.max(1, rows.size());
        int bar = Math.min(72, (group - 24) / series.size());
        for (int r = 0; r < rows.size(); r++) {
            int left = 10 + r * group + (group - bar * series.size()) / 2;
            for (int s = 0; s < series.size(); s++) {
                Cell cell = series.get(s).cells().get(r);
                long size = magnitude(cell) * (PLOT - 16) / largest;
                int x = left + s * bar;
                if (size > 0) {
                    out.raw("<rect " + mark(s) + " x=\"" + (x + 3) + "\" y=\"" + (base - size) + "\" width=\""
                            + (bar - 6) + "\" height=\"" + size + "\"/>\n");
                }
                out.raw("<text class=\"v\" text-anchor=\"middle\" x=\"" + (x + bar / 2) + "\" y=\"" + (base - size - 7)
                                + "\">")
                        .text(cell.text(language))
                        .raw("</text>\n");
            }
            out.raw("<text class=\"l\" text-anchor=\"middle\" x=\"" + (10 + r * group + group / 2) + "\" y=\""
                            + (base + 22) + "\">")
                    .text(rows.get(r).label().in(language))
                    .raw("</text>\n");
        }
        out.raw("<line class=\"axis\" x1=\"10\" y1=\"" + base + "\" x2=\"" + (WIDTH - 10) + "\" y2=\"" + base
                + "\"/>\n");
        return Optional.of(out.raw("</svg>\n").toString());
    }

    private void legend(List<Series> series) {
        for (int s = 0; s < series.size(); s++) {
            int y = 6 + s * 24;
            out.raw("<rect " + mark(s) + " x=\"10\" y=\"" + y + "\" width=\"26\" height=\"14\"/>");
            out.raw("<text class=\"l\" x=\"44\" y=\"" + (y + 12) + "\">")
                    .text(series.get(s).label().in(language))
                    .raw("</text>\n");
        }
    }

    private void open(int height, List<ProtectedTable.Row> rows, List<Series> series) {
        String id = "chart-" + table.id();
        out.raw("<svg class=\"chart\" role=\"img\"" + Markup.attribute("aria-labelledby", id + "-t " + id + "-d")
                + " viewBox=\"0 0 " + WIDTH + " " + height + "\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        out.raw("<title" + Markup.attribute("id", id + "-t") + ">")
                .text((language == Language.FR ? "Graphique : " : "Chart: ")
                        + table.title().in(language))
                .raw("</title>\n");
        out.raw("<desc" + Markup.attribute("id", id + "-d") + ">")
                .text(description(rows, series))
                .raw("</desc>\n");
        if (series.size() > 1) {
            out.raw("<defs><pattern" + Markup.attribute("id", "hatch-" + table.id())
                    + " width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                    + "<rect class=\"hatch-ground\" width=\"7\" height=\"7\"/>"
                    + "<rect class=\"hatch-line\" width=\"2.5\" height=\"7\"/></pattern></defs>\n");
        }
    }

    private String description(List<ProtectedTable.Row> rows, List<Series> series) {
        boolean french = language == Language.FR;
        StringBuilder text =
                new StringBuilder(french ? "Mêmes chiffres que le tableau. " : "Same figures as the table. ");
        String colon = french ? "\u00A0: " : ": ";
        for (int r = 0; r < rows.size(); r++) {
            text.append(rows.get(r).label().in(language)).append(colon);
            for (int s = 0; s < series.size(); s++) {
                text.append(s == 0 ? "" : ", ");
                text.append(series.size() == 1 ? "" : series.get(s).label().in(language) + " ");
                Cell cell = series.get(s).cells().get(r);
                text.append(
                        cell.withheld()
                                ? (french ? "couvert par le secret" : "withheld")
                                : series.size() == 1 ? value(rows.get(r), cell) : cell.text(language));
            }
            text.append(r == rows.size() - 1 ? "." : french ? "\u00A0; " : "; ");
        }
        return text.toString();
    }
}
