/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static fr.mediation.core.deadline.oracle.Days.firstWorkingDay;
import static fr.mediation.core.deadline.oracle.Days.next;
import static fr.mediation.core.deadline.oracle.Days.sameNumber;

import fr.mediation.core.deadline.oracle.Days.Seat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A time limit that runs.
 *
 * @param kind whether it is the law's, the reasonable year, or none
 * @param from the day it starts from, which may still be to come
 * @param lastDay its last day; none when nothing makes it run
 * @param months its length, distance included
 */
record Clock(Kind kind, LocalDate from, Optional<LocalDate> lastDay, int months) {

    enum Kind {
        LEGAL,
        /** CE Ass., 13 July 2016, n° 387763. */
        REASONABLE_YEAR,
        /** No complete notice, and no proof that the person knew. */
        UNBOUNDED
    }

    /** The principle of the administrative courts: the first day is the day after, the last one the day after the end. */
    static LocalDate franc(LocalDate from, int months, Seat seat, Set<Doubt> doubts) {
        LocalDate end = doubts.contains(Doubt.MONTHS_FROM_THE_DAY_AFTER)
                ? sameNumber(next(from), months)
                : next(sameNumber(from, months));
        return firstWorkingDay(end, seat);
    }

    static Clock legal(LocalDate from, LocalDate lastDay, int months) {
        return new Clock(Kind.LEGAL, from, Optional.of(lastDay), months);
    }

    static Clock reasonableYear(LocalDate from, LocalDate lastDay) {
        return new Clock(Kind.REASONABLE_YEAR, from, Optional.of(lastDay), 12);
    }

    static Clock unbounded() {
        return new Clock(Kind.UNBOUNDED, LocalDate.MIN, Optional.empty(), 0);
    }

    boolean stillRunsOn(LocalDate day) {
        return lastDay.isEmpty() || !day.isAfter(lastDay.get());
    }

    Verdict verdict() {
        return new Verdict(kind == Kind.LEGAL ? Verdict.Kind.RUNS : Verdict.Kind.NOT_OPPOSABLE, lastDay);
    }
}
