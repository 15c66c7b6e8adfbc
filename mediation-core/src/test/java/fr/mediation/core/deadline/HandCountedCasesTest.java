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
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.facts.Territory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cases that trouble calendars, counted by hand from the articles before the engine was asked. */
@DisplayName("Cas comptés à la main")
class HandCountedCasesTest {

    private static final DeadlineContext METROPOLE = in(HolidayZone.METROPOLE);

    @Test
    @DisplayName("29 février : l'échéance du 29 avril donne un dimanche, puis le 1er mai (CJA R. 421-1, CPC 642)")
    void leapDay() {
        isCourt(notified("2028-02-29"), METROPOLE, "2028-05-02", "2028-05-02");
    }

    @Test
    @DisplayName("29 décembre avant une année bissextile : 1er mars, ou 29 février selon la doctrine (CPC 641)")
    void endOfDecemberBeforeALeapYear() {
        isCourt(notified("2027-12-29"), METROPOLE, "2028-03-01", "2028-02-29");
    }

    @Test
    @DisplayName("30 décembre avant une année ordinaire : le 28 février est un dimanche, les lectures concordent")
    void endOfDecemberBeforeACommonYear() {
        isCourt(notified("2026-12-30"), METROPOLE, "2027-03-01", "2027-03-01");
    }

    @Test
    @DisplayName("délai raisonnable depuis un 29 février : le 28 (CE Ass., 13 juillet 2016, CPC 641)")
    void reasonableTimeFromALeapDay() {
        ProceduralFacts facts =
                ProceduralFacts.of(Decision.notified(day("2024-02-29")).remedies(Remedies.ABSENT));
        isCourt(facts, METROPOLE, "2025-02-28", "2025-02-28");
    }

    @Test
    @DisplayName("étranger : deux mois de plus ; 30 juillet, le 30 novembre selon la doctrine (CJA R. 421-7)")
    void abroadAtAMonthEnd() {
        isCourt(notified("2026-07-30").residence(Territory.ABROAD), METROPOLE, "2026-12-01", "2026-11-30");
    }

    @Test
    @DisplayName("La Réunion, requérant en métropole : trois mois, et le 20 décembre est férié (CJA R. 421-7)")
    void reunion() {
        ProceduralFacts facts = notified("2027-09-19").residence(Territory.METROPOLE);
        isCourt(facts, in(HolidayZone.LA_REUNION), "2027-12-21", "2027-12-20");
    }

    @Test
    @DisplayName("Guyane : le 10 juin est férié (code du travail L. 3422-2)")
    void guyane() {
        ProceduralFacts facts = notified("2026-04-09").residence(Territory.GUYANE);
        isCourt(facts, in(HolidayZone.GUYANE), "2026-06-11", "2026-06-10");
    }

    @Test
    @DisplayName("Mayotte : l'échéance est un dimanche, le lendemain est le 27 avril, férié")
    void mayotte() {
        isCourt(notified("2026-02-26"), in(HolidayZone.MAYOTTE), "2026-04-28", "2026-04-27");
    }

    @Test
    @DisplayName("Alsace-Moselle, commune à temple : du vendredi saint au mardi de Pâques (code du travail L. 3134-13)")
    void goodFriday() {
        LegalCalendar calendar = LegalCalendar.of(HolidayZone.ALSACE_MOSELLE);
        isCourt(notified("2027-01-25"), with(calendar.withGoodFriday(true)), "2027-03-30", "2027-03-26");
        isCourt(notified("2027-01-25"), with(calendar.withGoodFriday(false)), "2027-03-26", "2027-03-26");
    }

    @Test
    @DisplayName("Alsace-Moselle : dimanche, Noël et le 26 décembre de suite")
    void dayAfterChristmas() {
        isCourt(notified("2028-10-24"), in(HolidayZone.ALSACE_MOSELLE), "2028-12-27", "2028-12-26");
    }

    @Test
    @DisplayName("MPO : le délai court du jour où tous savent que la médiation est terminée (CJA L. 213-13)")
    void compulsoryMediation() {
        ProceduralFacts facts = ProceduralFacts.of(
                        Decision.notified(day("2026-09-30")).remedies(Remedies.COMPLETE.mpoMentioned(true)))
                .matter(Matter.AGENT)
                .mpoCompulsory(true);
        Mediation lastDay =
                Mediation.of(Regime.MPO).referralReceivedOn(day("2026-12-01")).endedOn(day("2027-01-15"));

        // Easter Monday is the term, not the last day
        isCourt(facts.with(lastDay.endKnownByAllOn(day("2027-01-29"))), METROPOLE, "2027-03-30", "2027-03-30");
        isCourt(facts.with(lastDay), METROPOLE, null, "2027-03-16");
        isCourt(facts.with(lastDay.referralReceivedOn(day("2026-12-02"))), METROPOLE, "2026-12-01", "2026-12-01");
    }

    @Test
    @DisplayName("agent : le silence oppose sans accusé de réception (CRPA L. 112-2)")
    void silenceToAnAgent() {
        ProceduralFacts facts = ProceduralFacts.of(
                        Request.received(day("2026-01-31")).acknowledgement(Remedies.ABSENT))
                .matter(Matter.AGENT);
        is(facts, METROPOLE, Family.IMPLICIT_DECISION, "2026-03-31", "2026-03-31");
        isCourt(facts, METROPOLE, "2026-06-01", "2026-06-01");
    }

    @Test
    @DisplayName(
            "RSA : RAPO posté le dernier jour, médiation sans effet sur lui (CASF L. 262-47, R. 262-88 ; CRPA L. 412-4)")
    void compulsoryAppealOfRsa() {
        ProceduralFacts facts = notified("2026-01-31")
                .matter(Matter.RSA)
                .with(Appeal.rapo()
                        .sentOn(day("2026-04-01"))
                        .receivedOn(day("2026-04-03"))
                        .acknowledgement(Remedies.COMPLETE))
                .with(Mediation.territorial(day("2026-03-10"))
                        .agreedOn(day("2026-03-20"))
                        .endedOn(day("2026-05-20")));
        is(facts, METROPOLE, Family.RAPO, "2026-04-01", "2026-04-01");
        is(facts, METROPOLE, Family.IMPLICIT_REJECTION, "2026-06-03", "2026-06-03");
        isCourt(facts, METROPOLE, "2026-08-04", "2026-08-04");
    }

    @Test
    @DisplayName("MDPH : délai non franc prorogé, silence compté de l'envoi, juge judiciaire (CASF R. 241-41)")
    void compulsoryAppealToTheMdph() {
        ProceduralFacts facts = notified("2026-08-31")
                .matter(Matter.MDPH)
                .with(Appeal.rapo()
                        .sentOn(day("2026-11-02"))
                        .receivedOn(day("2026-11-04"))
                        .acknowledgement(Remedies.COMPLETE));
        is(facts, METROPOLE, Family.RAPO, "2026-11-02", "2026-11-02");
        is(facts, METROPOLE, Family.IMPLICIT_REJECTION, "2027-01-02", "2027-01-02");
        isCourt(facts, METROPOLE, "2027-03-02", "2027-03-02");
    }

    @Test
    @DisplayName("quadriennale : suspension plafonnée à six mois, 181 jours rendus (loi n° 68-1250, art. 2-1)")
    void cappedSuspension() {
        ProceduralFacts facts = ProceduralFacts.of(Claim.quadriennale(day("2022-07-01")))
                .with(Mediation.of(Regime.CONVENTIONAL)
                        .agreedOn(day("2026-02-10"))
                        .endedOn(day("2026-11-30")));
        is(facts, METROPOLE, Family.PRESCRIPTION_QUADRIENNALE, "2027-06-30", "2027-06-30");
    }

    @Test
    @DisplayName("quadriennale : trente jours restants portés à six mois (loi n° 68-1250, art. 2-1)")
    void flooredSuspension() {
        ProceduralFacts facts = ProceduralFacts.of(Claim.quadriennale(day("2021-03-01")))
                .with(Mediation.of(Regime.CONVENTIONAL)
                        .agreedOn(day("2025-12-01"))
                        .endedOn(day("2026-01-20")));
        is(facts, METROPOLE, Family.PRESCRIPTION_QUADRIENNALE, "2026-07-20", "2026-07-20");
    }

    @Test
    @DisplayName(
            "RSA : deux ans depuis un 29 février ; une réclamation donne deux ans neufs (CASF L. 262-45, C. civ. 2231)")
    void twoYearsOfRsa() {
        Claim claim = Claim.rsa(day("2024-02-29"));
        is(ProceduralFacts.of(claim), METROPOLE, Family.PRESCRIPTION_RSA, "2026-02-28", "2026-02-28");
        Claim interrupted = claim.interrupted(Claim.Cause.WRITTEN_CLAIM, day("2025-06-30"));
        is(ProceduralFacts.of(interrupted), METROPOLE, Family.PRESCRIPTION_RSA, "2027-06-30", "2027-06-30");
    }

    @Test
    @DisplayName("RSA : de deux réclamations pendant une médiation, la dernière fait seule le délai (C. civ. 2231)")
    void twoClaimsWithinOneSuspension() {
        Claim claim = Claim.rsa(day("2023-03-08"))
                .interrupted(Claim.Cause.WRITTEN_CLAIM, day("2023-12-09"))
                .interrupted(Claim.Cause.WRITTEN_CLAIM, day("2024-06-04"));
        Mediation mediation = Mediation.territorial(day("2023-12-04"))
                .agreedOn(day("2023-12-04"))
                .endedOn(day("2024-07-12"));
        is(ProceduralFacts.of(claim).with(mediation), METROPOLE, Family.PRESCRIPTION_RSA, "2026-07-11", "2026-07-11");
    }

    @Test
    @DisplayName(
            "médiateur territorial saisi par la poste l'avant-dernier jour : la date prudente n'en tient pas compte")
    void referralPostedInTimeAndReceivedLate() {
        ProceduralFacts facts = notified("2027-12-15")
                .with(Mediation.of(Regime.TERRITORIAL)
                        .referralSentOn(day("2028-02-14"))
                        .referralReceivedOn(day("2028-02-17"))
                        .agreedOn(day("2028-03-01"))
                        .endedOn(day("2028-06-30")));
        isCourt(facts, METROPOLE, "2028-08-31", "2028-02-16");
    }

    @Test
    @DisplayName(
            "notification électronique : le quinzième jour compte encore, le seizième fait remonter (CRPA R. 112-20)")
    void electronicNotification() {
        Decision available = Decision.available(day("2026-04-30")).remedies(Remedies.COMPLETE);
        isCourt(ProceduralFacts.of(available.consultedOn(day("2026-05-15"))), METROPOLE, "2026-07-16", "2026-07-16");
        isCourt(ProceduralFacts.of(available.consultedOn(day("2026-05-16"))), METROPOLE, "2026-07-01", "2026-07-01");
    }

    @Test
    @DisplayName(
            "gracieux puis hiérarchique posté le dernier jour du délai initial : le délai court du second rejet (CRPA L. 411-2)")
    void bothAppeals() {
        ProceduralFacts facts = notified("2026-06-01")
                .with(Appeal.recoursGracieux()
                        .sentOn(day("2026-06-15"))
                        .receivedOn(day("2026-06-16"))
                        .rejectedOn(day("2026-07-20"))
                        .rejectionRemedies(Remedies.COMPLETE))
                .with(Appeal.recoursHierarchique()
                        .sentOn(day("2026-08-03"))
                        .receivedOn(day("2026-08-05"))
                        .acknowledgement(Remedies.COMPLETE));
        is(facts, METROPOLE, Family.ADMINISTRATIVE_APPEAL, "2026-08-03", "2026-08-03");
        isCourt(facts, METROPOLE, "2026-12-07", "2026-12-07");
    }

    @Test
    @DisplayName("motifs demandés le dernier jour : deux mois de leur communication, un an sans elle (CRPA L. 232-4)")
    void reasons() {
        Request request = Request.received(day("2026-02-28")).acknowledgement(Remedies.COMPLETE);
        isCourt(
                ProceduralFacts.of(request.reasons(day("2026-06-29"), day("2026-07-31"))),
                METROPOLE,
                "2026-10-01",
                "2026-10-01");
        isCourt(ProceduralFacts.of(request.reasons(day("2026-06-29"), null)), METROPOLE, "2027-06-29", "2027-06-29");
        isCourt(ProceduralFacts.of(request.reasons(day("2026-06-30"), null)), METROPOLE, "2026-06-29", "2026-06-29");
    }

    @Test
    @DisplayName(
            "décision expresse le dernier jour ouvert par le silence : elle rouvre ; le lendemain, elle confirme (CJA R. 421-2)")
    void expressDecisionAfterSilence() {
        ProceduralFacts silent =
                ProceduralFacts.of(Request.received(day("2026-01-15")).acknowledgement(Remedies.COMPLETE));
        Decision lastDay = Decision.notified(day("2026-05-18")).remedies(Remedies.COMPLETE);
        isCourt(silent.decision(lastDay), METROPOLE, "2026-07-20", "2026-07-20");
        isCourt(silent.decision(lastDay.notifiedOn(day("2026-05-19"))), METROPOLE, "2026-05-18", "2026-05-18");
    }

    @Test
    @DisplayName("Défenseur des droits : sans effet le 27 mai 2026, interruption le 28 (CRPA L. 424-2)")
    void ombudsman() {
        Mediation sinceTheLaw = Mediation.of(Regime.DEFENSEUR_DES_DROITS)
                .referralReceivedOn(day("2026-05-28"))
                .agreedOn(day("2026-06-05"))
                .endedOn(day("2026-09-10"));
        isCourt(notified("2026-04-20").with(sinceTheLaw), METROPOLE, "2026-11-12", "2026-11-12");
        isCourt(
                notified("2026-04-20").with(sinceTheLaw.referralReceivedOn(day("2026-05-27"))),
                METROPOLE,
                "2026-06-22",
                "2026-06-22");
    }

    private static ProceduralFacts notified(String day) {
        return ProceduralFacts.of(Decision.notified(day(day)).remedies(Remedies.COMPLETE));
    }

    private static DeadlineContext in(HolidayZone zone) {
        return DeadlineContext.of(LocalDate.of(2060, 1, 1), zone);
    }

    private static DeadlineContext with(LegalCalendar calendar) {
        return new DeadlineContext(LocalDate.of(2060, 1, 1), calendar, calendar, Territory.METROPOLE, null);
    }

    private static void isCourt(
            ProceduralFacts facts, DeadlineContext context, @Nullable String legal, String prudent) {
        is(facts, context, Family.COURT_ACTION, legal, prudent);
    }

    private static void is(
            ProceduralFacts facts, DeadlineContext context, Family family, @Nullable String legal, String prudent) {
        Deadline deadline = ((DeadlineResult.Computed) Deadlines.compute(facts, context))
                .of(family)
                .orElseThrow();
        if (legal == null) {
            assertThat(deadline.legalDate()).isEmpty();
        } else {
            assertThat(deadline.legalDate()).contains(day(legal));
        }
        assertThat(deadline.prudentDate()).contains(day(prudent));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
