/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The national days as a careful programmer would write them in one go: no table, Easter computed when it may matter. */
final class CalendarByHand {

    private CalendarByHand() {}

    static boolean isPublicHoliday(LocalDate date) {
        int day = date.getDayOfMonth();
        return switch (date.getMonthValue()) {
            case 1 -> day == 1;
            case 3, 4, 6 -> isMovable(date);
            case 5 -> day == 1 || day == 8 || isMovable(date);
            case 7 -> day == 14;
            case 8 -> day == 15;
            case 11 -> day == 1 || day == 11;
            case 12 -> day == 25;
            default -> false;
        };
    }

    static boolean isWorkingDay(LocalDate date) {
        DayOfWeek weekday = date.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isPublicHoliday(date);
    }

    static LocalDate rollForward(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static LocalDate plusWorkingDays(LocalDate date, int count) {
        LocalDate day = date;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isMovable(LocalDate date) {
        int year = date.getYear();
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        int easter = LocalDate.of(year, f / 31, f % 31 + 1).getDayOfYear();
        int day = date.getDayOfYear();
        return day == easter + 1 || day == easter + 39 || day == easter + 50;
    }
}
