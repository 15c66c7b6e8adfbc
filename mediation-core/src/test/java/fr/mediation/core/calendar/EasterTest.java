/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EasterTest {

    @ParameterizedTest
    @CsvSource({
        "1900, 1900-04-15", "1913, 1913-03-23", "1943, 1943-04-25", "1954, 1954-04-18", "1981, 1981-04-19",
        "2000, 2000-04-23", "2008, 2008-03-23", "2038, 2038-04-25", "2100, 2100-03-28", "2200, 2200-04-06"
    })
    void agreesWithPublishedTables(int year, LocalDate sunday) {
        assertThat(Easter.sunday(year)).isEqualTo(sunday);
    }

    static IntStream years() {
        return IntStream.rangeClosed(1900, 2200);
    }

    @ParameterizedTest
    @MethodSource("years")
    void agreesWithTheRuleOfTheFullMoon(int year) {
        assertThat(Easter.sunday(year)).isEqualTo(byFullMoon(year));
    }

    /** The rule itself: the Sunday after the ecclesiastical full moon on or after 21 March. */
    private static LocalDate byFullMoon(int year) {
        int century = year / 100 + 1;
        int solar = 3 * century / 4 - 12;
        int lunar = (8 * century + 5) / 25 - 5;
        int golden = year % 19 + 1;
        int epact = Math.floorMod(11 * golden + 20 + lunar - solar, 30);
        if ((epact == 25 && golden > 11) || epact == 24) {
            epact++;
        }
        LocalDate moon = LocalDate.of(year, 3, 1).plusDays(43L - epact);
        if (moon.isBefore(LocalDate.of(year, 3, 21))) {
            moon = moon.plusDays(30);
        }
        return moon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
