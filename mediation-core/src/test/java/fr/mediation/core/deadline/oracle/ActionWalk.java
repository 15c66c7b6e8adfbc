/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static fr.mediation.core.deadline.oracle.Days.next;
import static fr.mediation.core.deadline.oracle.Days.sameNumber;

import fr.mediation.core.deadline.oracle.Days.Seat;
import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.Appeal;
import fr.mediation.core.deadline.oracle.History.Electronic;
import fr.mediation.core.deadline.oracle.History.Express;
import fr.mediation.core.deadline.oracle.History.Matter;
import fr.mediation.core.deadline.oracle.History.Notice;
import fr.mediation.core.deadline.oracle.History.NoticeKind;
import fr.mediation.core.deadline.oracle.History.Notified;
import fr.mediation.core.deadline.oracle.History.Origin;
import fr.mediation.core.deadline.oracle.History.Published;
import fr.mediation.core.deadline.oracle.History.ReasonsRequest;
import fr.mediation.core.deadline.oracle.History.Residence;
import fr.mediation.core.deadline.oracle.History.Silent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lives a dispute one day after the other, from the first day of its time limit to the last one, under one reading. */
final class ActionWalk {

    /** Published on this day; requests for reasons made earlier have the year from it. */
    private static final LocalDate REASONS_OPINION = LocalDate.of(2025, 10, 8);

    private final History history;
    private final Set<Doubt> doubts;
    private final int distanceMonths;

    private Clock clock = Clock.unbounded();
    /** The initial limit, within which an appeal must be sent; none when nothing bounds it. */
    private Optional<LocalDate> appealLimit = Optional.empty();

    private final List<Hold> holds = new ArrayList<>();
    private final List<Appeal> appealsThatCounted = new ArrayList<>();
    private boolean mediationInterrupted;

    /**
     * Something that holds the limit.
     *
     * @param until the day it ends, none while it has no end
     * @param answer the appeal and its outcome, none for a mediation
     */
    private record Hold(Optional<LocalDate> until, Optional<Answered> answer) {}

    ActionWalk(History history, Set<Doubt> doubts) {
        this(history, doubts, distanceMonths(history));
    }

    /** The same walk for a limit that distance does not extend. */
    ActionWalk(History history, Set<Doubt> doubts, int distanceMonths) {
        this.history = history;
        this.doubts = doubts;
        this.distanceMonths = distanceMonths;
    }

    Verdict walk() {
        if (history.matter() == Matter.MPO_NOT_MENTIONED) {
            // CJA, art. R. 213-10, al. 2
            return Verdict.of(Verdict.Kind.DOES_NOT_RUN);
        }
        Optional<LocalDate> first = open();
        if (first.isEmpty()) {
            return Verdict.of(Verdict.Kind.DOES_NOT_RUN);
        }
        LocalDate lastFact = lastFact(first.get());
        for (LocalDate day = first.get(); ; day = next(day)) {
            closeHolds(day);
            if (isAlive(day)) {
                takeMediation(day);
                takeAppeals(day);
                takeLateExpressDecisions(day);
                takeReasons(day);
            }
            closeHolds(day);
            if (holds.isEmpty()
                    && clock.lastDay().isPresent()
                    && !day.isBefore(clock.lastDay().get())) {
                return clock.verdict();
            }
            if (!day.isBefore(lastFact) && !holds.isEmpty() && holds.stream().anyMatch(hold -> hold.until.isEmpty())) {
                return Verdict.of(Verdict.Kind.HELD);
            }
            if (!day.isBefore(lastFact) && holds.isEmpty() && clock.lastDay().isEmpty()) {
                return clock.verdict();
            }
        }
    }

    // ---- the first day
    // ------------------------------------------------------------------------------------------------

    private Optional<LocalDate> open() {
        Origin origin = history.origin();
        if (origin instanceof Silent request) {
            return openFromSilence(request);
        }
        LocalDate day;
        if (origin instanceof Notified notified) {
            day = notified.on();
        } else if (origin instanceof Published published) {
            day = published.on();
        } else {
            day = notificationDay((Electronic) origin);
        }
        // art. R. 421-5 speaks of notifications: a publication carries no notice of remedies
        Notice notice = origin instanceof Published ? Notice.complete() : history.notice();
        clock = afterNotice(day, notice);
        appealLimit = appealLimit(day, notice);
        return Optional.of(day);
    }

    /** CRPA, art. R. 112-20: the first consultation or, failing one within fifteen days, the day it was made available. */
    static LocalDate notificationDay(Electronic document) {
        LocalDate fifteenth = document.availableOn();
        for (int day = 0; day < 15; day++) {
            fifteenth = next(fifteenth);
        }
        boolean consulted = document.consultedOn().isPresent()
                && !document.consultedOn().get().isAfter(fifteenth);
        return consulted ? document.consultedOn().get() : document.availableOn();
    }

    private Optional<LocalDate> openFromSilence(Silent request) {
        if (request.acceptance()) {
            return Optional.empty();
        }
        LocalDate birth = SilenceWalk.birth(request).orElseThrow();
        if (request.express().isPresent()
                && !request.express().get().notifiedOn().isAfter(birth)) {
            Express express = request.express().get();
            clock = afterExpress(express);
            appealLimit = express.withRemedies()
                    ? Optional.of(Clock.franc(express.notifiedOn(), 2, seat(), doubts))
                    : clock.lastDay();
            return Optional.of(express.notifiedOn());
        }
        clock = afterSilence(birth, request.acknowledged(), request.knownOn());
        appealLimit =
                clock.kind() == Clock.Kind.LEGAL ? Optional.of(Clock.franc(birth, 2, seat(), doubts)) : clock.lastDay();
        return Optional.of(birth);
    }

    // ---- the clocks that may start
    // ------------------------------------------------------------------------------------

    private Clock twoMonths(LocalDate from) {
        if (history.matter() == Matter.MDPH) {
            // before the tribunal judiciaire: no day after
            return Clock.legal(Days.firstWorkingDay(sameNumber(from, 2), seat()));
        }
        return Clock.legal(Clock.franc(from, 2 + distanceMonths, seat(), doubts));
    }

    private Clock afterNotice(LocalDate day, Notice notice) {
        return switch (notice.kind()) {
            case COMPLETE -> twoMonths(day);
            case ABSENT -> Clock.reasonableYear(day);
            case SHORTER ->
                doubts.contains(Doubt.SHORTER_NOTICE_LEAVES_THE_LEGAL_TIME)
                        ? twoMonths(day)
                        : Clock.reasonableYear(day);
            // CE, 7 Dec. 2009, n° 315064: the longer time alone is opposable
            case LONGER -> Clock.legal(Clock.franc(day, notice.actionMonths() + distanceMonths, seat(), doubts));
        };
    }

    /** CE, Sect., 5 Jan. 2000, n° 170954: an appeal has the same time without the months of distance. */
    private Optional<LocalDate> appealLimit(LocalDate day, Notice notice) {
        if (clock.kind() != Clock.Kind.LEGAL) {
            return clock.lastDay();
        }
        int months = notice.kind() == NoticeKind.LONGER ? notice.actionMonths() : 2;
        return Optional.of(Clock.franc(day, months, seat(), doubts));
    }

    private Clock afterExpress(Express express) {
        return express.withRemedies() ? twoMonths(express.notifiedOn()) : Clock.reasonableYear(express.notifiedOn());
    }

    /** CRPA, art. L. 112-2 and L. 112-6; CE, 18 March 2019, n° 417270; CE, 12 Oct. 2020, n° 429185. */
    private Clock afterSilence(LocalDate birth, boolean acknowledged, Optional<LocalDate> knownOn) {
        boolean agent = history.matter() == Matter.AGENT || history.matter() == Matter.MPO;
        if (acknowledged || agent) {
            return twoMonths(birth);
        }
        if (knownOn.isEmpty()) {
            return Clock.unbounded();
        }
        return Clock.reasonableYear(knownOn.get().isAfter(birth) ? knownOn.get() : birth);
    }

    private Clock afterAppeal(Answered letter) {
        Optional<Express> inTime = expressWithinSilence(letter);
        if (inTime.isPresent()) {
            return afterExpress(inTime.get());
        }
        // CE, 8 June 2016, n° 387547: a third party's appeal against a published act needs no acknowledgement
        boolean published = history.origin() instanceof Published;
        return afterSilence(implicitRejection(letter), letter.acknowledged() || published, letter.knownOn());
    }

    // ---- what happens on a day
    // ----------------------------------------------------------------------------------------

    private boolean isAlive(LocalDate day) {
        return !holds.isEmpty() || clock.stillRunsOn(day);
    }

    private void closeHolds(LocalDate day) {
        List<Hold> ending = holds.stream()
                .filter(hold -> hold.until.isPresent() && hold.until.get().equals(day))
                .toList();
        if (ending.isEmpty()) {
            return;
        }
        for (Hold hold : ending) {
            holds.remove(hold);
            hold.answer.ifPresent(letter -> clock = afterAppeal(letter));
        }
        boolean mediationEnds = ending.stream().anyMatch(hold -> hold.answer.isEmpty());
        if (holds.isEmpty() && mediationEnds) {
            // CJA, art. L. 213-6 and L. 213-13: an interruption gives the whole time again
            if (clock.kind() == Clock.Kind.LEGAL) {
                clock = twoMonths(day);
            } else if (clock.kind() == Clock.Kind.REASONABLE_YEAR) {
                clock = Clock.reasonableYear(day);
            }
        }
    }

    private void takeMediation(LocalDate day) {
        Optional<LocalDate> start = MediationStart.on(history, doubts);
        if (start.isEmpty() || !start.get().equals(day)) {
            return;
        }
        if (!appealsThatCounted.isEmpty() && doubts.contains(Doubt.MEDIATION_AFTER_APPEAL_IS_NOTHING)) {
            return;
        }
        if (clock.kind() == Clock.Kind.REASONABLE_YEAR
                && doubts.contains(Doubt.MEDIATION_DOES_NOT_STOP_THE_REASONABLE_YEAR)) {
            return;
        }
        mediationInterrupted = true;
        holds.add(new Hold(MediationStart.end(history.mediation().orElseThrow()), Optional.empty()));
    }

    private void takeAppeals(LocalDate day) {
        for (Appeal appeal : history.appeals()) {
            if (!appeal.letter().sentOn().equals(day)) {
                continue;
            }
            // CRPA, art. L. 411-2: in the initial limit, once for each kind; CGCT L1112-24, al. 8 and CJA R213-4,
            // R213-13:
            // not after a mediation
            boolean inTime = appealLimit.isEmpty() || !day.isAfter(appealLimit.get());
            boolean firstOfItsKind = appealsThatCounted.stream().noneMatch(earlier -> earlier.kind() == appeal.kind());
            if (inTime && !mediationInterrupted && firstOfItsKind) {
                appealsThatCounted.add(appeal);
                holds.add(new Hold(Optional.of(answeredOn(appeal.letter())), Optional.of(appeal.letter())));
            }
        }
    }

    /** CJA, art. R. 421-2: an express rejection that comes before the limit of the implicit one has run out starts it again. */
    private void takeLateExpressDecisions(LocalDate day) {
        List<Express> late = new ArrayList<>();
        boolean ofTheDecision = false;
        if (history.origin() instanceof Silent request
                && request.express().isPresent()
                && request.express()
                        .get()
                        .notifiedOn()
                        .isAfter(SilenceWalk.birth(request).orElseThrow())) {
            late.add(request.express().get());
            ofTheDecision = request.express().get().notifiedOn().equals(day);
        }
        for (Appeal appeal : appealsThatCounted) {
            if (appeal.letter().rejection().isPresent()
                    && expressWithinSilence(appeal.letter()).isEmpty()) {
                late.add(appeal.letter().rejection().get());
            }
        }
        for (Express express : late) {
            if (express.notifiedOn().equals(day)) {
                clock = afterExpress(express);
            }
        }
        if (ofTheDecision) {
            appealLimit = clock.kind() == Clock.Kind.LEGAL
                    ? Optional.of(Clock.franc(day, 2, seat(), doubts))
                    : clock.lastDay();
        }
    }

    /** CRPA, art. L. 232-4; CE, opinion of 2 Oct. 2025, n° 504677. */
    private void takeReasons(LocalDate day) {
        if (history.reasons().isEmpty()
                || !history.reasons().get().askedOn().equals(day)
                || !(history.origin() instanceof Silent)) {
            return;
        }
        ReasonsRequest request = history.reasons().get();
        LocalDate year = sameNumber(day.isBefore(REASONS_OPINION) ? REASONS_OPINION : day, 12);
        LocalDate extended = year;
        if (request.givenOn().isPresent()) {
            LocalDate twoMonths = Clock.franc(request.givenOn().get(), 2, seat(), doubts);
            extended = twoMonths.isBefore(year) ? twoMonths : year;
        }
        if (clock.lastDay().isPresent() && extended.isAfter(clock.lastDay().get())) {
            clock = new Clock(clock.kind(), Optional.of(extended));
        }
    }

    // ---- small questions
    // ----------------------------------------------------------------------------------------------

    private LocalDate implicitRejection(Answered letter) {
        int stated =
                history.notice().kind() == NoticeKind.LONGER ? history.notice().silenceMonths() : 2;
        return sameNumber(letter.receivedOn(), Math.max(2, stated));
    }

    private Optional<Express> expressWithinSilence(Answered letter) {
        LocalDate implicit = implicitRejection(letter);
        return letter.rejection().filter(express -> !express.notifiedOn().isAfter(implicit));
    }

    private LocalDate answeredOn(Answered letter) {
        return expressWithinSilence(letter).map(Express::notifiedOn).orElse(implicitRejection(letter));
    }

    private Seat seat() {
        return history.place().seat();
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

    private LocalDate lastFact(LocalDate first) {
        List<LocalDate> facts = new ArrayList<>();
        facts.add(first);
        for (Appeal appeal : history.appeals()) {
            facts.add(appeal.letter().sentOn());
            facts.add(answeredOn(appeal.letter()));
            appeal.letter().rejection().ifPresent(express -> facts.add(express.notifiedOn()));
        }
        history.mediation().ifPresent(mediation -> {
            facts.add(mediation.referralReceivedOn());
            mediation.agreedOn().ifPresent(facts::add);
            mediation.firstMeetingOn().ifPresent(facts::add);
            MediationStart.end(mediation).ifPresent(facts::add);
        });
        history.reasons().ifPresent(reasons -> facts.add(reasons.askedOn()));
        if (history.origin() instanceof Silent request) {
            request.express().ifPresent(express -> facts.add(express.notifiedOn()));
        }
        LocalDate last = first;
        for (LocalDate fact : facts) {
            last = fact.isAfter(last) ? fact : last;
        }
        return last;
    }
}
