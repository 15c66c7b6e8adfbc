/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Outcome;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetInput;
import fr.mediation.rules.proof.Finding;
import fr.mediation.rules.proof.RegulationProof;
import fr.mediation.rules.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Un règlement de quarante règles, écrit en YAML seulement")
class FortyRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Regulation CITY = read();
    private static final Checker CHECKER = Checker.of(CITY);

    private static Regulation read() {
        try (var reader = Files.newBufferedReader(Path.of("src/test/resources/reglements/grande-ville.yaml"))) {
            return YamlRegulations.read(reader, Checker::conflicts).orThrow();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> ordinary() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("originator", "USER");
        facts.put("subjects", List.of());
        facts.put("matters", List.of());
        for (String no : List.of(
                "anonymous",
                "beforeCourt",
                "finalJudgment",
                "otherMediatorCompetent",
                "contestsDecision",
                "inDanger")) {
            facts.put(no, false);
        }
        for (String yes : List.of("withinCompetence", "withinTerritory", "personalInterest")) {
            facts.put(yes, true);
        }
        facts.put("triggeringEventOn", "2026-01-15");
        return facts;
    }

    private static Verdict check(Object... more) {
        Map<String, Object> facts = ordinary();
        for (int i = 0; i < more.length; i += 2) {
            facts.put((String) more[i], more[i + 1]);
        }
        FactSheet sheet =
                FactSheet.read(CITY.vocabulary(), new FactSheetInput(facts)).orThrow();
        return CHECKER.check(sheet, DAY, DAY);
    }

    private static List<String> grounds(Verdict verdict) {
        return verdict.grounds(Outcome.HOLDS).stream()
                .map(ground -> ground.id().value())
                .toList();
    }

    @Test
    void loadsWithItsOwnFactsAndPeriods() {
        assertThat(CITY.rules()).hasSize(40);
        assertThat(CITY.localFacts()).hasSize(4);
        assertThat(CITY.parameters()).hasSize(3);
    }

    @Test
    void isProvedWithoutAnError() {
        assertThat(RegulationProof.of(CITY))
                .filteredOn(finding -> finding.code().severity() == Finding.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void checksRequestsExactly() {
        assertThat(check().kind()).isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(grounds(check("matters", List.of("WASTE"), "remindersSent", 1)))
                .containsExactly("MATTER_WASTE");
        assertThat(check("matters", List.of("WASTE"), "remindersSent", 2).kind())
                .isEqualTo(VerdictKind.ADMISSIBLE);
        Verdict bill = check("matters", List.of("WATER_BILL"), "billContestedOn", "2026-02-20");
        assertThat(bill.kind()).isEqualTo(VerdictKind.PREMATURE);
        assertThat(bill.admissibleFrom()).contains(LocalDate.of(2026, 4, 6));
        assertThat(grounds(check("matters", List.of("LIBRARY"), "priorExchange", "NOT_TRIED")))
                .containsExactly("FIRST_LIBRARY");
        assertThat(check("matters", List.of("LIBRARY"), "priorExchange", "NOT_TRIED", "inDanger", true)
                        .kind())
                .isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(grounds(check("triggeringEventOn", "2025-03-02"))).containsExactly("TOO_LATE");
        assertThat(grounds(check("beforeCourt", true, "courtOrderedMediation", false)))
                .containsExactly("PENDING_LITIGATION");
    }
}
