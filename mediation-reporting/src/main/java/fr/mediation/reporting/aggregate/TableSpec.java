/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.Axis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
 * @param ofKnown whether shares are of the cases whose answer is known; the note then gives both numbers
 * @param mergings the categories put together
 * @param inhabitants by code of the rows, the inhabitants for a rate per 10 000; empty for no rate
 */
@JsonPropertyOrder({
    "id",
    "title",
    "period",
    "cohort",
    "where",
    "rows",
    "columns",
    "measure",
    "order",
    "ofKnown",
    "mergings",
    "inhabitants"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TableSpec(
        String id,
        Wording title,
        ReportingPeriod period,
        Cohort cohort,
        List<Condition> where,
        Axis rows,
        @Nullable Axis columns,
        Measure measure,
        RowOrder order,
        boolean ofKnown,
        List<Merging> mergings,
        Map<String, Long> inhabitants) {

    /**
     * Checks that the table makes sense.
     *
     * @param id the key
     * @param title the title
     * @param period the days
     * @param cohort the date that places a case
     * @param where the conditions; null reads as none
     * @param rows the axis of the rows
     * @param columns the axis of the columns, or null
     * @param measure the measure
     * @param order the order of the rows
     * @param ofKnown whether shares are of known answers
     * @param mergings the categories put together; null reads as none
     * @param inhabitants the inhabitants by code; null reads as none
     * @throws NullPointerException if another argument is null
     * @throws IllegalArgumentException if the key is malformed, if two conditions bear on one axis, if rows and columns share an axis or are both of
     *     time, if a table of days or persons has columns, if a code is merged twice, or if a number of inhabitants is not above zero
     */
    public TableSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(order, "order");
        where = copy(where);
        mergings = copy(mergings);
        inhabitants = Collections.unmodifiableMap(inhabitants == null ? new TreeMap<>() : new TreeMap<>(inhabitants));
        if (!id.matches("[A-Za-z][A-Za-z0-9_-]{0,99}")) {
            throw new IllegalArgumentException(
                    "the key of a table is made of letters, digits, hyphens and underscores");
        }
        if (where.stream().map(Condition::axis).distinct().count() != where.size()) {
            throw new IllegalArgumentException("one condition an axis");
        }
        if (rows == columns
                || (columns != null && rows.time() && columns.time())
                || (measure != Measure.COUNT && columns != null)) {
            throw new IllegalArgumentException("rows and columns differ, and sums of days or persons are by row only");
        }
        long merged = mergings.stream().mapToLong(m -> m.codes().size()).sum();
        if (mergings.stream()
                        .flatMap(m -> m.codes().stream().map(c -> m.axis() + c))
                        .distinct()
                        .count()
                != merged) {
            throw new IllegalArgumentException("a code is merged once");
        }
        if (inhabitants.values().stream().anyMatch(n -> n <= 0)) {
            throw new IllegalArgumentException("a territory has inhabitants");
        }
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
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
        return new TableSpec(
                id,
                title,
                period,
                Cohort.RECEIVED,
                List.of(),
                rows,
                null,
                Measure.COUNT,
                RowOrder.CODE,
                false,
                List.of(),
                Map.of());
    }

    /**
     * The same table crossed with a second axis.
     *
     * @param axis the axis of the columns
     * @return a new table
     */
    public TableSpec by(Axis axis) {
        return new TableSpec(
                id, title, period, cohort, where, rows, axis, measure, order, ofKnown, mergings, inhabitants);
    }

    /**
     * The same table on part of the cases.
     *
     * @param conditions the conditions, which replace those before
     * @return a new table
     */
    public TableSpec where(Condition... conditions) {
        List<Condition> kept = List.of(conditions);
        return new TableSpec(
                id, title, period, cohort, kept, rows, columns, measure, order, ofKnown, mergings, inhabitants);
    }

    /**
     * The same table on another cohort.
     *
     * @param other which date places a case in the period
     * @return a new table
     */
    public TableSpec cohort(Cohort other) {
        return new TableSpec(
                id, title, period, other, where, rows, columns, measure, order, ofKnown, mergings, inhabitants);
    }

    /**
     * The same table under another key, over other days.
     *
     * @param key the key of the new table
     * @param days the days it covers
     * @return a new table
     */
    public TableSpec over(String key, ReportingPeriod days) {
        return new TableSpec(
                key, title, days, cohort, where, rows, columns, measure, order, ofKnown, mergings, inhabitants);
    }

    /**
     * The same table with durations instead of counts, on the cases that ended in the period.
     *
     * @return a new table
     */
    public TableSpec durations() {
        return cohort(Cohort.CLOSED).measuring(Measure.DURATION);
    }

    /**
     * The same table with another measure, without columns.
     *
     * @param other what is measured
     * @return a new table
     */
    public TableSpec measuring(Measure other) {
        @Nullable Axis across = other == Measure.COUNT ? columns : null;
        return new TableSpec(
                id, title, period, cohort, where, rows, across, other, order, ofKnown, mergings, inhabitants);
    }

    /**
     * The same table with its largest rows first.
     *
     * @return a new table
     */
    public TableSpec largestFirst() {
        return new TableSpec(
                id,
                title,
                period,
                cohort,
                where,
                rows,
                columns,
                measure,
                RowOrder.COUNT,
                ofKnown,
                mergings,
                inhabitants);
    }

    /**
     * The same table with shares of the cases whose answer is known.
     *
     * @return a new table
     */
    public TableSpec percentOfKnown() {
        return new TableSpec(
                id, title, period, cohort, where, rows, columns, measure, order, true, mergings, inhabitants);
    }

    /**
     * The same table with a rate per 10 000 inhabitants.
     *
     * @param byCode the inhabitants of each row that has some
     * @return a new table
     */
    public TableSpec per10000(Map<String, Long> byCode) {
        return new TableSpec(
                id, title, period, cohort, where, rows, columns, measure, order, ofKnown, mergings, byCode);
    }

    /**
     * The same table with some categories put together.
     *
     * @param merging the categories
     * @return a new table
     */
    public TableSpec merging(Merging merging) {
        List<Merging> more = new ArrayList<>(mergings);
        more.add(merging);
        return new TableSpec(
                id, title, period, cohort, where, rows, columns, measure, order, ofKnown, more, inhabitants);
    }

    /**
     * The axis of the columns.
     *
     * @return the axis, empty for a one-way table
     */
    public Optional<Axis> crossed() {
        return Optional.ofNullable(columns);
    }

    /**
     * The codes a category of this table stands for.
     *
     * @param axis the axis of the rows or of the columns
     * @param category the code of the category
     * @return the codes put together under it, or itself
     */
    public List<String> codesOf(Axis axis, String category) {
        return mergings.stream()
                .filter(m -> m.axis() == axis && m.as().code().equals(category))
                .findFirst()
                .map(Merging::codes)
                .orElse(List.of(category));
    }
}
