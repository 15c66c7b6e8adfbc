/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Territory;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Deux rejets le même jour : aucun fait ne dit lequel vint en dernier, le délai le plus court l'emporte")
class AnswersOfOneDayTest {

    private static final LocalDate LATER = LocalDate.of(2060, 1, 1);

    private static final Appeal SILENT_UNANNOUNCED = Appeal.recoursGracieux()
            .sentOn(LocalDate.of(2021, 10, 7))
            .receivedOn(LocalDate.of(2021, 10, 7))
            .acknowledgement(Remedies.ABSENT)
            .knownOn(LocalDate.of(2021, 12, 7));
    private static final Appeal REJECTED_UNANNOUNCED = Appeal.recoursHierarchique()
            .sentOn(LocalDate.of(2021, 10, 7))
            .receivedOn(LocalDate.of(2021, 10, 7))
            .acknowledgement(Remedies.COMPLETE)
            .rejectedOn(LocalDate.of(2021, 12, 7))
            .rejectionRemedies(Remedies.ABSENT);

    @Test
    @DisplayName("CRPA L. 112-2 : le silence oppose à l'agent, sans accusé de réception, l'emporte sur le rejet exprès"
            + " sans mention")
    void anAgentIsBoundBySilence() {
        ProceduralFacts facts = facts(Matter.AGENT).with(REJECTED_UNANNOUNCED).with(SILENT_UNANNOUNCED);

        Deadline court = court(facts);

        // two months and the month of distance (CJA, art. R. 421-7) from 7 December 2021
        assertThat(court.legalDate()).contains(LocalDate.of(2022, 3, 8));
        assertThat(court.prudentDate()).contains(LocalDate.of(2022, 3, 8));
    }

    @Test
    @DisplayName("l'ordre des recours dans la liste ne change rien")
    void theOrderOfTheListIsNothing() {
        ProceduralFacts told = facts(Matter.AGENT).with(SILENT_UNANNOUNCED).with(REJECTED_UNANNOUNCED);

        assertThat(court(told).legalDate()).contains(LocalDate.of(2022, 3, 8));
    }

    @Test
    @DisplayName(
            "CRPA L. 112-6 : pour un usager, ni l'un ni l'autre n'oppose les deux mois, le délai raisonnable court")
    void aUserHasTheReasonableTime() {
        ProceduralFacts facts = facts(Matter.GENERAL).with(REJECTED_UNANNOUNCED).with(SILENT_UNANNOUNCED);

        assertThat(court(facts).legalDate()).contains(LocalDate.of(2022, 12, 7));
    }

    @Test
    @DisplayName("une mention dont l'administration n'a pas la preuve n'oppose pas les deux mois")
    void anUnprovenMentionAnnouncesNothing() {
        Appeal announced = SILENT_UNANNOUNCED.acknowledgement(Remedies.COMPLETE);
        Appeal unproven = REJECTED_UNANNOUNCED.rejectionRemedies(Remedies.COMPLETE.proven(false));

        assertThat(court(facts(Matter.GENERAL).with(announced).with(unproven)).legalDate())
                .contains(LocalDate.of(2022, 3, 8));
        assertThat(court(facts(Matter.GENERAL).with(unproven).with(announced)).legalDate())
                .contains(LocalDate.of(2022, 3, 8));
    }

    @Test
    @DisplayName("un délai plus long indiqué par erreur ne l'emporte pas sur l'autre rejet du même jour")
    void theLongerMentionGivesWay() {
        Appeal longer = REJECTED_UNANNOUNCED.rejectionRemedies(Remedies.erroneous(6));
        Appeal announced = SILENT_UNANNOUNCED.acknowledgement(Remedies.COMPLETE);

        assertThat(court(facts(Matter.GENERAL).with(announced).with(longer)).legalDate())
                .contains(LocalDate.of(2022, 3, 8));
    }

    private static ProceduralFacts facts(Matter matter) {
        Decision decision = Decision.notified(LocalDate.of(2021, 8, 6)).remedies(Remedies.erroneous(3));
        return ProceduralFacts.of(decision).matter(matter).residence(Territory.LA_REUNION);
    }

    private static Deadline court(ProceduralFacts facts) {
        DeadlineResult result = Deadlines.courtAction(facts, DeadlineContext.of(LATER));
        return ((DeadlineResult.Computed) result).deadlines().get(0);
    }
}
