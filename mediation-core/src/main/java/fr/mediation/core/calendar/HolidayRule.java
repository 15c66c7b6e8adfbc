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
        Optional<LocalDate> in(int year);
    }

    record EveryYear(MonthDay day) implements When {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(year).filter(day::isValidYear).map(day::atYear);
        }
    }

    record FromEaster(int days) implements When {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(Easter.sunday(year).plusDays(days));
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

    /** The day in a year, if the rule was valid then. */
    Optional<LocalDate> in(int year) {
        return when.in(year).filter(validity::contains);
    }

    /** The holiday in a year, if the rule was valid then. */
    Optional<PublicHoliday> holidayIn(int year) {
        return in(year).map(date -> new PublicHoliday(date, name, reference));
    }
}
