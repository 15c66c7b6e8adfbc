/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.law.LegalReference;
import fr.mediation.rules.check.AdmissibilityWindow.Cause;
import fr.mediation.rules.check.AdmissibilityWindow.Closing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Période de saisine utile : les délais de la loi qui la bordent")
class WindowLimitsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 1, 31);

    private static AdmissibilityWindow window(Horizon horizon) {
        return WindowEdgesTest.referring(
                WindowEdgesTest.reglement("un", WindowEdgesTest.ALWAYS, 2, WindowEdgesTest.PENDING),
                WindowEdgesTest.SHEET,
                horizon);
    }

    @Test
    @DisplayName("CASF, R. 241-36 : le délai du RAPO est une fin, jointe à la période, avec ses articles")
    void theLimitOfACompulsoryAppealIsAnEnd() {
        Horizon horizon = WindowEdgesTest.limits(
                ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 2, 3))).matter(Matter.MDPH));

        List<Closing> rapo = window(horizon).closings().stream()
                .filter(closing -> closing.cause() == Cause.RAPO_LIMIT)
                .toList();

        assertThat(rapo).singleElement().satisfies(closing -> {
            assertThat(closing.wording().fr()).startsWith("Le délai du recours préalable obligatoire prend fin");
            assertThat(closing.references()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(closing.until()).isEqualTo(LocalDate.of(2025, 4, 4));
        });
    }

    @Test
    @DisplayName("un recours obligatoire formé à temps n'a plus de délai qui finisse")
    void aLimitThatWasMetEndsNothing() {
        Horizon horizon = WindowEdgesTest.limits(ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 1, 6)))
                .matter(Matter.MDPH)
                .with(Appeal.rapo().sentOn(LocalDate.of(2025, 1, 29)).receivedOn(RECEIVED)));

        assertThat(horizon.limits())
                .filteredOn(limit -> limit.family() == Deadline.Family.RAPO)
                .extracting(Deadline::state)
                .containsExactly(Deadline.State.MET);
        assertThat(window(horizon).closings()).extracting(Closing::cause).doesNotContain(Cause.RAPO_LIMIT);
    }

    @Test
    @DisplayName("un délai pour aller devant le juge est dit comme tel, et lui seul")
    void theLimitToGoToCourtIsTold() {
        Horizon horizon = WindowEdgesTest.limits(ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 2, 3))));

        assertThat(window(horizon).closings()).singleElement().satisfies(closing -> {
            assertThat(closing.cause()).isEqualTo(Cause.COURT_LIMIT);
            assertThat(closing.wording().en()).startsWith("The time limit to go to court ends");
            assertThat(closing.references())
                    .extracting(LegalReference::citation)
                    .contains("CJA, art. R. 421-1");
        });
    }
}
