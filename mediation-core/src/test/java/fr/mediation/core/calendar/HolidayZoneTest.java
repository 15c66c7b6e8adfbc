/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayZoneTest {

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({
        "01, METROPOLE",
        "09, METROPOLE",
        "19, METROPOLE",
        "2A, METROPOLE",
        "2B, METROPOLE",
        "38, METROPOLE",
        "75, METROPOLE",
        "95, METROPOLE",
        "69D, METROPOLE",
        "69M, METROPOLE",
        "57, ALSACE_MOSELLE",
        "67, ALSACE_MOSELLE",
        "67A, ALSACE_MOSELLE",
        "68, ALSACE_MOSELLE",
        "971, GUADELOUPE",
        "972, MARTINIQUE",
        "973, GUYANE",
        "974, LA_REUNION",
        "975, SAINT_PIERRE_ET_MIQUELON",
        "976, MAYOTTE",
        "977, SAINT_BARTHELEMY",
        "978, SAINT_MARTIN"
    })
    void findsTheZoneOfADepartment(String code, HolidayZone zone) {
        assertThat(HolidayZone.ofDepartment(code)).isEqualTo(zone);
    }

    @Test
    void givesEachOfTheMetropolitanDepartmentsTheNationalDays() {
        var metropolitan = IntStream.rangeClosed(1, 95)
                .filter(number -> number != 20 && number != 57 && number != 67 && number != 68)
                .mapToObj(number -> HolidayZone.ofDepartment(String.format("%02d", number)));

        assertThat(metropolitan).hasSize(91).containsOnly(HolidayZone.METROPOLE);
    }

    @ParameterizedTest
    @DisplayName("Territoires de textes locaux : refusés en nommant la règle, jamais servis des jours nationaux")
    @ValueSource(strings = {"984", "986", "987", "988", "989"})
    void refusesATerritoryOfLocalTexts(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayZone.ofDepartment(code))
                .withMessageContaining("L. 3133-1")
                .withMessageContaining("ofSuppliedDays");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "00", "1", "20", "96", "99", "970", "979", "2C", "2a", " 38", "380", "DUPONT", "69Z"})
    void refusesAnUnknownCodeWithoutQuotingIt(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayZone.ofDepartment(code))
                .withMessage("code: not a French department or overseas collectivity; use the official geographic code,"
                        + " as 38 or 974");
    }

    @Test
    @SuppressWarnings("NullAway") // a host without null checks
    void refusesNoCode() {
        assertThatNullPointerException()
                .isThrownBy(() -> HolidayZone.ofDepartment(null))
                .withMessage("code");
    }

    @Test
    void hasAName() {
        assertThat(HolidayZone.GUYANE.label().fr()).isEqualTo("Guyane");
        assertThat(HolidayZone.GUYANE.label().en()).isEqualTo("French Guiana");
    }
}
