/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.reporting.record.Axis;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Période du rapport: a first and a last day, both included. It need not be a calendar year.
 *
 * <p>Immutable and thread safe.
 *
 * @param from the first day, included
 * @param to the last day, included
 */
@JsonPropertyOrder({"from", "to"})
public record ReportingPeriod(LocalDate from, LocalDate to) {

    /**
     * Checks the order of the days.
     *
     * @param from the first day
     * @param to the last day
     * @throws NullPointerException if a day is null
     * @throws IllegalArgumentException if the last day is before the first, or the period longer than 100 years
     */
    public ReportingPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from) || to.getYear() - from.getYear() > 100) {
            throw new IllegalArgumentException("a period goes from a day to a later one, within 100 years");
        }
    }

    /**
     * A calendar year.
     *
     * @param year the year
     * @return from 1 January to 31 December
     */
    public static ReportingPeriod ofYear(int year) {
        return new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Whether a day falls in this period.
     *
     * @param day the day to test
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * Whether a whole period falls in this one.
     *
     * @param other the period to test
     * @return true when every day of the other is in this one
     */
    public boolean contains(ReportingPeriod other) {
        return contains(other.from) && contains(other.to);
    }

    /**
     * The part of this period that lies in a year, a quarter or a month.
     *
     * @param axis {@link Axis#YEAR}, {@link Axis#QUARTER} or {@link Axis#MONTH}
     * @param code the category, such as {@code 2024}, {@code 2024_Q1} or {@code 2024_03}
     * @return the days, empty when the period does not touch them or the code is none of these
     */
    public Optional<ReportingPeriod> part(Axis axis, String code) {
        return CalendarPart.of(axis, this).stream()
                .filter(p -> p.code().code().equals(code))
                .findFirst()
                .map(CalendarPart::days);
    }
}
