/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.Chart;
import fr.mediation.reporting.annual.PrintedTable;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws a protected table as inline SVG, without script: every mark carries its value, series differ by texture and label as
 * well as by colour, and the detailed alternative repeats the table (RGAA 1.1, 1.6, 3.1, 3.3).
 */
final class SvgChart {

    private static final int WIDTH = 360;
    private static final int VALUES = 112;
    private static final int BAR = 16;
    private static final int TEXT_LINE = 16;
    private static final int GAP = 11;
    private static final int PLOT = 150;
    private static final int PER_LINE = 48;
    private static final int LINES = 3;

    private final PrintedTable table;
    private final Language language;
    private final Markup out = new Markup();

    private SvgChart(PrintedTable table, Language language) {
        this.table = table;
        this.language = language;
    }

    /** The chart, empty when there is nothing to draw. */
    static Optional<String> draw(PrintedTable table, Chart chart, Language language) {
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
        Set<ProtectedTable.Unit> units = durations
                ? EnumSet.of(ProtectedTable.Unit.DAYS)
                : EnumSet.of(ProtectedTable.Unit.CASES, ProtectedTable.Unit.QUANTITY);
        List<Series> found = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            ProtectedTable.Column column = table.columns().get(i);
            boolean drawn = !column.key().equals(ProtectedTable.Row.TOTAL)
                    && !column.key().equals("NINTH_DECILE");
            if (units.contains(column.unit()) && drawn) {
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
        List<List<String>> labels =
                rows.stream().map(r -> wrap(r.label().in(language))).toList();
        int height = 2;
        for (List<String> lines : labels) {
            height += lines.size() * TEXT_LINE + 4 + BAR + GAP;
        }
        open(height, rows, List.of(series));
        int room = WIDTH - VALUES;
        out.raw("<line class=\"axis\" x1=\"1\" y1=\"0\" x2=\"1\" y2=\"" + height + "\"/>\n");
        int y = 2;
        for (int i = 0; i < rows.size(); i++) {
            lines(labels.get(i), "l", 8, y + 12);
            y += labels.get(i).size() * TEXT_LINE + 4;
            Cell cell = series.cells().get(i);
            long length = cell.withheld() ? 0 : Math.max(2, magnitude(cell) * room / largest);
            if (!cell.withheld()) {
                out.raw("<rect class=\"s1\" x=\"2\" y=\"" + y + "\" width=\"" + length + "\" height=\"" + BAR
                        + "\"/>\n");
            }
            lines(List.of(value(rows.get(i), cell)), "v", 2 + (int) length + 6, y + 13);
            y += BAR + GAP;
        }
        return Optional.of(out.raw("</svg>\n").toString());
    }

    private void lines(List<String> lines, String kind, int x, int first) {
        for (int i = 0; i < lines.size(); i++) {
            out.raw("<text class=\"" + kind + "\" x=\"" + x + "\" y=\"" + (first + i * TEXT_LINE) + "\">")
                    .text(lines.get(i))
                    .raw("</text>\n");
        }
    }

    /** The count, with its share when the table prints one. */
    private String value(ProtectedTable.Row row, Cell cell) {
        String count = cell.text(language);
        for (int i = 0; i < table.columns().size(); i++) {
            Cell share = row.cells().get(i);
            boolean told =
                    table.columns().get(i).key().equals("PERCENT") && !share.withheld() && share != Cell.Absent.NOTHING;
            if (told) {
                return count + " (" + share.text(language) + ")";
            }
        }
        return count;
    }

    /** A few lines, cut at blanks where there are some; the table holds the whole label. */
    private static List<String> wrap(String label) {
        List<String> lines = new ArrayList<>();
        String rest = label.strip();
        while (rest.length() > PER_LINE && lines.size() < LINES - 1) {
            int blank = rest.lastIndexOf(' ', PER_LINE);
            int cut = blank > 0 ? blank : PER_LINE;
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(
                rest.length() <= PER_LINE
                        ? rest
                        : rest.substring(0, PER_LINE - 1).strip() + "…");
        return lines;
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
        int top = 18 + legendHeight(series);
        int base = top + PLOT;
        open(base + 26, rows, series);
        legend(series);
        int group = WIDTH / Math.max(1, rows.size());
        int bar = Math.max(3, Math.min(56, (group - 14) / series.size()));
        for (int r = 0; r < rows.size(); r++) {
            int left = r * group + (group - bar * series.size()) / 2;
            for (int s = 0; s < series.size(); s++) {
                Cell cell = series.get(s).cells().get(r);
                long size = magnitude(cell) * (PLOT - 16) / largest;
                int x = left + s * bar;
                if (size > 0) {
                    out.raw("<rect " + mark(s) + " x=\"" + (x + 2) + "\" y=\"" + (base - size) + "\" width=\""
                            + Math.max(1, bar - 4) + "\" height=\"" + size + "\"/>\n");
                }
                out.raw("<text class=\"v\" text-anchor=\"middle\" x=\"" + (x + bar / 2) + "\" y=\"" + (base - size - 7)
                                + "\">")
                        .text(cell.text(language))
                        .raw("</text>\n");
            }
            out.raw("<text class=\"l\" text-anchor=\"middle\" x=\"" + (r * group + group / 2) + "\" y=\"" + (base + 18)
                            + "\">")
                    .text(rows.get(r).label().in(language))
                    .raw("</text>\n");
        }
        out.raw("<line class=\"axis\" x1=\"0\" y1=\"" + base + "\" x2=\"" + WIDTH + "\" y2=\"" + base + "\"/>\n");
        return Optional.of(out.raw("</svg>\n").toString());
    }

    private int legendHeight(List<Series> series) {
        return series.stream()
                .mapToInt(s -> wrap(s.label().in(language)).size() * TEXT_LINE + 6)
                .sum();
    }

    private void legend(List<Series> series) {
        int y = 2;
        for (int s = 0; s < series.size(); s++) {
            out.raw("<rect " + mark(s) + " x=\"0\" y=\"" + y + "\" width=\"24\" height=\"13\"/>");
            List<String> lines = wrap(series.get(s).label().in(language));
            lines(lines, "l", 32, y + 11);
            y += lines.size() * TEXT_LINE + 6;
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
