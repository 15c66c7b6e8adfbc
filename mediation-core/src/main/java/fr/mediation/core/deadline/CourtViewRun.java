/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import java.time.LocalDate;

/** Limits that are read off the court limit: the one to appeal to the administration, to refer to the mediator, the year. */
final class CourtViewRun extends LimitRun {

    /** What is read. */
    enum View {
        APPEAL,
        MPO_REFERRAL,
        REASONABLE_TIME
    }

    private final View view;
    private final CourtRun court;

    CourtViewRun(ProceduralFacts facts, DeadlineContext context, View view) {
        super(facts, context);
        this.view = view;
        this.court = new CourtRun(facts, context);
    }

    @Override
    void compute() {
        court.trace = view == View.REASONABLE_TIME ? trace : null;
        court.run(choices);
        touched |= court.touched;
        switch (view) {
            case APPEAL -> {
                last = court.appealLimit;
                judge(court.appeals.isKept());
            }
            case MPO_REFERRAL -> {
                last = court.firstLimit;
                judge(court.mediations.mpoReferred());
            }
            case REASONABLE_TIME -> {
                last = court.mode == Mode.REASONABLE ? court.last : null;
                state = court.state == State.NOT_OPPOSABLE ? State.RUNNING : court.state;
            }
        }
    }

    private void judge(boolean done) {
        origin();
        LocalDate start = from;
        if (start == null) {
            state = State.NOT_STARTED;
            return;
        }
        if (trace != null && last != null) {
            note(view == View.APPEAL ? Rule.APPEAL_LIMIT : Rule.MPO_LIMIT, start, last, months);
            if (court.mediationKept && view == View.APPEAL) {
                warn(Alert.APPEAL_USELESS_AFTER_MEDIATION, "mediations");
            }
        }
        if (done) {
            state = State.MET;
        } else if (isPast(last)) {
            state = State.EXPIRED;
        } else if (context.asOf().isBefore(start)) {
            state = State.NOT_STARTED;
        } else {
            state = court.firstMode == Mode.MONTHS ? State.RUNNING : State.NOT_OPPOSABLE;
        }
    }
}
