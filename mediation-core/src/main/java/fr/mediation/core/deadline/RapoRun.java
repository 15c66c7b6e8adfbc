/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Appeal.Kind;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limit to lodge a compulsory prior appeal, with the conciliation that suspends it before the MDPH. */
final class RapoRun extends LimitRun {

    /** The term of the limit, without its franc day: what a remainder is counted from. */
    private @Nullable LocalDate term;

    /** The day from which the limit runs at present: its start, or the end of the last suspension. */
    private @Nullable LocalDate runningFrom;

    private boolean open;
    private boolean suspendedNow;
    private boolean interruptedNow;

    RapoRun(ProceduralFacts facts, DeadlineContext context) {
        super(facts, context);
    }

    @Override
    void compute() {
        open = false;
        term = null;
        suspendedNow = false;
        interruptedNow = false;
        origin();
        if (from == null) {
            judge();
            return;
        }
        begin(from);
        long done = 0;
        for (int i = nextMediation(done); i >= 0; i = nextMediation(done)) {
            done |= 1L << i;
            mediation(facts.mediations().get(i), i);
        }
        judge();
    }

    /** The first compulsory appeal lodged, or -1. */
    int firstRapo() {
        int best = -1;
        List<Appeal> appeals = facts.appeals();
        for (int i = 0; i < appeals.size(); i++) {
            if (appeals.get(i).kind() == Kind.RAPO
                    && (best < 0
                            || AppealEffect.filedOn(appeals.get(i))
                                    .isBefore(AppealEffect.filedOn(appeals.get(best))))) {
                best = i;
            }
        }
        return best;
    }

    boolean isLate() {
        int rapo = firstRapo();
        return rapo >= 0
                && last != null
                && AppealEffect.filedOn(facts.appeals().get(rapo)).isAfter(last);
    }

    private void begin(LocalDate start) {
        runningFrom = start;
        if (mode == Mode.NONE) {
            return;
        }
        if (mode == Mode.REASONABLE) {
            LocalDate end = oneYear(start, context.administration());
            term = end;
            last = end;
        } else if (isFranc()) {
            term = start.plusMonths(months).plusDays(1);
            last = franc(start, months, context.administration());
        } else {
            term = start.plusMonths(months);
            last = roll(term, context.administration());
        }
        note(rule(), start, last, months);
    }

    /** Before the judicial courts the franc day is not granted without a doubt. */
    private boolean isFranc() {
        return facts.matter() != Matter.MDPH || !judicial(facts) || other(Choice.RAPO_FRANC);
    }

    private void mediation(Mediation mediation, int index) {
        LocalDate start = startedOn(mediation);
        if (start == null || last == null) {
            return;
        }
        boolean conciliation = mediation.regime() == Regime.MDPH_CONCILIATION;
        if (start.isAfter(last)) {
            verdict(conciliation ? Verdict.CONCILIATION_LATE : Verdict.MEDIATION_LATE, "mediations", index);
        } else if (conciliation && isOver(start)) {
            verdict(Verdict.CONCILIATION_LATE, "mediations", index);
        } else if (conciliation) {
            boolean interrupts = !start.isBefore(Law.LAW_OF_2026) && other(Choice.CONCILIATION_SINCE_2026);
            verdict(interrupts ? Verdict.CONCILIATION_INTERRUPTS : Verdict.CONCILIATION_SUSPENDS, "mediations", index);
            stop(mediation, start, interrupts);
        } else if (mayInterrupt(mediation)) {
            boolean interrupts = other(Choice.RAPO_MEDIATION);
            verdict(interrupts ? Verdict.MEDIATION_INTERRUPTS : Verdict.MEDIATION_BESIDE_RAPO, "mediations", index);
            if (interrupts) {
                stop(mediation, start, true);
            }
        }
    }

    /** On the term itself, or on the days to which it is moved, nothing is left to suspend. */
    private boolean isOver(LocalDate start) {
        LocalDate until = term;
        return until != null && !start.isBefore(until);
    }

    private void stop(Mediation mediation, LocalDate start, boolean interrupts) {
        LocalDate end = first(mediation.endedOn(), mediation.endKnownByAllOn());
        LocalDate now = context.asOf();
        if (!now.isBefore(start) && (end == null || now.isBefore(end))) {
            suspendedNow |= !interrupts;
            interruptedNow |= interrupts;
        }
        LocalDate until = term;
        LocalDate running = runningFrom;
        if (until == null || running == null || (end != null && !end.isAfter(running))) {
            return;
        }
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(later(start, running), until));
        if (end == null) {
            open = true;
            suspendedNow |= !interrupts;
            last = null;
            note(Rule.CONCILIATION_OPEN, start, null, days);
        } else if (interrupts) {
            from = end;
            begin(end);
        } else {
            runningFrom = end;
            LocalDate resumed = end.plusDays(days);
            term = resumed;
            last = roll(resumed, context.administration());
            note(Rule.CONCILIATION_REMAINDER, end, last, days);
        }
    }

    /** The open mediation whose effect comes next, in the order of days. */
    private int nextMediation(long done) {
        int best = -1;
        LocalDate bestDay = LocalDate.MAX;
        for (int i = 0; i < facts.mediations().size(); i++) {
            LocalDate day = startedOn(facts.mediations().get(i));
            if ((done >>> i & 1) == 0 && day != null && day.isBefore(bestDay)) {
                best = i;
                bestDay = day;
            }
        }
        return best;
    }

    private static @Nullable LocalDate startedOn(Mediation mediation) {
        LocalDate agreed = first(mediation.agreedOn(), mediation.firstMeetingOn());
        LocalDate referred = first(mediation.referralSentOn(), mediation.referralReceivedOn());
        return mediation.regime() == Regime.TERRITORIAL ? first(referred, agreed) : first(agreed, referred);
    }

    private static boolean mayInterrupt(Mediation mediation) {
        return switch (mediation.regime()) {
            case TERRITORIAL, CONVENTIONAL, ADMINISTRATIVE, DEFENSEUR_DES_DROITS -> true;
            case MPO, COURT_ORDERED, INFORMAL, MDPH_CONCILIATION -> false;
        };
    }

    private void judge() {
        if (from == null) {
            state = State.NOT_STARTED;
            return;
        }
        int rapo = firstRapo();
        if (rapo >= 0) {
            state = isLate() ? State.EXPIRED : State.MET;
        } else if (open) {
            state = suspendedNow ? State.SUSPENDED : State.INTERRUPTED;
        } else if (isPast(last)) {
            state = State.EXPIRED;
        } else if (suspendedNow) {
            state = State.SUSPENDED;
        } else if (interruptedNow) {
            state = State.INTERRUPTED;
        } else if (context.asOf().isBefore(from)) {
            state = State.NOT_STARTED;
        } else {
            state = mode == Mode.MONTHS ? State.RUNNING : State.NOT_OPPOSABLE;
        }
    }

    private Rule rule() {
        if (mode == Mode.REASONABLE) {
            return Rule.REASONABLE_TIME;
        }
        return switch (facts.matter()) {
            case RSA -> Rule.RAPO_RSA;
            case AIDE_SOCIALE -> Rule.RAPO_SOCIAL_AID;
            case MDPH -> Rule.RAPO_MDPH;
            case ACCESS_TO_DOCUMENTS -> Rule.RAPO_CADA;
            case GENERAL, AGENT -> Rule.RAPO_OTHER;
        };
    }
}
