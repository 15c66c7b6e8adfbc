/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One computation of one limit. It is run once with every first option of {@link Choice}, then again for each combination
 * of the choices that made a difference. Confined to one thread and to one call.
 *
 * <p>Nothing that is only read by people is built here unless a {@link Trace} asks for it.
 */
abstract class Run {

    static final LegalCalendar NATIONAL = LegalCalendar.of(HolidayZone.METROPOLE);

    /** Past this day a calendar may have to look beyond its last year: Saturdays and Sundays alone are skipped then. */
    private static final LocalDate LAST_KNOWN = LocalDate.of(2200, 12, 20);

    final ProceduralFacts facts;
    final DeadlineContext context;

    @Nullable Trace trace;

    /** The choices on which this run takes the second option. */
    int choices;

    /** The choices that made a difference in this run. */
    int touched;

    /** The last day, or null when none can be told. */
    @Nullable LocalDate last;

    /** The one choice touched, when its other option is known to end on {@link #foreseenLast}; else 0. */
    int foreseen;

    @Nullable LocalDate foreseenLast;

    Deadline.State state = Deadline.State.NOT_STARTED;

    Run(ProceduralFacts facts, DeadlineContext context) {
        this.facts = facts;
        this.context = context;
    }

    /** Computes {@link #last} and {@link #state} from scratch. */
    abstract void compute();

    final void run(int withChoices) {
        choices = withChoices;
        touched = 0;
        foreseen = 0;
        last = null;
        state = Deadline.State.NOT_STARTED;
        compute();
    }

    /** Whether the second option is taken on a point that makes a difference here. */
    final boolean other(Choice choice) {
        touched |= choice.bit();
        return (choices & choice.bit()) != 0;
    }

    /** Whether this run takes the second option of a choice, which may make no difference. */
    final boolean takes(Choice choice) {
        return (choices & choice.bit()) != 0;
    }

    /** Délai franc: the day after the term, moved once, at the end (CE, 5 October 2018). */
    final LocalDate franc(LocalDate start, int months, LegalCalendar calendar) {
        LocalDate end = rollAfter(start.plusMonths(months), calendar);
        // the two readings can part only where a month is too short for a day number
        if (start.getDayOfMonth() >= 28) {
            LocalDate afterReading = roll(start.plusDays(1).plusMonths(months), calendar);
            if (!afterReading.equals(end) && other(Choice.MONTH_END)) {
                return afterReading;
            }
        }
        return end;
    }

    /** The day after a day, moved to a working day: the first working day after it. */
    private LocalDate rollAfter(LocalDate term, LegalCalendar calendar) {
        boolean known = !precedes(LAST_KNOWN, term);
        return known && calendar.equals(NATIONAL)
                ? calendar.plusWorkingDays(term, 1)
                : roll(term.plusDays(1), calendar);
    }

    /** A limit in months that is not franc, moved at the end (CPC, art. 641 and 642). */
    final LocalDate notFranc(LocalDate start, int months, LegalCalendar calendar) {
        return roll(start.plusMonths(months), calendar);
    }

    final LocalDate roll(LocalDate day, LegalCalendar calendar) {
        LocalDate here = rolled(day, calendar);
        if (!calendar.equals(NATIONAL)) {
            LocalDate national = rolled(day, NATIONAL);
            if (!national.equals(here) && other(Choice.LOCAL_HOLIDAY)) {
                return national;
            }
        }
        return here;
    }

    private static LocalDate rolled(LocalDate day, LegalCalendar calendar) {
        if (!precedes(LAST_KNOWN, day)) {
            return calendar.rollForward(day);
        }
        int weekday = day.getDayOfWeek().getValue();
        return weekday <= 5 ? day : day.plusDays(8 - weekday);
    }

    final boolean isPast(@Nullable LocalDate day) {
        return day != null && precedes(day, context.asOf());
    }

    /** Whether a day comes before another: as numbers, because to compare year, month and day by turns is felt here. */
    static boolean precedes(LocalDate a, LocalDate b) {
        return number(a) < number(b);
    }

    /** A number for each day, in their order. */
    static int number(LocalDate day) {
        return (day.getYear() << 4 | day.getMonthValue()) << 5 | day.getDayOfMonth();
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return precedes(a, b) ? b : a;
    }

    static @Nullable LocalDate first(@Nullable LocalDate preferred, @Nullable LocalDate otherwise) {
        return preferred == null ? otherwise : preferred;
    }
}
