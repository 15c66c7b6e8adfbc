/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.validation.BorderValidator;
import fr.mediation.core.validation.Violation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CaseRecordJsonTest {

    private static final String TEXT =
            "{\"id\":\"M-1\",\"receivedOn\":\"2024-01-02\",\"kind\":\"MEDIATION\",\"persons\":2}";
    private static final CaseRecord ROW = new CaseRecordBuilder()
            .id("M-1")
            .receivedOn(LocalDate.of(2024, 1, 2))
            .kind("MEDIATION")
            .persons(2)
            .build();

    @Test
    void isTheSameTextForBothGenerationsOfJackson() throws JsonProcessingException {
        ObjectMapper two = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        JsonMapper three = JsonMapper.builder().build();

        assertThat(two.writeValueAsString(ROW)).isEqualTo(TEXT);
        assertThat(three.writeValueAsString(ROW)).isEqualTo(TEXT);
        assertThat(two.readValue(TEXT, CaseRecord.class)).isEqualTo(ROW);
        assertThat(three.readValue(TEXT.replace("}", ",\"unheardOf\":1}"), CaseRecord.class))
                .isEqualTo(ROW);
    }

    @Test
    void itsShapeIsCheckedByTheHostsProvider() {
        CaseRecord wrong = new CaseRecordBuilder()
                .id(" ")
                .receivedOn(LocalDate.of(2024, 1, 2))
                .kind("a label, not a code")
                .persons(0)
                .build();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(BorderValidator.using(factory).check(wrong))
                    .extracting(Violation::path, Violation::code)
                    .containsExactly(tuple("id", "NOT_BLANK"), tuple("kind", "PATTERN"), tuple("persons", "MIN"));
        }
    }

    @Test
    void showsNothingOfTheCaseInLogs() {
        assertThat(ROW.toString()).doesNotContain("M-1").doesNotContain("2024");
    }
}
