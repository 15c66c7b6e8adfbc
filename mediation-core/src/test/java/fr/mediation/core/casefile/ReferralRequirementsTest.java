/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.CaseScript.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.reglement.LimitKind;
import fr.mediation.core.reglement.LimitStart;
import fr.mediation.core.wording.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Saisine, accusé de réception, instruction (règlement Isère 2022, art. 1, 7 à 15)")
class ReferralRequirementsTest {

    private static Referral with(Referral r, List<Referral.Motive> motives) {
        return new Referral(
                r.receivedOn(),
                r.channel(),
                r.place(),
                r.originator(),
                r.hierarchyInvolvement(),
                r.parties(),
                motives,
                r.priorRecourse(),
                r.domain(),
                r.demand());
    }

    @Test
    @DisplayName("R-08.1 : une saisine indique au moins un motif")
    void aMotiveIsNeeded() {
        Referral without = with(referral(Referral.Originator.USER), List.of());
        assertThat(new CaseScript().refusals(SYSTEM, new IntakeAct.RegisterReferral(without)))
                .containsExactly("MOTIVE_GIVEN");
        for (Referral.Motive motive : Referral.Motive.values()) {
            Referral one = with(referral(Referral.Originator.USER), List.of(motive));
            assertThat(new CaseScript().refusals(SYSTEM, new IntakeAct.RegisterReferral(one)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("R-08.2 : le médiateur peut s'autosaisir d'une situation individuelle")
    void ownInitiative() {
        CaseScript s = new CaseScript()
                .does(
                        MEDIATOR,
                        new IntakeAct.OpenOwnInitiative(referral(Referral.Originator.MEDIATOR), text("why"), MANDATE));
        assertThat(s.state().intake().ownInitiative()).isTrue();
        assertThat(s.state().mandate()).contains(MANDATE);
        assertThat(new CaseScript()
                        .refusals(
                                MEDIATOR,
                                new IntakeAct.OpenOwnInitiative(
                                        referral(Referral.Originator.MEDIATOR), text("why"), COLLEAGUE)))
                .containsExactly("MANDATE_COVERS_DAY");
        assertThat(new CaseScript()
                        .refusals(SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.MEDIATOR))))
                .containsExactly("ORIGINATOR_FITS");
    }

    private static CaseScript ownInitiativeProposed() {
        return new CaseScript()
                .does(
                        MEDIATOR,
                        new IntakeAct.OpenOwnInitiative(referral(Referral.Originator.MEDIATOR), text("why"), MANDATE))
                .does(MEDIATOR, new HandlingAct.DeclareAdmissible(Assessment.of()))
                .does(MEDIATOR, new HandlingAct.ContactService("autonomy", Channel.PHONE))
                .does(MEDIATOR, proposal(CONVENTION));
    }

    @Test
    @DisplayName(
            "R-08.3 : une autosaisine ne va pas au-delà de la proposition sans l'accord de tous ; un refus y met fin sans motif")
    void ownInitiativeStopsAtTheProposal() {
        CaseScript s = ownInitiativeProposed();
        Act satisfied =
                new EndingAct.Conclude(Ending.of(EndReason.ANSWER_SATISFIED, ResolutionLevel.COMPLETE, s.today()));
        assertThat(s.refusals(MEDIATOR, satisfied)).containsExactly("OWN_INITIATIVE_ACCEPTED");
        assertThat(s.refusals(
                        MEDIATOR,
                        new MediationAct.SignConvention(CONVENTION.text().digest())))
                .contains("ALL_CONSENTED", "OWN_INITIATIVE_ACCEPTED");
        s.does(REQUESTER, new MediationAct.RecordRefusal(USER));
        assertThat(s.state().ending().map(Ending::reason)).contains(EndReason.REFUSED);
        assertThat(s.state().phase()).isEqualTo(Phase.CONCLUDED);
    }

    @Test
    @DisplayName("R-09.1 : un agent soumet une situation en y associant sa hiérarchie")
    void anAgentInvolvesTheirHierarchy() {
        Referral r = referral(Referral.Originator.AGENT);
        assertThat(new CaseScript().refusals(SYSTEM, new IntakeAct.RegisterReferral(r)))
                .containsExactly("HIERARCHY_INVOLVED");
        Referral known = new Referral(
                r.receivedOn(),
                r.channel(),
                r.place(),
                r.originator(),
                Optional.of(text("note")),
                r.parties(),
                r.motives(),
                r.priorRecourse(),
                r.domain(),
                r.demand());
        assertThat(new CaseScript().refusals(SYSTEM, new IntakeAct.RegisterReferral(known)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"USER", "ASSOCIATION", "ELECTED_MEMBER", "BUSINESS", "INSTITUTION"},
            value = Referral.Originator.class)
    @DisplayName("R-01.1, R-09.2 : usager, association, élu, entreprise peuvent saisir")
    void whoMayRefer(Referral.Originator originator) {
        assertThat(new CaseScript().refusals(SYSTEM, new IntakeAct.RegisterReferral(referral(originator))))
                .isEmpty();
    }

    @Test
    @DisplayName("R-09.3 : un dossier peut concerner plusieurs usagers")
    void severalUsers() {
        CaseScript s = new CaseScript()
                .does(
                        SYSTEM,
                        new IntakeAct.RegisterReferral(
                                referral(Referral.Originator.USER, user(USER), user(OTHER_USER), service())));
        assertThat(s.state().parties()).hasSize(3);
        assertThat(new CaseScript()
                        .refusals(
                                SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.USER, service()))))
                .containsExactly("USER_CONCERNED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "EMAIL", "WEB_FORM", "POST", "PERMANENCE", "FRONT_DESK", "CHAT_OF_A_HOST"})
    @DisplayName("R-07.1 : les canaux du règlement, et ceux qu'un hôte ajoute")
    void channels(String code) {
        Referral r = referral(Referral.Originator.USER);
        Referral by = new Referral(
                r.receivedOn(),
                new Channel(code),
                r.place(),
                r.originator(),
                r.hierarchyInvolvement(),
                r.parties(),
                r.motives(),
                r.priorRecourse(),
                r.domain(),
                r.demand());
        assertThat(new CaseScript().refusals(SYSTEM, new IntakeAct.RegisterReferral(by)))
                .isEmpty();
    }

    @Test
    @DisplayName("R-07.2 : tout dossier reçoit un accusé de réception avant d'être clos, même irrecevable ou réorienté")
    void everyRequestIsAcknowledged() {
        CaseScript s = new CaseScript()
                .does(SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.USER)))
                .does(HEAD, new IntakeAct.AssignMediator(MANDATE))
                .does(
                        MEDIATOR,
                        new EndingAct.Reorient("CAF", "NOT_COMPETENT", Optional.empty(), ResolutionLevel.PARTIAL));
        assertThat(s.refusals(MEDIATOR, new ClosingAct.Close())).containsExactly("ACKNOWLEDGED");
        assertThat(s.duties()).extracting(Duty::kind).contains(Duty.Kind.ACKNOWLEDGE);
        s.does(SYSTEM, new IntakeAct.Acknowledge(Channel.POST, "ack-1", false));
        assertThat(s.refusals(MEDIATOR, new ClosingAct.Close())).isEmpty();
    }

    @Test
    @DisplayName("R-07.3 : un contact suit l'accusé de réception ; un contact antérieur est accepté et reste visible")
    void contactBeforeAcknowledgementIsAcceptedAndVisible() {
        CaseScript s = new CaseScript()
                .does(SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.USER)))
                .does(HEAD, new IntakeAct.AssignMediator(MANDATE))
                .does(MEDIATOR, new IntakeAct.RecordContact(USER, Channel.PHONE, true))
                .later(3)
                .does(SYSTEM, new IntakeAct.Acknowledge(Channel.POST, "ack-1", false));
        assertThat(s.state().contacts().firstContactOn().orElseThrow())
                .isBefore(s.state().contacts().acknowledgedOn().orElseThrow());
        assertThat(received().duties()).extracting(Duty::kind).contains(Duty.Kind.FIRST_CONTACT);
    }

    @Test
    @DisplayName("R-07.4 : les délais courent du jour de réception, non du jour d'enregistrement")
    void delaysRunFromReceipt() {
        CaseRules hurried = new CaseRulesBuilder()
                .from(RULES)
                .acknowledgement(CaseScript.days(LimitKind.ACKNOWLEDGEMENT, 5, LimitStart.RECEIPT))
                .build();
        CaseScript s = new CaseScript()
                .under(hurried)
                .later(8)
                .does(SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.USER)));
        Duty duty = s.duties().get(0);
        assertThat(duty.kind()).isEqualTo(Duty.Kind.ACKNOWLEDGE);
        assertThat(duty.dueOn()).contains(START.plusDays(5));
        assertThat(duty.overdue()).isTrue();
        assertThat(Duties.explanation(duty, s.state(), hurried, s.context().calendar())
                        .text(Language.FR))
                .contains("4 mars 2024")
                .contains("9 mars 2024")
                .contains("Règlement Isère 2022");
    }

    @Test
    @DisplayName("R-07.4 : la réception ne peut suivre l'enregistrement")
    void receiptComesFirst() {
        CaseScript s = new CaseScript();
        assertThat(s.refusals(
                        SYSTEM, START.minusDays(1), new IntakeAct.RegisterReferral(referral(Referral.Originator.USER))))
                .containsExactly("RECEIVED_BEFORE_RECORDED");
    }

    @Test
    @DisplayName("R-07.5 : aucun délai d'accusé de réception ni de contact n'est écrit dans le code")
    void noHiddenTimeLimit() {
        CaseScript s = new CaseScript()
                .does(SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.USER)))
                .later(4000);
        assertThat(s.duties()).isNotEmpty().allSatisfy(d -> {
            assertThat(d.dueOn()).isEmpty();
            assertThat(d.overdue()).isFalse();
        });
    }

    @Test
    @DisplayName("R-07.6 : l'accusé de réception dit s'il informe des délais de recours")
    void acknowledgementTellsOfTimeLimits() {
        CaseScript s = received();
        assertThat(s.history().get(1).fact())
                .isEqualTo(new IntakeFact.AcknowledgementSent(Channel.POST, "ack-2", true));
    }

    @Test
    @DisplayName("R-10.1 : aucun montant ne peut être attaché à un dossier")
    void noAmountAnywhere() {
        assertThat(StoredShapes.components())
                .noneMatch(c -> c.getType().equals(java.math.BigDecimal.class)
                        || c.getName().matches(".*(amount|price|fee|cost).*"));
    }

    @Test
    @DisplayName("R-Pre.1 : le jour de la saisine est immuable ; une rectification est un fait nouveau, motivé")
    void theDayOfReferralIsCorrectedByANewFact() {
        CaseScript s = received();
        s.does(
                MEDIATOR,
                new RecordAct.CorrectFact(
                        1, CorrectedDay.REFERRAL_RECEIVED, Optional.empty(), START.minusDays(2), text("stamp")));
        assertThat(s.state().referral().map(Referral::receivedOn)).contains(START.minusDays(2));
        assertThat(((IntakeFact.ReferralRegistered) s.history().get(0).fact())
                        .referral()
                        .receivedOn())
                .isEqualTo(START);
        assertThat(s.refusals(
                        MEDIATOR,
                        new RecordAct.CorrectFact(
                                99, CorrectedDay.REFERRAL_RECEIVED, Optional.empty(), START, text("stamp"))))
                .containsExactly("CORRECTION_POSSIBLE");
        assertThat(s.refusals(MEDIATOR, START.minusDays(9), new HandlingAct.ContactService("x", Channel.EMAIL)))
                .contains("NOT_BEFORE_REFERRAL");
    }

    @ParameterizedTest
    @EnumSource(Interview.Mode.class)
    @DisplayName("R-13.1 : entretiens par écrit, téléphone, en présence ou mixtes, avec leurs participants")
    void interviews(Interview.Mode mode) {
        CaseScript s = received()
                .does(REFEREE, new HandlingAct.RecordInterview(new Interview(mode, List.of(USER, SERVICE), List.of())));
        assertThat(s.state().examination().interviews()).isEqualTo(1);
        assertThat(s.refusals(
                        MEDIATOR,
                        new HandlingAct.RecordInterview(
                                new Interview(mode, List.of(new SubjectRef("nobody")), List.of()))))
                .containsExactly("PARTY_KNOWN");
    }

    @Test
    @DisplayName("R-13.2 : les entretiens aboutissent à une analyse consignée")
    void analysis() {
        CaseScript s = received()
                .does(
                        MEDIATOR,
                        new HandlingAct.RecordAnalysis(text("situation"), text("dispute"), text("demand"), true));
        assertThat(s.state().examination().suitable()).contains(true);
    }

    @Test
    @DisplayName("R-13.3 : le service est contacté avant la proposition, sauf raison donnée")
    void theServiceIsContactedFirst() {
        assertThat(examined().refusals(MEDIATOR, proposal(CONVENTION))).containsExactly("SERVICE_CONTACTED");
        assertThat(examined()
                        .refusals(
                                MEDIATOR,
                                new MediationAct.ProposeMediation(
                                        CONVENTION, List.of(USER, SERVICE), Optional.of(text("why")))))
                .isEmpty();
    }

    @Test
    @DisplayName("R-13.5 : toutes les parties reçoivent la proposition et la notice")
    void allPartiesAreTold() {
        CaseScript s = examined().does(MEDIATOR, new HandlingAct.ContactService("autonomy", Channel.EMAIL));
        assertThat(s.refusals(MEDIATOR, new MediationAct.ProposeMediation(CONVENTION, List.of(USER), Optional.empty())))
                .containsExactly("ALL_PARTIES_TOLD");
        assertThat(proposed().state().mediation().convention().map(Convention::noticeVersion))
                .contains("notice-3");
    }

    @Test
    @DisplayName("R-14.1 : une question sans réponse reste visible et n'empêche pas de conclure")
    void anUnansweredQuestionBlocksNothing() {
        CaseScript s = examined()
                .does(
                        MEDIATOR,
                        new HandlingAct.AskQuestion(
                                new Question("q1", Question.Addressee.PARTY, USER.id(), START, Optional.empty())));
        assertThat(s.state().waitingOn()).isEqualTo(WaitingOn.USER);
        assertThat(s.duties()).extracting(Duty::kind).contains(Duty.Kind.OTHER_ANSWER);
        s.concludes(EndReason.ANSWER_SATISFIED, ResolutionLevel.COMPLETE, Ending.Document.NONE);
        assertThat(s.state().phase()).isEqualTo(Phase.CONCLUDED);
    }

    @Test
    @DisplayName("R-14.2 : le médiateur consulte un expert de son choix, sans l'accord de personne")
    void anExpertOfTheMediatorsChoice() {
        CaseScript s = examined()
                .does(
                        MEDIATOR,
                        new HandlingAct.AskQuestion(new Question(
                                "q1", Question.Addressee.EXPERT, "expert-architect", START, Optional.empty())));
        assertThat(s.state().waitingOn()).isEqualTo(WaitingOn.EXPERT);
    }

    @Test
    @DisplayName(
            "R-15.2, R-15.5 : quinze jours par demande, plusieurs à la fois ; une réponse tardive clôt la question")
    void fifteenDaysForEachRequest() {
        CaseScript s = examined();
        for (int i = 0; i < 2; i++) {
            s.does(
                    MEDIATOR,
                    new HandlingAct.AskQuestion(new Question(
                            "q" + i, Question.Addressee.SERVICE, "autonomy", s.today(), Optional.empty())));
            s.later(10);
        }
        List<Duty> duties = s.duties().stream()
                .filter(d -> d.kind() == Duty.Kind.SERVICE_ANSWER)
                .toList();
        assertThat(duties)
                .extracting(d -> d.dueOn().orElseThrow())
                .containsExactly(START.plusDays(15), START.plusDays(25));
        assertThat(duties).extracting(Duty::overdue).containsExactly(true, false);
        s.does(SYSTEM, new HandlingAct.ReviewDuties());
        assertThat(s.last())
                .isEqualTo(new HandlingFact.DutyBecameOverdue(Duty.Kind.SERVICE_ANSWER, "q0", START.plusDays(15)));
        s.does(MEDIATOR, new HandlingAct.RecordAnswer("q0", Optional.of(text("a0"))));
        assertThat(s.state().examination().asked().get(0).answeredOn()).contains(START.plusDays(20));
        assertThat(s.refusals(MEDIATOR, new HandlingAct.RecordAnswer("q0", Optional.empty())))
                .containsExactly("QUESTION_OPEN");
    }

    @Test
    @DisplayName("R-15.4 : un retard s'observe, se rappelle, et n'empêche ni ne clôt rien")
    void latenessNeverBlocks() {
        CaseScript s = examined()
                .does(
                        MEDIATOR,
                        new HandlingAct.AskQuestion(
                                new Question("q0", Question.Addressee.SERVICE, "autonomy", START, Optional.empty())))
                .later(90)
                .does(SYSTEM, new HandlingAct.ReviewDuties());
        assertThat(s.state().phase()).isEqualTo(Phase.EXAMINATION);
        assertThat(s.refusals(MEDIATOR, proposal(CONVENTION))).isEmpty();
    }
}
