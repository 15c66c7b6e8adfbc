/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * One int a month, one bit a day: the layout in which calendars answer.
 *
 * <p>Bit {@code d} stands for day {@code d} of the month, bit 0 is never set. The month of a date is found by a product
 * and a sum, where an epoch day would cost several divisions.
 */
final class DayBits {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;
    static final int MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;

    /** The days from Monday to Friday of every month, the same for every calendar. */
    private static final int[] MONDAY_TO_FRIDAY = new int[MONTHS];

    /** The days from Monday to Saturday of every month. */
    private static final int[] MONDAY_TO_SATURDAY = new int[MONTHS];

    static {
        int first = LocalDate.of(FIRST_YEAR, 1, 1).getDayOfWeek().getValue();
        for (int month = 0; month < MONTHS; month++) {
            int length = Month.of(month % 12 + 1).length(Year.isLeap(FIRST_YEAR + month / 12));
            int days = (-1 >>> (31 - length)) & ~1;
            MONDAY_TO_FRIDAY[month] = days & ~(everyWeek(6, first) | everyWeek(7, first));
            MONDAY_TO_SATURDAY[month] = days & ~everyWeek(7, first);
            first = (first + length - 1) % 7 + 1;
        }
    }

    /** One weekday of a month that begins on another. */
    private static int everyWeek(int weekday, int first) {
        // bits 1, 8, 15, 22 and 29
        return 0x20408102 << Math.floorMod(weekday - first, 7);
    }

    private DayBits() {}

    static int checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("legal calendars know the years 1900 to 2200 only");
        }
        return year;
    }

    static int month(LocalDate day) {
        return (checkYear(day.getYear()) - FIRST_YEAR) * 12 + day.getMonthValue() - 1;
    }

    static boolean has(int[] bits, LocalDate day) {
        return (bits[month(day)] >>> day.getDayOfMonth() & 1) != 0;
    }

    static void add(int[] bits, LocalDate day) {
        bits[month(day)] |= 1 << day.getDayOfMonth();
    }

    static boolean isOpen(int[] closed, LocalDate day, boolean saturdays) {
        return (open(closed, month(day), saturdays) >>> day.getDayOfMonth() & 1) != 0;
    }

    /** The first open day on or after a day. */
    static LocalDate openFrom(int[] closed, LocalDate day, boolean saturdays) {
        return isOpen(closed, day, saturdays) ? day : forward(closed, day, -2 << day.getDayOfMonth(), 1, saturdays);
    }

    /** The nth open day after a day, or before it when the count is negative. */
    static LocalDate plusOpen(int[] closed, LocalDate day, int count, boolean saturdays) {
        if (count == 0) {
            checkYear(day.getYear());
            return day;
        }
        return count > 0
                ? forward(closed, day, -2 << day.getDayOfMonth(), count, saturdays)
                : backward(closed, day, (1 << day.getDayOfMonth()) - 1, -(long) count, saturdays);
    }

    /** The number of open days after a day, up to and including another that is not before it. */
    static int countOpen(int[] closed, LocalDate after, LocalDate upTo, boolean saturdays) {
        int first = month(after);
        int last = month(upTo);
        int count = 0;
        for (int month = first; month <= last; month++) {
            int days = open(closed, month, saturdays);
            days &= month == first ? -2 << after.getDayOfMonth() : -1;
            days &= month == last ? ~(-2 << upTo.getDayOfMonth()) : -1;
            count += Integer.bitCount(days);
        }
        return count;
    }

    private static int open(int[] closed, int month, boolean saturdays) {
        return (saturdays ? MONDAY_TO_SATURDAY : MONDAY_TO_FRIDAY)[month] & ~closed[month];
    }

    private static LocalDate forward(int[] closed, LocalDate from, int mask, int count, boolean saturdays) {
        int month = month(from);
        int days = open(closed, month, saturdays) & mask;
        int left = count;
        while (left > Integer.bitCount(days)) {
            left -= Integer.bitCount(days);
            days = open(closed, next(month++), saturdays);
        }
        return date(month, days, left);
    }

    private static LocalDate backward(int[] closed, LocalDate from, int mask, long count, boolean saturdays) {
        int month = month(from);
        int days = open(closed, month, saturdays) & mask;
        long left = count;
        while (left > Integer.bitCount(days)) {
            left -= Integer.bitCount(days);
            days = open(closed, previous(month--), saturdays);
        }
        return date(month, days, Integer.bitCount(days) - (int) left + 1);
    }

    private static int next(int month) {
        checkYear(FIRST_YEAR + (month + 1) / 12);
        return month + 1;
    }

    private static int previous(int month) {
        checkYear(FIRST_YEAR + Math.floorDiv(month - 1, 12));
        return month - 1;
    }

    /** The nth lowest of the days of a month. */
    private static LocalDate date(int month, int days, int nth) {
        int rest = days;
        for (int i = 1; i < nth; i++) {
            rest &= rest - 1;
        }
        return LocalDate.of(FIRST_YEAR + month / 12, month % 12 + 1, Integer.numberOfTrailingZeros(rest));
    }
}
