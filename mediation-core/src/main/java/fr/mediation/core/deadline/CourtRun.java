/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Territory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The limit to go to court: a start, then the events that interrupt it, in the order of their days, each one judged
 * against the limit as it stands on that day. What each kind of event does is told apart: {@link AppealEffect}, {@link
 * MediationEffect}, {@link ImplicitDecisionEffect}.
 */
final class CourtRun extends LimitRun {

    private static final int ENDS_KEPT = 2;

    private static final int[] NO_EVENT = {};

    final AppealEffect appeals;
    final MediationEffect mediations;
    private final boolean judicial;
    private final boolean rapo;
    private final int distance;

    /** The limit within which an appeal to the administration keeps the court limit: no distance months. */
    @Nullable LocalDate appealLimit;

    /** The first limit, before anything interrupted it. */
    @Nullable LocalDate firstLimit;

    /** The latest end of what interrupted the limit, or null. */
    private @Nullable LocalDate heldUntil;

    /** An end of its own, that a request for reasons gives and the next interruption sweeps away. */
    @Nullable LocalDate extendedTo;

    /** How the limit ran at first. */
    Mode firstMode = Mode.MONTHS;

    /** Whether the limit has run again, or from another decision, since it began. */
    boolean restarted;

    /** Whether a mediation interrupted the limit: no appeal does so after it. */
    boolean mediationKept;

    private boolean open;
    private boolean interruptedNow;
    private boolean actionSentToMediator;

    /** Starts and ends of two months francs, by turns: the readings of one limit count the same ones again. */
    private final @Nullable LocalDate[] ends = new LocalDate[2 * ENDS_KEPT];

    private int endsKept;

    /** The events in their order, and the choices that it depends on. */
    private int[] order = NO_EVENT;

    private int orderedFor = -1;

    CourtRun(ProceduralFacts facts, DeadlineContext context) {
        super(facts, context);
        this.judicial = judicial(facts);
        this.rapo = rapoCompulsory(facts);
        this.distance = distance(facts, context);
        this.appeals = new AppealEffect(this);
        this.mediations = new MediationEffect(this);
    }

    /** Délai de distance (CJA, art. R. 421-7). */
    private static int distance(ProceduralFacts facts, DeadlineContext context) {
        Territory residence = facts.residence();
        if (residence == null || judicial(facts) || isTrue(facts.lodgedWithState())) {
            return 0;
        }
        return residence.distanceMonths(context.courtTerritory());
    }

    @Override
    void compute() {
        appealLimit = null;
        firstLimit = null;
        heldUntil = null;
        extendedTo = null;
        restarted = false;
        open = false;
        interruptedNow = false;
        actionSentToMediator = false;
        mediationKept = false;
        appeals.reset();
        mediations.reset();
        if (!rapo) {
            origin();
        } else if (!startFromRapo()) {
            return;
        }
        openAppealLimit();
        firstLimit = limit();
        firstMode = mode;
        if (orderedFor != (choices & Events.PLACING)) {
            orderedFor = choices & Events.PLACING;
            order = Events.of(this);
        }
        for (int i = 0; i < order.length && order[i] != Events.NONE; i++) {
            Events.settle(order, i, this);
            if (Events.isLast(order, i) && Events.type(order[i]) == Events.Type.MEDIATION) {
                lastMediation(Events.index(order[i]));
            } else {
                apply(order[i]);
            }
        }
        finish();
    }

    /**
     * Nothing comes after this mediation: in the reading that gives it no effect the limit ends as it stood before, and need
     * not be computed again.
     */
    private void lastMediation(int index) {
        LocalDate before = open ? null : limit();
        boolean undoubted = touched == 0;
        mediation(index, before);
        if (undoubted && (touched & ~MediationEffect.EFFECT_DOUBTED) == 0 && Integer.bitCount(touched) == 1) {
            foreseen = touched;
            foreseenLast = before;
        }
    }

    private void apply(int event) {
        int index = Events.index(event);
        switch (Events.type(event)) {
            case ANSWER -> appeals.answer(index);
            case MEDIATION -> mediation(index, open ? null : limit());
            case COURT_ACTION -> directAction();
            case LEGAL_AID -> legalAid();
            case APPEAL -> appeals.file(index, rapo);
            case LATE_ANSWER -> appeals.answerLate(index);
            case LATE_DECISION -> ImplicitDecisionEffect.expressDecision(this, rapo);
            case REASONS -> ImplicitDecisionEffect.reasons(this, rapo);
        }
    }

    /** The limit as it stands, or null when it does not run. */
    @Nullable LocalDate limit() {
        LocalDate start = runsFrom();
        if (start == null || mode == Mode.NONE) {
            return null;
        }
        if (extendedTo != null) {
            return extendedTo;
        }
        if (mode == Mode.REASONABLE) {
            return oneYear(start, context.court());
        }
        if (judicial) {
            return notFranc(start, months, context.court());
        }
        return months == TWO_MONTHS ? twoMonths(start) : franc(start, months + distance, context.court());
    }

    private LocalDate twoMonths(LocalDate start) {
        for (int i = 0; i < endsKept; i += 2) {
            LocalDate end = ends[i + 1];
            if (start.equals(ends[i]) && end != null) {
                return end;
            }
        }
        int before = touched;
        touched = 0;
        LocalDate end = franc(start, TWO_MONTHS + distance, context.court());
        if (touched == 0 && endsKept < ends.length) {
            ends[endsKept++] = start;
            ends[endsKept++] = end;
        }
        touched |= before;
        return end;
    }

    /** The day from which the limit runs at present: its start, or the end of what held it when that is later. */
    private @Nullable LocalDate runsFrom() {
        LocalDate start = from;
        LocalDate held = heldUntil;
        if (start == null || held == null) {
            return start == null ? held : start;
        }
        return later(start, held);
    }

    void openAppealLimit() {
        LocalDate start = from;
        if (start == null || mode == Mode.NONE) {
            appealLimit = null;
        } else if (mode == Mode.REASONABLE) {
            appealLimit = oneYear(start, context.administration());
        } else if (months == TWO_MONTHS
                && distance == 0
                && context.administration().equals(context.court())) {
            appealLimit = twoMonths(start);
        } else {
            appealLimit = franc(start, months, context.administration());
        }
    }

    /** Starts from the decision on the compulsory appeal; false when there is none to start from. */
    private boolean startFromRapo() {
        RapoRun before = new RapoRun(facts, context);
        before.trace = trace;
        before.run(choices);
        touched |= before.touched;
        int index = before.firstRapo();
        boolean late = before.isLate();
        if (index < 0) {
            warn(Alert.RAPO_FIRST, "appeals");
        } else if (late) {
            verdict(Verdict.APPEAL_LATE, "appeals", index);
        }
        if (late || (index < 0 && before.state == State.EXPIRED)) {
            last = before.last;
            state = State.EXPIRED;
        }
        if (late || index < 0) {
            return false;
        }
        appeals.replace(index);
        return true;
    }

    /** Whether an act came before the limit began, and is not said to keep it from beginning. */
    boolean isTooEarly(LocalDate day, @Nullable LocalDate until) {
        LocalDate start = opened;
        if (start == null || !precedes(day, start)) {
            return false;
        }
        boolean over = until != null && !precedes(start, until);
        return over || !other(Choice.EARLY_ACT);
    }

    /** Whether a day is after the limit as it stands, which nothing holds without an end. */
    boolean isOver(LocalDate day) {
        LocalDate current = open ? null : limit();
        return current != null && precedes(current, day);
    }

    /** Whether a day is after a limit that is no longer the first one. */
    boolean hasRunOutAgain(LocalDate day) {
        return restarted && isOver(day);
    }

    /** Whether a day is within the extension that a request for reasons gave. */
    boolean isInExtension(LocalDate day) {
        return extendedTo != null && !precedes(extendedTo, day);
    }

    /** Something holds the limit, until a day or without an end so far. */
    void hold(LocalDate start, @Nullable LocalDate until) {
        extendedTo = null;
        if (until == null) {
            open = true;
        } else {
            heldUntil = heldUntil == null ? until : later(heldUntil, until);
        }
        LocalDate now = context.asOf();
        if (!precedes(now, start) && (until == null || precedes(now, until))) {
            interruptedNow = true;
        }
    }

    private void mediation(int index, @Nullable LocalDate limit) {
        Mediation mediation = facts.mediations().get(index);
        Verdict verdict = mediations.judge(mediation, limit);
        verdict(verdict, "mediations", index);
        if (!verdict.interrupts()) {
            return;
        }
        mediationKept = true;
        LocalDate start = mediations.start();
        LocalDate end = mediations.end();
        if (start != null) {
            hold(start, end);
        }
        if (end == null) {
            note(Rule.MEDIATION_OPEN, start, null, 0);
        } else if (trace != null) {
            note(Rule.MEDIATION_ENDED, end, runsFrom(), 0);
        }
    }

    /** An action brought without the compulsory mediation is sent to the mediator (CJA, art. R. 213-12). */
    private void directAction() {
        LocalDate lodged = mediations.directActionOn();
        if (lodged == null || isOver(lodged) || isTooEarly(lodged, null)) {
            return;
        }
        actionSentToMediator = true;
        mediationKept = true;
        hold(lodged, null);
        note(Rule.DIRECT_ACTION, lodged, null, 0);
    }

    private void legalAid() {
        LegalAid aid = facts.legalAid();
        if (aid == null) {
            return;
        }
        LocalDate requested = aid.requestedOn();
        if (isOver(requested)) {
            verdict(Verdict.LEGAL_AID_LATE, "legalAid");
        } else if (isTooEarly(requested, aid.concludedOn())) {
            verdict(Verdict.TOO_EARLY, "legalAid");
        } else {
            verdict(Verdict.LEGAL_AID_KEPT, "legalAid");
            hold(requested, aid.concludedOn());
            note(Rule.LEGAL_AID, requested, aid.concludedOn(), 0);
        }
    }

    private void finish() {
        boolean sent = actionSentToMediator || mediations.actionSentToMediator();
        if (sent) {
            verdict(Verdict.ACTION_SENT_TO_MEDIATOR, "courtAction");
        }
        LocalDate start = runsFrom();
        if (start == null && !open) {
            state = State.NOT_STARTED;
            warn(Alert.NO_START, "decision");
            return;
        }
        LocalDate end = open ? null : limit();
        last = end;
        noteEnd(start);
        CourtAction action = facts.courtAction();
        if (action != null && !sent) {
            judgeAction(action, end);
        } else if (mpoUnmentioned && mode == Mode.NONE) {
            state = State.NOT_OPPOSABLE;
        } else if (open) {
            state = State.INTERRUPTED;
        } else if (isPast(end)) {
            state = State.EXPIRED;
        } else if (interruptedNow) {
            state = State.INTERRUPTED;
        } else if (start != null && precedes(context.asOf(), start)) {
            state = State.NOT_STARTED;
        } else {
            state = mode == Mode.MONTHS ? State.RUNNING : State.NOT_OPPOSABLE;
        }
    }

    private void judgeAction(CourtAction action, @Nullable LocalDate end) {
        LocalDate lodged = first(action.sentOn(), action.registeredOn());
        boolean late = lodged != null && end != null && precedes(end, lodged);
        state = late ? State.EXPIRED : State.MET;
        verdict(late ? Verdict.ACTION_LATE : Verdict.ACTION_IN_TIME, "courtAction");
        LocalDate registered = action.registeredOn();
        if (!late && registered != null && end != null && precedes(end, registered)) {
            warn(Alert.ACTION_POSTED, "courtAction.sentOn");
        }
    }

    private void noteEnd(@Nullable LocalDate start) {
        if (trace == null || start == null || open || mode == Mode.NONE) {
            return;
        }
        if (distance > 0 && mode == Mode.MONTHS) {
            note(Rule.DISTANCE, start, null, distance);
        }
        if (extendedTo == null) {
            trace.end(this, start, months + distance, last);
        }
    }

    /** Whether the limit against the decision turned out to be the reasonable time. */
    boolean isReasonableTime() {
        return mode == Mode.REASONABLE && from != null;
    }
}
