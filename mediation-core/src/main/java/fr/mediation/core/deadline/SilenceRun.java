/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.facts.Request.MissingPieces;
import fr.mediation.core.deadline.facts.Request.SilenceMeaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which silence decides the request, or one of the appeals. */
final class SilenceRun extends Run {

    private final int appeal;

    /** The request's silence when the index is negative, else that of the appeal of that index. */
    SilenceRun(ProceduralFacts facts, DeadlineContext context, int appeal) {
        super(facts, context);
        this.appeal = appeal;
    }

    @Override
    void compute() {
        if (appeal < 0) {
            Request request = facts.request();
            if (request != null) {
                ofRequest(request);
            }
        } else {
            ofAppeal(facts.appeals().get(appeal));
        }
    }

    private void ofRequest(Request request) {
        Decision decision = facts.decision();
        LocalDate express = decision == null ? null : LimitRun.notification(decision);
        last = Silences.decidedOn(request, facts.matter(), trace);
        if (last == null) {
            state = State.NOT_STARTED;
            return;
        }
        judge(request.receivedOn(), express);
        if (state == State.RUNNING && isSuspended(request)) {
            state = State.SUSPENDED;
        }
    }

    private void ofAppeal(Appeal one) {
        LocalDate start = Silences.silenceStart(one, facts.matter());
        last = Silences.rejectedOn(one, facts);
        if (trace != null) {
            trace.step(rule(one), start, last, Silences.appealMonths(one, facts));
            if (one.receivedOn() == null) {
                trace.warn(Alert.RECEPTION_UNKNOWN, "appeals[" + appeal + "].receivedOn");
            }
        }
        judge(start, one.rejectedOn());
    }

    private Rule rule(Appeal one) {
        return one.kind() == Appeal.Kind.RAPO && facts.matter() == fr.mediation.core.deadline.facts.Matter.MDPH
                ? Rule.MDPH_SILENCE
                : Rule.IMPLICIT_REJECTION;
    }

    private void judge(LocalDate start, @Nullable LocalDate express) {
        if (express != null && last != null && !express.isAfter(last)) {
            state = State.MET;
            if (trace != null) {
                trace.step(Rule.ANSWERED_IN_TIME, express, last, 0);
            }
        } else if (isPast(last)) {
            state = State.EXPIRED;
        } else {
            state = context.asOf().isBefore(start) ? State.NOT_STARTED : State.RUNNING;
        }
    }

    private boolean isSuspended(Request request) {
        MissingPieces pieces = request.missingPieces();
        if (pieces == null || request.silence() == SilenceMeaning.ACCEPTANCE) {
            return false;
        }
        LocalDate due = first(pieces.receivedOn(), pieces.dueOn());
        LocalDate now = context.asOf();
        return due != null && !now.isBefore(pieces.askedOn()) && now.isBefore(due);
    }
}
