/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.figure.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * Tableau publiable: the only tables a renderer accepts, made by {@link Disclosure#protect} alone.
 *
 * <p>Immutable and thread safe. Charts, sentences and files all read it, so that a withheld figure is withheld everywhere.
 */
public final class ProtectedTable {

    private final TableSpec spec;
    private final Population population;
    private final List<Column> columns;
    private final List<Row> rows;
    private final List<Wording> notes;
    private final PercentPolicy percents;

    ProtectedTable(
            TableSpec spec,
            Population population,
            List<Column> columns,
            List<Row> rows,
            List<Wording> notes,
            PercentPolicy percents) {
        this.spec = spec;
        this.population = population;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.notes = List.copyOf(notes);
        this.percents = percents;
    }

    /**
     * What was asked: axes, population and period, without any figure.
     *
     * @return the definition of the table
     */
    public TableSpec spec() {
        return spec;
    }

    /**
     * The key of the table.
     *
     * @return the key, unique in its report
     */
    public String id() {
        return spec.id();
    }

    /**
     * What people read above the table.
     *
     * @return the title in both languages
     */
    public Wording title() {
        return spec.title();
    }

    /**
     * Of whom and over which days.
     *
     * @return the population
     */
    public Population population() {
        return population;
    }

    /**
     * What the rows are.
     *
     * @return the heading of the first column
     */
    public Wording rowHeading() {
        return spec.rows().label();
    }

    /**
     * The columns after the heading of the row.
     *
     * @return the columns, in order
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * The rows, the total last.
     *
     * @return the rows, in order
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * What a reader must know.
     *
     * @return the notes, in order
     */
    public List<Wording> notes() {
        return notes;
    }

    /**
     * Looks a row up.
     *
     * @param code the category of the row; {@code TOTAL} for the total
     * @return the row, empty when the table does not show it
     */
    public Optional<Row> row(String code) {
        return rows.stream().filter(r -> r.code().equals(code)).findFirst();
    }

    /**
     * Looks a cell up.
     *
     * @param row the category of the row; {@code TOTAL} for the total
     * @param column the key of the column
     * @return the cell, empty when the table does not show it
     */
    public Optional<Cell> cell(String row, String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(column)) {
                int at = i;
                return row(row).map(r -> r.cells().get(at));
            }
        }
        return Optional.empty();
    }

    /**
     * The share of several rows together, from their counts and never by adding rounded parts.
     *
     * @param column the key of a column of counts
     * @param codes the categories of the rows added up
     * @return the percentage; withheld as soon as one count or the base is; absent when the base is too small
     * @throws IllegalArgumentException if the table has no such row or column
     */
    public Cell share(String column, String... codes) {
        long sum = 0;
        Cell base = required(Row.TOTAL, column);
        for (String code : codes) {
            Cell part = required(code, column);
            if (part.withheld() || base.withheld()) {
                return Cell.Withheld.MARKED;
            }
            sum += part.count().orElse(0);
        }
        long whole = base.count().orElse(0);
        if (whole < percents.smallestBase()) {
            return Cell.Absent.NOTHING;
        }
        int decimals = percents.decimals(whole);
        return new Cell.Percent(
                new Fraction(Math.multiplyExact(sum, 100L), whole).scaled(decimals, false), decimals, false);
    }

    private Cell required(String row, String column) {
        return cell(row, column).orElseThrow(() -> new IllegalArgumentException("the table has no such cell"));
    }

    /**
     * Whether some figure is withheld.
     *
     * @return true when one cell at least carries the mark
     */
    public boolean masked() {
        return population.cases().withheld()
                || rows.stream().flatMap(r -> r.cells().stream()).anyMatch(Cell::withheld);
    }

    /** Names the table only. */
    @Override
    public String toString() {
        return "ProtectedTable[" + spec.id() + "]";
    }

    /** Nature d'une colonne. */
    public enum Unit {
        /** A number of cases. */
        CASES,
        /** A percentage of the cases of the column. */
        PERCENT,
        /** Calendar days. */
        DAYS,
        /** A number of persons. */
        PERSONS,
        /** Cases per 10 000 inhabitants. */
        RATE,
        /** Something else than cases, that its label names. */
        QUANTITY
    }

    /**
     * Colonne d'un tableau publié.
     *
     * @param key the stable key: {@code COUNT}, {@code PERCENT}, {@code MEAN}, {@code MEDIAN}, {@code NINTH_DECILE},
     *     {@code PERSONS}, {@code RATE}, {@code TOTAL}, or the code of a
     *     category followed by {@code .COUNT} or {@code .PERCENT}
     * @param label what people read
     * @param unit what the figures are
     */
    public record Column(String key, Wording label, Unit unit) {}

    /**
     * Ligne d'un tableau publié.
     *
     * @param code the category, or {@code TOTAL}
     * @param label what people read
     * @param cells one cell a column
     * @param total whether this is the row of totals
     */
    public record Row(String code, Wording label, List<Cell> cells, boolean total) {

        /** The code of the row of totals. */
        public static final String TOTAL = "TOTAL";

        /**
         * Copies the cells.
         *
         * @param code the category
         * @param label what people read
         * @param cells one cell a column
         * @param total whether this is the total
         * @throws NullPointerException if the cells are null
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
