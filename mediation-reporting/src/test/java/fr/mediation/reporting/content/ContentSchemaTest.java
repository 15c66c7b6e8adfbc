/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.annual.HostileReport;
import fr.mediation.reporting.annual.IsereContent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of what the service writes beside its figures, and the records it is read into, say the same. */
class ContentSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String TEXT = text();
    private static final JsonNode TREE = MAPPER.readTree(TEXT);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static String text() {
        try (InputStream in = ReportContent.schema()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean accepts(String json) {
        return SCHEMA.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    @Test
    void whatTheLibraryWritesFollowsTheSchema() {
        assertThat(accepts(MAPPER.writeValueAsString(IsereContent.CONTENT))).isTrue();
        assertThat(accepts(MAPPER.writeValueAsString(HostileReport.content("\"\\</script>"))))
                .isTrue();
        assertThat(accepts("{}")).isTrue();
    }

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("", ReportContent.class),
                Arguments.of("/$defs/wording", Wording.class),
                Arguments.of("/$defs/event", ReportEvent.class),
                Arguments.of("/$defs/example", WrittenExample.class),
                Arguments.of("/$defs/recommendation", Recommendation.class),
                Arguments.of("/$defs/action", Recommendation.Action.class),
                Arguments.of("/$defs/step", Recommendation.Step.class),
                Arguments.of("/$defs/progress", Recommendation.Progress.class),
                Arguments.of("/$defs/permanence", PermanenceCount.class),
                Arguments.of("/$defs/yearlyFigure", YearlyFigure.class),
                Arguments.of("/$defs/externalFigure", ExternalFigure.class),
                Arguments.of("/$defs/externalSplit", ExternalSplit.class),
                Arguments.of("/$defs/part", ExternalSplit.Part.class),
                Arguments.of("/$defs/transmission", Transmission.class),
                Arguments.of("/$defs/glossaryEntry", GlossaryEntry.class));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("records")
    void everyPropertyAndNoOther(String pointer, Class<?> type) {
        JsonNode object = TREE.at(pointer);

        assertThat(object.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of("/$defs/event/properties/kind", ReportEvent.Kind.values()),
                Arguments.of("/$defs/event/properties/precision", ReportEvent.Precision.values()),
                Arguments.of("/$defs/step/properties/state", Recommendation.State.values()),
                Arguments.of("/$defs/transmission/properties/recipient", Transmission.Recipient.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void everyCodeAndNoOther(String pointer, Enum<?>[] values) {
        Set<String> names = new TreeSet<>(Arrays.stream(values).map(Enum::name).toList());

        assertThat(TREE.at(pointer).path("enum").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"forword\": \"x\"}",
                "{\"events\": [{\"kind\": \"MEETING\", \"on\": \"2025-02-30\", \"what\": \"x\"}]}",
                "{\"events\": [{\"kind\": \"MEETING\", \"on\": \"2025-02-20\", \"what\": \" \"}]}",
                "{\"recommendations\": [{\"title\": \"x\", \"issuedOn\": \"2025-01-01\", \"pilot\": \"x\", \"history\": []}]}",
                "{\"transmissions\": [{\"recipient\": \"OTHER\", \"sentOn\": \"2025-01-01\"}]}",
                "{\"transmissions\": [{\"recipient\": \"DELIBERATIVE_BODY\", \"votedOn\": \"2025-01-01\"}]}",
                "{\"permanences\": [{\"territory\": {\"fr\": \"x\", \"en\": \"x\"}, \"year\": 2025, \"planned\": -1, \"held\": 0}]}",
                "{\"splits\": [{\"title\": {\"fr\": \"x\", \"en\": \"x\"}, \"source\": \"x\", \"asOf\": \"2025-01-01\", \"parts\": []}]}"
            })
    void whatTheRecordsRefuseTheSchemaRefuses(String json) {
        assertThat(accepts(json)).isFalse();
    }
}
