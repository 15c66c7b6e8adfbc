/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A maintained holiday library as an oracle, and the reason why it is not the source: it drops Whit Monday from 2004 to
 * 2007, when the law made it a day of unpaid work and left it a public holiday.
 *
 * <p>Its Islamic days of Mayotte are left out: the code du travail names them as customs that agreements may keep, not as
 * public holidays, and their dates depend on the sight of the moon.
 */
class JollydayComparisonTest {

    /** Both know every rule from this year on. */
    private static final int FIRST = 1984;

    /** Its Islamic calendar, used for Mayotte, ends in 2077. */
    private static final int LAST = 2076;

    private static final Set<String> WHIT_MONDAYS =
            Set.of("statute 2004-05-31", "statute 2005-05-16", "statute 2006-06-05", "statute 2007-05-28");

    static Stream<Arguments> zones() {
        return Stream.of(
                Arguments.of(HolidayZone.METROPOLE, HolidayCalendar.FRANCE, ""),
                Arguments.of(HolidayZone.ALSACE_MOSELLE, HolidayCalendar.FRANCE, "67"),
                Arguments.of(HolidayZone.GUADELOUPE, HolidayCalendar.GUADELOUPE, ""),
                Arguments.of(HolidayZone.MARTINIQUE, HolidayCalendar.MARTINIQUE, ""),
                Arguments.of(HolidayZone.GUYANE, HolidayCalendar.FRENCH_GUIANA, ""),
                Arguments.of(HolidayZone.LA_REUNION, HolidayCalendar.REUNION, ""),
                Arguments.of(HolidayZone.MAYOTTE, HolidayCalendar.MAYOTTE, ""),
                Arguments.of(HolidayZone.SAINT_BARTHELEMY, HolidayCalendar.SAINT_BARTHELEMY, ""),
                Arguments.of(HolidayZone.SAINT_MARTIN, HolidayCalendar.SAINT_MARTIN, ""),
                Arguments.of(HolidayZone.SAINT_PIERRE_ET_MIQUELON, HolidayCalendar.SAINT_PIERRE_AND_MIQUELON, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zones")
    void agreesWithTheLibraryButForKnownDifferences(HolidayZone zone, HolidayCalendar other, String part) {
        LegalCalendar calendar = LegalCalendar.of(zone).withGoodFriday(zone == HolidayZone.ALSACE_MOSELLE);
        Set<LocalDate> library = library(other, part);

        Set<String> differences = Stream.iterate(
                        LocalDate.of(FIRST, 1, 1), day -> day.getYear() <= LAST, day -> day.plusDays(1))
                .filter(day -> library.contains(day) != calendar.isPublicHoliday(day))
                .map(day -> (library.contains(day) ? "library " : "statute ") + day)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(differences).isEqualTo(knownDifferences(zone));
    }

    private static Set<String> knownDifferences(HolidayZone zone) {
        Set<String> known = new TreeSet<>();
        if (zone != HolidayZone.MAYOTTE && zone != HolidayZone.SAINT_PIERRE_ET_MIQUELON) {
            known.addAll(WHIT_MONDAYS);
        }
        if (zone == HolidayZone.SAINT_BARTHELEMY) {
            // the decree that names the island is of 2012
            IntStream.rangeClosed(FIRST, 2011).forEach(year -> known.add("library " + year + "-10-09"));
        }
        if (zone == HolidayZone.SAINT_MARTIN) {
            // the statute prints 27 May; Ascension Day falls on 27 or 28 May in a few years
            IntStream.rangeClosed(2018, LAST).forEach(year -> {
                known.add("library " + year + "-05-28");
                known.add("statute " + year + "-05-27");
            });
            known.removeAll(Set.of("statute 2049-05-27", "statute 2055-05-27", "statute 2060-05-27"));
            known.removeAll(Set.of("library 2071-05-28", "statute 2075-05-27", "library 2076-05-28"));
        }
        return known;
    }

    @Test
    @DisplayName(
            "C. trav. L. 3133-1 : le lundi de Pentecôte 2005 proroge un délai, la bibliothèque le tient pour ouvrable")
    void keepsTheDayTheLibraryDrops() {
        LocalDate whitMonday = LocalDate.of(2005, 5, 16);

        assertThat(library(HolidayCalendar.FRANCE, "")).doesNotContain(whitMonday);
        assertThat(LegalCalendar.of(HolidayZone.METROPOLE).rollForward(whitMonday))
                .isEqualTo("2005-05-17");
    }

    @Test
    @DisplayName("Un département d'outre-mer demandé comme subdivision perd son jour sans erreur")
    void refusesWhatTheLibraryAnswersInSilence() {
        assertThat(library(HolidayCalendar.FRANCE, "974")).doesNotContain(LocalDate.of(2026, 12, 20));
        assertThat(LegalCalendar.of(HolidayZone.ofDepartment("974")).isPublicHoliday(LocalDate.of(2026, 12, 20)))
                .isTrue();
    }

    private static Set<LocalDate> library(HolidayCalendar calendar, String part) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(calendar));
        String[] parts = part.isEmpty() ? new String[0] : new String[] {part};
        return Stream.iterate(FIRST, year -> year <= LAST, year -> year + 1)
                .flatMap(year -> manager.getHolidays(Year.of(year), parts).stream())
                .filter(holiday -> !holiday.getPropertiesKey().startsWith("islamic."))
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    }
}
