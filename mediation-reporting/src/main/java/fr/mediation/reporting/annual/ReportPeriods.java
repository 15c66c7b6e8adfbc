/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.reporting.aggregate.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days a report speaks of: never before the mission began, never after the cases were read.
 *
 * @param of the year of the report
 * @param since the day the mission began
 * @param until the day of extraction
 */
record ReportPeriods(int of, LocalDate since, LocalDate until) {

    private static final int YEARS_COMPARED = 3;

    ReportingPeriod year() {
        return between(of, of);
    }

    /** The year and the two before, as far as the mission goes back. */
    ReportingPeriod compared() {
        return between(first(), of);
    }

    /** The years before, the oldest first. */
    List<ReportingPeriod> before() {
        return IntStream.range(first(), of).mapToObj(y -> between(y, y)).toList();
    }

    ReportingPeriod origin() {
        return new ReportingPeriod(since, until);
    }

    private int first() {
        return Math.max(since.getYear(), of - YEARS_COMPARED + 1);
    }

    private ReportingPeriod between(int first, int last) {
        LocalDate from = LocalDate.of(first, 1, 1);
        LocalDate to = LocalDate.of(last, 12, 31);
        return new ReportingPeriod(since.isAfter(from) ? since : from, until.isBefore(to) ? until : to);
    }
}
