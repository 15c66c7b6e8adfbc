/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.CaseScript.CORRESPONDENT;
import static fr.mediation.core.casefile.CaseScript.MEDIATOR;
import static fr.mediation.core.casefile.CaseScript.SERVICE;
import static fr.mediation.core.casefile.CaseScript.START;
import static fr.mediation.core.casefile.CaseScript.USER;
import static fr.mediation.core.casefile.CaseScript.agreed;
import static fr.mediation.core.casefile.CaseScript.examined;
import static fr.mediation.core.casefile.CaseScript.mediated;
import static fr.mediation.core.casefile.CaseScript.received;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.EndedBy;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Horloge juridique d'un dossier : ce que le moteur des délais lit de lui (CJA, art. L. 213-6, L. 213-13)")
class LegalClockTest {

    private static Mediation mediation(CaseScript script) {
        return LegalClock.mediation(script.state()).orElseThrow();
    }

    @Test
    @DisplayName("Avant la saisine, rien ; à la saisine, son jour seul")
    void beginsWithTheReferral() {
        assertThat(LegalClock.mediation(CaseState.NEW)).isEmpty();
        assertThat(mediation(received())).isEqualTo(Mediation.territorial(START));
    }

    @Test
    @DisplayName("L'accord écrit est le jour de la convention signée par tous")
    void theSignedConventionIsTheWrittenAgreement() {
        assertThat(mediation(mediated())).isEqualTo(Mediation.territorial(START).agreedOn(START));
    }

    @Test
    @DisplayName("L'irrecevabilité est datée, la recevabilité ne l'est pas")
    void inadmissibilityIsDated() {
        CaseScript refused = received()
                .later(4)
                .does(MEDIATOR, new HandlingAct.DeclareInadmissible(Assessment.of("EXCHANGES_FAILED")));
        assertThat(mediation(refused).inadmissibleOn()).isEqualTo(START.plusDays(4));
        assertThat(mediation(examined()).inadmissibleOn()).isNull();
    }

    @Test
    @DisplayName("La fin porte son jour, son auteur et, prouvée, la connaissance de tous")
    void theDeclaredEndNamesItsAuthor() {
        CaseScript script = agreed();
        assertThat(mediation(script).endedOn()).as("nobody declared it over").isNull();

        script.does(MEDIATOR, new EndingAct.DeclareMediationOver("MEDIATOR", List.of(USER)));
        assertThat(mediation(script).endedOn()).isEqualTo(script.today());
        assertThat(mediation(script).endedBy()).isEqualTo(EndedBy.MEDIATOR);
        assertThat(mediation(script).endKnownByAllOn()).isNull();

        script.does(CORRESPONDENT, new EndingAct.DeclareMediationOver(SERVICE.id(), List.of(USER, SERVICE)));
        assertThat(mediation(script).endedBy())
                .as("the first declaration stands")
                .isEqualTo(EndedBy.MEDIATOR);
        assertThat(mediation(script).endKnownByAllOn()).isEqualTo(script.today());

        CaseScript byService =
                agreed().does(CORRESPONDENT, new EndingAct.DeclareMediationOver(SERVICE.id(), List.of(SERVICE)));
        assertThat(mediation(byService).endedBy()).isEqualTo(EndedBy.ADMINISTRATION);
        CaseScript byUser =
                agreed().does(CaseScript.REQUESTER, new EndingAct.DeclareMediationOver(USER.id(), List.of(USER)));
        assertThat(mediation(byUser).endedBy()).isEqualTo(EndedBy.REQUESTER);
    }

    @Test
    @DisplayName("Risques : seulement d'une médiation qui a eu lieu et a pris fin")
    void risksAreThoseOfAMediationThatEnded() {
        assertThat(LegalClock.risks(mediated().state())).as("not ended").isEmpty();
        assertThat(LegalClock.risks(examined()
                        .concludes(EndReason.ANSWER_SATISFIED, ResolutionLevel.COMPLETE, Ending.Document.NONE)
                        .state()))
                .as("no mediation took place")
                .isEmpty();
        assertThat(LegalClock.risks(agreed().state()))
                .extracting(LegalClock.Risk::code)
                .containsExactly("ENDED_WITHOUT_DECLARATION");
    }
}
