/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.LimitFacts.Suspension;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One count of a limit of which everything is set. */
record Count(
        LimitKind kind,
        int amount,
        LimitUnit unit,
        LimitStart start,
        LastDay lastDay,
        boolean stops,
        LegalReference reference,
        LegalCalendar calendar) {

    /** The longest run of closed days a last day can be moved over. */
    private static final int LONGEST_ROLL = 31;

    private static final Violation OUT_OF_RANGE = new Violation(
            "days",
            "DATE_OUT_OF_RANGE",
            new Wording("échéance hors des années 1900 à 2200", "last day out of the years 1900 to 2200"));

    LimitResult from(LocalDate day, List<Suspension> suspensions) {
        if (isOutOfRange(day, suspensions)) {
            return new LimitResult.Refused(kind, List.of(OUT_OF_RANGE));
        }
        List<Suspension> stopping = stops ? suspensions : List.of();
        LocalDate counted = plus(day, 0);
        int stopped = 0;
        for (int seen = -1; seen != stopped; ) {
            LocalDate end = counted;
            Optional<Suspension> open = stopping.stream()
                    .filter(each -> each.until() == null && !each.from().isAfter(end))
                    .findFirst();
            if (open.isPresent()) {
                return new LimitResult.Paused(kind, open.get().from());
            }
            seen = stopped;
            stopped = stoppedDays(day, end, stopping);
            counted = plus(day, stopped);
        }
        LocalDate due = lastDay.apply(counted, calendar);
        LocalDate last = counted;
        boolean suspended = suspensions.stream().anyMatch(each -> each.touches(day, last));
        Explanation explanation = new LimitSteps(this, day, counted, due).explain(suspended, stopped);
        return new LimitResult.Due(kind, day, due, explanation);
    }

    private LocalDate plus(LocalDate day, int stopped) {
        if (start.isCountedBack()) {
            return unit.count(day, -amount, calendar);
        }
        return switch (unit) {
            case CALENDAR_DAYS, WORKING_DAYS, BUSINESS_DAYS -> unit.count(day, amount + stopped, calendar);
            case WEEKS, MONTHS, YEARS -> unit.count(day, amount, calendar).plusDays(stopped);
        };
    }

    private int stoppedDays(LocalDate after, LocalDate upTo, List<Suspension> stopping) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo) && !stopping.isEmpty(); day = day.plusDays(1)) {
            LocalDate tested = day;
            if (unit.counts(tested, calendar) && stopping.stream().anyMatch(each -> each.covers(tested))) {
                count++;
            }
        }
        return count;
    }

    private boolean isOutOfRange(LocalDate day, List<Suspension> suspensions) {
        long suspended = suspensions.stream()
                .filter(each -> each.until() != null)
                .mapToLong(each -> ChronoUnit.DAYS.between(each.from(), Objects.requireNonNull(each.until())))
                .sum();
        long most = unit.atMost(amount) + 2 * suspended + LONGEST_ROLL;
        return start.isCountedBack()
                ? day.minusDays(most).getYear() < 1900
                : day.plusDays(most).getYear() > 2200;
    }
}
