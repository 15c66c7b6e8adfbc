/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Tout exemple publié ou dérivé des textes s'écrit comme une entrée du programme")
class WorkedExamplesInputTest {

    private static final Path EXAMPLES =
            Path.of("../../mediation-core/src/test/resources/fr/mediation/core/deadline/worked-examples.ndjson");

    static Stream<Arguments> examples() throws IOException {
        return Files.readAllLines(EXAMPLES).stream()
                .map(JsonMapper.shared()::readTree)
                .map(example -> Arguments.of(example.path("id").asString(), example));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isAnsweredWithTheExpectedDates(String id, JsonNode example) {
        ObjectNode request = JsonMapper.shared().createObjectNode().put("id", id);
        request.put("asOf", example.path("asOf").asString("2026-11-22"));
        request.put("zone", example.path("zone").asString("METROPOLE"));
        request.set("procedure", example.get("facts"));
        String line = request.toString();
        assertThat(Schemas.faults("deadlines-request", List.of(line))).isEmpty();

        Shell.Result result = Shell.given(line, "deadlines", "-", "--format", "json");

        assertThat(result.err()).isEmpty();
        assertThat(Schemas.faults("deadlines-result", result.lines())).isEmpty();
        JsonNode answer = JsonMapper.shared().readTree(result.out());
        example.get("expected").properties().forEach(expected -> {
            if (expected.getKey().equals("notifiedOn")) {
                assertThat(answer.path("notifiedOn")).isEqualTo(expected.getValue());
            } else {
                dates(family(answer, expected.getKey()), expected.getValue());
            }
        });
    }

    private static JsonNode family(JsonNode answer, String family) {
        return answer.path("deadlines")
                .valueStream()
                .filter(one -> one.path("family").asString().equals(family))
                .findFirst()
                .orElseThrow();
    }

    private static void dates(JsonNode deadline, JsonNode expected) {
        for (String name : List.of("legalDate", "prudentDate", "state")) {
            if (expected.hasNonNull(name)) {
                assertThat(deadline.path(name)).as(name).isEqualTo(expected.get(name));
            }
        }
    }
}
