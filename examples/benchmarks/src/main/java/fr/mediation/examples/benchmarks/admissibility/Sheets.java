/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.facts.Vocabulary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Requests as fact sheets, written by a host that knows nothing of how sheets are laid out. */
final class Sheets {

    private Sheets() {}

    static FactSheet of(Vocabulary vocabulary, Request r) {
        FactSheetDraft draft = FactSheet.draft(vocabulary)
                .with(StandardFacts.ORIGINATOR, r.originator().name())
                .with(StandardFacts.HIERARCHY_INVOLVED, r.hierarchyInvolved())
                .with(StandardFacts.MOTIVES, names(r.motives()))
                .with(StandardFacts.CONTESTS_DECISION, r.contestsDecision())
                .with(StandardFacts.PRIOR_EXCHANGE, r.priorExchange().name())
                .with(StandardFacts.OPPOSES_USER_AND_AUTHORITY, r.opposesUserAndAuthority())
                .with(StandardFacts.WITHIN_COMPETENCE, r.withinCompetence())
                .with(StandardFacts.SUBJECTS, names(r.subjects()))
                .with(StandardFacts.BEFORE_COURT, r.beforeCourt())
                .with(StandardFacts.COURT_ORDERED_MEDIATION, r.courtOrderedMediation())
                .with(StandardFacts.FINAL_JUDGMENT, r.finalJudgment())
                .with(StandardFacts.APPEAL_MADE, r.appealMade())
                .with(StandardFacts.APPEAL_ANSWER, r.appealAnswer().name());
        LocalDate received = r.appealReceivedOn();
        if (received != null) {
            draft.with(StandardFacts.APPEAL_RECEIVED_ON, received);
        }
        return draft.build().orThrow();
    }

    /** The same sheet with each fact hidden with a given probability. */
    static FactSheet hiding(FactSheet sheet, double share, Random random) {
        FactSheetDraft draft = FactSheet.draft(sheet.vocabulary()).from(sheet);
        for (Fact<?> fact : sheet.vocabulary().facts()) {
            if (random.nextDouble() < share) {
                draft.without(fact);
            }
        }
        return draft.build().orThrow();
    }

    private static Selection names(Collection<? extends Enum<?>> chosen) {
        List<String> names = chosen.stream().map(Enum::name).toList();
        return Selection.exactly(names);
    }
}
