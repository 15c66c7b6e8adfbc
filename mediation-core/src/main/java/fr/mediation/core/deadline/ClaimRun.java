/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.Claim.Cause;
import fr.mediation.core.deadline.facts.Claim.Interruption;
import fr.mediation.core.deadline.facts.Claim.Kind;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A limitation: four years from the first of January for public debts, two years from date to date for RSA. Interruption
 * gives the whole time anew; suspension leaves the rest, never less than six months.
 */
final class ClaimRun extends Run {

    private static final int SIX_MONTHS = 6;

    private final Claim claim;
    private final String path;
    private LocalDate runStart = LocalDate.MIN;
    private LocalDate term = LocalDate.MIN;
    private LocalDate suspendedUntil = LocalDate.MIN;
    private LocalDate inCourtUntil = LocalDate.MIN;
    private boolean pending;
    private boolean suspended;
    private boolean suspendedNow;
    private boolean interruptedNow;

    ClaimRun(ProceduralFacts facts, DeadlineContext context, int index) {
        super(facts, context);
        this.claim = facts.claims().get(index);
        this.path = "claims[" + index + "]";
    }

    @Override
    void compute() {
        pending = false;
        suspended = false;
        suspendedNow = false;
        interruptedNow = false;
        suspendedUntil = LocalDate.MIN;
        inCourtUntil = LocalDate.MIN;
        LocalDate ignored = claim.ignoredUntil();
        begin(ignored == null ? claim.generatedOn() : later(claim.generatedOn(), ignored));
        if (trace != null) {
            if (ignored != null) {
                note(Rule.CLAIM_IGNORED, ignored, runStart, 0);
            }
            note(quadriennale() ? Rule.FOUR_YEARS : Rule.RSA_TWO_YEARS, claim.generatedOn(), term, 0);
        }
        touchStarts();
        long done = 0;
        for (int event = next(done); event >= 0 && !pending; event = next(done)) {
            done |= 1L << event;
            int interruptions = claim.interruptions().size();
            if (event < interruptions) {
                interruption(claim.interruptions().get(event), event);
            } else {
                mediation(facts.mediations().get(event - interruptions), event - interruptions);
            }
        }
        judge();
    }

    private boolean quadriennale() {
        return claim.kind() == Kind.QUADRIENNALE;
    }

    /** A whole new time. */
    private void begin(LocalDate day) {
        if (quadriennale()) {
            runStart = LocalDate.of(day.getYear() + 1, 1, 1);
            term = LocalDate.of(day.getYear() + 4, 12, 31);
        } else {
            runStart = day.plusDays(1);
            term = day.plusYears(2);
        }
    }

    private void interruption(Interruption one, int index) {
        if (one.on().isAfter(term)) {
            verdict(Verdict.INTERRUPTION_LATE, path + ".interruptions[" + index + "]");
            return;
        }
        verdict(Verdict.INTERRUPTION_KEPT, path + ".interruptions[" + index + "]");
        LocalDate judged = one.finalJudgmentOn();
        if (one.cause() == Cause.COURT_ACTION) {
            LocalDate now = context.asOf();
            interruptedNow |= !now.isBefore(one.on()) && (judged == null || now.isBefore(judged));
            if (judged == null) {
                pending = true;
                note(Rule.CLAIM_IN_COURT, one.on(), null, 0);
                return;
            }
        }
        LocalDate day = judged == null || one.cause() != Cause.COURT_ACTION ? one.on() : judged;
        LocalDate resumed = suspendedUntil;
        LocalDate former = term;
        begin(day);
        note(quadriennale() ? Rule.CLAIM_INTERRUPTED : Rule.RSA_INTERRUPTED, day, term, 0);
        if (resumed.isAfter(runStart)) {
            // a suspension that was not over still keeps the new time from running
            suspendedUntil = LocalDate.MIN;
            suspend(runStart, resumed, true);
        }
        if (day.isBefore(inCourtUntil)) {
            // what is claimed during a lawsuit does not take back the time its judgment gives
            term = later(former, term);
        }
        inCourtUntil = later(inCourtUntil, day);
    }

    private void mediation(Mediation mediation, int index) {
        LocalDate start = startedOn(mediation, choices);
        if (start == null || !suspends(mediation, start)) {
            verdict(Verdict.LIMITATION_NOT_SUSPENDED, "mediations[" + index + "]");
            return;
        }
        if (mediation.inadmissibleOn() != null && other(Choice.INADMISSIBLE_REFERRAL)) {
            verdict(Verdict.REFERRAL_INADMISSIBLE, "mediations[" + index + "]");
            return;
        }
        if (start.isAfter(term)) {
            verdict(Verdict.MEDIATION_LATE, "mediations[" + index + "]");
            return;
        }
        verdict(Verdict.LIMITATION_SUSPENDED, "mediations[" + index + "]");
        LocalDate end = mediation.regime() == Regime.MPO
                ? first(mediation.endKnownByAllOn(), mediation.endedOn())
                : first(mediation.endedOn(), mediation.endKnownByAllOn());
        end = end == null ? mediation.inadmissibleOn() : end;
        LocalDate now = context.asOf();
        LocalDate capped = start.plusMonths(SIX_MONTHS);
        boolean beyond = end == null ? now.isAfter(capped) : end.isAfter(capped);
        if (quadriennale() && beyond && isCapped(mediation)) {
            end = capped;
            note(Rule.SUSPENSION_CAPPED, start, capped, 0);
        }
        suspendedNow |= !now.isBefore(start) && (end == null || now.isBefore(end));
        if (end == null) {
            suspended = true;
            note(Rule.LIMITATION_SUSPENSION_OPEN, start, null, 0);
            return;
        }
        suspend(start, end, mediation.regime() != Regime.MPO || quadriennale());
    }

    /** Loi n° 68-1250, art. 2-1, against CGCT, art. L. 1112-24; its cap goes with its start, the agreement. */
    private boolean isCapped(Mediation mediation) {
        if (!isTerritorial(mediation)) {
            return true;
        }
        boolean fromAgreement =
                takes(Choice.LIMITATION_START) || Objects.equals(referral(mediation), agreement(mediation));
        return fromAgreement && other(Choice.LIMITATION_CAP);
    }

    private static boolean isTerritorial(Mediation mediation) {
        LocalDate referred = referral(mediation);
        return mediation.regime() == Regime.TERRITORIAL && referred != null && !referred.isBefore(Law.LAW_OF_2019);
    }

    /** The rest of the time runs from the end of the suspension, six months at least. */
    private void suspend(LocalDate start, LocalDate end, boolean floored) {
        LocalDate from = later(later(start, runStart), suspendedUntil);
        if (!end.isAfter(from)) {
            return;
        }
        long rest = ChronoUnit.DAYS.between(from, term);
        LocalDate resumed = end.plusDays(Math.max(0, rest));
        LocalDate floor = floored ? end.plusMonths(SIX_MONTHS) : resumed;
        term = later(resumed, floor);
        suspendedUntil = end;
        note(term.equals(resumed) ? Rule.LIMITATION_RESUMES : Rule.LIMITATION_FLOOR, end, term, (int) rest);
    }

    /** The two readings of the start part where the referral and the agreement are not the same day. */
    private void touchStarts() {
        for (int i = 0; i < facts.mediations().size(); i++) {
            Mediation mediation = facts.mediations().get(i);
            LocalDate referred = referral(mediation);
            if (isTerritorial(mediation) && !Objects.equals(referred, agreement(mediation))) {
                touched |= Choice.LIMITATION_START.bit();
            }
        }
    }

    private static @Nullable LocalDate startedOn(Mediation mediation, int withChoices) {
        boolean literal = isTerritorial(mediation) && (withChoices & Choice.LIMITATION_START.bit()) == 0;
        return literal || mediation.regime() == Regime.MPO
                ? first(referral(mediation), agreement(mediation))
                : agreement(mediation);
    }

    private boolean suspends(Mediation mediation, LocalDate start) {
        return switch (mediation.regime()) {
            case TERRITORIAL, CONVENTIONAL, MPO -> !start.isBefore(Law.LAW_OF_2016);
            case ADMINISTRATIVE, DEFENSEUR_DES_DROITS -> {
                LocalDate referred = referral(mediation);
                yield !start.isBefore(Law.LAW_OF_2026) && (referred == null || !referred.isBefore(Law.LAW_OF_2026));
            }
            case COURT_ORDERED, INFORMAL, MDPH_CONCILIATION -> false;
        };
    }

    private static @Nullable LocalDate referral(Mediation mediation) {
        return first(mediation.referralSentOn(), mediation.referralReceivedOn());
    }

    private static @Nullable LocalDate agreement(Mediation mediation) {
        return first(mediation.agreedOn(), mediation.firstMeetingOn());
    }

    /** Interruptions come before mediations on one day; among equals the place in the list changes nothing. */
    private int next(long done) {
        int best = -1;
        LocalDate bestDay = LocalDate.MAX;
        int interruptions = claim.interruptions().size();
        int size = interruptions + facts.mediations().size();
        for (int i = 0; i < size; i++) {
            LocalDate day = i < interruptions
                    ? claim.interruptions().get(i).on()
                    : startedOn(facts.mediations().get(i - interruptions), choices);
            if ((done >>> i & 1) == 0 && day != null && day.isBefore(bestDay)) {
                best = i;
                bestDay = day;
            }
        }
        return best;
    }

    private void judge() {
        last = pending || suspended ? null : term;
        if (pending) {
            state = State.INTERRUPTED;
        } else if (suspended) {
            state = State.SUSPENDED;
        } else if (isPast(last)) {
            state = State.EXPIRED;
        } else if (interruptedNow) {
            state = State.INTERRUPTED;
        } else if (suspendedNow) {
            state = State.SUSPENDED;
        } else {
            state = context.asOf().isBefore(runStart) ? State.NOT_STARTED : State.RUNNING;
        }
    }

    private void note(Rule rule, @Nullable LocalDate fact, @Nullable LocalDate result, int number) {
        if (trace != null) {
            trace.step(rule, fact, result, number);
        }
    }

    private void verdict(Verdict verdict, String at) {
        if (trace != null) {
            trace.effect(verdict, at);
        }
    }
}
