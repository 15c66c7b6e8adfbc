/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "P2M, 2 mois, 2 months",
        "P1M, 1 mois, 1 month",
        "P1Y, 1 an, 1 year",
        "P2Y, 2 ans, 2 years",
        "P1D, 1 jour, 1 day",
        "P1Y15D, 1 an et 15 jours, 1 year and 15 days",
        "P2Y3M1D, 2 ans et 3 mois et 1 jour, 2 years and 3 months and 1 day",
        "P0D, 0 jour, 0 days"
    })
    void asLettersWriteIt(String period, String french, String english) {
        assertThat(WrittenPeriod.of(Period.parse(period))).isEqualTo(new Wording(french, english));
    }
}
