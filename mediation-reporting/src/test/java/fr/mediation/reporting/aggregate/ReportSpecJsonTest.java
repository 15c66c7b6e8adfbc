/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.taxonomy.Code;
import fr.mediation.reporting.record.Axis;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A definition can be kept as a file and read back, with either Jackson, and the committed schema knows all its words. */
class ReportSpecJsonTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static ReportSpec spec() {
        List<TableSpec> tables = new ArrayList<>(ColumnBatchTest.everything().tables());
        tables.add(TableSpec.of("rates", CaseArbitraries.words(), ReportingPeriod.ofYear(2024), Axis.TERRITORY)
                .per10000(Map.of("NORTH", 12_000L))
                .percentOfKnown()
                .largestFirst());
        return new ReportSpec(ColumnBatchTest.everything().extractedOn(), CaseArbitraries.codes(), tables);
    }

    @Test
    void isReadBackEqualByBothGenerationsOfJackson() throws IOException {
        JsonMapper jackson3 = JsonMapper.builder().build();
        String text = JACKSON_2.writeValueAsString(spec());

        assertThat(JACKSON_2.readValue(text, ReportSpec.class)).isEqualTo(spec());
        assertThat(jackson3.readValue(text, ReportSpec.class)).isEqualTo(spec());
        assertThat(jackson3.readValue(jackson3.writeValueAsString(spec()), ReportSpec.class))
                .isEqualTo(spec());
    }

    @Test
    void theSchemaKnowsEveryWord() throws IOException {
        JsonNode schema;
        try (InputStream in = ReportSpec.class.getResourceAsStream("report-spec.schema.json")) {
            schema = JACKSON_2.readTree(in);
        }
        JsonNode table = schema.at("/$defs/table/properties");

        assertThat(words(schema.at("/$defs/axis/enum"))).isEqualTo(names(Axis.values()));
        assertThat(words(table.at("/measure/enum"))).isEqualTo(names(Measure.values()));
        assertThat(words(table.at("/cohort/enum"))).isEqualTo(names(Cohort.values()));
        assertThat(words(table.at("/order/enum"))).isEqualTo(names(RowOrder.values()));
        JsonNode written = JACKSON_2.valueToTree(spec());
        for (JsonNode one : written.get("tables")) {
            one.fieldNames()
                    .forEachRemaining(
                            name -> assertThat(table.has(name)).as(name).isTrue());
            schema.at("/$defs/table/required")
                    .forEach(name ->
                            assertThat(one.has(name.asText())).as(name.asText()).isTrue());
        }
        JsonNode codes = schema.at("/properties/codes/properties");
        written.get("codes")
                .fieldNames()
                .forEachRemaining(name -> assertThat(codes.has(name)).as(name).isTrue());
        assertThat(Code.of("A", "a", "a").code())
                .matches(schema.at("/$defs/code/pattern").asText());
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(w -> words.add(w.asText()));
        return words;
    }

    private static Set<String> names(Enum<?>[] values) {
        return new TreeSet<>(Stream.of(values).map(Enum::name).toList());
    }
}
