/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendar the State publishes, as an oracle: README.md beside the file says where it comes from. */
class StatePublishedCalendarTest {

    private static final int FIRST = 2006;
    private static final int LAST = 2031;

    private static final Map<String, LegalCalendar> ZONES = Map.of(
            "Métropole", LegalCalendar.of(HolidayZone.METROPOLE),
            "Alsace-Moselle", LegalCalendar.of(HolidayZone.ALSACE_MOSELLE).withGoodFriday(true),
            "Guadeloupe", LegalCalendar.of(HolidayZone.GUADELOUPE),
            "Martinique", LegalCalendar.of(HolidayZone.MARTINIQUE),
            "Guyane", LegalCalendar.of(HolidayZone.GUYANE),
            "La Réunion", LegalCalendar.of(HolidayZone.LA_REUNION),
            "Mayotte", LegalCalendar.of(HolidayZone.MAYOTTE),
            "Saint-Barthélémy", LegalCalendar.of(HolidayZone.SAINT_BARTHELEMY),
            "Saint-Martin", LegalCalendar.of(HolidayZone.SAINT_MARTIN),
            "Saint-Pierre-et-Miquelon", LegalCalendar.of(HolidayZone.SAINT_PIERRE_ET_MIQUELON));

    /** Where the statute and the published calendar part, day by day, and which of the two counts the day. */
    private static Set<String> knownDifferences(String zone) {
        return switch (zone) {
            case "Saint-Martin" ->
                IntStream.rangeClosed(2018, LAST)
                        .boxed()
                        .flatMap(year -> Stream.of("statute only " + year + "-05-27", "State only " + year + "-05-28"))
                        .collect(Collectors.toCollection(TreeSet::new));
            case "Saint-Barthélémy" ->
                IntStream.rangeClosed(FIRST, 2011)
                        .mapToObj(year -> "State only " + year + "-10-09")
                        .collect(Collectors.toCollection(TreeSet::new));
            default -> Set.of();
        };
    }

    static Stream<String> zones() {
        return ZONES.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zones")
    @DisplayName("Calendrier publié par l'État, 2006-2031 : égal, aux différences connues près")
    void equalsThePublishedCalendarButForKnownDifferences(String zone) {
        Set<LocalDate> published = published().getOrDefault(zone, Set.of());
        LegalCalendar calendar = Objects.requireNonNull(ZONES.get(zone));

        Set<String> differences = Stream.iterate(
                        LocalDate.of(FIRST, 1, 1), day -> day.getYear() <= LAST, day -> day.plusDays(1))
                .filter(day -> published.contains(day) != calendar.isPublicHoliday(day))
                .map(day -> (published.contains(day) ? "State only " : "statute only ") + day)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(published).hasSizeGreaterThan(280);
        assertThat(differences).isEqualTo(knownDifferences(zone));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zones")
    @DisplayName("Chaque différence avec le calendrier de l'État est signalée comme non tranchée")
    void warnsOfEveryDifference(String zone) {
        LegalCalendar calendar = Objects.requireNonNull(ZONES.get(zone));

        assertThat(knownDifferences(zone)).allSatisfy(difference -> {
            LocalDate day = LocalDate.parse(difference.substring(difference.lastIndexOf(' ') + 1));
            assertThat(calendar.unsettledDays(day.getYear()))
                    .extracting(PublicHoliday::date)
                    .contains(day);
        });
    }

    @Test
    void readsTheWholeFile() {
        assertThat(lines()).hasSize(1 + 12 * 19 + 14 * 20);
        assertThat(published().keySet()).containsAll(ZONES.keySet()).hasSize(13);
    }

    private static Map<String, Set<LocalDate>> published() {
        record Row(String zone, LocalDate day) {}
        Function<String[], Stream<Row>> rows =
                columns -> Stream.of(columns[2].split("\\|")).map(zone -> new Row(zone, LocalDate.parse(columns[0])));
        return lines().stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .flatMap(rows)
                .collect(Collectors.groupingBy(Row::zone, Collectors.mapping(Row::day, Collectors.toSet())));
    }

    private static List<String> lines() {
        var stream = Objects.requireNonNull(StatePublishedCalendarTest.class.getResourceAsStream("jours_feries.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
