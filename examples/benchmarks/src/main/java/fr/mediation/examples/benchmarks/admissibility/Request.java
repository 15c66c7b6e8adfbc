/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as a host would hold it: what the règlement of Isère reads, every fact known. */
record Request(
        Originator originator,
        boolean hierarchyInvolved,
        Set<Motive> motives,
        boolean contestsDecision,
        Exchange priorExchange,
        boolean opposesUserAndAuthority,
        boolean withinCompetence,
        Set<Subject> subjects,
        boolean beforeCourt,
        boolean courtOrderedMediation,
        boolean finalJudgment,
        boolean appealMade,
        Answer appealAnswer,
        @Nullable LocalDate appealReceivedOn) {

    enum Originator {
        USER,
        ASSOCIATION,
        BUSINESS,
        ELECTED_MEMBER,
        AGENT,
        MEDIATOR,
        OTHER_AUTHORITY,
        OTHER
    }

    enum Motive {
        DECISION_NOT_UNDERSTOOD,
        DISAGREEMENT,
        NO_ANSWER,
        NO_DIALOGUE,
        RIGHTS_NOT_RESPECTED,
        CARE_TERMS_NOT_UNDERSTOOD
    }

    enum Exchange {
        NOT_TRIED,
        IMPOSSIBLE,
        NO_ANSWER,
        UNSATISFACTORY,
        SATISFACTORY
    }

    enum Subject {
        AUTHORITY_AND_AGENT,
        BETWEEN_AGENTS,
        BETWEEN_SERVICES,
        SERVICE_AND_PARTNER,
        BETWEEN_ELECTED,
        AUTHORITY_AND_ELECTED,
        OTHER_ADMINISTRATION,
        BETWEEN_PRIVATE_PERSONS,
        COMMERCIAL_THIRD_PARTIES,
        COURT_DECISION,
        PUBLIC_PROCUREMENT,
        SUBSIDY,
        STAFF_REPRESENTATIVE,
        FINE,
        COLLEGIAL_DECISION
    }

    enum Answer {
        NONE,
        NEGATIVE,
        PARTIAL,
        POSITIVE
    }
}
