/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation.yaml;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.CONTESTS_DECISION;
import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.MOTIVES;
import static fr.mediation.rules.facts.StandardFacts.OPPOSES_USER_AND_AUTHORITY;
import static fr.mediation.rules.facts.StandardFacts.ORIGINATOR;
import static fr.mediation.rules.facts.StandardFacts.PRIOR_EXCHANGE;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static fr.mediation.rules.facts.StandardFacts.WITHIN_COMPETENCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.proof.Finding;
import fr.mediation.rules.proof.RegulationProof;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.NationalRules;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationId;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Règlement Isère, art. 11 : les deux lectures de ses tirets, calculées toutes deux")
class IsereReadingsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Regulation FIRST = IsereReglement.OF_2022;
    private static final Regulation SECOND =
            YamlRegulations.otherReadings(new RegulationId("isere-2022")).get(0);

    @ParameterizedTest(name = "échanges {0}, recours formé {1} : {2}, ou {3} dans l''autre lecture")
    @CsvSource({
        "UNSATISFACTORY, false, INADMISSIBLE, ADMISSIBLE",
        "IMPOSSIBLE, false, INADMISSIBLE, ADMISSIBLE",
        "NO_ANSWER, false, INADMISSIBLE, ADMISSIBLE",
        "NOT_TRIED, false, INADMISSIBLE, INADMISSIBLE",
        "SATISFACTORY, false, INADMISSIBLE, INADMISSIBLE"
    })
    void whoTriedInVainToTalk(String exchange, boolean appeal, VerdictKind first, VerdictKind second) {
        FactSheet sheet = FactSheet.draft(VOCABULARY)
                .with(ORIGINATOR, "USER")
                .with(MOTIVES, Selection.exactly(List.of("DISAGREEMENT")))
                .with(OPPOSES_USER_AND_AUTHORITY, true)
                .with(WITHIN_COMPETENCE, true)
                .with(SUBJECTS, Selection.none())
                .with(BEFORE_COURT, false)
                .with(FINAL_JUDGMENT, false)
                .with(CONTESTS_DECISION, true)
                .with(PRIOR_EXCHANGE, exchange)
                .with(APPEAL_MADE, appeal)
                .build()
                .orThrow();

        assertThat(Checker.of(FIRST).check(sheet, DAY, DAY).kind()).isEqualTo(first);
        assertThat(Checker.of(SECOND).check(sheet, DAY, DAY).kind()).isEqualTo(second);
    }

    @Test
    @DisplayName("l'autre lecture ne change que l'article 11 ; tout le reste vient du règlement")
    void onlyArticleElevenIsReadOtherwise() {
        assertThat(SECOND.rules()).hasSameSizeAs(FIRST.rules());
        assertThat(SECOND.rules())
                .filteredOn(rule -> !FIRST.rules().contains(rule))
                .extracting(rule -> rule.id().value())
                .containsExactly("NO_APPEAL", "APPEAL_PENDING");
        assertThat(SECOND.rules())
                .filteredOn(rule -> !FIRST.rules().contains(rule))
                .allSatisfy(rule -> assertThat(rule.reading()).isPresent());
        assertThat(SECOND.parameters()).isEqualTo(FIRST.parameters());
        assertThat(SECOND.practice()).isEqualTo(FIRST.practice());
        assertThat(SECOND.invariants()).isEqualTo(FIRST.invariants());
        assertThat(NationalRules.missingFrom(SECOND)).isEmpty();
        assertThat(SECOND.rules()).filteredOn(Rule::mandatory).hasSize(2);
        assertThat(RegulationProof.of(SECOND))
                .filteredOn(finding -> finding.code().severity() == Finding.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void theRegistryKeepsOneReadingOfEachDay() {
        assertThat(YamlRegulations.shipped().all()).doesNotContain(SECOND);
        assertThat(YamlRegulations.otherReadings(new RegulationId("paris"))).isEmpty();
        assertThat(SECOND.contentHash()).isNotEqualTo(FIRST.contentHash());
    }

    @Test
    @DisplayName("une date d'adoption introuvable est marquée comme supposée, jamais donnée pour sûre")
    void datesThatNoTextGivesAreMarkedAssumed() {
        assertThat(YamlRegulations.shipped().all())
                .filteredOn(regulation -> !regulation.header().datesAssumed())
                .extracting(regulation -> regulation.header().id().value())
                .containsExactly("isere-2022");
        assertThat(FIRST.header().datesAssumed()).isFalse();
    }
}
