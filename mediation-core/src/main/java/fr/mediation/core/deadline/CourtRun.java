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
    private final Events events = new Events(facts);

    /** The limit within which an appeal to the administration keeps the court limit: no distance months. */
    @Nullable LocalDate appealLimit;

    /** The first limit, before anything interrupted it. */
    @Nullable LocalDate firstLimit;

    /** A limit of its own that the next interruption sweeps away (reasons asked for). */
    @Nullable LocalDate cap;

    /** How the limit ran at first. */
    Mode firstMode = Mode.MONTHS;

    boolean open;
    boolean interruptedNow;
    boolean gracieuxKept;
    boolean hierarchiqueKept;
    boolean mediationKept;
    boolean extended;

    /** Bits of the appeals that had an effect. */
    private int keptAppeals;

    CourtRun(ProceduralFacts facts, DeadlineContext context) {
        super(facts, context);
    }

    @Override
    void compute() {
        appealLimit = null;
        firstLimit = null;
        cap = null;
        open = false;
        interruptedNow = false;
        gracieuxKept = false;
        hierarchiqueKept = false;
        mediationKept = false;
        extended = false;
        keptAppeals = 0;
        mediationEffect.reset();
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
        events.begin(choices);
        for (int event = events.next(); event != Events.NONE; event = events.next()) {
            apply(event, rapo);
        }
        finish();
    }

    /** The limit as it stands, or null when it does not run. */
    @Nullable LocalDate limit() {
        LocalDate start = from;
        if (start == null || mode == Mode.NONE) {
            return null;
        }
        LocalDate end;
        if (mode == Mode.REASONABLE) {
            end = oneYear(start, context.court());
        } else if (judicial()) {
            end = notFranc(start, months + distance(), context.court());
        } else {
            end = franc(start, months + distance(), context.court());
        }
        return cap != null && cap.isBefore(end) ? cap : end;
    }

    /** Délai de distance (CJA, art. R. 421-7). */
    private int distance() {
        Territory residence = facts.residence();
        if (residence == null || isTrue(facts.lodgedWithState())) {
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
        restartAfter(facts.appeals().get(index));
        return true;
    }

    private void apply(int event, boolean rapo) {
        int index = Events.index(event);
        switch (Events.kind(event)) {
            case APPEAL -> appeal(index, rapo);
            case LATE_ANSWER -> lateAnswer(index);
            case MEDIATION -> mediation(index);
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
        restartAfter(appeal);
    }

    /** Why an appeal changes nothing, or null when it keeps the limit. */
    private @Nullable Verdict refusal(Appeal appeal, boolean rapo) {
        if (rapo) {
            return Verdict.APPEAL_BESIDE_RAPO;
        }
        if (mediationKept) {
            return Verdict.APPEAL_AFTER_MEDIATION;
        }
        if (appeal.kind() == Kind.RECOURS_GRACIEUX ? gracieuxKept : hierarchiqueKept) {
            return Verdict.SECOND_APPEAL;
        }
        if (appealLimit != null && Events.filedOn(appeal).isAfter(appealLimit)) {
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
        return extended && other(Choice.APPEAL_IN_EXTENDED_LIMIT) ? Verdict.APPEAL_LATE : null;
    }

    /** The limit runs again from the rejection, express or implicit, of an appeal that kept it. */
    private void restartAfter(Appeal appeal) {
        LocalDate filed = Events.filedOn(appeal);
        LocalDate silent = Silences.rejectedOn(appeal, facts);
        LocalDate express = appeal.rejectedOn();
        LocalDate until = express != null && express.isBefore(silent) ? express : silent;
        boolean expressFirst = until.equals(express);
        LocalDate before = from;
        if (before == null || !until.isBefore(before)) {
            from = until;
            if (expressFirst) {
                note(Rule.EXPRESS_REJECTION, until, until, 0);
                reweigh(appeal, true);
            } else {
                note(
                        Rule.IMPLICIT_REJECTION,
                        Silences.silenceStart(appeal, facts.matter()),
                        until,
                        Silences.appealMonths(appeal, facts));
                reweigh(appeal, false);
            }
        } else {
            note(Rule.OTHER_REJECTION_LATER, until, before, 0);
        }
        markInterruption(filed, until);
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
        if (current != null && express.isAfter(current)) {
            verdict(Verdict.CONFIRMATIVE, "appeals", index);
            return;
        }
        if (from == null || !express.isBefore(from)) {
            from = express;
            cap = null;
            verdict(Verdict.LATE_ANSWER_REOPENS, "appeals", index);
            note(Rule.LATE_EXPRESS_REJECTION, express, express, 0);
            reweigh(appeal, true);
        }
    }

    private void mediation(int index) {
        Mediation mediation = facts.mediations().get(index);
        Verdict verdict = mediationEffect.judge(mediation, limit());
        verdict(verdict, "mediations", index);
        if (!verdict.interrupts()) {
            return;
        }
        mediationKept = true;
        interrupt(mediationEffect.start(), mediationEffect.end());
        if (mediationEffect.end() == null) {
            note(Rule.MEDIATION_OPEN, mediationEffect.start(), null, 0);
        } else {
            note(Rule.MEDIATION_ENDED, mediationEffect.end(), from, 0);
        }
    }

    private void legalAid() {
        LegalAid aid = facts.legalAid();
        if (aid == null) {
            return;
        }
        LocalDate current = limit();
        if (current != null && aid.requestedOn().isAfter(current)) {
            verdict(Verdict.LEGAL_AID_LATE, "legalAid", -1);
            return;
        }
        verdict(Verdict.LEGAL_AID_KEPT, "legalAid", -1);
        interrupt(aid.requestedOn(), aid.concludedOn());
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
        LocalDate born = from;
        if (!implicit || born == null || asked.isBefore(born)) {
            verdict(Verdict.REASONS_WITHOUT_EFFECT, "request.reasons", -1);
            return;
        }
        if (current != null && asked.isAfter(current)) {
            verdict(Verdict.REASONS_LATE, "request.reasons", -1);
            return;
        }
        LocalDate outside = later(asked, Law.REASONS_AVIS_PUBLISHED).plusYears(1);
        LocalDate given = reasons.givenOn();
        verdict(Verdict.REASONS_KEPT, "request.reasons", -1);
        extended = true;
        cap = outside;
        if (given != null) {
            from = later(born, given);
            mode = Mode.MONTHS;
            months = TWO_MONTHS;
            note(Rule.REASONS_GIVEN, given, from, 0);
        } else {
            from = asked;
            mode = Mode.REASONABLE;
            note(Rule.REASONS_NOT_GIVEN, asked, outside, 0);
        }
        if (given != null) {
            markInterruption(asked, given);
        }
        openLimits();
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
        if (express == null || (current != null && express.isAfter(current))) {
            verdict(Verdict.CONFIRMATIVE, "decision", -1);
            return;
        }
        verdict(Verdict.LATE_DECISION_REOPENS, "decision", -1);
        LocalDate before = from;
        startFromDecision(decision, express);
        from = before == null ? express : later(before, express);
        cap = null;
        extended = false;
        gracieuxKept = false;
        hierarchiqueKept = false;
        openLimits();
    }

    private void interrupt(@Nullable LocalDate start, @Nullable LocalDate until) {
        cap = null;
        if (until == null) {
            open = true;
        } else {
            from = from == null ? until : later(from, until);
        }
        if (start != null) {
            markInterruption(start, until);
        }
    }

    private void markInterruption(LocalDate start, @Nullable LocalDate until) {
        LocalDate now = context.asOf();
        if (!now.isBefore(start) && (until == null || now.isBefore(until))) {
            interruptedNow = true;
        }
    }

    private void finish() {
        boolean sentToMediator = actionGoesToTheMediator();
        if (from == null && !open) {
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
        } else if (open) {
            state = State.INTERRUPTED;
        } else if (isPast(end)) {
            state = State.EXPIRED;
        } else if (interruptedNow) {
            state = State.INTERRUPTED;
        } else if (from != null && context.asOf().isBefore(from)) {
            state = State.NOT_STARTED;
        } else {
            state = mode == Mode.MONTHS ? State.RUNNING : State.NOT_OPPOSABLE;
        }
    }

    /** An action brought without the compulsory mediation is sent to the mediator (CJA, art. R. 213-12). */
    private boolean actionGoesToTheMediator() {
        CourtAction action = facts.courtAction();
        if (action == null || !mpo()) {
            return false;
        }
        if (mediationEffect.actionSentToMediator()) {
            verdict(Verdict.ACTION_SENT_TO_MEDIATOR, "courtAction", -1);
            return true;
        }
        LocalDate lodged = first(action.registeredOn(), action.sentOn());
        LocalDate current = limit();
        if (mediationEffect.mpoReferred() || lodged == null || (current != null && lodged.isAfter(current))) {
            return false;
        }
        verdict(Verdict.ACTION_SENT_TO_MEDIATOR, "courtAction", -1);
        interrupt(lodged, null);
        note(Rule.DIRECT_ACTION, lodged, null, 0);
        return true;
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
        if (trace == null || from == null || open || mode == Mode.NONE) {
            return;
        }
        if (distance() > 0 && mode == Mode.MONTHS) {
            note(Rule.DISTANCE, from, null, distance());
        }
        trace.end(this, from, months + distance(), last);
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
