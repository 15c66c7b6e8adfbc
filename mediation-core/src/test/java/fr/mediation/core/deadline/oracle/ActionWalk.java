/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static fr.mediation.core.deadline.oracle.Days.next;
import static fr.mediation.core.deadline.oracle.Days.sameNumber;

import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.Appeal;
import fr.mediation.core.deadline.oracle.History.Electronic;
import fr.mediation.core.deadline.oracle.History.Express;
import fr.mediation.core.deadline.oracle.History.Known;
import fr.mediation.core.deadline.oracle.History.LegalAid;
import fr.mediation.core.deadline.oracle.History.Matter;
import fr.mediation.core.deadline.oracle.History.Mediation;
import fr.mediation.core.deadline.oracle.History.Notice;
import fr.mediation.core.deadline.oracle.History.NoticeKind;
import fr.mediation.core.deadline.oracle.History.Notified;
import fr.mediation.core.deadline.oracle.History.Origin;
import fr.mediation.core.deadline.oracle.History.Published;
import fr.mediation.core.deadline.oracle.History.ReasonsRequest;
import fr.mediation.core.deadline.oracle.History.Silent;
import fr.mediation.core.deadline.oracle.History.Unclaimed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lives a dispute one day after the other, from the first day of its time limit to the last one, under one reading. */
final class ActionWalk {

    /** The reasons' opinion was published on this day; requests made earlier have the year from it. */
    private static final LocalDate REASONS_OPINION = LocalDate.of(2025, 10, 8);

    private final History history;
    private final Set<Doubt> doubts;
    private final Clocks clocks;
    private final List<Appeal> oldestFirst;

    private Clock clock = Clock.unbounded();
    /** The initial limit, within which an appeal must be sent; none when nothing bounds it. */
    private Optional<LocalDate> appealLimit = Optional.empty();

    private final List<Hold> holds = new ArrayList<>();
    private final List<Appeal> appealsThatCounted = new ArrayList<>();

    /** Those of them that were made against the decision that stands. */
    private final List<Appeal> appealsAgainstIt = new ArrayList<>();

    private boolean mediationInterrupted;
    private LocalDate firstDay = LocalDate.MIN;

    /**
     * Something that holds the limit.
     *
     * @param until the day it ends, none while it has no end
     * @param answer the appeal and its outcome, none for what gives the same time again
     */
    private record Hold(Optional<LocalDate> until, Optional<Answered> answer) {}

    ActionWalk(History history, Set<Doubt> doubts) {
        this(history, doubts, Clocks.distanceMonths(history));
    }

    /** The same walk for a limit that distance does not extend. */
    ActionWalk(History history, Set<Doubt> doubts, int distanceMonths) {
        this.history = history;
        this.oldestFirst = history.appeals().stream()
                .sorted(Comparator.comparing(appeal -> appeal.letter().receivedOn()))
                .toList();
        this.doubts = doubts;
        this.clocks = new Clocks(history, doubts, distanceMonths);
    }

    Verdict walk() {
        if (history.matter() == Matter.MPO_NOT_MENTIONED
                && !doubts.contains(Doubt.REASONABLE_YEAR_WITHOUT_MPO_NOTICE)) {
            // CJA, art. R. 213-10, al. 2
            return Verdict.of(Verdict.Kind.DOES_NOT_RUN);
        }
        Optional<LocalDate> first = open();
        if (first.isEmpty()) {
            return Verdict.of(Verdict.Kind.DOES_NOT_RUN);
        }
        firstDay = first.get();
        LocalDate lastFact = lastFact(first.get());
        for (LocalDate day = first.get(); ; day = next(day)) {
            closeHolds(day);
            if (isAlive(day)) {
                takeMediations(day);
                takeDirectAction(day);
                takeLegalAid(day);
                takeAppeals(day);
                takeLateExpressDecisions(day);
                takeReasons(day);
            }
            closeHolds(day);
            boolean nothingElseHappens = !day.isBefore(lastFact);
            if (holds.isEmpty() && clock.lastDay().isPresent()) {
                if (!day.isBefore(clock.lastDay().get())) {
                    return clock.verdict();
                }
            } else if (nothingElseHappens && holds.isEmpty()) {
                return clock.verdict();
            } else if (nothingElseHappens && holds.stream().anyMatch(hold -> hold.until.isEmpty())) {
                return Verdict.of(Verdict.Kind.HELD);
            }
        }
    }

    /** The limit of an optional appeal, once everything is known of the decision. */
    Verdict appealLimit() {
        Verdict action = walk();
        return action.kind() == Verdict.Kind.DOES_NOT_RUN ? action : new Verdict(Verdict.Kind.RUNS, appealLimit);
    }

    // ---- the first day
    // ------------------------------------------------------------------------------------------------

    private Optional<LocalDate> open() {
        Origin origin = history.origin();
        if (origin instanceof Silent request) {
            return openFromSilence(request);
        }
        Notice notice = history.notice();
        if (origin instanceof Known) {
            // CE Ass., 13 July 2016, n° 387763: what was not notified carries no notice
            notice = Notice.absent();
        } else if (origin instanceof Published) {
            // CJA, art. R. 421-5 speaks of notifications: a publication needs no notice
            notice = Notice.complete();
        }
        LocalDate day = expressDay(origin);
        clock = clocks.afterNotice(day, notice);
        appealLimit = appealLimit(day, notice.kind() == NoticeKind.LONGER ? notice.actionMonths() : 2);
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

    /** The day an express decision was made known. */
    static LocalDate expressDay(Origin origin) {
        if (origin instanceof Notified notified) {
            return notified.on();
        } else if (origin instanceof Unclaimed letter) {
            return letter.presentedOn();
        } else if (origin instanceof Known known) {
            return known.on();
        } else if (origin instanceof Published published) {
            return published.on();
        }
        return notificationDay((Electronic) origin);
    }

    private Optional<LocalDate> openFromSilence(Silent request) {
        if (request.acceptance()) {
            return Optional.empty();
        }
        LocalDate birth = SilenceWalk.birth(request).orElseThrow();
        LocalDate day = birth;
        if (request.express().isPresent()
                && !request.express().get().notifiedOn().isAfter(birth)) {
            Express express = request.express().get();
            day = express.notifiedOn();
            clock = clocks.afterExpress(express);
        } else {
            clock = clocks.afterSilence(birth, request.acknowledged(), request.knownOn());
        }
        appealLimit = appealLimit(day, 2);
        return Optional.of(day);
    }

    /** CE, Sect., 5 Jan. 2000, n° 170954: an appeal has the time of the action without the months of distance. */
    private Optional<LocalDate> appealLimit(LocalDate day, int months) {
        return clock.kind() == Clock.Kind.LEGAL
                ? Optional.of(clocks.francWithoutDistance(day, months))
                : clock.lastDay();
    }

    // ---- what happens on a day
    // ----------------------------------------------------------------------------------------

    private boolean isAlive(LocalDate day) {
        return !holds.isEmpty() || clock.stillRunsOn(day);
    }

    private void closeHolds(LocalDate day) {
        if (holds.isEmpty()) {
            return;
        }
        // no fact tells which of two rejections of one day came last: the one that opens the shorter time is taken to
        List<Hold> ending = holds.stream()
                .filter(hold -> hold.until.isPresent() && hold.until.get().equals(day))
                .sorted(Comparator.comparing(this::endOfWhatItOpens).reversed())
                .toList();
        if (ending.isEmpty()) {
            return;
        }
        for (Hold hold : ending) {
            holds.remove(hold);
            hold.answer.ifPresent(letter -> clock = clocks.afterAppeal(letter));
        }
        boolean givesTheTimeAgain = ending.stream().anyMatch(hold -> hold.answer.isEmpty());
        if (holds.isEmpty() && givesTheTimeAgain) {
            clock = clocks.again(clock, day);
        }
    }

    private LocalDate endOfWhatItOpens(Hold hold) {
        return hold.answer
                .flatMap(letter -> clocks.afterAppeal(letter).lastDay())
                .orElse(LocalDate.MAX);
    }

    private void takeMediations(LocalDate day) {
        for (Mediation mediation : history.mediations()) {
            Optional<LocalDate> start = MediationStart.on(history, mediation, doubts);
            boolean startsToday = start.isPresent()
                    && (start.get().equals(day) || isPendingOnTheFirstDay(mediation, start.get(), day));
            boolean comesTooLateForTheReading =
                    !appealsThatCounted.isEmpty() && doubts.contains(Doubt.MEDIATION_AFTER_APPEAL_IS_NOTHING);
            boolean stopsNothing = clock.kind() == Clock.Kind.REASONABLE_YEAR
                    && doubts.contains(Doubt.MEDIATION_DOES_NOT_STOP_THE_REASONABLE_YEAR);
            if (startsToday && !comesTooLateForTheReading && !stopsNothing) {
                mediationInterrupted = true;
                holds.add(new Hold(MediationStart.end(history, mediation, doubts), Optional.empty()));
            }
        }
    }

    private boolean isPendingOnTheFirstDay(Mediation mediation, LocalDate start, LocalDate day) {
        Optional<LocalDate> end = MediationStart.end(history, mediation, doubts);
        return day.equals(firstDay)
                && start.isBefore(day)
                && (end.isEmpty() || end.get().isAfter(day))
                && doubts.contains(Doubt.PENDING_MEDIATION_HOLDS_A_NEW_TIME);
    }

    /** CJA, art. R. 213-12: who goes straight to court is taken to have gone to the mediator the day it is registered. */
    private void takeDirectAction(LocalDate day) {
        boolean straightToCourt = history.courtSeisedOn().isPresent()
                && history.courtSeisedOn().get().equals(day)
                && (history.matter() == Matter.MPO || history.matter() == Matter.MPO_NOT_MENTIONED);
        if (!straightToCourt) {
            return;
        }
        Optional<Mediation> mediation = history.mediations().stream()
                .filter(one -> MediationStart.isCompulsory(history, one))
                .findFirst();
        boolean alreadyThere = mediation
                .filter(one -> !MediationStart.referral(one, doubts).isAfter(day))
                .isPresent();
        if (!alreadyThere) {
            mediationInterrupted = true;
            holds.add(new Hold(mediation.flatMap(one -> MediationStart.end(history, one, doubts)), Optional.empty()));
        }
    }

    /** Decree 2020-1717, art. 43: asked for before the end of the time, it gives a new time of the same length. */
    private void takeLegalAid(LocalDate day) {
        history.legalAid()
                .filter(aid -> aid.requestedOn().equals(day))
                .ifPresent(aid -> holds.add(new Hold(aid.concludedOn(), Optional.empty())));
    }

    private void takeAppeals(LocalDate day) {
        for (Appeal appeal : oldestFirst) {
            if (!appeal.letter().sentOn().equals(day)) {
                continue;
            }
            // CRPA, art. L. 411-2: in the initial limit, once for each kind; CGCT L1112-24, al. 8 and CJA R213-4,
            // R213-13:
            // not after a mediation
            boolean inTime = appealLimit.isEmpty() || !day.isAfter(appealLimit.get());
            boolean firstOfItsKind = appealsAgainstIt.stream().noneMatch(earlier -> earlier.kind() == appeal.kind());
            if (inTime && !mediationInterrupted && firstOfItsKind) {
                appealsThatCounted.add(appeal);
                appealsAgainstIt.add(appeal);
                holds.add(new Hold(Optional.of(clocks.answeredOn(appeal.letter())), Optional.of(appeal.letter())));
            }
        }
    }

    /** CJA, art. R. 421-2: an express rejection that comes before the limit of the implicit one has run out starts it again. */
    private void takeLateExpressDecisions(LocalDate day) {
        appealsThatCounted.stream()
                .filter(appeal -> clocks.expressWithinSilence(appeal.letter()).isEmpty())
                .flatMap(appeal -> appeal.letter().rejection().stream())
                .filter(rejection -> rejection.notifiedOn().equals(day))
                .map(clocks::afterExpress)
                // again, of two on one day the one that opens the shorter time
                .min(Comparator.comparing(opened -> opened.lastDay().orElse(LocalDate.MAX)))
                .ifPresent(opened -> clock = opened);
        if (history.origin() instanceof Silent request
                && request.express().isPresent()
                && request.express().get().notifiedOn().equals(day)
                && day.isAfter(SilenceWalk.birth(request).orElseThrow())) {
            clock = clocks.afterExpress(request.express().get());
            appealLimit = appealLimit(day, 2);
            if (!doubts.contains(Doubt.ONE_APPEAL_FOR_BOTH_DECISIONS)) {
                appealsAgainstIt.clear();
            }
        }
    }

    /** CRPA, art. L. 232-4; CE, opinion of 2 Oct. 2025, n° 504677. */
    private void takeReasons(LocalDate day) {
        if (history.reasons().isEmpty()
                || !history.reasons().get().askedOn().equals(day)
                || !(history.origin() instanceof Silent)) {
            return;
        }
        if (((Silent) history.origin())
                .express()
                .filter(express -> !express.notifiedOn().isAfter(day))
                .isPresent()) {
            // reasons are owed for an implicit decision only
            return;
        }
        ReasonsRequest request = history.reasons().get();
        LocalDate extended = sameNumber(day.isBefore(REASONS_OPINION) ? REASONS_OPINION : day, 12);
        if (clock.lastDay().isEmpty()) {
            // who asks for the reasons knows of the decision
            clock = new Clock(Clock.Kind.REASONABLE_YEAR, day, Optional.of(extended), 12);
            return;
        }
        if (request.givenOn().isPresent()) {
            LocalDate twoMonths = clocks.francWithoutDistance(request.givenOn().get(), 2);
            extended = twoMonths.isBefore(extended) ? twoMonths : extended;
        }
        if (extended.isAfter(clock.lastDay().get())) {
            clock = new Clock(clock.kind(), clock.from(), Optional.of(extended), clock.months());
        }
    }

    // ---- when nothing else can happen
    // ---------------------------------------------------------------------------------

    private LocalDate lastFact(LocalDate first) {
        List<LocalDate> facts = new ArrayList<>();
        facts.add(first);
        for (Appeal appeal : history.appeals()) {
            facts.add(appeal.letter().sentOn());
            facts.add(clocks.answeredOn(appeal.letter()));
            appeal.letter().rejection().map(Express::notifiedOn).ifPresent(facts::add);
        }
        for (Mediation mediation : history.mediations()) {
            facts.add(mediation.referralReceivedOn());
            mediation.agreedOn().ifPresent(facts::add);
            mediation.firstMeetingOn().ifPresent(facts::add);
            MediationStart.end(history, mediation, doubts).ifPresent(facts::add);
        }
        history.legalAid().map(LegalAid::requestedOn).ifPresent(facts::add);
        history.legalAid().flatMap(LegalAid::concludedOn).ifPresent(facts::add);
        history.reasons().map(ReasonsRequest::askedOn).ifPresent(facts::add);
        if (history.origin() instanceof Silent request) {
            request.express().map(Express::notifiedOn).ifPresent(facts::add);
        }
        LocalDate last = first;
        for (LocalDate fact : facts) {
            last = fact.isAfter(last) ? fact : last;
        }
        return last;
    }
}
