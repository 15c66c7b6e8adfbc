/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.Population;
import fr.mediation.reporting.disclosure.ProtectedReport;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.figure.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Comparaison dans le temps: the figures of one block beside those of the years before it and of all cases since the mission began, each
 * from a protected table of its own.
 *
 * <p>Immutable and thread safe. A change is written only from two published figures, and from a base of 20.
 */
public final class Comparison {

    private static final int SMALLEST_BASE = 20;

    private final PrintedTable table;
    private final List<Population> scopes;
    private final Map<String, Population> ofColumns;

    private Comparison(PrintedTable table, List<Population> scopes, Map<String, Population> ofColumns) {
        this.table = table;
        this.scopes = List.copyOf(scopes);
        this.ofColumns = Map.copyOf(ofColumns);
    }

    /**
     * The figures.
     *
     * @return a column a year, the change from the year before, and the cases since the origin
     */
    public PrintedTable table() {
        return table;
    }

    /**
     * Of whom the figures are, beside the population of the block.
     *
     * @return one population a year compared, then that of the origin
     */
    public List<Population> scopes() {
        return scopes;
    }

    /**
     * Of whom the figures of one column are.
     *
     * @param column the key of the column
     * @return the population, empty for a change from one year to the next
     */
    public Optional<Population> scope(String column) {
        return Optional.ofNullable(ofColumns.get(column));
    }

    /** The tables one entry of an outline is compared with. */
    record Plan(Outline.Figures entry, List<TableSpec> years, Optional<TableSpec> origin) {

        static Plan of(Outline.Figures entry, List<ReportingPeriod> before, ReportingPeriod sinceOrigin) {
            TableSpec table = entry.table();
            List<TableSpec> years = entry.compared() == Outline.Compared.NOTHING
                    ? List.of()
                    : before.stream()
                            .map(p -> table.over(table.id() + "-" + p.from().getYear(), p))
                            .toList();
            boolean cumulative = entry.compared() == Outline.Compared.YEARS_AND_ORIGIN
                    && !sinceOrigin.equals(table.period())
                    && sinceOrigin.contains(table.period());
            Optional<TableSpec> origin =
                    cumulative ? Optional.of(table.over(table.id() + "-origin", sinceOrigin)) : Optional.empty();
            return new Plan(entry, years, origin);
        }

        List<TableSpec> tables() {
            List<TableSpec> tables = new ArrayList<>(years);
            origin.ifPresent(tables::add);
            return tables;
        }

        Optional<Comparison> read(ProtectedTable main, ProtectedReport figures) {
            if (years.isEmpty() && origin.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Comparison.Writer(
                            main,
                            years.stream().map(t -> required(figures, t)).toList(),
                            origin.map(t -> required(figures, t)))
                    .write());
        }

        private static ProtectedTable required(ProtectedReport figures, TableSpec table) {
            return figures.table(table.id())
                    .orElseThrow(() -> new IllegalArgumentException("these figures lack a table"));
        }
    }

    /** Writes the columns side by side. */
    private static final class Writer {

        private final ProtectedTable main;
        private final List<ProtectedTable> years;
        private final Optional<ProtectedTable> origin;
        private final String figure;
        private final Map<String, ProtectedTable.Row> rows = new LinkedHashMap<>();
        private final List<ProtectedTable.Column> columns = new ArrayList<>();
        private final List<List<Cell>> cells = new ArrayList<>();
        private final Map<String, Population> scopes = new LinkedHashMap<>();

        Writer(ProtectedTable main, List<ProtectedTable> years, Optional<ProtectedTable> origin) {
            this.main = main;
            this.years = years;
            this.origin = origin;
            Measure measure = main.spec().measure();
            this.figure = measure.ofDays() ? "MEDIAN" : measure == Measure.PERSONS ? "PERSONS" : "COUNT";
        }

        Comparison write() {
            List<ProtectedTable> all = new ArrayList<>(List.of(main));
            all.addAll(years);
            origin.ifPresent(all::add);
            for (ProtectedTable table : all) {
                table.rows().stream().filter(r -> !r.total()).forEach(r -> rows.putIfAbsent(r.code(), r));
            }
            main.row(ProtectedTable.Row.TOTAL).ifPresent(r -> rows.put(r.code(), r));
            years.forEach(t -> column(t, year(t) + "." + figure, same(year(t)), figure));
            column(main, year(main) + "." + figure, same(year(main)), figure);
            if (!years.isEmpty() && figure.equals("COUNT")) {
                change(years.get(years.size() - 1));
            }
            origin.ifPresent(this::origin);
            return new Comparison(
                    new PrintedTable(main.id() + "-compared", title(), main.rowHeading(), columns, lines()),
                    all.stream().skip(1).map(ProtectedTable::population).toList(),
                    scopes);
        }

        private Wording title() {
            return new Wording(
                    main.title().fr() + (years.isEmpty() ? ", depuis l'origine" : ", dans le temps"),
                    main.title().en() + (years.isEmpty() ? ", since the origin" : ", over time"));
        }

        private static String year(ProtectedTable table) {
            return Integer.toString(table.population().period().from().getYear());
        }

        private static Wording same(String text) {
            return new Wording(text, text);
        }

        private void column(ProtectedTable table, String key, Wording label, String from) {
            ProtectedTable.Unit unit = table.columns().stream()
                    .filter(c -> c.key().equals(from))
                    .findFirst()
                    .map(ProtectedTable.Column::unit)
                    .orElse(ProtectedTable.Unit.CASES);
            columns.add(new ProtectedTable.Column(key, label, unit));
            scopes.put(key, table.population());
            cells.add(rows.keySet().stream()
                    .map(row -> table.cell(row, from).orElse(missing(from)))
                    .toList());
        }

        /** A category that a table leaves out has no case in it, and the table says so. */
        private static Cell missing(String from) {
            return from.equals("COUNT") || from.equals("PERSONS") ? new Cell.Count(0) : Cell.Absent.NOTHING;
        }

        private void change(ProtectedTable before) {
            columns.add(new ProtectedTable.Column(
                    "CHANGE",
                    new Wording(
                            "Évolution " + year(before) + "–" + year(main),
                            "Change " + year(before) + "–" + year(main)),
                    ProtectedTable.Unit.PERCENT));
            List<Cell> first = cells.get(cells.size() - 2);
            List<Cell> last = cells.get(cells.size() - 1);
            List<Cell> changes = new ArrayList<>();
            for (int i = 0; i < first.size(); i++) {
                changes.add(change(first.get(i), last.get(i)));
            }
            cells.add(changes);
        }

        private static Cell change(Cell before, Cell after) {
            if (before.withheld() || after.withheld()) {
                return Cell.Withheld.MARKED;
            }
            long from = before.count().orElse(0);
            long to = after.count().orElse(0);
            return from < SMALLEST_BASE
                    ? Cell.Absent.NOTHING
                    : new Cell.Percent(
                            new Fraction(Math.multiplyExact(to - from, 100L), from).scaled(0, false), 0, true);
        }

        private void origin(ProtectedTable table) {
            ReportingPeriod period = table.population().period();
            Wording first = WrittenDate.of(period.from());
            Wording last = WrittenDate.of(period.to());
            column(
                    table,
                    "ORIGIN." + figure,
                    new Wording("Du " + first.fr() + " au " + last.fr(), first.en() + " to " + last.en()),
                    figure);
            if (table.columns().stream().anyMatch(c -> c.key().equals("PERCENT"))) {
                column(
                        table,
                        "ORIGIN.PERCENT",
                        new Wording("Part sur cette période", "Share of that period"),
                        "PERCENT");
            }
        }

        private List<ProtectedTable.Row> lines() {
            List<ProtectedTable.Row> lines = new ArrayList<>();
            for (ProtectedTable.Row row : rows.values()) {
                int at = lines.size();
                lines.add(new ProtectedTable.Row(
                        row.code(),
                        row.label(),
                        cells.stream().map(c -> c.get(at)).toList(),
                        row.total()));
            }
            return lines;
        }
    }
}
