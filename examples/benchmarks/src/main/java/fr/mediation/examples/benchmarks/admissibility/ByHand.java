/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import fr.mediation.examples.benchmarks.admissibility.Request.Answer;
import fr.mediation.examples.benchmarks.admissibility.Request.Exchange;
import fr.mediation.examples.benchmarks.admissibility.Request.Originator;
import fr.mediation.examples.benchmarks.admissibility.Request.Subject;
import java.time.LocalDate;
import java.util.Objects;

/** The decision as a developer writes it for one règlement: the first rule that refuses, or zero. Says nothing else. */
final class ByHand {

    private ByHand() {}

    static int decide(Request r, LocalDate asOf) {
        if (r.originator() == Originator.OTHER || r.originator() == Originator.OTHER_AUTHORITY) {
            return 1;
        }
        if (r.originator() == Originator.AGENT && !r.hierarchyInvolved()) {
            return 2;
        }
        if (r.motives().isEmpty()
                && !r.contestsDecision()
                && (r.priorExchange() == Exchange.NOT_TRIED || r.priorExchange() == Exchange.SATISFACTORY)) {
            return 3;
        }
        if (!r.opposesUserAndAuthority()) {
            return 4;
        }
        if (!r.withinCompetence()) {
            return 5;
        }
        int excluded = excluded(r);
        if (excluded != 0) {
            return excluded;
        }
        if (r.beforeCourt() && !r.courtOrderedMediation()) {
            return 18;
        }
        if (r.finalJudgment()) {
            return 19;
        }
        if (!r.contestsDecision()) {
            return r.priorExchange() == Exchange.NOT_TRIED ? 20 : r.priorExchange() == Exchange.SATISFACTORY ? 21 : 0;
        }
        if (!r.appealMade()) {
            return 22;
        }
        if (r.appealAnswer() == Answer.POSITIVE) {
            return 24;
        }
        boolean pending = r.appealAnswer() == Answer.NONE
                && asOf.isBefore(Objects.requireNonNull(r.appealReceivedOn()).plusMonths(2));
        return pending ? 23 : 0;
    }

    private static int excluded(Request r) {
        if (r.subjects().isEmpty()) {
            return 0;
        }
        if (r.subjects().contains(Subject.AUTHORITY_AND_AGENT)) {
            return 6;
        }
        if (r.subjects().contains(Subject.BETWEEN_AGENTS)) {
            return 7;
        }
        if (r.subjects().contains(Subject.BETWEEN_SERVICES)) {
            return 8;
        }
        if (r.subjects().contains(Subject.SERVICE_AND_PARTNER)) {
            return 9;
        }
        if (r.subjects().contains(Subject.BETWEEN_ELECTED)) {
            return 10;
        }
        if (r.subjects().contains(Subject.AUTHORITY_AND_ELECTED)) {
            return 11;
        }
        if (r.subjects().contains(Subject.OTHER_ADMINISTRATION)) {
            return 12;
        }
        if (r.subjects().contains(Subject.BETWEEN_PRIVATE_PERSONS)) {
            return 13;
        }
        if (r.subjects().contains(Subject.COMMERCIAL_THIRD_PARTIES)) {
            return 14;
        }
        if (r.subjects().contains(Subject.COURT_DECISION)) {
            return 15;
        }
        if (r.subjects().contains(Subject.PUBLIC_PROCUREMENT)) {
            return 16;
        }
        return r.subjects().contains(Subject.SUBSIDY) ? 17 : 0;
    }
}
