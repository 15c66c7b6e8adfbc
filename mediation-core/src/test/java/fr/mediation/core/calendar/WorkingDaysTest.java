/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final LegalCalendar METROPOLE = LegalCalendar.of(HolidayZone.METROPOLE);
    private static final LegalCalendar ALSACE = LegalCalendar.of(HolidayZone.ALSACE_MOSELLE);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    @DisplayName("C. trav. L. 3133-1, L. 3133-7 : le lundi de Pentecôte, même travaillé, proroge un délai")
    void rollsOverWhitMondayWhoeverWorksOnIt() {
        assertThat(METROPOLE.rollForward(day("2025-06-09"))).isEqualTo("2025-06-10");
    }

    @ParameterizedTest(name = "{0} : ouvré {1}, ouvrable {2}, prorogé au {3}")
    @DisplayName(
            "CPC 642 : samedi, dimanche et jour férié prorogent jusqu'au premier jour ouvrable suivant, samedi exclu")
    @CsvSource({
        "2025-07-11, true,  true,  2025-07-11",
        "2025-07-12, false, true,  2025-07-15",
        "2025-07-13, false, false, 2025-07-15",
        "2025-07-14, false, false, 2025-07-15",
        "2018-03-11, false, false, 2018-03-12",
        "2024-11-10, false, false, 2024-11-12",
        "2026-12-25, false, false, 2026-12-28",
        "2021-12-31, true,  true,  2021-12-31",
        "2022-01-01, false, false, 2022-01-03",
        "2024-08-31, false, true,  2024-09-02"
    })
    void rollsForward(LocalDate day, boolean working, boolean business, LocalDate rolled) {
        assertThat(METROPOLE.isWorkingDay(day)).isEqualTo(working);
        assertThat(METROPOLE.isBusinessDay(day)).isEqualTo(business);
        assertThat(METROPOLE.rollForward(day)).isEqualTo(rolled);
    }

    @Test
    @DisplayName("C. trav. L. 3422-2 : le 22 mai proroge en Martinique, non en métropole (cas D12)")
    void rollsByTheCalendarOfThePlace() {
        assertThat(LegalCalendar.of(HolidayZone.MARTINIQUE).rollForward(day("2025-05-22")))
                .isEqualTo("2025-05-23");
        assertThat(METROPOLE.rollForward(day("2025-05-22"))).isEqualTo("2025-05-22");
        assertThat(ALSACE.rollForward(day("2025-12-25"))).isEqualTo("2025-12-29");
    }

    @ParameterizedTest(name = "{0} + {1} : ouvrés {2}, ouvrables {3}")
    @CsvSource({
        "2026-05-04,   0, 2026-05-04, 2026-05-04",
        "2026-05-03,   0, 2026-05-03, 2026-05-03",
        "2026-05-04,   1, 2026-05-05, 2026-05-05",
        "2026-05-07,   1, 2026-05-11, 2026-05-09",
        "2026-05-04,  10, 2026-05-20, 2026-05-18",
        "2026-05-04,  15, 2026-05-28, 2026-05-23",
        "2026-04-30,  15, 2026-05-27, 2026-05-21",
        "2026-12-31,   1, 2027-01-04, 2027-01-02",
        "2026-05-11,  -1, 2026-05-07, 2026-05-09",
        "2026-01-02,  -2, 2025-12-30, 2025-12-30",
        "2026-05-28, -15, 2026-05-04, 2026-05-07"
    })
    void countsWorkingAndBusinessDays(LocalDate from, int count, LocalDate working, LocalDate business) {
        assertThat(METROPOLE.plusWorkingDays(from, count)).isEqualTo(working);
        assertThat(METROPOLE.plusBusinessDays(from, count)).isEqualTo(business);
    }

    @ParameterizedTest(name = "de {0} à {1} : {2} ouvrés, {3} ouvrables")
    @CsvSource({
        "2026-05-04, 2026-05-04, 0, 0",
        "2026-05-04, 2026-05-05, 1, 1",
        "2026-05-07, 2026-05-11, 1, 2",
        "2026-05-08, 2026-05-10, 0, 1",
        "2026-05-04, 2026-05-28, 15, 18",
        "2026-05-28, 2026-05-04, 0, 0",
        "2026-05-28, 2026-04-04, 0, 0",
        "2025-12-31, 2026-12-31, 252, 303"
    })
    void countsBetween(LocalDate after, LocalDate upTo, int working, int business) {
        assertThat(METROPOLE.workingDaysBetween(after, upTo)).isEqualTo(working);
        assertThat(METROPOLE.businessDaysBetween(after, upTo)).isEqualTo(business);
    }
}
