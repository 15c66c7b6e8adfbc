/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.oracle.Days.Seat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest(name = "Pâques {0}")
    @CsvSource({
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2035-03-25",
        "2038-04-25",
        "2076-04-19",
        "2285-03-22"
    })
    void findsEaster(LocalDate easter) {
        assertThat(Days.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterIsAlwaysASundayBetween22MarchAnd25April() {
        for (int year = 1900; year <= 2200; year++) {
            LocalDate easter = Days.easterSunday(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @ParameterizedTest(name = "{0} + {1} mois : {2}")
    @CsvSource({
        "2025-01-10,2,2025-03-10",
        "2024-12-31,2,2025-02-28",
        "2023-12-29,2,2024-02-29",
        "2024-02-29,12,2025-02-28",
        "2025-06-30,2,2025-08-30",
        "2025-07-31,2,2025-09-30",
        "2025-01-31,1,2025-02-28",
        "2025-01-10,0,2025-01-10"
    })
    @DisplayName("CPC, art. 641, al. 2 : même quantième, ou dernier jour du mois")
    void countsMonthsByTheNumberOfTheDay(LocalDate start, int months, LocalDate end) {
        assertThat(Days.sameNumber(start, months)).isEqualTo(end);
    }

    @Test
    void monthsAreThoseOfAWalkOneDayAfterTheOther() {
        for (LocalDate start = LocalDate.of(2023, 1, 1); start.getYear() < 2026; start = Days.next(start)) {
            for (int months = 1; months <= 24; months++) {
                assertThat(Days.sameNumber(start, months)).isEqualTo(walked(start, months));
            }
        }
    }

    private static LocalDate walked(LocalDate start, int months) {
        LocalDate day = start;
        for (int turned = 0; turned < months; ) {
            LocalDate following = Days.next(day);
            turned += following.getMonth() == day.getMonth() ? 0 : 1;
            day = following;
        }
        while (day.getDayOfMonth() != start.getDayOfMonth() && Days.next(day).getMonth() == day.getMonth()) {
            day = Days.next(day);
        }
        return day;
    }

    @ParameterizedTest(name = "{1}, {0}")
    @CsvSource({
        "METROPOLE,11",
        "ALSACE_MOSELLE,12",
        "ALSACE_MOSELLE_WITH_GOOD_FRIDAY,13",
        "GUADELOUPE,12",
        "MARTINIQUE,12",
        "GUYANE,12",
        "REUNION,12",
        "MAYOTTE,12"
    })
    @DisplayName("Code du travail, art. L. 3133-1, L. 3134-13, L. 3422-2")
    void knowsTheHolidaysOfEachSeat(Seat seat, int expected) {
        int holidays = 0;
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() == 2025; day = Days.next(day)) {
            holidays += Days.isHoliday(day, seat) ? 1 : 0;
        }
        assertThat(holidays).isEqualTo(expected);
    }

    @Test
    @DisplayName("CPC, art. 642, al. 2 : vendredi saint, Pâques et lundi de Pâques 2026 à Strasbourg")
    void rollsOverEaster() {
        assertThat(Days.firstWorkingDay(LocalDate.of(2026, 4, 3), Seat.ALSACE_MOSELLE_WITH_GOOD_FRIDAY))
                .isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(Days.firstWorkingDay(LocalDate.of(2026, 4, 3), Seat.METROPOLE))
                .isEqualTo(LocalDate.of(2026, 4, 3));
    }
}
