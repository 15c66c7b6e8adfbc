/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.LimitRun.Mode;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.facts.Request.ReasonsRequest;
import java.time.LocalDate;

/**
 * What may follow the implicit decision on a request: its reasons asked for (CRPA, art. L. 232-4), an express decision in its
 * place (CJA, art. R. 421-2).
 */
final class ImplicitDecisionEffect {

    private ImplicitDecisionEffect() {}

    /** Motifs d'une décision implicite (CRPA, art. L. 232-4), within one year in any event (CE, avis, 2 October 2025). */
    static void reasons(CourtRun run, boolean rapo) {
        Request request = run.facts.request();
        ReasonsRequest reasons = request == null ? null : request.reasons();
        if (reasons == null || rapo) {
            return;
        }
        LocalDate asked = reasons.askedOn();
        LocalDate born = run.opened;
        boolean neverOpen = run.mpoUnmentioned && run.mode == Mode.NONE;
        if (!run.implicit || neverOpen || born == null || asked.isBefore(born)) {
            run.verdict(Verdict.REASONS_WITHOUT_EFFECT, "request.reasons");
            return;
        }
        if (run.isOver(asked)) {
            run.verdict(Verdict.REASONS_LATE, "request.reasons");
            return;
        }
        run.verdict(Verdict.REASONS_KEPT, "request.reasons");
        LocalDate current = run.limit();
        LocalDate outside = Run.later(asked, Law.REASONS_AVIS_PUBLISHED).plusYears(1);
        LocalDate given = reasons.givenOn();
        LocalDate end = outside;
        if (current == null) {
            // who asks for the reasons knows of the decision
            run.mode = Mode.REASONABLE;
            run.note(Rule.REASONS_NOT_GIVEN, asked, outside, 0);
        } else if (given != null) {
            LocalDate twoMonths = run.franc(given, LimitRun.TWO_MONTHS, run.context.court());
            end = Run.later(current, twoMonths.isBefore(outside) ? twoMonths : outside);
            run.note(Rule.REASONS_GIVEN, given, end, 0);
        } else {
            end = Run.later(current, outside);
            run.note(Rule.REASONS_NOT_GIVEN, asked, end, 0);
        }
        run.extendedTo = end;
    }

    /** An express decision on the request, after the silence that had already decided it. */
    static void expressDecision(CourtRun run, boolean rapo) {
        Decision decision = run.facts.decision();
        if (decision == null || rapo || !run.implicit) {
            return;
        }
        LocalDate express = LimitRun.notification(decision);
        if (express == null && !run.isPast(run.limit())) {
            run.verdict(Verdict.DECISION_NOT_NOTIFIED, "decision");
            return;
        }
        if (express == null || run.isOver(express)) {
            run.verdict(Verdict.CONFIRMATIVE, "decision");
            return;
        }
        run.verdict(Verdict.LATE_DECISION_REOPENS, "decision");
        LocalDate first = run.opened;
        run.startFromDecision(decision, express);
        run.openAppealLimit();
        run.opened = first;
        run.restarted = true;
        run.extendedTo = null;
        run.appeals.againstAnotherDecision();
    }
}
