/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A benchmark of different answers measures nothing. */
class CalendarPeersTest {

    private final CalendarPeers peers = new CalendarPeers();

    private static List<LocalDate> everyDay() {
        return Stream.iterate(
                        LocalDate.of(CalendarPeers.FIRST_YEAR, 1, 1),
                        day -> day.getYear() <= CalendarPeers.LAST_YEAR,
                        day -> day.plusDays(1))
                .toList();
    }

    @Test
    void agreeOnEveryPublicHoliday() {
        assertThat(everyDay())
                .allSatisfy(
                        day -> assertThat(List.of(peers.jollyday.isHoliday(day), CalendarByHand.isPublicHoliday(day)))
                                .containsOnly(peers.statute.isPublicHoliday(day)));
    }

    @Test
    void agreeOnEveryWorkingDay() {
        assertThat(everyDay()).allSatisfy(day -> {
            assertThat(List.of(peers.strata.isBusinessDay(day), CalendarByHand.isWorkingDay(day)))
                    .containsOnly(peers.statute.isWorkingDay(day));
            assertThat(List.of(
                            peers.strata.nextOrSame(day),
                            CalendarByHand.rollForward(day),
                            peers.rollForwardWithJollyday(day)))
                    .containsOnly(peers.statute.rollForward(day));
        });
    }

    @Test
    void agreeOnTheFifteenthWorkingDay() {
        assertThat(everyDay())
                .allSatisfy(day -> assertThat(List.of(
                                peers.strata.shift(day, 15),
                                CalendarByHand.plusWorkingDays(day, 15),
                                peers.plusWorkingDaysWithJollyday(day, 15)))
                        .containsOnly(peers.statute.plusWorkingDays(day, 15)));
    }
}
