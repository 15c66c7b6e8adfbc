/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.content.ExternalFigure;
import fr.mediation.reporting.content.ExternalSplit;
import fr.mediation.reporting.content.GlossaryEntry;
import fr.mediation.reporting.content.PermanenceCount;
import fr.mediation.reporting.content.Recommendation;
import fr.mediation.reporting.content.RecommendationBuilder;
import fr.mediation.reporting.content.ReportContent;
import fr.mediation.reporting.content.ReportContentBuilder;
import fr.mediation.reporting.content.ReportEvent;
import fr.mediation.reporting.content.Transmission;
import fr.mediation.reporting.content.WrittenExample;
import fr.mediation.reporting.content.YearlyFigure;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A report in which every text a host may give is the same hostile one. */
public final class HostileReport {

    private HostileReport() {}

    public static ActivityReport with(String text) {
        CaseCodes codes = CaseCodes.of(
                CodeList.of("territories", "1", Code.of("T", text, text), Code.of("U", "u " + text, "u " + text)),
                CodeList.of("directions", "1", Code.of("D", text, text)));
        AnnualTemplate template =
                new AnnualTemplate(text, 2024, LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1), codes);
        ReportState state = ReportState.empty(template.spec());
        for (int i = 0; i < 40; i++) {
            state.add(new CaseRecordBuilder()
                    .id(text + i)
                    .receivedOn(LocalDate.of(2022 + i % 3, 2, 3))
                    .territory(i % 20 == 0 ? "U" : "T")
                    .direction("D")
                    .kind("MEDIATION")
                    .build());
        }
        return template.compose(Disclosure.protect(state, DisclosurePolicy.minCount(3)), content(text));
    }

    /** Content of which every text is the same one, and every place is full. */
    public static ReportContent content(String text) {
        LocalDate day = LocalDate.of(2023, 3, 1);
        Wording both = new Wording(text, text);
        return new ReportContentBuilder()
                .foreword(text)
                .addProcess(text)
                .addEvents(new ReportEvent(
                        ReportEvent.Kind.MILESTONE, day, ReportEvent.Precision.DAY, text, List.of(text)))
                .putCommentary("territory", text + "\n\n" + text)
                .addExamples(new WrittenExample(text, text))
                .addRecommendations(new RecommendationBuilder()
                        .title(text)
                        .issuedOn(day)
                        .finding(text)
                        .addObjectives(text)
                        .addContributors(text)
                        .pilot(text)
                        .method(text)
                        .addEffects(text)
                        .assessment(text)
                        .addActions(
                                new Recommendation.Action(text, false, List.of(Recommendation.Action.of(text, true))))
                        .addHistory(new Recommendation.Step(Recommendation.State.ISSUED, day))
                        .addProgress(new Recommendation.Progress(day, text))
                        .addCases("secret of a case")
                        .build())
                .addPermanences(new PermanenceCount(both, 2024, 5, 1))
                .addGovernance(new YearlyFigure(both, 2024, new BigDecimal("12.5")))
                .addReferences(new ExternalFigure(both, 4585, text, day))
                .addSplits(new ExternalSplit(both, text, day, List.of(new ExternalSplit.Part(both, 3)), 3L))
                .outlook(text)
                .conclusion(text)
                .addTransmissions(new Transmission(Transmission.Recipient.OTHER, text, day, day, text))
                .addGlossary(new GlossaryEntry(both, both))
                .build();
    }
}
