/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.check.IsereRequests.CHECKER;
import static fr.mediation.rules.check.IsereRequests.REFERRED;
import static fr.mediation.rules.check.IsereRequests.appealed;
import static fr.mediation.rules.check.IsereRequests.check;
import static fr.mediation.rules.check.IsereRequests.grounds;
import static fr.mediation.rules.check.IsereRequests.ordinary;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.CONTESTS_DECISION;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static fr.mediation.rules.facts.StandardFacts.HIERARCHY_INVOLVED;
import static fr.mediation.rules.facts.StandardFacts.MOTIVES;
import static fr.mediation.rules.facts.StandardFacts.OPPOSES_USER_AND_AUTHORITY;
import static fr.mediation.rules.facts.StandardFacts.ORIGINATOR;
import static fr.mediation.rules.facts.StandardFacts.PRIOR_EXCHANGE;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static fr.mediation.rules.facts.StandardFacts.WITHIN_COMPETENCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactState;
import fr.mediation.rules.facts.Provenance;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.NationalRules;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsereAdmissibilityTest {

    @Test
    @DisplayName("Rien n'est su : des faits manquent, ni recevable ni irrecevable")
    void everythingUnknownIsUndecided() {
        Verdict verdict = check(FactSheet.draft(VOCABULARY));

        assertThat(verdict.kind()).isEqualTo(VerdictKind.UNDECIDED);
        assertThat(verdict.stillPossible())
                .containsExactly(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE, VerdictKind.PREMATURE);
        assertThat(grounds(verdict)).isEmpty();
        assertThat(verdict.missing()).extracting(m -> m.fact().value()).contains("originator", "beforeCourt");
    }

    @ParameterizedTest(name = "R-08.2, R-09.2, R-01.1 : saisine par {0}")
    @ValueSource(strings = {"USER", "ASSOCIATION", "BUSINESS", "ELECTED_MEMBER", "MEDIATOR"})
    void whoMayRefer(String originator) {
        assertThat(check(ordinary().with(ORIGINATOR, originator)).kind()).isEqualTo(VerdictKind.ADMISSIBLE);
    }

    @Test
    @DisplayName("art. 8 et 9 : une autre administration ne saisit pas le médiateur")
    void anotherAuthorityMayNotRefer() {
        assertThat(grounds(check(ordinary().with(ORIGINATOR, "OTHER_AUTHORITY"))))
                .containsExactly("NOT_ENTITLED_TO_REFER");
    }

    @Test
    @DisplayName("R-08.1 : sans incompréhension, désaccord ni absence de réponse, pas de saisine")
    void aReferralHasAMotive() {
        Verdict verdict = check(ordinary().with(MOTIVES, Selection.none()).with(PRIOR_EXCHANGE, "SATISFACTORY"));

        assertThat(grounds(verdict)).containsExactly("NO_MOTIVE", "SATISFACTORY_ANSWER");
    }

    @Test
    @DisplayName("R-09.1 : un agent saisit en lien avec sa hiérarchie")
    void anAgentActsWithTheirHierarchy() {
        FactSheetDraft agent = ordinary().with(ORIGINATOR, "AGENT");

        assertThat(check(agent).kind()).isEqualTo(VerdictKind.UNDECIDED);
        assertThat(check(agent.with(HIERARCHY_INVOLVED, true)).kind()).isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(grounds(check(agent.with(HIERARCHY_INVOLVED, false)))).containsExactly("AGENT_WITHOUT_HIERARCHY");
    }

    @Test
    @DisplayName("R-11.1 : le différend oppose un usager et le Département")
    void theDisputeOpposesUserAndAuthority() {
        assertThat(grounds(check(ordinary().with(OPPOSES_USER_AND_AUTHORITY, false))))
                .containsExactly("NOT_USER_AGAINST_AUTHORITY");
    }

    @Test
    @DisplayName("R-11.2, R-12.1 : toute politique du Département, aucune autre")
    void everyPolicyOfTheAuthorityAndNoOther() {
        assertThat(check(ordinary()).kind()).isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(grounds(check(ordinary().with(WITHIN_COMPETENCE, false)))).containsExactly("OUTSIDE_COMPETENCE");
    }

    @ParameterizedTest(name = "R-11.3 : échanges {0} -> {1}")
    @CsvSource({
        "IMPOSSIBLE, ADMISSIBLE",
        "NO_ANSWER, ADMISSIBLE",
        "UNSATISFACTORY, ADMISSIBLE",
        "NOT_TRIED, INADMISSIBLE",
        "SATISFACTORY, INADMISSIBLE"
    })
    void exchangesFailed(String exchange, VerdictKind expected) {
        assertThat(check(ordinary().with(PRIOR_EXCHANGE, exchange)).kind()).isEqualTo(expected);
    }

    @Test
    @DisplayName("R-11.7 : sans décision contestée, aucun recours gracieux n'est exigé")
    void noAppealIsNeededWithoutAContestedDecision() {
        assertThat(check(ordinary().with(APPEAL_MADE, false)).kind()).isEqualTo(VerdictKind.ADMISSIBLE);
    }

    @ParameterizedTest(name = "R-11.4 : réponse {0} -> {1}")
    @CsvSource({"NEGATIVE, ADMISSIBLE", "PARTIAL, ADMISSIBLE", "POSITIVE, INADMISSIBLE", "NONE, PREMATURE"})
    void appealsAreExhaustedByANegativeAnswer(String answer, VerdictKind expected) {
        FactSheetDraft facts = appealed(REFERRED.minusMonths(1)).with(APPEAL_ANSWER, answer);

        assertThat(check(facts).kind()).isEqualTo(expected);
    }

    @Test
    @DisplayName("R-11.4 : qui conteste une décision forme d'abord un recours gracieux")
    void aContestedDecisionNeedsAnAppeal() {
        Verdict verdict = check(ordinary().with(CONTESTS_DECISION, true).with(APPEAL_MADE, false));

        assertThat(grounds(verdict)).containsExactly("NO_APPEAL");
        assertThat(verdict.grounds(Outcome.HOLDS).get(0).cure()).isEqualTo(Cure.BY_STEP);
    }

    @ParameterizedTest(name = "R-11.5 : recours reçu le {0}, examen le {1} -> {2}")
    @CsvSource({
        "2023-12-04, 2024-02-03, PREMATURE",
        "2023-12-04, 2024-02-04, ADMISSIBLE",
        "2023-12-31, 2024-02-28, PREMATURE",
        "2023-12-31, 2024-02-29, ADMISSIBLE",
        "2022-12-31, 2023-02-27, PREMATURE",
        "2022-12-31, 2023-02-28, ADMISSIBLE",
        "2017-06-23, 2017-08-22, PREMATURE",
        "2017-06-23, 2017-08-23, ADMISSIBLE"
    })
    void silenceCountsAfterTwoMonthsFromDateToDate(LocalDate receivedOn, LocalDate asOf, VerdictKind expected) {
        assertThat(check(appealed(receivedOn), asOf).kind()).isEqualTo(expected);
    }

    @Test
    @DisplayName("R-11.5 : la demande prématurée dit à partir de quel jour elle sera recevable")
    void prematureSaysFromWhichDay() {
        Admissibility answer = check(appealed(LocalDate.of(2024, 1, 31))).admissibility();

        assertThat(answer).isInstanceOfSatisfying(Admissibility.Premature.class, premature -> {
            assertThat(premature.admissibleFrom()).isEqualTo(LocalDate.of(2024, 3, 31));
            assertThat(premature.grounds()).extracting(Ground::id).containsExactly(new GroundId("APPEAL_PENDING"));
        });
    }

    @Test
    @DisplayName("R-11.5 : « en principe » : le médiateur retient un autre délai, avec son motif")
    void theMediatorMayOverrideThePeriodWithAReason() {
        FactSheet sheet = appealed(LocalDate.of(2024, 2, 1)).build().orThrow();
        TimeOverride month = new TimeOverride(NationalRules.SILENCE, Period.ofMonths(1), "refus annoncé par téléphone");

        Verdict verdict = CHECKER.overriding(List.of(month)).check(sheet, REFERRED, REFERRED);

        assertThat(CHECKER.check(sheet, REFERRED, REFERRED).kind()).isEqualTo(VerdictKind.PREMATURE);
        assertThat(verdict.kind()).isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(verdict.overrides()).containsExactly(month);
        assertThat(verdict.regulationHash()).isEqualTo(CHECKER.regulationHash());
        assertThat(verdict.explanation().text(Language.FR))
                .contains("Durée retenue : 1 mois")
                .doesNotContain("téléphone");
    }

    @Test
    @DisplayName("R-11.6 : la preuve du recours reste avec le fait")
    void theProofStaysWithTheFact() {
        Provenance proof = new Provenance("AR 1A-204", LocalDate.of(2024, 1, 12));
        FactSheet sheet = ordinary()
                .with(CONTESTS_DECISION, true)
                .with(APPEAL_ANSWER, "NEGATIVE", proof)
                .build()
                .orThrow();

        Verdict verdict = CHECKER.check(sheet, REFERRED, REFERRED);

        assertThat(verdict.kind()).isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(verdict.sheet().states().get(APPEAL_ANSWER.id())).isEqualTo(new FactState.Known("NEGATIVE", proof));
    }

    @ParameterizedTest(name = "{0} : {1} est une matière exclue")
    @CsvSource({
        "R-12.2, AUTHORITY_AND_AGENT",
        "R-12.3, BETWEEN_AGENTS",
        "R-12.4, BETWEEN_SERVICES",
        "R-12.5, SERVICE_AND_PARTNER",
        "R-12.6, BETWEEN_ELECTED",
        "R-12.6, AUTHORITY_AND_ELECTED",
        "R-12.7, OTHER_ADMINISTRATION",
        "R-12.8, BETWEEN_PRIVATE_PERSONS",
        "R-12.9, COMMERCIAL_THIRD_PARTIES",
        "R-12.10, COURT_DECISION",
        "R-12.11, PUBLIC_PROCUREMENT",
        "R-12.12, SUBSIDY"
    })
    void excludedMatters(String requirement, String subject) {
        Verdict verdict = check(ordinary().with(SUBJECTS, Selection.exactly(List.of(subject))));

        assertThat(verdict.kind()).isEqualTo(VerdictKind.INADMISSIBLE);
        assertThat(grounds(verdict)).containsExactly(subject);
        assertThat(requirement).startsWith("R-12.");
    }

    @Test
    @DisplayName("R-12.13 : un litige devant une juridiction, sauf médiation ordonnée par le juge")
    void pendingLitigation() {
        FactSheetDraft court = ordinary().with(BEFORE_COURT, true);

        assertThat(check(court).kind()).isEqualTo(VerdictKind.UNDECIDED);
        assertThat(check(court.with(COURT_ORDERED_MEDIATION, true)).kind()).isEqualTo(VerdictKind.ADMISSIBLE);
        Verdict refused = check(court.with(COURT_ORDERED_MEDIATION, false));
        assertThat(refused.grounds(Outcome.HOLDS)).singleElement().satisfies(ground -> {
            assertThat(ground.source()).isEqualTo(GroundSource.STATUTE);
            assertThat(ground.references())
                    .extracting(LegalReference::citation)
                    .containsExactly(
                            "CGCT, art. L. 1112-24, al. 11",
                            "Rapport d'activité 2024 de la médiatrice de l'Isère, § 3");
        });
    }

    @Test
    @DisplayName("R-12.13 : l'exception qui lève le motif est citée")
    void theExceptionThatLiftsAGroundIsNamed() {
        Verdict verdict = check(ordinary().with(BEFORE_COURT, true).with(COURT_ORDERED_MEDIATION, true));

        assertThat(verdict.findings())
                .filteredOn(finding -> !finding.liftedBy().isEmpty())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.liftedBy().get(0).value()).isEqualTo("ORDERED_BY_THE_JUDGE"));
        assertThat(verdict.explanation().text(Language.FR)).contains("écarté par exception", "CJA, art. L. 213-7");
    }
}
