/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.HostileReport;
import fr.mediation.reporting.annual.Isere2024;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    private static Schema schema() throws IOException {
        try (InputStream in = JsonRenderer.schema()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String json(ActivityReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonRenderer.render(report, out);
        return out.toString();
    }

    @Test
    void everyReportFollowsTheSchema() throws IOException {
        for (ActivityReport report : new ActivityReport[] {
            Isere2024.report(Isere2024.asPublished()),
            Isere2024.report(DisclosurePolicy.minCount(11)),
            Isere2024.written(DisclosurePolicy.minCount(3)),
            HostileReport.with("\"\\</script>\u2028\u0001")
        }) {
            assertThat(schema().validate(json(report), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void theSchemaCanFail() throws IOException {
        String json = json(Isere2024.report(Isere2024.asPublished()));

        assertThat(schema().validate(json.replace("\"year\":2024", "\"year\":\"2024\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replace("\"COUNT\":69", "\"COUNT\":-69"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replace("\"type\":\"ITEMS\"", "\"type\":\"PROSE\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replace("\"unit\":\"CASES\"", "\"unit\":\"THINGS\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
