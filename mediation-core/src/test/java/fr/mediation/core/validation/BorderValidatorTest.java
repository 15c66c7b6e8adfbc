/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.wording.Language;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BorderValidatorTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    record Party(@NotBlank String role) {}

    record Input(@Size(max = 3) String code, List<@Valid Party> parties) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void givesEveryViolationAtOnceWithItsPathInBothLanguages() {
        var found =
                BorderValidator.using(FACTORY).check(new Input("DUPONT", List.of(new Party("user"), new Party(" "))));

        assertThat(found).extracting(Violation::path).containsExactly("code", "parties[1].role");
        assertThat(found).extracting(Violation::code).containsExactly("SIZE", "NOT_BLANK");
        assertThat(found.get(0).message().in(Language.FR)).contains("entre 0 et 3");
        assertThat(found.get(0).message().in(Language.EN)).contains("between 0 and 3");
    }

    @Test
    void speaksEnglishOnAFrenchMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try (ValidatorFactory french = Validation.buildDefaultValidatorFactory()) {
            var found = BorderValidator.using(french).check(new Input("DUPONT", List.of()));

            assertThat(found.get(0).message().in(Language.FR)).contains("entre 0 et 3");
            assertThat(found.get(0).message().in(Language.EN)).contains("between 0 and 3");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void neverQuotesTheFaultyValue() {
        var found = BorderValidator.using(FACTORY).check(new Input("DUPONT", List.of()));

        assertThat(found.toString()).doesNotContain("DUPONT");
    }

    @Test
    void movesUnderAnEnclosingPath() {
        var violation = BorderValidator.using(FACTORY)
                .check(new Input("DUPONT", List.of()))
                .get(0);

        assertThat(violation.under("requests[2]").path()).isEqualTo("requests[2].code");
        assertThat(violation.under("").path()).isEqualTo("code");
    }
}
