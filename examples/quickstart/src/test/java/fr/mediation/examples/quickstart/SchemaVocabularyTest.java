/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.DeadlineContext.PrintedEffect;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.CourtOrder;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mention;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.facts.Territory;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped schemas and the library have the same words: every code and every property, and no other. */
class SchemaVocabularyTest {

    private static JsonNode schema(String name) {
        return JsonMapper.shared().readTree(Shell.run("schema", name).out());
    }

    private static Set<String> names(Enum<?>[] values, String... without) {
        Set<String> all = new TreeSet<>();
        Stream.of(values).map(Enum::name).forEach(all::add);
        all.removeAll(List.of(without));
        return all;
    }

    private static Set<String> texts(JsonNode values) {
        Set<String> all = new TreeSet<>();
        values.valueStream().forEach(value -> all.add(value.asString()));
        return all;
    }

    static Stream<Arguments> codes() {
        String procedure = "/$defs/procedure/properties/";
        String mediation = "/$defs/mediation/properties/";
        Stream<Arguments> shared = Stream.of("deadlines-request", "check-request")
                .flatMap(schema -> Stream.of(
                        Arguments.of(schema, procedure + "matter", names(Matter.values())),
                        Arguments.of(schema, procedure + "residence", names(Territory.values())),
                        Arguments.of(schema, procedure + "court", names(CourtOrder.values())),
                        Arguments.of(schema, "/$defs/remedies/properties/mention", names(Mention.values())),
                        Arguments.of(
                                schema, "/$defs/decision/properties/challenger", names(Decision.Challenger.values())),
                        Arguments.of(
                                schema, "/$defs/request/properties/silence", names(Request.SilenceMeaning.values())),
                        Arguments.of(schema, "/$defs/appeal/properties/kind", names(Appeal.Kind.values())),
                        Arguments.of(schema, mediation + "regime", names(Mediation.Regime.values())),
                        Arguments.of(schema, mediation + "endedBy", names(Mediation.EndedBy.values())),
                        Arguments.of(schema, "/$defs/claim/properties/kind", names(Claim.Kind.values())),
                        Arguments.of(
                                schema,
                                "/$defs/claim/properties/interruptions/items/properties/cause",
                                names(Claim.Cause.values())),
                        // the days of this zone come from a host, which the program is not
                        Arguments.of(schema, "/properties/zone", names(HolidayZone.values(), "SUPPLIED_BY_HOST"))));
        Stream<Arguments> results = Stream.of("deadlines-result", "check-result")
                .flatMap(schema -> Stream.of(
                        Arguments.of(schema, "/$defs/deadline/properties/family", names(Deadline.Family.values())),
                        Arguments.of(schema, "/$defs/deadline/properties/state", names(Deadline.State.values()))));
        return Stream.of(
                        shared,
                        results,
                        Stream.of(Arguments.of(
                                "deadlines-request", "/properties/printedEffect", names(PrintedEffect.values()))))
                .flatMap(all -> all);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("codes")
    void everyCodeOfTheLibraryAndNoOther(String schema, String pointer, Set<String> codes) {
        assertThat(texts(schema(schema).at(pointer).path("enum"))).isEqualTo(codes);
    }

    static Stream<Arguments> records() {
        Stream<Arguments> requests = Stream.of("deadlines-request", "check-request")
                .flatMap(schema -> Stream.of(
                        Arguments.of(schema, "/$defs/procedure", ProceduralFacts.class),
                        Arguments.of(schema, "/$defs/procedure/properties/courtAction", CourtAction.class),
                        Arguments.of(schema, "/$defs/procedure/properties/legalAid", LegalAid.class),
                        Arguments.of(schema, "/$defs/remedies", Remedies.class),
                        Arguments.of(schema, "/$defs/decision", Decision.class),
                        Arguments.of(schema, "/$defs/request", Request.class),
                        Arguments.of(schema, "/$defs/request/properties/missingPieces", Request.MissingPieces.class),
                        Arguments.of(schema, "/$defs/request/properties/reasons", Request.ReasonsRequest.class),
                        Arguments.of(schema, "/$defs/appeal", Appeal.class),
                        Arguments.of(schema, "/$defs/mediation", Mediation.class),
                        Arguments.of(schema, "/$defs/claim", Claim.class),
                        Arguments.of(schema, "/$defs/claim/properties/interruptions/items", Claim.Interruption.class)));
        Stream<Arguments> results = Stream.of("deadlines-result", "check-result")
                .flatMap(schema -> Stream.of(
                        Arguments.of(schema, "/$defs/wording", Wording.class),
                        Arguments.of(schema, "/$defs/reference", LegalReference.class),
                        Arguments.of(schema, "/$defs/reference/properties/validity", Validity.class),
                        Arguments.of(schema, "/$defs/step", Explanation.Step.class),
                        Arguments.of(schema, "/$defs/effect", Deadline.Effect.class),
                        Arguments.of(schema, "/$defs/note", Deadline.Warning.class),
                        Arguments.of(schema, "/$defs/deadline/properties/readings/items", Deadline.Reading.class)));
        return Stream.concat(requests, results);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("records")
    void everyPropertyOfTheLibraryAndNoOther(String schema, String pointer, Class<?> type) {
        JsonNode object = schema(schema).at(pointer);
        Set<String> properties = new TreeSet<>();
        object.path("properties").propertyNames().forEach(properties::add);
        assertThat(properties)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"procedure\":{\"decision\":{\"notifedOn\":\"2025-05-13\"}}}",
                "{\"procedure\":{},\"zones\":\"METROPOLE\"}",
                "{\"procedure\":{\"appeals\":[{\"kind\":\"RECOURS_GRACIEUX\",\"sentOn\":\"2025-05-13\",\"name\":\"x\"}]}}"
            })
    void whatTheSchemaDoesNotKnowTheCommandRefusesWithItsPlace(String line) {
        assertThat(Schemas.faults("deadlines-request", List.of(line))).isNotEmpty();
        Shell.Result result = Shell.given(line, "deadlines", "-", "--format", "json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).containsPattern("ligne 1, champ [a-zA-Z.\\[\\]0-9]+ : ");
    }
}
