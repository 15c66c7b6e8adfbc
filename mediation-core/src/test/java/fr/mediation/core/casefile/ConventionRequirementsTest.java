/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.CaseScript.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Convention, confidentialité et nature du dossier (règlement Isère 2022, art. 2 et 13 c)")
class ConventionRequirementsTest {

    @ParameterizedTest(name = "{0} : une convention sans {1} ne peut être proposée")
    @CsvSource({
        "R-13.8, PRINCIPLE",
        "R-13.9, COURSE",
        "R-13.10, MEETING_LENGTH",
        "R-13.11, NEUTRAL_PLACE",
        "R-13.12, FREE_OF_CHARGE",
        "R-13.13, BEHAVIOUR",
        "R-13.14, ADVERSARIAL",
        "R-13.6, CONFIDENTIALITY"
    })
    void eachElementIsNeeded(String requirement, ConventionElement element) {
        List<ConventionElement> others = Arrays.stream(ConventionElement.values())
                .filter(e -> e != element)
                .toList();
        CaseScript s = examined().does(MEDIATOR, new HandlingAct.ContactService("autonomy", Channel.EMAIL));
        Decision.Refused no = (Decision.Refused)
                s.tries(MEDIATOR, s.today(), proposal(new Convention(text("draft"), others, "notice-3")));
        assertThat(no.reasons()).as(requirement).extracting(Refusal::code).containsExactly("CONVENTION_COMPLETE");
        assertThat(no.reasons().get(0).missing()).containsExactly(element.name());
    }

    @Test
    @DisplayName("R-02.4 : ce que l'instruction et la médiation apprennent est confidentiel par défaut")
    void whatIsLearntIsConfidentialByDefault() {
        List<Class<? extends Fact>> learnt = List.of(
                HandlingFact.InterviewHeld.class,
                HandlingFact.SituationAnalysed.class,
                HandlingFact.QuestionPut.class,
                HandlingFact.AnswerReceived.class,
                MediationFact.SessionHeld.class,
                RecordFact.NoteAdded.class,
                RecordFact.DocumentFiled.class,
                RecordFact.ExchangeRecorded.class);
        for (Class<? extends Fact> fact : learnt) {
            Classified mark = fact.getAnnotation(Classified.class);
            assertThat(mark).as(fact.getSimpleName()).isNotNull();
            assertThat(mark.value()).as(fact.getSimpleName()).isGreaterThan(Level.AUTHORITY);
        }
    }

    @Test
    @DisplayName("R-S5.1 : aucun acte ne fait d'un dossier une médiation préalable obligatoire")
    void aCaseNeverBecomesACompulsoryPriorMediation() {
        for (CaseScript s : List.of(received(), mediated(), closed())) {
            assertThat(LegalClock.mediation(s.state()).orElseThrow().regime()).isEqualTo(Mediation.Regime.TERRITORIAL);
        }
        assertThat(Act.Kind.values())
                .extracting(Enum::name)
                .noneMatch(name -> List.of(name.split("_", -1)).contains("MPO"));
        assertThat(Fact.Kind.values())
                .extracting(Enum::name)
                .noneMatch(name -> List.of(name.split("_", -1)).contains("MPO"));
    }

    @Test
    @DisplayName("R-S6.2 : une demande faite en permanence garde son lieu et sa date")
    void aPermanenceKeepsItsPlaceAndDay() {
        Referral atTheDesk = new Referral(
                START,
                Channel.POST,
                Optional.of("MDD-OISANS"),
                Referral.Originator.USER,
                Optional.empty(),
                List.of(user(USER), service()),
                List.of(Referral.Motive.NO_ANSWER),
                PriorRecourse.NOT_KNOWN,
                Optional.empty(),
                Optional.empty());
        CaseScript s = new CaseScript().later(4).does(SYSTEM, new IntakeAct.RegisterReferral(atTheDesk));
        assertThat(s.state().referral().orElseThrow().place()).contains("MDD-OISANS");
        assertThat(s.state().referral().orElseThrow().receivedOn()).isEqualTo(START);
    }
}
