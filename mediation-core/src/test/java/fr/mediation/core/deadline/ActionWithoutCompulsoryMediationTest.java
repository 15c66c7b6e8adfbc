/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Request;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CJA R. 213-12 : la requête sans médiation préalable obligatoire est transmise au médiateur")
class ActionWithoutCompulsoryMediationTest {

    private static final LocalDate LATER = LocalDate.of(2060, 1, 1);
    private static final Remedies SAID = Remedies.COMPLETE.mpoMentioned(true);

    /** Silence decides on 6 May 2031; the court limit ends on 7 July 2031. */
    private static final ProceduralFacts SENT_TO_MEDIATOR = ProceduralFacts.of(
                    Request.received(LocalDate.of(2031, 3, 6)).acknowledgement(SAID))
            .matter(Matter.AGENT)
            .mpoCompulsory(true)
            .courtAction(CourtAction.registered(LocalDate.of(2031, 5, 9)));

    @Test
    @DisplayName("le délai est tenu depuis l'enregistrement, sans fin connue")
    void holdsTheLimitFromItsRecording() {
        Deadline court = of(SENT_TO_MEDIATOR, Family.COURT_ACTION);

        assertThat(court.state()).isEqualTo(State.INTERRUPTED);
        assertThat(court.legalDate()).isEmpty();
        assertThat(court.effects())
                .extracting(effect -> effect.path() + ":" + effect.code())
                .contains("courtAction:ACTION_SENT_TO_MEDIATOR");
    }

    @Test
    @DisplayName(
            "CJA R. 421-2 : la décision expresse notifiée pendant ce temps rouvre le délai du recours administratif")
    void anExpressDecisionMeanwhileReopensTheAppealLimit() {
        ProceduralFacts facts = SENT_TO_MEDIATOR.decision(
                Decision.notified(LocalDate.of(2031, 8, 26)).remedies(SAID));

        // 26 October 2031, the day after is a Monday
        assertThat(of(facts, Family.ADMINISTRATIVE_APPEAL).legalDate()).contains(LocalDate.of(2031, 10, 27));
        assertThat(of(facts, Family.COURT_ACTION).legalDate()).isEmpty();
    }

    @Test
    @DisplayName("CJA R. 213-13 : le recours gracieux formé ensuite n'interrompt pas de nouveau le délai")
    void anAppealAfterItDoesNotInterruptAgain() {
        ProceduralFacts facts = SENT_TO_MEDIATOR.with(Appeal.recoursGracieux().receivedOn(LocalDate.of(2031, 6, 2)));

        assertThat(of(facts, Family.COURT_ACTION).effects())
                .extracting(effect -> effect.path() + ":" + effect.code())
                .contains("appeals[0]:APPEAL_AFTER_MEDIATION");
    }

    @Test
    @DisplayName("enregistrée hors délai, elle ne tient rien")
    void recordedTooLateHoldsNothing() {
        Deadline court =
                of(SENT_TO_MEDIATOR.courtAction(CourtAction.registered(LocalDate.of(2031, 7, 8))), Family.COURT_ACTION);

        assertThat(court.legalDate()).contains(LocalDate.of(2031, 7, 7));
        assertThat(court.state()).isEqualTo(State.EXPIRED);
    }

    private static Deadline of(ProceduralFacts facts, Family family) {
        DeadlineResult result = Deadlines.compute(facts, DeadlineContext.of(LATER));
        return ((DeadlineResult.Computed) result).of(family).orElseThrow();
    }
}
