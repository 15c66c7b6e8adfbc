/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Appeal.Kind;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Decision.Challenger;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Request.ReasonsRequest;
import fr.mediation.core.deadline.facts.Territory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The limit to go to court: a start, then the events that interrupt it, in the order of their days, each one judged
 * against the limit as it stands on that day.
 */
final class CourtRun extends LimitRun {

    private final MediationEffect mediationEffect = new MediationEffect(this);
    private final Events events = new Events(this, mediationEffect);

    /** The limit within which an appeal to the administration keeps the court limit: no distance months. */
    @Nullable LocalDate appealLimit;

    /** The first limit, before anything interrupted it. */
    @Nullable LocalDate firstLimit;

    /** The latest end of what interrupted the limit, or null. */
    private @Nullable LocalDate heldUntil;

    /** An end of its own, that a request for reasons gives and the next interruption sweeps away. */
    private @Nullable LocalDate extendedTo;

    /** Whether the limit has run again, or from another decision, since it began. */
    private boolean restarted;

    /** How the limit ran at first. */
    Mode firstMode = Mode.MONTHS;

    private boolean open;
    private boolean interruptedNow;
    private boolean actionSentToMediator;
    boolean gracieuxKept;
    boolean hierarchiqueKept;
    boolean mediationKept;
    private boolean gracieuxBefore;
    private boolean hierarchiqueBefore;

    /** Bits of the appeals that had an effect. */
    private int keptAppeals;

    CourtRun(ProceduralFacts facts, DeadlineContext context) {
        super(facts, context);
    }

    @Override
    void compute() {
        appealLimit = null;
        firstLimit = null;
        heldUntil = null;
        extendedTo = null;
        restarted = false;
        gracieuxBefore = false;
        hierarchiqueBefore = false;
        open = false;
        interruptedNow = false;
        actionSentToMediator = false;
        gracieuxKept = false;
        hierarchiqueKept = false;
        mediationKept = false;
        keptAppeals = 0;
        mediationEffect.reset();
        mpo = isMpoCompulsory();
        boolean rapo = rapoCompulsory();
        if (rapo) {
            if (!startFromRapo()) {
                return;
            }
        } else {
            origin();
        }
        openLimits();
        firstLimit = limit();
        firstMode = mode;
        events.begin();
        for (int event = events.next(); event != Events.NONE; event = events.next()) {
            apply(event, rapo);
        }
        finish();
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
        return judicial()
                ? notFranc(start, months, context.court())
                : franc(start, months + distance(), context.court());
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

    /** Délai de distance (CJA, art. R. 421-7). */
    private int distance() {
        Territory residence = facts.residence();
        if (residence == null || judicial() || isTrue(facts.lodgedWithState())) {
            return 0;
        }
        return residence.distanceMonths(context.courtTerritory());
    }

    private void openLimits() {
        LocalDate start = from;
        if (start == null || mode == Mode.NONE) {
            appealLimit = null;
        } else if (mode == Mode.REASONABLE) {
            appealLimit = oneYear(start, context.administration());
        } else {
            appealLimit = franc(start, months, context.administration());
        }
    }

    /** Starts from the decision on the compulsory appeal; false when there is none to start from. */
    private boolean startFromRapo() {
        RapoRun rapo = new RapoRun(facts, context);
        rapo.trace = trace;
        rapo.run(choices);
        touched |= rapo.touched;
        int index = rapo.firstRapo();
        if (index < 0) {
            warn(Alert.RAPO_FIRST, "appeals");
            if (rapo.state == State.EXPIRED) {
                last = rapo.last;
                state = State.EXPIRED;
            }
            return false;
        }
        if (rapo.isLate()) {
            last = rapo.last;
            state = State.EXPIRED;
            verdict(Verdict.APPEAL_LATE, "appeals", index);
            return false;
        }
        verdict(Verdict.RAPO_KEPT, "appeals", index);
        keptAppeals |= 1 << index;
        from = null;
        opened = null;
        answer(facts.appeals().get(index));
        opened = answeredOn(facts.appeals().get(index));
        return true;
    }

    private void apply(int event, boolean rapo) {
        int index = Events.index(event);
        switch (Events.kind(event)) {
            case ANSWER -> {
                if (isKept(index)) {
                    answer(facts.appeals().get(index));
                }
            }
            case APPEAL -> appeal(index, rapo);
            case LATE_ANSWER -> lateAnswer(index);
            case MEDIATION -> mediation(index);
            case COURT_ACTION -> directAction();
            case LEGAL_AID -> legalAid();
            case REASONS -> reasons(rapo);
            case LATE_DECISION -> lateDecision(rapo);
        }
    }

    private void appeal(int index, boolean rapo) {
        Appeal appeal = facts.appeals().get(index);
        if (appeal.kind() == Kind.RAPO) {
            return;
        }
        Verdict refused = refusal(appeal, rapo);
        if (refused != null) {
            verdict(refused, "appeals", index);
            return;
        }
        if (appeal.kind() == Kind.RECOURS_GRACIEUX) {
            gracieuxKept = true;
        } else {
            hierarchiqueKept = true;
        }
        keptAppeals |= 1 << index;
        verdict(gracieuxKept && hierarchiqueKept ? Verdict.BOTH_APPEALS_KEPT : Verdict.APPEAL_KEPT, "appeals", index);
        LocalDate filed = Events.filedOn(appeal);
        LocalDate until = answeredOn(appeal);
        hold(filed, until);
        if (!until.isAfter(filed)) {
            answer(appeal);
        }
    }

    private boolean isKept(int appeal) {
        return (keptAppeals >>> appeal & 1) != 0 && facts.appeals().get(appeal).kind() != Kind.RAPO;
    }

    /** Why an appeal changes nothing, or null when it keeps the limit. */
    private @Nullable Verdict refusal(Appeal appeal, boolean rapo) {
        if (rapo) {
            return Verdict.APPEAL_BESIDE_RAPO;
        }
        if (isTooEarly(Events.filedOn(appeal), answeredOn(appeal))) {
            return Verdict.TOO_EARLY;
        }
        if (mediationKept) {
            return Verdict.APPEAL_AFTER_MEDIATION;
        }
        boolean gracieux = appeal.kind() == Kind.RECOURS_GRACIEUX;
        if (gracieux ? gracieuxKept : hierarchiqueKept) {
            return Verdict.SECOND_APPEAL;
        }
        LocalDate filed = Events.filedOn(appeal);
        if (appealLimit != null && filed.isAfter(appealLimit)) {
            boolean inExtension = extendedTo != null && !filed.isAfter(extendedTo);
            return inExtension && other(Choice.APPEAL_IN_EXTENDED_LIMIT) ? null : Verdict.APPEAL_LATE;
        }
        LocalDate current = restarted ? limit() : null;
        if (isOver(filed, current)) {
            return Verdict.APPEAL_LATE;
        }
        LocalDate received = appeal.receivedOn();
        if (appealLimit != null
                && received != null
                && received.isAfter(appealLimit)
                && context.asOf().isBefore(Law.APPEAL_POSTING_RULE)
                && other(Choice.APPEAL_DAY)) {
            return Verdict.APPEAL_LATE;
        }
        boolean sameBefore = gracieux ? gracieuxBefore : hierarchiqueBefore;
        return sameBefore && other(Choice.APPEAL_AGAINST_LATE_DECISION) ? Verdict.SECOND_APPEAL : null;
    }

    /** The limit runs again from the first rejection, express or implicit, of an appeal that kept it. */
    private void answer(Appeal appeal) {
        LocalDate day = answeredOn(appeal);
        boolean express = day.equals(appeal.rejectedOn());
        from = day;
        restarted = true;
        if (express) {
            note(Rule.EXPRESS_REJECTION, day, day, 0);
        } else {
            LocalDate silent = Silences.silenceStart(appeal, facts.matter());
            note(silenceRule(appeal), silent, day, Silences.appealMonths(appeal, facts));
        }
        reweigh(appeal, express);
    }

    /** The limit that an answer to an appeal would open, or null when it would open none; nothing is changed. */
    @Nullable LocalDate limitOpenedBy(Appeal appeal, boolean late) {
        LocalDate formerFrom = from;
        LocalDate formerExtended = extendedTo;
        Mode formerMode = mode;
        int formerMonths = months;
        Trace formerTrace = trace;
        trace = null;
        extendedTo = null;
        LocalDate day = late ? appeal.rejectedOn() : answeredOn(appeal);
        from = day;
        reweigh(appeal, late || answeredOn(appeal).equals(appeal.rejectedOn()));
        LocalDate opened = limit();
        from = formerFrom;
        extendedTo = formerExtended;
        mode = formerMode;
        months = formerMonths;
        trace = formerTrace;
        return opened;
    }

    /** The day of the first answer: the express rejection, or the implicit one that came before it. */
    private LocalDate answeredOn(Appeal appeal) {
        LocalDate silent = Silences.rejectedOn(appeal, facts);
        LocalDate express = appeal.rejectedOn();
        return express != null && express.isBefore(silent) ? express : silent;
    }

    /** Whether an act came before the limit began, and is not said to keep it from beginning. */
    boolean isTooEarly(LocalDate day, @Nullable LocalDate until) {
        LocalDate start = opened;
        if (start == null || !day.isBefore(start)) {
            return false;
        }
        boolean over = until != null && !until.isAfter(start);
        return over || !other(Choice.EARLY_ACT);
    }

    private Rule silenceRule(Appeal appeal) {
        return appeal.kind() == Kind.RAPO && facts.matter() == Matter.MDPH
                ? Rule.MDPH_SILENCE
                : Rule.IMPLICIT_REJECTION;
    }

    private void reweigh(Appeal appeal, boolean express) {
        if (mpoUnmentioned) {
            return;
        }
        Decision decision = facts.decision();
        boolean thirdParty = decision != null && decision.challenger() == Challenger.THIRD_PARTY;
        if (express) {
            weigh(appeal.rejectionRemedies(), "appeals.rejectionRemedies");
        } else if (facts.matter() == Matter.AGENT || (thirdParty && appeal.kind() != Kind.RAPO)) {
            mode = Mode.MONTHS;
            months = TWO_MONTHS;
            note(thirdParty ? Rule.THIRD_PARTY_APPEAL : Rule.SILENCE_BINDS_AGENT, from, from, 0);
        } else {
            LocalDate born = from;
            weigh(appeal.acknowledgement(), "appeals.acknowledgement");
            if (born != null) {
                knowledge(born, appeal.knownOn());
            }
        }
    }

    /** An express rejection after the silence: it reopens the limit if that has not run out (CJA, art. R. 421-2). */
    private void lateAnswer(int index) {
        Appeal appeal = facts.appeals().get(index);
        LocalDate express = appeal.rejectedOn();
        if (express == null || (keptAppeals & 1 << index) == 0) {
            return;
        }
        LocalDate current = limit();
        if (isOver(express, current)) {
            verdict(Verdict.CONFIRMATIVE, "appeals", index);
            return;
        }
        verdict(Verdict.LATE_ANSWER_REOPENS, "appeals", index);
        note(Rule.LATE_EXPRESS_REJECTION, express, express, 0);
        extendedTo = null;
        from = express;
        restarted = true;
        reweigh(appeal, true);
    }

    private void mediation(int index) {
        Mediation mediation = facts.mediations().get(index);
        Verdict verdict = mediationEffect.judge(mediation, open ? null : limit());
        verdict(verdict, "mediations", index);
        if (!verdict.interrupts()) {
            return;
        }
        mediationKept = true;
        LocalDate start = mediationEffect.start();
        LocalDate end = mediationEffect.end();
        if (start != null) {
            hold(start, end);
        }
        if (end == null) {
            note(Rule.MEDIATION_OPEN, start, null, 0);
        } else {
            note(Rule.MEDIATION_ENDED, end, runsFrom(), 0);
        }
    }

    private void legalAid() {
        LegalAid aid = facts.legalAid();
        if (aid == null) {
            return;
        }
        LocalDate current = limit();
        if (isOver(aid.requestedOn(), current)) {
            verdict(Verdict.LEGAL_AID_LATE, "legalAid", -1);
            return;
        }
        if (isTooEarly(aid.requestedOn(), aid.concludedOn())) {
            verdict(Verdict.TOO_EARLY, "legalAid", -1);
            return;
        }
        verdict(Verdict.LEGAL_AID_KEPT, "legalAid", -1);
        hold(aid.requestedOn(), aid.concludedOn());
        note(Rule.LEGAL_AID, aid.requestedOn(), aid.concludedOn(), 0);
    }

    /** Motifs d'une décision implicite (CRPA, art. L. 232-4), within one year in any event (CE, avis, 2 October 2025). */
    private void reasons(boolean rapo) {
        ReasonsRequest reasons =
                facts.request() == null ? null : facts.request().reasons();
        if (reasons == null || rapo) {
            return;
        }
        LocalDate asked = reasons.askedOn();
        LocalDate current = limit();
        LocalDate born = opened;
        boolean neverOpen = mpoUnmentioned && mode == Mode.NONE;
        if (!implicit || neverOpen || born == null || asked.isBefore(born)) {
            verdict(Verdict.REASONS_WITHOUT_EFFECT, "request.reasons", -1);
            return;
        }
        if (isOver(asked, current)) {
            verdict(Verdict.REASONS_LATE, "request.reasons", -1);
            return;
        }
        verdict(Verdict.REASONS_KEPT, "request.reasons", -1);
        LocalDate outside = later(asked, Law.REASONS_AVIS_PUBLISHED).plusYears(1);
        LocalDate given = reasons.givenOn();
        LocalDate end = outside;
        if (current == null) {
            // who asks for the reasons knows of the decision
            mode = Mode.REASONABLE;
            note(Rule.REASONS_NOT_GIVEN, asked, outside, 0);
        } else if (given != null) {
            LocalDate twoMonths = franc(given, TWO_MONTHS, context.court());
            end = later(current, twoMonths.isBefore(outside) ? twoMonths : outside);
            note(Rule.REASONS_GIVEN, given, end, 0);
        } else {
            end = later(current, outside);
            note(Rule.REASONS_NOT_GIVEN, asked, end, 0);
        }
        extendedTo = end;
    }

    /** An express decision on the request, after the silence that had already decided it. */
    private void lateDecision(boolean rapo) {
        Decision decision = facts.decision();
        if (decision == null || rapo || !implicit) {
            return;
        }
        LocalDate express = notification(decision);
        LocalDate current = limit();
        if (express == null && !isPast(current)) {
            verdict(Verdict.DECISION_NOT_NOTIFIED, "decision", -1);
            return;
        }
        if (express == null || isOver(express, current)) {
            verdict(Verdict.CONFIRMATIVE, "decision", -1);
            return;
        }
        verdict(Verdict.LATE_DECISION_REOPENS, "decision", -1);
        LocalDate first = opened;
        startFromDecision(decision, express);
        openLimits();
        opened = first;
        restarted = true;
        extendedTo = null;
        gracieuxBefore |= gracieuxKept;
        hierarchiqueBefore |= hierarchiqueKept;
        gracieuxKept = false;
        hierarchiqueKept = false;
    }

    /** Whether a day is after the limit as it stood, which nothing held without an end. */
    private boolean isOver(LocalDate day, @Nullable LocalDate current) {
        return !open && current != null && day.isAfter(current);
    }

    /** Something holds the limit, until a day or without an end so far. */
    private void hold(LocalDate start, @Nullable LocalDate until) {
        extendedTo = null;
        if (until == null) {
            open = true;
        } else {
            heldUntil = heldUntil == null ? until : later(heldUntil, until);
        }
        LocalDate now = context.asOf();
        if (!now.isBefore(start) && (until == null || now.isBefore(until))) {
            interruptedNow = true;
        }
    }

    private void finish() {
        boolean sentToMediator = actionSentToMediator || mediationEffect.actionSentToMediator();
        if (sentToMediator) {
            verdict(Verdict.ACTION_SENT_TO_MEDIATOR, "courtAction", -1);
        }
        LocalDate start = runsFrom();
        if (start == null && !open) {
            state = State.NOT_STARTED;
            warn(Alert.NO_START, "decision");
            return;
        }
        LocalDate end = open ? null : limit();
        last = end;
        noteEnd();
        CourtAction action = facts.courtAction();
        if (action != null && !sentToMediator) {
            judgeAction(action, end);
        } else if (mpoUnmentioned && mode == Mode.NONE) {
            state = State.NOT_OPPOSABLE;
        } else if (open) {
            state = State.INTERRUPTED;
        } else if (isPast(end)) {
            state = State.EXPIRED;
        } else if (interruptedNow) {
            state = State.INTERRUPTED;
        } else if (start != null && context.asOf().isBefore(start)) {
            state = State.NOT_STARTED;
        } else {
            state = mode == Mode.MONTHS ? State.RUNNING : State.NOT_OPPOSABLE;
        }
    }

    /** An action brought without the compulsory mediation is sent to the mediator (CJA, art. R. 213-12). */
    private void directAction() {
        LocalDate lodged = mediationEffect.directActionOn();
        if (lodged == null || isOver(lodged, limit()) || isTooEarly(lodged, null)) {
            return;
        }
        actionSentToMediator = true;
        mediationKept = true;
        hold(lodged, null);
        note(Rule.DIRECT_ACTION, lodged, null, 0);
    }

    private void judgeAction(CourtAction action, @Nullable LocalDate end) {
        LocalDate lodged = first(action.sentOn(), action.registeredOn());
        boolean late = lodged != null && end != null && lodged.isAfter(end);
        state = late ? State.EXPIRED : State.MET;
        verdict(late ? Verdict.ACTION_LATE : Verdict.ACTION_IN_TIME, "courtAction", -1);
        if (late) {
            return;
        }
        LocalDate registered = action.registeredOn();
        if (registered != null && end != null && registered.isAfter(end)) {
            warn(Alert.ACTION_POSTED, "courtAction.sentOn");
        }
    }

    private void noteEnd() {
        LocalDate start = runsFrom();
        if (trace == null || start == null || open || mode == Mode.NONE) {
            return;
        }
        if (distance() > 0 && mode == Mode.MONTHS) {
            note(Rule.DISTANCE, start, null, distance());
        }
        if (extendedTo == null) {
            trace.end(this, start, months + distance(), last);
        }
    }

    /** Whether an appeal, against the decision that stands or an earlier one, kept the limit. */
    boolean hasKeptAppeal() {
        return gracieuxKept || hierarchiqueKept || gracieuxBefore || hierarchiqueBefore;
    }

    boolean mpoReferred() {
        return mediationEffect.mpoReferred();
    }

    private void verdict(Verdict verdict, String list, int index) {
        if (trace != null) {
            trace.effect(verdict, index < 0 ? list : list + "[" + index + "]");
        }
    }
}
