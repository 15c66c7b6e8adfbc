/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        LocalDate day = LocalDate.of(2024, 3, 1);
        Attachments attachments = new Attachments(
                List.of(new Recommendation(
                        text, day, text, List.of(new Recommendation.Step(Recommendation.State.ISSUED, day)), 2, 1)),
                List.of(new PermanenceCount(new Wording(text, text), 2024, 5, 1)),
                List.of(new ExternalFigure(new Wording(text, text), 4585, text, day)));
        return template.compose(
                Disclosure.protect(state, DisclosurePolicy.minCount(3)),
                Map.of("territory", text + "\n\n" + text),
                attachments);
    }
}
