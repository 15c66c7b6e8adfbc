/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** The calendar on foot: only "the next day", the number of a day and its name are borrowed from the JDK. */
final class Days {

    /** Where the court or the administration sits: the place whose holidays extend a time limit. */
    enum Seat {
        METROPOLE,
        ALSACE_MOSELLE,
        ALSACE_MOSELLE_WITH_GOOD_FRIDAY,
        GUADELOUPE,
        MARTINIQUE,
        GUYANE,
        REUNION,
        MAYOTTE;

        boolean isOverseas() {
            return this == GUADELOUPE || this == MARTINIQUE || this == GUYANE || this == REUNION || this == MAYOTTE;
        }
    }

    private Days() {}

    static LocalDate next(LocalDate day) {
        return day.plusDays(1);
    }

    /**
     * CPC, art. 641, al. 2: the day with the same number so many months later, or the last day of that month where it has no such
     * day. A test walks there one day after the other.
     */
    static LocalDate sameNumber(LocalDate start, int months) {
        int month = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        YearMonth there = YearMonth.of(month / 12, month % 12 + 1);
        return there.atDay(Math.min(start.getDayOfMonth(), there.lengthOfMonth()));
    }

    /** The first 1 January strictly after a day. */
    static LocalDate firstOfNextYear(LocalDate day) {
        LocalDate walk = next(day);
        while (walk.getDayOfYear() != 1) {
            walk = next(walk);
        }
        return walk;
    }

    /** CPC, art. 642, al. 2: a Saturday, a Sunday, a public holiday give way to the first working day that follows. */
    static LocalDate firstWorkingDay(LocalDate day, Seat seat) {
        LocalDate walk = day;
        while (isClosed(walk, seat)) {
            walk = next(walk);
        }
        return walk;
    }

    static boolean isClosed(LocalDate day, Seat seat) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || isHoliday(day, seat);
    }

    /** Code du travail, art. L. 3133-1, L. 3134-13 and L. 3422-2. */
    static boolean isHoliday(LocalDate day, Seat seat) {
        int number = day.getMonthValue() * 100 + day.getDayOfMonth();
        if (number == 101
                || number == 501
                || number == 508
                || number == 714
                || number == 815
                || number == 1101
                || number == 1111
                || number == 1225) {
            return true;
        }
        if (number == 1226 && (seat == Seat.ALSACE_MOSELLE || seat == Seat.ALSACE_MOSELLE_WITH_GOOD_FRIDAY)) {
            return true;
        }
        if ((number == 427 && seat == Seat.MAYOTTE)
                || (number == 522 && seat == Seat.MARTINIQUE)
                || (number == 527 && seat == Seat.GUADELOUPE)
                || (number == 610 && seat == Seat.GUYANE)
                || (number == 1220 && seat == Seat.REUNION)) {
            return true;
        }
        if (day.getMonthValue() < 3 || day.getMonthValue() > 6) {
            return false;
        }
        LocalDate easter = easterSunday(day.getYear());
        if (seat == Seat.ALSACE_MOSELLE_WITH_GOOD_FRIDAY && next(next(day)).equals(easter)) {
            return true;
        }
        int after = 0;
        for (LocalDate walk = easter; walk.isBefore(day); walk = next(walk)) {
            after++;
        }
        boolean easterMonday = after == 1;
        boolean ascension = after == 39;
        boolean whitMonday = after == 50;
        return easterMonday || ascension || whitMonday;
    }

    /**
     * The first Sunday after the ecclesiastical full moon, by the golden number and the epact, after Clavius as Knuth gives it (The
     * Art of Computer Programming, 1.3.2, exercise 14); the Sunday is found by walking to it.
     */
    static LocalDate easterSunday(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int skippedLeapYears = 3 * century / 4 - 12;
        int moonCorrection = (8 * century + 5) / 25 - 5;
        int epact = Math.floorMod(11 * golden + 20 + moonCorrection - skippedLeapYears, 30);
        if (epact == 24 || (epact == 25 && golden > 11)) {
            epact++;
        }
        int fullMoon = 44 - epact;
        if (fullMoon < 21) {
            fullMoon += 30;
        }
        LocalDate day = LocalDate.of(year, 3, 1);
        for (int march = 1; march < fullMoon; march++) {
            day = next(day);
        }
        day = next(day);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = next(day);
        }
        return day;
    }
}
