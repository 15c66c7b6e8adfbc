/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.casefile.CaseScript;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.timeline.DeadlineTimeline;
import fr.mediation.core.view.ProgressPage;
import fr.mediation.core.view.Views;
import fr.mediation.core.wording.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What hosts put into pages of their own: the requester's progress, and the limits of a case. */
@Tag("browser")
class HostPageBrowserTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @TempDir
    Path folder;

    private static String page(String section, Language language) {
        return "<!DOCTYPE html><html lang=\"" + language.locale().getLanguage()
                + "\"><head><title>Page</title><meta name=\"viewport\" content=\"width=device-width\"></head><body><main><h1>Page</h1>"
                + section + "</main></body></html>";
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("RGAA 4.1.2 : axe-core ne trouve aucun défaut dans la page de suivi du demandeur")
    void theProgressOfARequestHasNoFault(Language language) throws Exception {
        for (CaseScript script : new CaseScript[] {CaseScript.received(), CaseScript.proposed(), CaseScript.closed()}) {
            String section = Views.progress(script.state(), CaseScript.REQUESTER)
                    .fold(view -> ProgressPage.html(view, language), refusal -> "");

            assertThat(section).isNotEmpty();
            assertThat(Browser.faults(page(section, language), folder, 480)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("RGAA 4.1.2 : ni dans la frise des délais")
    void theLimitsOfACaseHaveNoFault(Language language) throws Exception {
        ProceduralFacts facts = ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 1, 10)))
                .with(Mediation.territorial(LocalDate.of(2025, 2, 14))
                        .agreedOn(LocalDate.of(2025, 3, 6))
                        .endedOn(LocalDate.of(2025, 5, 12)));
        String section = new DeadlineTimeline(
                        facts,
                        Deadlines.courtAction(facts, DeadlineContext.of(DAY))
                                .orThrow()
                                .deadlines(),
                        DAY)
                .html(language);

        assertThat(Browser.faults(page(section, language), folder, 480)).isEmpty();
    }
}
