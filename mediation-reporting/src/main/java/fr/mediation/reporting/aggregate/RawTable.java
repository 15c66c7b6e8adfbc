/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.reporting.figure.Fraction;
import java.util.List;
import java.util.Optional;
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
 * @param distributions what the cases of each row last or concern, empty for a table of counts
 * @param whole the same for all rows together, or null for a table of counts
 */
public record RawTable(
        TableSpec spec,
        List<Code> rows,
        List<Code> columns,
        List<List<Long>> counts,
        List<Distribution> distributions,
        @Nullable Distribution whole) {

    /**
     * Copies the lists.
     *
     * @param spec what was asked
     * @param rows the rows
     * @param columns the columns
     * @param counts the counts
     * @param distributions the distributions by row
     * @param whole the distribution of all rows, or null
     * @throws NullPointerException if another argument is null
     */
    public RawTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        distributions = List.copyOf(distributions);
    }

    /**
     * The cases of the whole table.
     *
     * @return the sum of all cells
     */
    public long total() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    /**
     * The days or persons of all rows together.
     *
     * @return the distribution, empty for a table of counts
     */
    public Optional<Distribution> overall() {
        return Optional.ofNullable(whole);
    }

    /** Keeps exact figures out of logs. */
    @Override
    public String toString() {
        return "RawTable[" + spec.id() + "]";
    }

    /**
     * Distribution: the days, or the persons, of one group of cases, exact.
     *
     * @param cases how many cases have the measure
     * @param sum their sum
     * @param largest the largest of them, 0 when there is none
     * @param mean their mean, or null when there is none
     * @param median their median, the middle of the two middle ones when they are even in number, or null
     * @param ninth their ninth decile: the smallest value that at least nine cases in ten do not exceed, or null
     */
    public record Distribution(
            long cases,
            long sum,
            long largest,
            @Nullable Fraction mean,
            @Nullable Fraction median,
            @Nullable Fraction ninth) {}
}
