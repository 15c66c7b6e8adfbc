/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Territory;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What one could believe of time limits and what the law denies: why {@link DeadlineLawsTest} has conditions. */
class DeadlineNoLawTest {

    private static final LocalDate LATER = LocalDate.of(2060, 1, 1);

    @Test
    @DisplayName(
            "un recours peut raccourcir : sans mention des voies de recours un an court, la réponse qui les mentionne"
                    + " ouvre deux mois (CE avis, 12 juillet 2023, n° 474865)")
    void anAppealMayShortenTheReasonableTime() {
        ProceduralFacts unannounced =
                ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 1, 10)).remedies(Remedies.ABSENT));
        ProceduralFacts appealed = unannounced.with(
                Appeal.recoursGracieux().receivedOn(LocalDate.of(2024, 2, 1)).acknowledgement(Remedies.COMPLETE));

        assertThat(court(unannounced)).isEqualTo(LocalDate.of(2025, 1, 10));
        // silence on 1 April 2024, two months francs: 2 June is a Sunday
        assertThat(court(appealed)).isEqualTo(LocalDate.of(2024, 6, 3));
    }

    @Test
    @DisplayName(
            "un recours peut raccourcir : le délai plus long indiqué par erreur cède à la réponse qui indique les deux"
                    + " mois (CE, 7 décembre 2009, n° 315064)")
    void anAppealMayShortenALongerMention() {
        ProceduralFacts erroneous =
                ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 1, 10)).remedies(Remedies.erroneous(6)));
        ProceduralFacts appealed = erroneous.with(Appeal.recoursGracieux()
                .receivedOn(LocalDate.of(2024, 1, 22))
                .rejectedOn(LocalDate.of(2024, 2, 5))
                .rejectionRemedies(Remedies.COMPLETE));

        assertThat(court(erroneous)).isEqualTo(LocalDate.of(2024, 7, 11));
        // 6 April 2024 is a Saturday
        assertThat(court(appealed)).isEqualTo(LocalDate.of(2024, 4, 8));
    }

    @Test
    @DisplayName(
            "une médiation peut raccourcir : le recours gracieux formé après elle n'interrompt plus (CGCT L. 1112-24,"
                    + " al. 8)")
    void aMediationMayDepriveALaterAppealOfItsEffect() {
        ProceduralFacts appealed = ProceduralFacts.of(
                        Decision.notified(LocalDate.of(2024, 1, 10)).remedies(Remedies.COMPLETE))
                .with(Appeal.recoursGracieux()
                        .receivedOn(LocalDate.of(2024, 3, 4))
                        .acknowledgement(Remedies.COMPLETE));
        ProceduralFacts mediated = appealed.with(Mediation.territorial(LocalDate.of(2024, 1, 15))
                .agreedOn(LocalDate.of(2024, 1, 15))
                .endedOn(LocalDate.of(2024, 1, 25)));

        assertThat(court(appealed)).isEqualTo(LocalDate.of(2024, 7, 5));
        assertThat(court(mediated)).isEqualTo(LocalDate.of(2024, 3, 26));
    }

    @Test
    @DisplayName("une notification plus tardive peut raccourcir : l'acte accompli avant elle n'interrompt rien")
    void aLaterNotificationMayLeaveAnActBeforeTheLimit() {
        Appeal appeal =
                Appeal.recoursGracieux().receivedOn(LocalDate.of(2024, 2, 1)).acknowledgement(Remedies.COMPLETE);
        ProceduralFacts early = ProceduralFacts.of(
                        Decision.notified(LocalDate.of(2024, 1, 10)).remedies(Remedies.COMPLETE))
                .with(appeal);
        ProceduralFacts late =
                early.decision(Decision.notified(LocalDate.of(2024, 2, 2)).remedies(Remedies.COMPLETE));

        assertThat(court(early)).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(court(late)).isEqualTo(LocalDate.of(2024, 4, 3));
    }

    @Test
    @DisplayName(
            "une notification plus tardive peut raccourcir : elle rend recevable un second recours, dont la réponse mentionne"
                    + " les voies de recours quand la première ne le faisait pas")
    void aLaterNotificationMayLetInAnAppealThatShortens() {
        Appeal answeredBadly = Appeal.recoursGracieux()
                .receivedOn(LocalDate.of(2014, 2, 10))
                .rejectedOn(LocalDate.of(2014, 2, 17))
                .rejectionRemedies(Remedies.ABSENT);
        Appeal announced = Appeal.recoursHierarchique()
                .receivedOn(LocalDate.of(2014, 4, 3))
                .acknowledgement(Remedies.COMPLETE);
        ProceduralFacts early = ProceduralFacts.of(
                        Decision.notified(LocalDate.of(2014, 1, 31)).remedies(Remedies.COMPLETE))
                .with(answeredBadly)
                .with(announced);
        ProceduralFacts late =
                early.decision(Decision.notified(LocalDate.of(2014, 2, 5)).remedies(Remedies.COMPLETE));

        // the second appeal is out of the initial limit, 1 April: the year of the first answer runs
        assertThat(court(early)).isEqualTo(LocalDate.of(2015, 2, 17));
        // in time, its silent rejection of 3 June binds after two months francs
        assertThat(court(late)).isEqualTo(LocalDate.of(2014, 8, 4));
    }

    @Test
    @DisplayName(
            "une notification plus tardive peut avancer la date prudente : le recours qu'elle rend recevable fait naître le"
                    + " doute sur la médiation qui le suit")
    void aLaterNotificationMayLetInADoubt() {
        ProceduralFacts early = ProceduralFacts.of(
                        Decision.notified(LocalDate.of(2017, 1, 31)).remedies(Remedies.COMPLETE))
                .residence(Territory.LA_REUNION)
                .with(Appeal.recoursGracieux()
                        .receivedOn(LocalDate.of(2017, 4, 4))
                        .acknowledgement(Remedies.COMPLETE))
                .with(Mediation.of(Mediation.Regime.CONVENTIONAL).agreedOn(LocalDate.of(2017, 4, 11)));
        ProceduralFacts late =
                early.decision(Decision.notified(LocalDate.of(2017, 2, 20)).remedies(Remedies.COMPLETE));

        // the appeal is late: only the mediation, in the month of distance, holds the limit
        assertThat(deadline(early).prudentDate()).isEmpty();
        // the appeal is in time: if a mediation interrupts nothing after it, the limit ran from 4 June
        assertThat(deadline(late).prudentDate()).contains(LocalDate.of(2017, 9, 5));
        assertThat(deadline(late).legalDate()).isEmpty();
    }

    @Test
    @DisplayName("la date prudente peut tomber un jour férié propre au siège : elle ne compte que les jours nationaux")
    void thePrudentDateMayBeALocalHoliday() {
        ProceduralFacts facts =
                ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 3, 21)).remedies(Remedies.COMPLETE));
        DeadlineContext martinique = DeadlineContext.of(LATER, HolidayZone.MARTINIQUE);

        Deadline court = ((DeadlineResult.Computed) Deadlines.compute(facts, martinique))
                .of(Family.COURT_ACTION)
                .orElseThrow();

        assertThat(court.legalDate()).contains(LocalDate.of(2025, 5, 23));
        assertThat(court.prudentDate()).contains(LocalDate.of(2025, 5, 22));
        assertThat(LegalCalendar.of(HolidayZone.MARTINIQUE).isWorkingDay(LocalDate.of(2025, 5, 22)))
                .isFalse();
    }

    @Test
    @DisplayName(
            "le délai raisonnable ne tombe pas toujours un jour ouvré : même quantième un an plus tard, non prorogé")
    void theReasonableTimeMayEndOnASunday() {
        // 14 September 2025 is a Sunday
        ProceduralFacts facts =
                ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 9, 14)).remedies(Remedies.ABSENT));

        assertThat(court(facts)).isEqualTo(LocalDate.of(2025, 9, 14));
    }

    private static LocalDate court(ProceduralFacts facts) {
        return deadline(facts).legalDate().orElseThrow();
    }

    private static Deadline deadline(ProceduralFacts facts) {
        DeadlineResult result = Deadlines.courtAction(facts, DeadlineContext.of(LATER));
        return ((DeadlineResult.Computed) result).deadlines().get(0);
    }
}
