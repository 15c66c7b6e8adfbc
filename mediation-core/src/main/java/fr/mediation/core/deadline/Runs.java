/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.CourtViewRun.View;
import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which computation belongs to which family, and the earliest of its readings. */
final class Runs {

    private Runs() {}

    static Run of(Family family, int index, ProceduralFacts facts, DeadlineContext context) {
        return switch (family) {
            case COURT_ACTION -> new CourtRun(facts, context);
            case ADMINISTRATIVE_APPEAL -> new CourtViewRun(facts, context, View.APPEAL);
            case RAPO -> new RapoRun(facts, context);
            case MPO_REFERRAL -> new CourtViewRun(facts, context, View.MPO_REFERRAL);
            case REASONABLE_TIME -> new CourtViewRun(facts, context, View.REASONABLE_TIME);
            case IMPLICIT_DECISION -> new SilenceRun(facts, context, -1);
            case IMPLICIT_REJECTION -> new SilenceRun(facts, context, index);
            case PRESCRIPTION_QUADRIENNALE, PRESCRIPTION_RSA -> new ClaimRun(facts, context, index);
        };
    }

    static String subject(Family family, int index) {
        return switch (family) {
            case COURT_ACTION, ADMINISTRATIVE_APPEAL, RAPO, MPO_REFERRAL, REASONABLE_TIME, IMPLICIT_DECISION -> "";
            case IMPLICIT_REJECTION -> "appeals[" + index + "]";
            case PRESCRIPTION_QUADRIENNALE, PRESCRIPTION_RSA -> "claims[" + index + "]";
        };
    }

    static Deadline deadline(Family family, int index, ProceduralFacts facts, DeadlineContext context) {
        Run run = of(family, index, facts, context);
        run.run(0);
        return deadline(family, index, run);
    }

    /** The limit of a computation that has been run once, with every first option. */
    static Deadline deadline(Family family, int index, Run run) {
        LocalDate legal = run.last;
        Deadline.State state = run.state;
        LocalDate prudent = run.touched == 0 ? legal : earliest(run, legal);
        return new Deadline(family, index, state, legal, prudent, run.facts, run.context);
    }

    /** Every combination of the choices that made a difference; one reading may uncover another choice. */
    private static @Nullable LocalDate earliest(Run run, @Nullable LocalDate legal) {
        int all = run.touched;
        if (all == run.foreseen) {
            return sooner(run.foreseenLast, legal);
        }
        LocalDate best = legal;
        int mask = next(0, all);
        while (mask != 0) {
            run.run(mask);
            best = sooner(run.last, best);
            int wider = all | run.touched;
            mask = wider == all ? next(mask, all) : next(0, wider);
            all = wider;
        }
        return best;
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate end, @Nullable LocalDate best) {
        return end != null && (best == null || Run.precedes(end, best)) ? end : best;
    }

    /** The subset of a set of bits that follows another, 0 after the last. */
    static int next(int subset, int all) {
        return (subset - all) & all;
    }
}
