/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.IsereReglement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VerdictJsonTest {

    private static final ObjectMapper TWO = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final JsonMapper THREE = JsonMapper.builder().build();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private static List<Admissibility> answers() {
        Checker checker = Checker.of(IsereReglement.OF_2022);
        FactSheet judged =
                FactSheet.draft(VOCABULARY).with(FINAL_JUDGMENT, true).build().orThrow();
        FactSheet empty = FactSheet.draft(VOCABULARY).build().orThrow();
        var refused = checker.check(judged, DAY, DAY).admissibility();
        var grounds = IsereReglement.OF_2022.rules().stream()
                .map(rule -> rule.ground())
                .filter(ground -> ground.id().value().equals("APPEAL_PENDING"))
                .toList();
        return List.of(
                new Admissibility.Admissible(),
                refused,
                new Admissibility.Premature(grounds, List.of(), DAY),
                checker.check(empty, DAY, DAY).admissibility());
    }

    @Test
    void everyAnswerReadsBackInBothJacksons() throws Exception {
        for (Admissibility answer : answers()) {
            String two = TWO.writerFor(Admissibility.class).writeValueAsString(answer);
            String three = THREE.writerFor(Admissibility.class).writeValueAsString(answer);

            assertThat(two).startsWith("{\"type\":\"" + answer.kind() + "\"");
            assertThat(TWO.readValue(two, Admissibility.class)).isEqualTo(answer);
            assertThat(THREE.readValue(three, Admissibility.class)).isEqualTo(answer);
            assertThat(THREE.readTree(two)).isEqualTo(THREE.readTree(three));
        }
    }

    @Test
    void theReportIsWrittenWithItsReasons() throws Exception {
        FactSheet judged =
                FactSheet.draft(VOCABULARY).with(FINAL_JUDGMENT, true).build().orThrow();
        VerdictReport report =
                Checker.of(IsereReglement.OF_2022).check(judged, DAY, DAY).report();

        var tree = TWO.readTree(TWO.writeValueAsString(report));

        assertThat(tree.path("regulation").asText()).isEqualTo("isere-2022");
        assertThat(tree.path("regulationHash").asText()).hasSize(64);
        assertThat(tree.path("inForce").asBoolean()).isTrue();
        assertThat(tree.path("referredOn").asText()).isEqualTo("2024-03-04");
        assertThat(tree.path("admissibility").path("grounds").get(0).path("id").asText())
                .isEqualTo("FINAL_JUDGMENT");
        assertThat(tree.path("explanation").path("steps").size())
                .isEqualTo(report.findings().size() + 1);
        assertThat(THREE.readTree(THREE.writeValueAsString(report)).path("asOf").asString())
                .isEqualTo("2024-03-04");
    }
}
