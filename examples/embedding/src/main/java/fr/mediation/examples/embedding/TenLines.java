/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.embedding;

import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.wording.Language;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.IsereReglement;
import java.time.LocalDate;
import java.util.List;

/** The smallest embedding: a verdict and a time limit from what a host knows. The README shows the marked lines. */
final class TenLines {

    private TenLines() {}

    static List<String> answers() {
        // tag::ten-lines[]
        LocalDate today = LocalDate.of(2025, 6, 2);
        FactSheet sheet = FactSheet.draft(StandardFacts.VOCABULARY)
                .with(StandardFacts.CONTESTS_DECISION, true)
                .with(StandardFacts.APPEAL_RECEIVED_ON, LocalDate.of(2025, 5, 12)) // the rest is unknown, which is not "no"
                .build().orThrow();
        Verdict verdict = Checker.of(IsereReglement.OF_2022).check(sheet, today, today);
        ProceduralFacts facts = ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 1, 10)))
                .with(Mediation.territorial(LocalDate.of(2025, 2, 14)).agreedOn(LocalDate.of(2025, 3, 6)).endedOn(LocalDate.of(2025, 5, 12)));
        String limits = Deadlines.courtAction(facts, DeadlineContext.of(today)).orThrow().deadlines().get(0).text(Language.FR);
        // end::ten-lines[]
        return List.of(verdict.kind().name(), limits);
    }
}
