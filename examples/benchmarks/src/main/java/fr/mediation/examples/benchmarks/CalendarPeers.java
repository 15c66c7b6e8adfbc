/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.calendar.PublicHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The same calendar four times: ours, a holiday library, a table of business days from a finance library fed with our own
 * days, and one written by hand. From 2009 on they agree on every day.
 */
final class CalendarPeers {

    static final int FIRST_YEAR = 2009;
    static final int LAST_YEAR = 2030;
    static final int DAYS = 1024;

    final LegalCalendar statute = LegalCalendar.of(HolidayZone.METROPOLE);
    final HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    final ImmutableHolidayCalendar strata = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("France"), holidays(statute), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static List<LocalDate> holidays(LegalCalendar calendar) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR + 1)
                .boxed()
                .flatMap(year -> calendar.holidays(year).stream())
                .map(PublicHoliday::date)
                .toList();
    }

    /** Days in no order, the same in every run. */
    static LocalDate[] days() {
        SplittableRandom random = new SplittableRandom(20090101);
        long first = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
        long last = LocalDate.of(LAST_YEAR, 12, 31).toEpochDay();
        return random.longs(DAYS, first, last + 1)
                .mapToObj(LocalDate::ofEpochDay)
                .toArray(LocalDate[]::new);
    }

    /** The library has no working days of its own. */
    LocalDate rollForwardWithJollyday(LocalDate date) {
        LocalDate day = date;
        while (day.getDayOfWeek().getValue() > 5 || jollyday.isHoliday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The library has no working days of its own. */
    LocalDate plusWorkingDaysWithJollyday(LocalDate date, int count) {
        LocalDate day = date;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().getValue() > 5 || jollyday.isHoliday(day) ? 0 : 1;
        }
        return day;
    }
}
