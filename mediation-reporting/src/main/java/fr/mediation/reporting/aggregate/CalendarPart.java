/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.reporting.record.Axis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A year, a quarter or a month of a period.
 *
 * @param code its key, such as {@code 2024}, {@code 2024_Q1} or {@code 2024_03}
 * @param days the days of it that lie in the period
 */
record CalendarPart(Code code, ReportingPeriod days) {

    static List<CalendarPart> of(Axis axis, ReportingPeriod period) {
        List<CalendarPart> parts = new ArrayList<>();
        LocalDate from = period.from();
        while (!from.isAfter(period.to())) {
            LocalDate next = next(axis, from);
            LocalDate last = next.minusDays(1).isBefore(period.to()) ? next.minusDays(1) : period.to();
            parts.add(new CalendarPart(
                    new Code(code(axis, from), label(axis, from), null), new ReportingPeriod(from, last)));
            from = next;
        }
        return parts;
    }

    static String code(Axis axis, LocalDate day) {
        return switch (axis) {
            case QUARTER -> day.getYear() + "_Q" + quarter(day);
            case MONTH -> day.getYear() + (day.getMonthValue() < 10 ? "_0" : "_") + day.getMonthValue();
            default -> Integer.toString(day.getYear());
        };
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    private static Wording label(Axis axis, LocalDate day) {
        return switch (axis) {
            case QUARTER ->
                new Wording(
                        (quarter(day) == 1 ? "1er" : quarter(day) + "e") + " trimestre " + day.getYear(),
                        "Quarter " + quarter(day) + " of " + day.getYear());
            case MONTH -> WrittenDate.month(day);
            default -> new Wording(Integer.toString(day.getYear()), Integer.toString(day.getYear()));
        };
    }

    private static LocalDate next(Axis axis, LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return switch (axis) {
            case QUARTER -> month.withMonth(3 * quarter(day) - 2).plusMonths(3);
            case MONTH -> month.plusMonths(1);
            default -> LocalDate.of(day.getYear() + 1, 1, 1);
        };
    }
}
