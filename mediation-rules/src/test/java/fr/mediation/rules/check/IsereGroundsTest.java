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
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.CONTESTS_DECISION;
import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.MDPH_REMEDY_ENGAGED;
import static fr.mediation.rules.facts.StandardFacts.PRIOR_EXCHANGE;
import static fr.mediation.rules.facts.StandardFacts.RAPO_MADE;
import static fr.mediation.rules.facts.StandardFacts.RAPO_REQUIRED;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static fr.mediation.rules.facts.StandardFacts.WITHIN_COMPETENCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Language;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Provenance;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.IsereReglement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told of a verdict under the règlement of Isère: every ground, every source, every missing fact. */
class IsereGroundsTest {

    @Test
    @DisplayName("R-12.14 : tous les motifs sont donnés ; aucun pour une demande recevable")
    void everyGroundIsGiven() {
        Verdict verdict = check(ordinary()
                .with(SUBJECTS, Selection.exactly(List.of("SUBSIDY", "PUBLIC_PROCUREMENT")))
                .with(FINAL_JUDGMENT, true)
                .with(WITHIN_COMPETENCE, false));

        assertThat(grounds(verdict))
                .containsExactly("OUTSIDE_COMPETENCE", "PUBLIC_PROCUREMENT", "SUBSIDY", "FINAL_JUDGMENT");
        assertThat(grounds(check(ordinary()))).isEmpty();
    }

    @Test
    @DisplayName("C8 : chaque exclusion garde sa source, règlement ou rapport")
    void eachExclusionKeepsItsSource() {
        assertThat(IsereReglement.OF_2022
                        .rule(new GroundId("BETWEEN_AGENTS"))
                        .orElseThrow()
                        .ground()
                        .source())
                .isEqualTo(GroundSource.REGLEMENT);
        assertThat(IsereReglement.OF_2022
                        .rule(new GroundId("AUTHORITY_AND_ELECTED"))
                        .orElseThrow()
                        .ground()
                        .source())
                .isEqualTo(GroundSource.REPORT);
    }

    @Test
    @DisplayName("R-12.14 : refus certain, motif incertain : les motifs dont l'un au moins est fondé")
    void aSureRefusalWhoseGroundDependsOnAMissingFact() {
        Verdict verdict = check(ordinary()
                .without(CONTESTS_DECISION)
                .without(APPEAL_RECEIVED_ON)
                .without(APPEAL_ANSWER)
                .with(APPEAL_MADE, false)
                .with(PRIOR_EXCHANGE, "NOT_TRIED"));

        assertThat(verdict.kind()).isEqualTo(VerdictKind.INADMISSIBLE);
        assertThat(verdict.admissibility()).isInstanceOfSatisfying(Admissibility.Inadmissible.class, refusal -> {
            assertThat(refusal.grounds()).isEmpty();
            assertThat(refusal.alternatives())
                    .extracting(ground -> ground.id().value())
                    .contains("NO_APPEAL")
                    .hasSizeGreaterThan(1);
        });
        assertThat(verdict.missing()).extracting(fact -> fact.fact().value()).contains("contestsDecision");
    }

    @Test
    @DisplayName("R-12.16 : une demande irrecevable peut en même temps être réorientée")
    void inadmissibleAndReoriented() {
        Verdict verdict = check(ordinary().with(SUBJECTS, Selection.exactly(List.of("BETWEEN_PRIVATE_PERSONS"))));

        assertThat(verdict.admissibility())
                .isInstanceOfSatisfying(
                        Admissibility.Inadmissible.class,
                        refusal -> assertThat(refusal.reorientations())
                                .singleElement()
                                .satisfies(proposed -> {
                                    assertThat(proposed.body().value()).isEqualTo("CONCILIATEUR_DE_JUSTICE");
                                    assertThat(proposed.because().value()).isEqualTo("BETWEEN_PRIVATE_PERSONS");
                                }));
    }

    @Test
    @DisplayName("R-12.17 : hors champ du règlement se distingue d'une politique du Département")
    void outOfScopeIsItsOwnGround() {
        assertThat(grounds(check(ordinary().with(WITHIN_COMPETENCE, false)))).containsExactly("OUTSIDE_COMPETENCE");
    }

    @Test
    @DisplayName("R-12.18 : la décision s'explique : motifs retenus, motifs écartés, articles, faits")
    void theVerdictIsExplained() {
        Verdict verdict = check(appealed(LocalDate.of(2024, 1, 31)));

        String french = verdict.explanation().text(Language.FR);
        String english = verdict.explanation().text(Language.EN);

        assertThat(verdict.explanation().steps())
                .hasSize(1 + IsereReglement.OF_2022.rules().size());
        assertThat(french)
                .contains("Réception du recours par l'administration = 31 janvier 2024")
                .contains("Motif retenu (Règlement de la médiation de l'Isère 2022, art. 11 ; CRPA, art. L. 231-4")
                .contains("Instance en cours = non : Le litige est porté devant une juridiction. Motif écarté");
        assertThat(english).contains("31 January 2024", "Ground retained", "Ground set aside");
    }

    @Test
    @DisplayName("R-12.18 : les faits manquants sont triés selon ce qu'ils peuvent changer")
    void missingFactsAreSorted() {
        FactSheetDraft facts =
                ordinary().with(CONTESTS_DECISION, true).with(APPEAL_MADE, true).with(APPEAL_ANSWER, "NONE");

        Verdict verdict = check(facts);

        assertThat(verdict.stillPossible()).containsExactly(VerdictKind.ADMISSIBLE, VerdictKind.PREMATURE);
        assertThat(verdict.missing())
                .filteredOn(missing -> missing.relevance() == Relevance.DECISIVE)
                .extracting(missing -> missing.fact().value())
                .containsExactly("appealReceivedOn");
    }

    @Test
    @DisplayName("R-12.18 : quand l'irrecevabilité est acquise, le reste est sans effet")
    void onceRefusedTheRestIsIdle() {
        Verdict verdict = check(FactSheet.draft(VOCABULARY).with(FINAL_JUDGMENT, true));

        assertThat(verdict.kind()).isEqualTo(VerdictKind.INADMISSIBLE);
        assertThat(verdict.missing())
                .isNotEmpty()
                .extracting(MissingFact::relevance)
                .containsOnly(Relevance.WITHOUT_EFFECT);
    }

    @Test
    @DisplayName("R-S4.8 : RAPO et voies internes de la MDPH sont notés, jamais des motifs")
    void otherRemediesAreRecordedOnly() {
        Verdict verdict = check(
                ordinary().with(RAPO_REQUIRED, true).with(RAPO_MADE, false).with(MDPH_REMEDY_ENGAGED, true));

        assertThat(verdict.kind()).isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(verdict.sheet().value(RAPO_REQUIRED)).contains(true);
    }

    @Test
    @DisplayName("R-D.5 : aucun fait dans les textes techniques")
    void nothingPersonalIsPrinted() {
        FactSheet sheet = ordinary()
                .with(APPEAL_ANSWER, "NEGATIVE", new Provenance("courrier de M. DUPONT", null))
                .build()
                .orThrow();
        Verdict verdict = CHECKER.check(sheet, REFERRED, REFERRED);

        assertThat(sheet + " " + sheet.states() + " " + sheet.toInput() + " " + verdict + " " + verdict.report())
                .doesNotContain("DUPONT")
                .doesNotContain("NEGATIVE");
    }
}
