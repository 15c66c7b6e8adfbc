/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static fr.mediation.core.deadline.oracle.Days.sameNumber;

import fr.mediation.core.deadline.oracle.Days.Seat;
import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.Express;
import fr.mediation.core.deadline.oracle.History.Matter;
import fr.mediation.core.deadline.oracle.History.Notice;
import fr.mediation.core.deadline.oracle.History.NoticeKind;
import fr.mediation.core.deadline.oracle.History.Published;
import fr.mediation.core.deadline.oracle.History.Residence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Which time runs after which event, under one reading. */
final class Clocks {

    private final History history;
    private final Set<Doubt> doubts;
    private final int distanceMonths;

    Clocks(History history, Set<Doubt> doubts, int distanceMonths) {
        this.history = history;
        this.doubts = doubts;
        this.distanceMonths = distanceMonths;
    }

    /** CJA, art. R. 421-1 and R. 421-7. */
    Clock twoMonths(LocalDate from) {
        if (history.matter() == Matter.MDPH) {
            // before the tribunal judiciaire: no day after
            return Clock.legal(from, Days.firstWorkingDay(sameNumber(from, 2), seat()), 2);
        }
        return months(from, 2 + distanceMonths);
    }

    private Clock months(LocalDate from, int months) {
        if (history.matter() == Matter.MPO_NOT_MENTIONED) {
            return reasonableYear(from);
        }
        return Clock.legal(from, francWithoutDistance(from, months), months);
    }

    /** The same date one year later; whether it has the day after of the other limits, and their working day, is not settled. */
    private Clock reasonableYear(LocalDate from) {
        LocalDate sameDay = sameNumber(from, 12);
        return Clock.reasonableYear(
                from,
                doubts.contains(Doubt.REASONABLE_YEAR_IS_FRANC)
                        ? Days.firstWorkingDay(Days.next(sameDay), seat())
                        : sameDay);
    }

    LocalDate francWithoutDistance(LocalDate from, int months) {
        return Clock.franc(from, months, seat(), doubts);
    }

    /** CJA, art. R. 421-5. */
    Clock afterNotice(LocalDate day, Notice notice) {
        return switch (notice.kind()) {
            case COMPLETE -> twoMonths(day);
            case ABSENT -> reasonableYear(day);
            case SHORTER ->
                doubts.contains(Doubt.SHORTER_NOTICE_LEAVES_THE_LEGAL_TIME) ? twoMonths(day) : reasonableYear(day);
            // CE, 7 Dec. 2009, n° 315064: the longer time alone is opposable
            case LONGER ->
                notice.actionMonths() == 2 ? twoMonths(day) : months(day, notice.actionMonths() + distanceMonths);
        };
    }

    Clock afterExpress(Express express) {
        return express.withRemedies() ? twoMonths(express.notifiedOn()) : reasonableYear(express.notifiedOn());
    }

    /** CRPA, art. L. 112-2 and L. 112-6; CE, 18 March 2019, n° 417270; CE, 12 Oct. 2020, n° 429185. */
    Clock afterSilence(LocalDate birth, boolean acknowledged, Optional<LocalDate> knownOn) {
        boolean agent = history.matter() == Matter.AGENT
                || history.matter() == Matter.MPO
                || history.matter() == Matter.MPO_NOT_MENTIONED;
        if (acknowledged || agent) {
            return twoMonths(birth);
        }
        if (knownOn.isEmpty()) {
            return doubts.contains(Doubt.KNOWLEDGE_MAY_BE_PROVED) ? reasonableYear(birth) : Clock.unbounded();
        }
        return reasonableYear(knownOn.get().isAfter(birth) ? knownOn.get() : birth);
    }

    Clock afterAppeal(Answered letter) {
        Optional<Express> inTime = expressWithinSilence(letter);
        if (inTime.isPresent()) {
            return afterExpress(inTime.get());
        }
        // CE, 8 June 2016, n° 387547: a third party's appeal against a published act needs no acknowledgement
        boolean published = history.origin() instanceof Published;
        return afterSilence(implicitRejection(letter), letter.acknowledged() || published, letter.knownOn());
    }

    /** An interruption gives the whole time again (CJA, art. L. 213-6 and L. 213-13; decree 2020-1717, art. 43). */
    Clock again(Clock interrupted, LocalDate from) {
        return switch (interrupted.kind()) {
            case LEGAL -> history.matter() == Matter.MDPH ? twoMonths(from) : months(from, interrupted.months());
            // a year that was to start from a later day still does
            case REASONABLE_YEAR -> reasonableYear(interrupted.from().isAfter(from) ? interrupted.from() : from);
            case UNBOUNDED -> interrupted;
        };
    }

    Optional<Express> expressWithinSilence(Answered letter) {
        LocalDate implicit = implicitRejection(letter);
        return letter.rejection().filter(express -> !express.notifiedOn().isAfter(implicit));
    }

    LocalDate answeredOn(Answered letter) {
        return expressWithinSilence(letter).map(Express::notifiedOn).orElse(implicitRejection(letter));
    }

    /** CRPA, art. L. 411-7, or the longer silence that the notification stated. */
    private LocalDate implicitRejection(Answered letter) {
        int stated =
                history.notice().kind() == NoticeKind.LONGER ? history.notice().silenceMonths() : 2;
        return sameNumber(letter.receivedOn(), Math.max(2, stated));
    }

    private Seat seat() {
        return seat(history, doubts);
    }

    /** The seat whose holidays count. */
    static Seat seat(History history, Set<Doubt> doubts) {
        return doubts.contains(Doubt.ONLY_NATIONAL_HOLIDAYS_EXTEND)
                ? Seat.METROPOLE
                : history.place().seat();
    }

    /** CJA, art. R. 421-7. */
    static int distanceMonths(History history) {
        Residence residence = history.place().residence();
        if (residence == Residence.ABROAD) {
            return 2;
        }
        if (!history.place().seat().isOverseas()) {
            return residence == Residence.OTHER_OVERSEAS ? 1 : 0;
        }
        return residence == Residence.WHERE_THE_COURT_SITS ? 0 : 1;
    }
}
