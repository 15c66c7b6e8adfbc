/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.reporting.figure.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tableau brut: exact figures before the protection of persons. Nothing renders it; disclosure control reads it.
 *
 * <p>Immutable and thread safe.
 *
 * @param spec what was asked
 * @param rows the categories of the rows, reserved ones last
 * @param columns the categories of the columns, empty for a one-way table
 * @param counts the number of cases, by row then by column (one column when there is no second axis)
 * @param durations the durations by row, empty unless they were asked
 * @param overall the durations of all rows together, or null unless they were asked
 */
public record RawTable(
        TableSpec spec,
        List<Code> rows,
        List<Code> columns,
        List<List<Long>> counts,
        List<Duration> durations,
        @Nullable Duration overall) {

    /**
     * Copies the lists.
     *
     * @param spec what was asked
     * @param rows the rows
     * @param columns the columns
     * @param counts the counts
     * @param durations the durations by row
     * @param overall the durations of all rows, or null
     * @throws NullPointerException if another argument is null
     */
    public RawTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        durations = List.copyOf(durations);
    }

    /**
     * The cases of the whole table.
     *
     * @return the sum of all cells
     */
    public long total() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    /** Keeps exact figures out of logs. */
    @Override
    public String toString() {
        return "RawTable[" + spec.id() + "]";
    }

    /**
     * Durées de traitement: the durations of one group of cases, exact.
     *
     * @param cases how many cases have a duration
     * @param mean their mean in calendar days, or null when there is none
     * @param median their median in calendar days, or null when there is none
     */
    public record Duration(
            long cases, @Nullable Fraction mean, @Nullable Fraction median) {}
}
