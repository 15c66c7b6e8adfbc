/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.CONTESTS_DECISION;
import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.MOTIVES;
import static fr.mediation.rules.facts.StandardFacts.OPPOSES_USER_AND_AUTHORITY;
import static fr.mediation.rules.facts.StandardFacts.ORIGINATOR;
import static fr.mediation.rules.facts.StandardFacts.PRIOR_EXCHANGE;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static fr.mediation.rules.facts.StandardFacts.WITHIN_COMPETENCE;

import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.IsereReglement;
import java.time.LocalDate;
import java.util.List;

/** Requests as examples start from, checked under the règlement of Isère. */
final class IsereRequests {

    static final Checker CHECKER = Checker.of(IsereReglement.OF_2022);
    static final LocalDate REFERRED = LocalDate.of(2024, 3, 4);

    private IsereRequests() {}

    /** A user without a contested decision whom the service did not satisfy. */
    static FactSheetDraft ordinary() {
        return FactSheet.draft(VOCABULARY)
                .with(ORIGINATOR, "USER")
                .with(MOTIVES, Selection.exactly(List.of("DISAGREEMENT")))
                .with(OPPOSES_USER_AND_AUTHORITY, true)
                .with(WITHIN_COMPETENCE, true)
                .with(SUBJECTS, Selection.none())
                .with(BEFORE_COURT, false)
                .with(FINAL_JUDGMENT, false)
                .with(CONTESTS_DECISION, false)
                .with(PRIOR_EXCHANGE, "UNSATISFACTORY");
    }

    /** A user who contests a decision and made an appeal, received on a day, without an answer. */
    static FactSheetDraft appealed(LocalDate receivedOn) {
        return ordinary()
                .with(CONTESTS_DECISION, true)
                .with(APPEAL_MADE, true)
                .with(APPEAL_ANSWER, "NONE")
                .with(APPEAL_RECEIVED_ON, receivedOn);
    }

    static Verdict check(FactSheetDraft facts) {
        return check(facts, REFERRED);
    }

    static Verdict check(FactSheetDraft facts, LocalDate asOf) {
        return CHECKER.check(facts.build().orThrow(), asOf.isBefore(REFERRED) ? asOf : REFERRED, asOf);
    }

    static List<String> grounds(Verdict verdict) {
        return verdict.grounds(Outcome.HOLDS).stream()
                .map(ground -> ground.id().value())
                .toList();
    }
}
