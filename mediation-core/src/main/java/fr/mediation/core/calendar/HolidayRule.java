/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule that makes a day a public holiday in the years of its validity. */
record HolidayRule(When when, Validity validity, Wording name, LegalReference reference, Standing standing) {

    /** How sure it is that the day is a public holiday, and whether it is counted. */
    enum Standing {
        /** A text in force says so and nothing contradicts it. */
        SETTLED,
        /** The statute says so, a public source says otherwise: counted, but never in the prudent calendar. */
        UNSETTLED_COUNTED,
        /** A public source or an unknown fact may make it one, the statute alone does not: not counted. */
        UNSETTLED_NOT_COUNTED
    }

    /** Where the day falls in a year. */
    sealed interface When {
        @Nullable LocalDate in(int year);
    }

    record EveryYear(MonthDay day) implements When {
        @Override
        public @Nullable LocalDate in(int year) {
            return day.isValidYear(year) ? day.atYear(year) : null;
        }
    }

    record FromEaster(int days) implements When {
        @Override
        public LocalDate in(int year) {
            return Easter.sunday(year).plusDays(days);
        }
    }

    static HolidayRule of(LocalHoliday day) {
        if (day instanceof LocalHoliday.Yearly yearly) {
            return settled(new EveryYear(yearly.day()), yearly.validity(), day);
        }
        if (day instanceof LocalHoliday.Movable movable) {
            return settled(new FromEaster(movable.daysAfterEaster()), movable.validity(), day);
        }
        LocalDate date = ((LocalHoliday.SingleDay) day).date();
        return settled(new EveryYear(MonthDay.from(date)), new Validity(date, date.plusDays(1)), day);
    }

    private static HolidayRule settled(When when, Validity validity, LocalHoliday day) {
        return new HolidayRule(when, validity, day.name(), day.reference(), Standing.SETTLED);
    }

    HolidayRule as(Standing other) {
        return new HolidayRule(when, validity, name, reference, other);
    }

    /** The same rule, naming the text that decides for its years. */
    HolidayRule citing(String source) {
        LegalReference cited = new LegalReference(reference.text(), reference.article(), reference.validity(), source);
        return new HolidayRule(when, validity, name, cited, standing);
    }

    boolean counted() {
        return standing != Standing.UNSETTLED_NOT_COUNTED;
    }

    boolean settled() {
        return standing == Standing.SETTLED;
    }

    /** Marks the day of every year in which the rule was valid. */
    void mark(int[] bits) {
        for (int year = DayBits.FIRST_YEAR; year <= DayBits.LAST_YEAR; year++) {
            LocalDate day = dayIn(year);
            if (day != null) {
                DayBits.add(bits, day);
            }
        }
    }

    /** The holiday in a year, if the rule was valid then. */
    Optional<PublicHoliday> holidayIn(int year) {
        LocalDate day = dayIn(year);
        return day == null ? Optional.empty() : Optional.of(new PublicHoliday(day, name, reference));
    }

    private @Nullable LocalDate dayIn(int year) {
        LocalDate day = when.in(year);
        return day != null && validity.contains(day) ? day : null;
    }
}
