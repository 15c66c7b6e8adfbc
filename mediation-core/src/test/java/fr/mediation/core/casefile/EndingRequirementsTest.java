/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.CaseScript.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.taxonomy.Nomenclature;
import fr.mediation.core.taxonomy.Overlay;
import fr.mediation.core.taxonomy.StandardNomenclatures;
import fr.mediation.core.wording.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName(
        "Convention, suspension, fin, clôture (règlement Isère 2022, art. 2, 8, 13 c, 16 ; rapport 2024, § 3 et 4)")
class EndingRequirementsTest {

    @ParameterizedTest
    @EnumSource(ConventionElement.class)
    @DisplayName(
            "R-13.6, R-13.8 à R-13.15 : une convention à laquelle manque un élément ne peut être proposée ; le refus le nomme")
    void eachElementIsNeeded(ConventionElement missing) {
        List<ConventionElement> seven = new ArrayList<>(List.of(ConventionElement.values()));
        seven.remove(missing);
        CaseScript s = examined().does(MEDIATOR, new HandlingAct.ContactService("autonomy", Channel.EMAIL));
        Decision decision = s.tries(MEDIATOR, s.today(), proposal(new Convention(text("c"), seven, "n1")));
        List<Refusal> reasons = decision.fold(yes -> List.of(), Decision.Refused::reasons);
        assertThat(reasons).hasSize(1);
        assertThat(reasons.get(0).code()).isEqualTo("CONVENTION_COMPLETE");
        assertThat(reasons.get(0).missing()).containsExactly(missing.name());
        assertThat(reasons.get(0).reference().citation()).contains("art. 13");
    }

    @Test
    @DisplayName("R-13.7 : la convention prend effet quand toutes les parties ont consenti")
    void allConsent() {
        CaseScript s = proposed()
                .does(
                        REQUESTER,
                        new MediationAct.GiveConsent(USER, CONVENTION.text().digest()));
        Act sign = new MediationAct.SignConvention(CONVENTION.text().digest());
        assertThat(s.refusals(MEDIATOR, sign)).containsExactly("ALL_CONSENTED");
        s.does(
                        CORRESPONDENT,
                        new MediationAct.GiveConsent(SERVICE, CONVENTION.text().digest()))
                .does(MEDIATOR, sign);
        assertThat(s.state().phase()).isEqualTo(Phase.IN_MEDIATION);
    }

    @Test
    @DisplayName("R-13.16 : changer le texte annule les consentements")
    void changingTheTextVoidsConsents() {
        Convention other = new Convention(text("convention-2"), CONVENTION.elements(), "notice-3");
        CaseScript s = proposed()
                .does(
                        REQUESTER,
                        new MediationAct.GiveConsent(USER, CONVENTION.text().digest()))
                .does(MEDIATOR, new MediationAct.AmendConvention(other));
        assertThat(s.state().mediation().consents()).isEmpty();
        assertThat(s.refusals(
                        REQUESTER,
                        new MediationAct.GiveConsent(USER, CONVENTION.text().digest())))
                .containsExactly("CONSENT_TO_CURRENT_TEXT");
    }

    @Test
    @DisplayName("R-13.17 : un consentement peut être retiré à tout moment ; la médiation est suspendue, ou prend fin")
    void consentCanBeWithdrawn() {
        CaseScript s = mediated().does(REQUESTER, new MediationAct.WithdrawConsent(USER, false));
        assertThat(s.state().phase()).isEqualTo(Phase.SUSPENDED);
        s.does(MEDIATOR, new MediationAct.Resume());
        assertThat(s.state().phase()).isEqualTo(Phase.PROPOSED);
        CaseScript over = mediated().does(REQUESTER, new MediationAct.WithdrawConsent(USER, true));
        assertThat(over.state().phase()).isEqualTo(Phase.CONCLUDED);
        assertThat(over.state().ending().map(Ending::reason)).contains(EndReason.REFUSED);
    }

    @Test
    @DisplayName("R-S3.1, R-S3.2 : réponse satisfaisante, médiation proposée, ou suspension : l'un des trois")
    void afterStudy() {
        assertThat(examined()
                        .concludes(EndReason.ANSWER_SATISFIED, ResolutionLevel.COMPLETE, Ending.Document.NONE)
                        .state()
                        .phase())
                .isEqualTo(Phase.CONCLUDED);
        assertThat(proposed().state().phase()).isEqualTo(Phase.PROPOSED);
        assertThat(examined()
                        .does(MEDIATOR, new MediationAct.Suspend(SuspensionReason.AWAITING_ANSWER))
                        .state()
                        .phase())
                .isEqualTo(Phase.SUSPENDED);
    }

    @Test
    @DisplayName(
            "R-S3.3 : le médiateur seul suspend et lève ; suspendu, seuls réponses, notes, désistement, levée et fin sont possibles")
    void suspension() {
        CaseScript s = mediated().does(MEDIATOR, new MediationAct.Suspend(SuspensionReason.PARTY_UNAVAILABLE));
        assertThat(s.refusals(
                        MEDIATOR,
                        new MediationAct.HoldSession(
                                new Interview(Interview.Mode.IN_PERSON, List.of(USER), List.of()), true)))
                .containsExactly("NOT_IN_THIS_PHASE");
        assertThat(s.refusals(MEDIATOR, new RecordAct.AddNote(text("n")))).isEmpty();
        assertThat(s.refusals(REQUESTER, new EndingAct.Withdraw())).isEmpty();
        for (Actor other : List.of(REQUESTER, CORRESPONDENT, HEAD, OTHER_MEDIATOR, SYSTEM, REFEREE)) {
            assertThat(s.refusals(other, new MediationAct.Resume())).containsExactly("NOT_PERMITTED");
        }
        s.later(30).does(MEDIATOR, new MediationAct.Resume());
        assertThat(s.state().phase()).isEqualTo(Phase.IN_MEDIATION);
        MediationProcess.Pause pause = s.state().mediation().pauses().get(0);
        assertThat(pause.resumedOn()).contains(pause.from().plusDays(30));
    }

    @Test
    @DisplayName("R-02.1 : l'interruption pour défaut d'indépendance garde son motif propre")
    void independence() {
        CaseScript s =
                mediated().does(MEDIATOR, new EndingAct.Stop(EndReason.STOPPED_INDEPENDENCE, Optional.of(text("why"))));
        assertThat(s.state().ending().map(Ending::reason)).contains(EndReason.STOPPED_INDEPENDENCE);
        assertThat(mediated().refusals(MEDIATOR, new EndingAct.Stop(EndReason.AGREEMENT, Optional.empty())))
                .containsExactly("STOP_REASON_FITS");
    }

    @Test
    @DisplayName("R-02.2, R-S4.1 : réorientation possible de toute phase ouverte, vers un organisme nommé")
    void reorientation() {
        CaseScript suspended = examined().does(MEDIATOR, new MediationAct.Suspend(SuspensionReason.OTHER));
        for (CaseScript s : List.of(received(), examined(), proposed(), mediated(), suspended)) {
            s.does(
                    MEDIATOR,
                    new EndingAct.Reorient("CAF", "NO_LONGER_COMPETENT", Optional.empty(), ResolutionLevel.PARTIAL));
            Ending ending = s.state().ending().orElseThrow();
            assertThat(ending.body()).contains("CAF");
            assertThat(ending.on()).isEqualTo(s.today());
        }
    }

    @Test
    @DisplayName(
            "R-S4.2 : réorientation ou médiation, jamais les deux ; la règle pour la réorientation tardive est un choix")
    void nature() {
        Act away = new EndingAct.Reorient("CAF", "NO_LONGER_COMPETENT", Optional.empty(), ResolutionLevel.PARTIAL);
        CaseRules otherwise = new CaseRulesBuilder()
                .from(RULES)
                .reorientationAfterProposalCountsAsMediation(false)
                .build();
        assertThat(received().does(MEDIATOR, away).state().nature(RULES)).isEqualTo(Nature.REORIENTATION);
        CaseState late = proposed().does(MEDIATOR, away).state();
        assertThat(late.nature(RULES)).isEqualTo(Nature.MEDIATION);
        assertThat(late.nature(otherwise)).isEqualTo(Nature.REORIENTATION);
    }

    @Test
    @DisplayName("R-S4.5 : pourquoi et jusqu'où sont deux faits séparés")
    void reasonAndLevelAreApart() {
        for (ResolutionLevel level : ResolutionLevel.values()) {
            CaseScript s = mediated().concludes(EndReason.NO_AGREEMENT, level, Ending.Document.NONE);
            assertThat(s.state().ending().map(Ending::level)).contains(level);
        }
    }

    @Test
    @DisplayName("R-S4.6 : l'usager se désiste à tout moment, sans motif")
    void withdrawal() {
        for (CaseScript s : List.of(received(), examined(), proposed(), mediated())) {
            s.does(REQUESTER, new EndingAct.Withdraw());
            assertThat(s.state().ending().map(Ending::reason)).contains(EndReason.WITHDRAWN);
        }
    }

    @Test
    @DisplayName("R-S4.7 : l'absence de nouvelles suppose une tentative et le délai du règlement, au dernier jour près")
    void givingUp() {
        CaseScript s = received();
        assertThat(s.later(200).refusals(MEDIATOR, new EndingAct.GiveUp())).containsExactly("ATTEMPT_RECORDED");
        CaseScript tried = received().does(MEDIATOR, new IntakeAct.RecordContact(USER, Channel.PHONE, false));
        tried.later((int) (START.plusMonths(3).toEpochDay() - START.toEpochDay()) - 1);
        assertThat(tried.refusals(MEDIATOR, new EndingAct.GiveUp())).containsExactly("SILENCE_ELAPSED");
        tried.later(1).does(MEDIATOR, new EndingAct.GiveUp());
        assertThat(tried.state().ending().map(Ending::reason)).contains(EndReason.UNREACHABLE);
    }

    @Test
    @DisplayName("R-16.1 : conclusion écrite, protocole d'accord, ou rien")
    void documents() {
        assertThat(mediated()
                        .concludes(EndReason.NO_AGREEMENT, ResolutionLevel.NONE, Ending.Document.CONCLUSION)
                        .state()
                        .phase())
                .isEqualTo(Phase.CONCLUDED);
        CaseScript s = mediated();
        Ending wrong = new Ending(
                EndReason.NO_AGREEMENT,
                ResolutionLevel.NONE,
                s.today().minusDays(1),
                Ending.Document.MEMORANDUM,
                Optional.empty(),
                Optional.empty(),
                List.of());
        Decision decision = s.tries(MEDIATOR, s.today(), new EndingAct.Conclude(wrong));
        List<Refusal> reasons = decision.fold(yes -> List.of(), Decision.Refused::reasons);
        assertThat(reasons.get(0).missing()).containsExactly("DOCUMENT", "TEXT", "DAY");
        assertThat(examined()
                        .refusals(
                                MEDIATOR,
                                new EndingAct.Conclude(
                                        Ending.of(EndReason.AGREEMENT, ResolutionLevel.COMPLETE, START))))
                .containsExactly("ENDING_FITS");
    }

    @Test
    @DisplayName("R-16.2, R-02.11 : la conclusion ne lie personne et le dit ; aucun type de fin ne tranche")
    void nothingDecides() {
        assertThat(Ending.Document.CONCLUSION.statement().orElseThrow().in(Language.FR))
                .contains("pas de force obligatoire");
        assertThat(Arrays.stream(Ending.Document.values()).map(Enum::name)).noneMatch(n -> n.contains("DECISION"));
        assertThat(Arrays.stream(EndReason.values()).map(Enum::name))
                .noneMatch(n -> n.contains("FAVOUR") || n.contains("RULING") || n.contains("DECISION"));
    }

    @Test
    @DisplayName("R-16.3 : la conclusion ne sort du cercle des parties qu'avec l'accord de toutes")
    void production() {
        CaseScript s = agreed();
        Act produce = new RecordAct.Disclose(
                DisclosureGround.LEGAL_OBLIGATION, "court-38", "MEMORANDUM", List.of(text("paper-1")));
        assertThat(s.refusals(MEDIATOR, produce)).containsExactly("PRODUCTION_AGREED");
        s.does(REQUESTER, new EndingAct.ConsentToProduction(USER));
        assertThat(s.refusals(MEDIATOR, produce)).containsExactly("PRODUCTION_AGREED");
        s.does(CORRESPONDENT, new EndingAct.ConsentToProduction(SERVICE));
        assertThat(s.refusals(MEDIATOR, produce)).isEmpty();
    }

    @Test
    @DisplayName("R-02.5 : une levée de confidentialité garde fondement, destinataire, date et étendue")
    void disclosure() {
        CaseScript s = examined()
                .does(
                        MEDIATOR,
                        new RecordAct.Disclose(DisclosureGround.PUBLIC_ORDER, "prosecutor", "ONE_FACT", List.of()));
        RecordFact.InformationDisclosed fact = (RecordFact.InformationDisclosed) s.last();
        assertThat(fact.ground()).isEqualTo(DisclosureGround.PUBLIC_ORDER);
        assertThat(fact.recipient()).isEqualTo("prosecutor");
        assertThat(fact.extent()).isEqualTo("ONE_FACT");
        assertThat(s.history().get(s.history().size() - 1).occurredOn()).isEqualTo(s.today());
    }

    @Test
    @DisplayName("R-D.6 : référent et interprète présents sont tenus au secret, et c'est enregistré")
    void attendeesAreBound() {
        Interview.Attendee loose = new Interview.Attendee(Interview.Attendee.Capacity.INTERPRETER, "i-1", false, true);
        assertThat(received()
                        .refusals(
                                MEDIATOR,
                                new HandlingAct.RecordInterview(
                                        new Interview(Interview.Mode.PHONE, List.of(USER), List.of(loose)))))
                .containsExactly("ATTENDEES_BOUND");
    }

    @Test
    @DisplayName("R-S6.4 : un pair-aidant assiste avec le consentement de l'usager")
    void peersNeedConsent() {
        Interview.Attendee peer = new Interview.Attendee(Interview.Attendee.Capacity.PEER, "p-1", true, false);
        assertThat(received()
                        .refusals(
                                MEDIATOR,
                                new HandlingAct.RecordInterview(
                                        new Interview(Interview.Mode.PHONE, List.of(USER), List.of(peer)))))
                .containsExactly("PEER_ACCEPTED");
    }

    @Test
    @DisplayName("R-D.1 : un dossier clos se rouvre avec une raison ; la première fin reste dans l'histoire")
    void reopening() {
        CaseScript s = closed().does(MEDIATOR, new ClosingAct.Reopen(text("new-fact")));
        assertThat(s.state().phase()).isEqualTo(Phase.EXAMINATION);
        assertThat(s.state().outcome().former()).extracting(Ending::reason).containsExactly(EndReason.AGREEMENT);
        CaseScript never = received()
                .does(MEDIATOR, new HandlingAct.DeclareInadmissible(Assessment.of("PROCUREMENT")))
                .does(MEDIATOR, new EndingAct.NotifyEnding(USER, Channel.POST, true, Optional.empty()))
                .does(MEDIATOR, new ClosingAct.Close())
                .does(MEDIATOR, new ClosingAct.Reopen(text("new-fact")));
        assertThat(never.state().phase()).isEqualTo(Phase.RECEIVED);
        assertThat(never.state().examination().admissibility()).isEmpty();
    }

    @Test
    @DisplayName("R-D.2 : lier deux dossiers n'efface pas le devoir d'accuser réception")
    void linksKeepDuties() {
        CaseScript s = new CaseScript()
                .does(SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.USER)))
                .does(HEAD, new IntakeAct.AssignMediator(MANDATE))
                .does(MEDIATOR, new RecordAct.LinkCases("case-2", LinkKind.DUPLICATE))
                .does(MEDIATOR, new EndingAct.Stop(EndReason.DUPLICATE, Optional.empty()));
        assertThat(s.duties()).extracting(Duty::kind).contains(Duty.Kind.ACKNOWLEDGE);
        assertThat(s.refusals(MEDIATOR, new ClosingAct.Close())).containsExactly("ACKNOWLEDGED");
        assertThat(s.refusals(MEDIATOR, new RecordAct.LinkCases("case-1", LinkKind.DUPLICATE)))
                .containsExactly("LINK_TO_ANOTHER");
    }

    @Test
    @DisplayName(
            "R-L.1, R-L.2 : les jours que la loi retient sont prouvés ; une fin sans déclaration est un risque signalé")
    void legalClock() {
        CaseScript s = mediated()
                .later(5)
                .does(
                        MEDIATOR,
                        new MediationAct.HoldSession(
                                new Interview(Interview.Mode.IN_PERSON, List.of(USER, SERVICE), List.of()), true))
                .later(15)
                .concludes(EndReason.AGREEMENT, ResolutionLevel.COMPLETE, Ending.Document.NONE);
        LegalClock open = LegalClock.of(s.state());
        assertThat(open.referredOn()).contains(START);
        assertThat(open.agreedInWritingOn()).contains(START);
        assertThat(open.firstMeetingOn()).contains(START.plusDays(5));
        assertThat(open.risks()).extracting(LegalClock.Risk::code).containsExactly("ENDED_WITHOUT_DECLARATION");
        s.does(MEDIATOR, new EndingAct.DeclareMediationOver("MEDIATOR", List.of(USER)));
        assertThat(LegalClock.of(s.state()).risks())
                .extracting(LegalClock.Risk::code)
                .containsExactly("KNOWLEDGE_NOT_PROVED");
        s.does(CORRESPONDENT, new EndingAct.DeclareMediationOver(SERVICE.id(), List.of(USER, SERVICE)));
        LegalClock done = LegalClock.of(s.state());
        assertThat(done.knownByAll()).isTrue();
        assertThat(done.risks()).isEmpty();
        assertThat(done.declaredOverOn()).contains(s.today());
    }

    @Test
    @DisplayName("R-D.7 : sans durée fixée par le règlement, rien ne s'efface")
    void noPeriodNoErasure() {
        CaseRules none =
                new CaseRulesBuilder().from(RULES).retention(Optional.empty()).build();
        CaseScript s = closed().under(none);
        CaseScript bare =
                agreed().under(none).does(MEDIATOR, new ClosingAct.Close()).later(9999);
        assertThat(bare.refusals(SYSTEM, new ClosingAct.Erase("digest", 1))).containsExactly("RETENTION_SET");
        assertThat(Retention.of(bare.state(), none, bare.today()).status()).isEqualTo(Retention.Status.NOT_SET);
        assertThat(Retention.of(s.state(), none, s.today()).dueOn())
                .as("terms recorded at closing stay")
                .contains(START.plusDays(20).plusYears(2));
    }

    @Test
    @DisplayName("R-D.7 : durée, préavis et gel commandent l'effacement, au dernier jour près")
    void erasureWaits() {
        CaseScript s = closed();
        int twoYears = (int) (s.today().plusYears(2).toEpochDay() - s.today().toEpochDay());
        Act erase = new ClosingAct.Erase("digest", 1);
        s.later(twoYears - 40);
        assertThat(s.refusals(SYSTEM, erase)).containsExactly("RETENTION_ELAPSED", "ERASURE_ANNOUNCED");
        s.does(SYSTEM, new ClosingAct.AnnounceErasure()).later(39);
        assertThat(s.refusals(SYSTEM, erase)).containsExactly("RETENTION_ELAPSED");
        s.later(1);
        assertThat(s.refusals(SYSTEM, erase)).isEmpty();
        s.does(HEAD, new ClosingAct.PlaceHold("LITIGATION"));
        assertThat(s.refusals(SYSTEM, erase)).containsExactly("NO_HOLD");
        s.does(HEAD, new ClosingAct.LiftHold()).does(SYSTEM, erase);
        assertThat(s.state().phase()).isEqualTo(Phase.ERASED);
    }

    @Test
    @DisplayName("R-S4.1 : une réorientation nomme un organisme de la nomenclature de la collectivité")
    void aReorientationNamesABodyOfTheList() {
        Act nowhere = new EndingAct.Reorient("NOWHERE", "NOT_COMPETENT", Optional.empty(), ResolutionLevel.PARTIAL);
        Act consulate = new EndingAct.Reorient("CONSULATE", "NOT_COMPETENT", Optional.empty(), ResolutionLevel.PARTIAL);
        CaseScript s = received();
        assertThat(s.refusals(MEDIATOR, nowhere)).containsExactly("BODY_KNOWN");
        assertThat(s.refusals(MEDIATOR, consulate)).isEmpty();
        Nomenclature without =
                StandardNomenclatures.BODIES.with(new Overlay("isere", List.of(), Map.of(), Set.of("CONSULATE")));
        s.under(new CaseRulesBuilder().from(RULES).bodies(without).build());
        assertThat(s.refusals(MEDIATOR, consulate)).containsExactly("BODY_KNOWN");
        Act recusal = new IntakeAct.Recuse(text("tie"), Optional.empty(), Optional.of((EndingAct.Reorient) nowhere));
        assertThat(s.refusals(MEDIATOR, recusal)).containsExactly("BODY_KNOWN");
        s.under(new CaseRulesBuilder().from(RULES).bodies(Optional.empty()).build());
        assertThat(s.refusals(MEDIATOR, nowhere))
                .as("an authority without a list takes any code")
                .isEmpty();
    }
}
