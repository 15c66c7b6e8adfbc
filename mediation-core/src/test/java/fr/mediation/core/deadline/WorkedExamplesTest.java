/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Exemples publiés et dérivés des textes")
class WorkedExamplesTest {

    private static final String TODAY = "2026-11-22";

    static Stream<Arguments> examples() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(WorkedExamplesTest.class.getResourceAsStream("worked-examples.ndjson"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(Json::tree)
                            .map(node -> Arguments.of(node.get("id").asText(), node))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void givesTheExpectedLimits(String id, JsonNode example) {
        ProceduralFacts facts = Json.read(example.get("facts").toString(), ProceduralFacts.class);
        HolidayZone zone = HolidayZone.valueOf(example.path("zone").asText("METROPOLE"));
        LocalDate asOf = LocalDate.parse(example.path("asOf").asText(TODAY));

        DeadlineResult result = Deadlines.compute(facts, DeadlineContext.of(asOf, zone));

        assertThat(result).isInstanceOf(DeadlineResult.Computed.class);
        DeadlineResult.Computed computed = (DeadlineResult.Computed) result;
        example.get("expected").properties().forEach(expected -> {
            if (expected.getKey().equals("notifiedOn")) {
                assertThat(computed.notifiedOn())
                        .isEqualTo(LocalDate.parse(expected.getValue().asText()));
            } else {
                Deadline.Family family = Deadline.Family.valueOf(expected.getKey());
                check(computed.of(family).orElseThrow(), expected.getValue());
            }
        });
        assertThat(computed.deadlines()).allSatisfy(WorkedExamplesTest::isSound);
    }

    private static void check(Deadline deadline, JsonNode expected) {
        if (expected.has("legalDate")) {
            assertThat(deadline.legalDate().map(LocalDate::toString).orElse("null"))
                    .isEqualTo(expected.get("legalDate").asText("null"));
        }
        if (expected.has("prudentDate")) {
            assertThat(deadline.prudentDate())
                    .contains(LocalDate.parse(expected.get("prudentDate").asText()));
        }
        if (expected.has("state")) {
            assertThat(deadline.state())
                    .isEqualTo(Deadline.State.valueOf(expected.get("state").asText()));
        }
        assertThat(deadline.effects())
                .extracting(effect -> effect.path() + ":" + effect.code())
                .containsAll(texts(expected.path("effects")));
        assertThat(deadline.warnings())
                .extracting(Deadline.Warning::code)
                .containsAll(texts(expected.path("warnings")));
        if (expected.has("readings")) {
            assertThat(deadline.readings())
                    .extracting(reading -> String.valueOf(reading.date()))
                    .containsExactlyElementsOf(texts(expected.get("readings")));
        }
    }

    private static void isSound(Deadline deadline) {
        deadline.legalDate()
                .ifPresent(legal ->
                        assertThat(deadline.prudentDate().orElseThrow()).isBeforeOrEqualTo(legal));
        assertThat(deadline.readings().get(0).date())
                .isEqualTo(deadline.legalDate().orElse(null));
        assertThat(deadline.text(Language.FR))
                .doesNotContain("{")
                .contains(deadline.title().fr());
        assertThat(deadline.text(Language.EN))
                .doesNotContain("{")
                .contains(deadline.title().en());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
