/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static fr.mediation.core.casefile.CaseScript.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.MandateTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Mandat, indépendance, droits (règlement Isère 2022, art. 1 et 2)")
class GovernanceRequirementsTest {

    private static final Set<Act.Kind> DECISIONS = EnumSet.of(
            Act.Kind.DECLARE_ADMISSIBLE,
            Act.Kind.DECLARE_INADMISSIBLE,
            Act.Kind.PROPOSE_MEDIATION,
            Act.Kind.AMEND_CONVENTION,
            Act.Kind.SIGN_CONVENTION,
            Act.Kind.SUSPEND,
            Act.Kind.RESUME,
            Act.Kind.CONCLUDE,
            Act.Kind.REORIENT,
            Act.Kind.STOP,
            Act.Kind.GIVE_UP,
            Act.Kind.CLOSE,
            Act.Kind.REOPEN,
            Act.Kind.DISCLOSE,
            Act.Kind.ASK_QUESTION);

    @Test
    @DisplayName("R-01.2, R-02.9 : un acte daté hors du mandat est refusé, au dernier jour près")
    void actsOutsideTheMandateAreRefused() {
        Mandate short1 = Mandate.of("mediator-1", "act-1", START, Optional.of(START.plusDays(10)));
        CaseScript s = new CaseScript()
                .does(SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.USER)))
                .does(HEAD, new IntakeAct.AssignMediator(short1))
                .later(10);
        assertThat(s.refusals(MEDIATOR, new HandlingAct.DeclareAdmissible(Assessment.of())))
                .isEmpty();
        s.later(1);
        assertThat(s.refusals(MEDIATOR, new HandlingAct.DeclareAdmissible(Assessment.of())))
                .containsExactly("MEDIATOR_IN_MANDATE");
        assertThat(s.refusals(MEDIATOR, START.plusDays(10), new HandlingAct.DeclareAdmissible(Assessment.of())))
                .as("a letter of the last day, recorded the day after")
                .isEmpty();
    }

    @Test
    @DisplayName("R-02.3 : la fin du mandat est écrite, jamais calculée")
    void theEndOfTheMandateIsWritten() {
        assertThat(MANDATE.covers(LocalDate.of(2028, 1, 31))).isTrue();
        assertThat(MANDATE.covers(LocalDate.of(2028, 2, 1))).isFalse();
        assertThat(COLLEAGUE.covers(LocalDate.of(2100, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    @DisplayName("R-02.7, R-13.4 : personne d'autre que le médiateur en charge ne décide")
    void nobodyElseDecides(Standing standing) {
        for (Act.Kind decision : DECISIONS) {
            assertThat(CasePolicy.grants(standing, decision))
                    .as(standing + " " + decision)
                    .isEqualTo(standing == Standing.MEDIATOR_IN_CHARGE);
        }
    }

    @Test
    @DisplayName("R-02.7 : tout acte sous condition de mandat n'est ouvert qu'au médiateur en charge")
    void whatNeedsAMandateIsTheMediatorsOnly() {
        for (Transition row : TransitionTable.STANDARD.rows()) {
            if (row.guards().contains(CommonGuards.MEDIATOR_IN_MANDATE)) {
                for (Standing s : Standing.values()) {
                    assertThat(CasePolicy.grants(s, row.act())).isEqualTo(s == Standing.MEDIATOR_IN_CHARGE);
                }
            }
        }
    }

    @Test
    @DisplayName("R-02.10 : déport avec transmission ; le médiateur déporté ne revient pas")
    void recusal() {
        CaseScript s =
                examined().does(MEDIATOR, new IntakeAct.Recuse(text("tie"), Optional.of(COLLEAGUE), Optional.empty()));
        assertThat(s.state().intake().recused()).containsExactly("mediator-1");
        assertThat(s.state().mandate()).contains(COLLEAGUE);
        assertThat(s.refusals(MEDIATOR, new MediationAct.Suspend(SuspensionReason.OTHER)))
                .containsExactly("NOT_PERMITTED");
        assertThat(s.refusals(HEAD, new IntakeAct.AssignMediator(MANDATE))).containsExactly("NOT_RECUSED");
        assertThat(s.refusals(OTHER_MEDIATOR, new MediationAct.Suspend(SuspensionReason.OTHER)))
                .isEmpty();
    }

    @Test
    @DisplayName("R-02.10 : déport avec réorientation")
    void recusalByReorientation() {
        CaseScript s = examined()
                .does(
                        MEDIATOR,
                        new IntakeAct.Recuse(
                                text("tie"),
                                Optional.empty(),
                                Optional.of(new EndingAct.Reorient(
                                        "DEFENSEUR_DES_DROITS", "TIE", Optional.empty(), ResolutionLevel.PARTIAL))));
        assertThat(s.state().phase()).isEqualTo(Phase.CONCLUDED);
        assertThat(s.state().mandate()).isEmpty();
        assertThat(s.refusals(MEDIATOR, new IntakeAct.Recuse(text("t"), Optional.of(MANDATE), Optional.empty())))
                .contains("NOT_PERMITTED");
    }

    @Test
    @DisplayName("R-MS.2 : affectation et transmission sont enregistrées ; un collègue ne prend qu'un dossier libre")
    void assignment() {
        CaseScript free = new CaseScript()
                .does(SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.USER)))
                .does(OTHER_MEDIATOR, new IntakeAct.AssignMediator(COLLEAGUE));
        assertThat(free.state().mandate()).contains(COLLEAGUE);
        assertThat(received().refusals(OTHER_MEDIATOR, new IntakeAct.AssignMediator(COLLEAGUE)))
                .containsExactly("NOT_PERMITTED");
        assertThat(received().refusals(MEDIATOR, new IntakeAct.AssignMediator(COLLEAGUE)))
                .isEmpty();
        assertThat(received().refusals(HEAD, new IntakeAct.AssignMediator(COLLEAGUE)))
                .isEmpty();
    }

    @Test
    @DisplayName("Une autre collectivité, une autre personne : rien n'est ouvert, ni acte ni lecture")
    void scopeAndSubjectAreOneCheck() {
        CaseScript s = proposed();
        for (Role role : Role.values()) {
            Actor elsewhere = new Actor(role, role == Role.MEDIATOR ? "mediator-1" : USER.id(), "savoie");
            for (Act.Kind act : Act.Kind.values()) {
                assertThat(CasePolicy.refusal(elsewhere, act, s.state(), CaseScript.RULES))
                        .isPresent();
            }
            for (CasePolicy.Projection p : CasePolicy.Projection.values()) {
                assertThat(CasePolicy.refusal(elsewhere, p, s.state())).isPresent();
            }
        }
        Actor stranger = new Actor(Role.REQUESTER, "subject-99", AUTHORITY);
        assertThat(s.refusals(stranger, new EndingAct.Withdraw())).containsExactly("NOT_PERMITTED");
        assertThat(s.refusals(
                        REQUESTER,
                        new MediationAct.GiveConsent(SERVICE, CONVENTION.text().digest())))
                .as("nobody consents for another")
                .containsExactly("NOT_PERMITTED");
    }

    @Test
    @DisplayName("L'administrateur technique ne lit aucun dossier")
    void administratorsReadNothing() {
        for (Standing s : List.of(Standing.ADMINISTRATOR)) {
            for (CasePolicy.Projection p : CasePolicy.Projection.values()) {
                assertThat(CasePolicy.grants(s, p)).isFalse();
            }
            for (Act.Kind act : Act.Kind.values()) {
                assertThat(CasePolicy.grants(s, act)).isFalse();
            }
        }
    }

    @Test
    @DisplayName("R-17.2, R-17.3 : chaque événement porte le règlement sous lequel il fut jugé")
    void everyEventNamesItsRules() {
        CaseRules earlier =
                new CaseRulesBuilder().from(RULES).id("isere:2022-02-practice").build();
        CaseScript s = new CaseScript()
                .under(earlier)
                .does(SYSTEM, new IntakeAct.RegisterReferral(referral(Referral.Originator.USER)))
                .under(RULES)
                .does(SYSTEM, new IntakeAct.Acknowledge(Channel.POST, "a", false));
        assertThat(s.state().ruleSet()).isEqualTo("isere:2022-02-practice");
        assertThat(s.history())
                .extracting(CaseEvent::ruleSet)
                .containsExactly("isere:2022-02-practice", "isere:2022-06");
    }

    @Test
    @DisplayName("R-S6.3 : un référent mène des entretiens et ne décide de rien")
    void referees() {
        assertThat(received()
                        .refusals(
                                REFEREE,
                                new HandlingAct.RecordInterview(
                                        new Interview(Interview.Mode.PHONE, List.of(USER), List.of()))))
                .isEmpty();
        assertThat(received().refusals(REFEREE, new HandlingAct.DeclareAdmissible(Assessment.of())))
                .containsExactly("NOT_PERMITTED");
    }

    @Test
    @DisplayName("R-17.2 : un refus cite le règlement de la collectivité, jamais celui d'une autre")
    void refusalsCiteTheAuthoritysOwnText() {
        CaseRules savoie = new CaseRulesBuilder()
                .id("savoie:2026-01")
                .authority("savoie")
                .title("Règlement de la Savoie 2026")
                .putArticle(Provision.MOTIVES, LegalReference.of("Règlement de la Savoie 2026", "art. 4"))
                .build();
        for (Guard guard : Guard.all()) {
            assertThat(savoie.article(guard.provision()).citation()).doesNotContain("Isère");
        }
        Context there = new Context(savoie, CALENDAR, START, START.atTime(9, 0).toInstant(ZoneOffset.UTC));
        Actor host = new Actor(Role.SYSTEM, "host", "savoie");
        List<Refusal> refusals = CaseLife.permitted(CaseState.NEW, host, there).stream()
                .flatMap(p -> p.reasons().stream())
                .toList();
        assertThat(refusals)
                .isNotEmpty()
                .allSatisfy(r ->
                        assertThat(r.reference().citation()).contains("Savoie").doesNotContain("Isère"));
        assertThat(savoie.article(Provision.MOTIVES).citation()).isEqualTo("Règlement de la Savoie 2026, art. 4");
        assertThat(savoie.article(Provision.CONVENTION).citation()).isEqualTo("Règlement de la Savoie 2026");
        assertThat(savoie.article(Provision.RETENTION).citation()).isEqualTo("RGPD, art. 5, 1, e");
        assertThat(RULES.article(Provision.CONVENTION).citation()).isEqualTo("Règlement Isère 2022, art. 13 c");
    }

    @Test
    @DisplayName("R-02.3, C4 : entre deux lectures de la fin du mandat, l'acte n'est pas refusé et le doute se montre")
    void betweenTwoReadingsOfTheEndOfAMandate() {
        Mandate unsure = new Mandate(
                "mediator-1",
                "act-1",
                START,
                Optional.empty(),
                Optional.of(6),
                Optional.of(LocalDate.of(2028, 3, 31)),
                Optional.empty());
        assertThat(unsure.covers(LocalDate.of(2028, 3, 31))).isTrue();
        assertThat(unsure.covers(LocalDate.of(2029, 1, 1))).isTrue();
        assertThat(unsure.terms().coverageOn(LocalDate.of(2029, 1, 1))).isEqualTo(MandateTerms.Coverage.UNCERTAIN);
        assertThat(unsure.covers(START.plusYears(6))).isFalse();
        assertThat(unsure.endedEarly(LocalDate.of(2027, 1, 1)).covers(LocalDate.of(2027, 1, 2)))
                .isFalse();
    }
}
