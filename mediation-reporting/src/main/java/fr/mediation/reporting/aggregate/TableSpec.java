/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.Axis;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tableau demandé: what is counted, of whom, over which days, by which axes.
 *
 * <p>Immutable and thread safe; made with {@link #of} and refined by the {@code with} methods.
 *
 * @param id the key of the table, unique in its report: letters, digits, hyphens and underscores
 * @param title what people read above it
 * @param period the days it covers
 * @param cohort which date places a case in the period
 * @param where the conditions a case meets, all of them
 * @param rows the axis of the rows
 * @param columns the axis of the columns, or null for a one-way table
 * @param measure what is measured
 * @param order the order of the rows
 */
public record TableSpec(
        String id,
        Wording title,
        ReportingPeriod period,
        Cohort cohort,
        List<Condition> where,
        Axis rows,
        @Nullable Axis columns,
        Measure measure,
        RowOrder order) {

    /**
     * Checks that the table makes sense.
     *
     * @param id the key
     * @param title the title
     * @param period the days
     * @param cohort the date that places a case
     * @param where the conditions
     * @param rows the axis of the rows
     * @param columns the axis of the columns, or null
     * @param measure the measure
     * @param order the order of the rows
     * @throws NullPointerException if an argument other than the columns is null
     * @throws IllegalArgumentException if the key is malformed, if two conditions bear on one axis, if rows and columns share an axis, or if a table
     *     of durations has columns
     */
    public TableSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(order, "order");
        where = List.copyOf(where);
        if (!id.matches("[A-Za-z][A-Za-z0-9_-]{0,99}")) {
            throw new IllegalArgumentException(
                    "the key of a table is made of letters, digits, hyphens and underscores");
        }
        if (where.stream().map(Condition::axis).distinct().count() != where.size()) {
            throw new IllegalArgumentException("one condition an axis");
        }
        if (rows == columns || (measure == Measure.DURATION && columns != null)) {
            throw new IllegalArgumentException("rows and columns differ, and durations are by row only");
        }
    }

    /**
     * A one-way table of cases received.
     *
     * @param id the key of the table
     * @param title its title
     * @param period the days it covers
     * @param rows the axis of the rows
     * @return the table
     */
    public static TableSpec of(String id, Wording title, ReportingPeriod period, Axis rows) {
        return new TableSpec(id, title, period, Cohort.RECEIVED, List.of(), rows, null, Measure.COUNT, RowOrder.CODE);
    }

    /**
     * The same table crossed with a second axis.
     *
     * @param axis the axis of the columns
     * @return a new table
     */
    public TableSpec by(Axis axis) {
        return new TableSpec(id, title, period, cohort, where, rows, axis, measure, order);
    }

    /**
     * The same table on part of the cases.
     *
     * @param conditions the conditions, which replace those before
     * @return a new table
     */
    public TableSpec where(Condition... conditions) {
        return new TableSpec(id, title, period, cohort, List.of(conditions), rows, columns, measure, order);
    }

    /**
     * The same table on another cohort.
     *
     * @param other which date places a case in the period
     * @return a new table
     */
    public TableSpec cohort(Cohort other) {
        return new TableSpec(id, title, period, other, where, rows, columns, measure, order);
    }

    /**
     * The same table with durations instead of counts, on the cases that ended in the period.
     *
     * @return a new table
     */
    public TableSpec durations() {
        return new TableSpec(id, title, period, Cohort.CLOSED, where, rows, null, Measure.DURATION, order);
    }

    /**
     * The same table with its largest rows first.
     *
     * @return a new table
     */
    public TableSpec largestFirst() {
        return new TableSpec(id, title, period, cohort, where, rows, columns, measure, RowOrder.COUNT);
    }

    /**
     * The axis of the columns.
     *
     * @return the axis, empty for a one-way table
     */
    public Optional<Axis> crossed() {
        return Optional.ofNullable(columns);
    }
}
