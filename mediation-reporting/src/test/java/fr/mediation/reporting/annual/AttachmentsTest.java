/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.disclosure.Disclosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 5, 1);

    private static Recommendation project(String title, Recommendation.State state, int planned) {
        return new Recommendation(
                title,
                ISSUED,
                "DEJS",
                List.of(
                        new Recommendation.Step(Recommendation.State.ISSUED, ISSUED),
                        new Recommendation.Step(Recommendation.State.VALIDATED, LocalDate.of(2023, 9, 1)),
                        new Recommendation.Step(state, LocalDate.of(2024, 3, 1))),
                planned,
                0);
    }

    private static final Attachments ISERE = new Attachments(
            List.of(
                    project("Parcours de scolarisation", Recommendation.State.IN_PROGRESS, 5),
                    project("Recours gracieux", Recommendation.State.IN_PROGRESS, 3),
                    project("Projet pour l'enfant", Recommendation.State.IN_PROGRESS, 6),
                    project("Représentation des usagers", Recommendation.State.ON_HOLD, 2)),
            List.of(
                    new PermanenceCount(new Wording("Oisans", "Oisans"), 2025, 5, 0),
                    new PermanenceCount(new Wording("Trièves", "Trièves"), 2025, 60, 2)),
            List.of(new ExternalFigure(
                    new Wording("RAPO", "Mandatory prior appeals"), 4585, "MDPH et MDA", LocalDate.of(2024, 12, 31))));

    private static AttachedTable table(String id) {
        return Isere2024.template()
                .compose(Disclosure.protect(Isere2024.state(), Isere2024.asPublished()), Map.of(), ISERE)
                .attached()
                .stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("F33, R-S5.4 : 4 projets validés ; l'état suit les dates")
    void f33() {
        assertThat(ISERE.recommendations(Recommendation.State.VALIDATED, LocalDate.of(2023, 12, 31)))
                .isEqualTo(4);
        assertThat(ISERE.recommendations(Recommendation.State.IN_PROGRESS, LocalDate.of(2024, 12, 31)))
                .isEqualTo(3);
        assertThat(ISERE.recommendations(Recommendation.State.ISSUED, LocalDate.of(2023, 1, 1)))
                .isZero();
    }

    @Test
    @DisplayName("F34, R-S5.5 : 6 actions pour le projet 3")
    void f34() {
        assertThat(table("attached-recommendations").rows().get(2))
                .extracting(Wording::fr)
                .containsExactly("Projet pour l'enfant", "2023", "DEJS", "En cours", "0 sur 6");
    }

    @Test
    @DisplayName("F35, R-S6.1 : 65 permanences programmées en 2025, par territoire")
    void f35() {
        assertThat(table("attached-permanences").rows().get(2))
                .extracting(Wording::fr)
                .containsExactly("Total", "2025", "65", "2");
    }

    @Test
    @DisplayName("F31, R-S4.18 : un chiffre extérieur porte sa source")
    void f31() {
        assertThat(table("attached-references").rows().get(0))
                .extracting(Wording::fr)
                .containsExactly("RAPO", "4\u202F585", "MDPH et MDA", "31\u00A0décembre\u00A02024");
        assertThatThrownBy(() -> new ExternalFigure(new Wording("RAPO", "x"), 1, " ", ISSUED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void impossibleRecommendationsAreRefused() {
        assertThatThrownBy(() -> new Recommendation("t", ISSUED, "p", List.of(), 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        List<Recommendation.Step> early =
                List.of(new Recommendation.Step(Recommendation.State.ISSUED, ISSUED.minusDays(1)));
        assertThatThrownBy(() -> new Recommendation("t", ISSUED, "p", early, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        List<Recommendation.Step> fine = List.of(new Recommendation.Step(Recommendation.State.ISSUED, ISSUED));
        assertThatThrownBy(() -> new Recommendation("t", ISSUED, "p", fine, 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
