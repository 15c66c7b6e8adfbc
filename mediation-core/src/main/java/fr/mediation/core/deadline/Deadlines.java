/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.facts.Request.SilenceMeaning;
import fr.mediation.core.validation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calcul des délais (CJA, CRPA, CGCT, CASF, loi n° 68-1250): from procedural facts to explained time limits.
 *
 * <pre>{@code
 * ProceduralFacts facts = ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 1, 10)))
 *         .with(Appeal.recoursGracieux().sentOn(LocalDate.of(2025, 3, 10)).receivedOn(LocalDate.of(2025, 3, 13)))
 *         .with(Mediation.territorial(LocalDate.of(2025, 6, 2)));
 * DeadlineResult result = Deadlines.compute(facts, DeadlineContext.of(LocalDate.of(2025, 6, 10)));
 * }</pre>
 *
 * <p>Pure functions: the same facts and context always give the same limits, and nothing is kept between two calls. Thread
 * safe.
 */
public final class Deadlines {

    private Deadlines() {}

    /**
     * Every limit that the facts call for.
     *
     * @param facts what happened
     * @param context the day on which one looks, and the places
     * @return the limits, or all that is wrong with the facts, and then nothing is computed
     * @throws NullPointerException if an argument is null
     */
    public static DeadlineResult compute(ProceduralFacts facts, DeadlineContext context) {
        List<Violation> violations = facts.contradictions();
        if (!violations.isEmpty()) {
            return new DeadlineResult.Refused(violations);
        }
        List<Deadline> all = new ArrayList<>();
        if (isContested(facts)) {
            contest(facts, context, all);
        }
        Request request = facts.request();
        if (request != null) {
            all.add(Runs.deadline(Family.IMPLICIT_DECISION, 0, facts, context));
        }
        for (int i = 0; i < facts.appeals().size(); i++) {
            all.add(Runs.deadline(Family.IMPLICIT_REJECTION, i, facts, context));
        }
        for (int i = 0; i < facts.claims().size(); i++) {
            Family family = facts.claims().get(i).kind() == Claim.Kind.RSA
                    ? Family.PRESCRIPTION_RSA
                    : Family.PRESCRIPTION_QUADRIENNALE;
            all.add(Runs.deadline(family, i, facts, context));
        }
        return new DeadlineResult.Computed(notifiedOn(facts), all);
    }

    /**
     * The limit to go to court alone: the quickest way to the one date most hosts show.
     *
     * @param facts what happened
     * @param context the day on which one looks, and the places
     * @return one limit, or all that is wrong with the facts
     * @throws NullPointerException if an argument is null
     */
    public static DeadlineResult courtAction(ProceduralFacts facts, DeadlineContext context) {
        List<Violation> violations = facts.contradictions();
        if (!violations.isEmpty()) {
            return new DeadlineResult.Refused(violations);
        }
        CourtRun run = new CourtRun(facts, context);
        run.run(0);
        Deadline court = Runs.deadline(Family.COURT_ACTION, 0, run);
        return new DeadlineResult.Computed(notifiedOn(facts), List.of(court));
    }

    private static void contest(ProceduralFacts facts, DeadlineContext context, List<Deadline> all) {
        CourtRun court = new CourtRun(facts, context);
        court.run(0);
        boolean reasonable = court.isReasonableTime();
        all.add(Runs.deadline(Family.COURT_ACTION, 0, court));
        boolean rapo = LimitRun.rapoCompulsory(facts);
        all.add(Runs.deadline(rapo ? Family.RAPO : Family.ADMINISTRATIVE_APPEAL, 0, facts, context));
        if (court.mpo) {
            all.add(Runs.deadline(Family.MPO_REFERRAL, 0, facts, context));
        }
        if (reasonable) {
            all.add(Runs.deadline(Family.REASONABLE_TIME, 0, facts, context));
        }
    }

    /** Whether there is, or may be, something to contest: not where silence accepts, nor for a debt alone. */
    private static boolean isContested(ProceduralFacts facts) {
        Request request = facts.request();
        return facts.decision() != null
                || !facts.appeals().isEmpty()
                || facts.courtAction() != null
                || (request != null && request.silence() == SilenceMeaning.REJECTION)
                || (request == null && facts.claims().isEmpty());
    }

    private static @Nullable LocalDate notifiedOn(ProceduralFacts facts) {
        Decision decision = facts.decision();
        return decision == null ? null : LimitRun.notification(decision);
    }
}
