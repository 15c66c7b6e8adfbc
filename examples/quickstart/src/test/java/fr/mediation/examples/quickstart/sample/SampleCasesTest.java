/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SampleCasesTest {

    /** When the generator changes, the file shipped must be written again from it. */
    @Test
    void theFileShippedIsTheOneGenerated() throws IOException {
        try (InputStream in = SampleCases.class.getResourceAsStream("/sample/isere-2024-cases.csv")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(SampleCases.csv());
        }
    }

    @Test
    void holdsTwoHundredAndTwentyCases() {
        assertThat(SampleCases.csv().lines()).hasSize(221);
    }
}
