/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("La note d'un délai, mot pour mot")
class DeadlineTextTest {

    /** Court action, appeals, mediation, silence, incomplete file, distance, RAPO, conciliation, MPO, limitation. */
    private static final List<String> CHOSEN =
            List.of("S11", "D33", "D38", "D41", "D44", "D49", "D56", "D62", "D67", "D72", "D75", "D79", "D86", "D89");

    /** To accept a new text: {@code -Dgolden.write=src/test/resources/fr/mediation/core/deadline}. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void readsExactlyLikeThis(Language language) throws IOException {
        String name = "notes-" + language.name() + ".txt";
        String said = resource("worked-examples.ndjson")
                .lines()
                .map(Json::tree)
                .filter(example -> CHOSEN.contains(example.get("id").asText()))
                .map(example -> notes(example, language))
                .collect(Collectors.joining("\n"));
        String accept = System.getProperty("golden.write");
        if (accept != null) {
            Files.writeString(Path.of(accept, name), said);
        }
        assertThat(said).isEqualTo(resource(name));
    }

    /** No place in a list, no code, no empty hole, one full stop. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void readsLikeProse(Language language) throws IOException {
        assertThat(resource("worked-examples.ndjson").lines().map(Json::tree).map(example -> notes(example, language)))
                .allSatisfy(note -> assertThat(note)
                        .doesNotContain("[", "{", "null", "..", " .", "(s)")
                        .doesNotContainPattern("[A-Z]_[A-Z]")
                        .doesNotContainPattern("\\b(appeals|mediations|claims|decision|request)\\.[a-z]")
                        .doesNotContainPattern("\\bde (un|une|onze) mois"));
    }

    private static String notes(JsonNode example, Language language) {
        ProceduralFacts facts = Json.read(example.get("facts").toString(), ProceduralFacts.class);
        HolidayZone zone = HolidayZone.valueOf(example.path("zone").asText("METROPOLE"));
        LocalDate asOf = LocalDate.parse(example.path("asOf").asText("2026-11-22"));
        return Deadlines.compute(facts, DeadlineContext.of(asOf, zone)).orThrow().deadlines().stream()
                .map(deadline -> deadline.text(language))
                .collect(Collectors.joining("\n"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(DeadlineTextTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
