/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("anonymous", "beforeCourt", "appealMade", "USER", "BY_TIME");

    @ParameterizedTest
    @CsvSource({
        "anonymus, anonymous",
        "anonymosu, anonymous",
        "before_court, beforeCourt",
        "beforCuort, beforeCourt",
        "appealMode, appealMade",
        "UsER, USER",
        "USERS, USER",
        "BYTIME, BY_TIME"
    })
    void aSlipOfTheKeyboardIsUnderstood(String written, String meant) {
        assertThat(Nearest.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"nowhere", "x", "''", "US", "courtOrderedMediation", "anonyme"})
    void whatIsFarIsNotGuessed(String written) {
        assertThat(Nearest.of(written, KNOWN)).isEmpty();
    }

    @Test
    void ofTwoAsNearTheFirstInTheOrderOfLettersIsMeant() {
        assertThat(Nearest.of("factX", List.of("fact2", "fact1"))).contains("fact1");
        assertThat(Nearest.of("fact", List.of())).isEmpty();
    }

    @Test
    void aTextOfMillionsOfLettersIsNotCompared() {
        assertThat(Nearest.of("x".repeat(20_000_000), KNOWN)).isEmpty();
    }

    @Property(tries = 200)
    void oneLetterLeftOutChangedOrExchangedIsNeverTooFar(
            @ForAll @AlphaChars @StringLength(min = 4, max = 30) String name, @ForAll int draw) {
        int place = Math.floorMod(draw, name.length() - 1);
        String fewer = name.substring(0, place) + name.substring(place + 1);
        String changed = name.substring(0, place) + "9" + name.substring(place + 1);
        String exchanged =
                name.substring(0, place) + name.charAt(place + 1) + name.charAt(place) + name.substring(place + 2);

        assertThat(List.of(name, fewer, changed, exchanged, name + "s"))
                .allMatch(written -> Nearest.of(written, List.of(name)).isPresent());
        String digits = IntStream.range(0, name.length()).mapToObj(i -> "7").reduce("", String::concat);
        assertThat(Nearest.of(digits, List.of(name))).isEmpty();
    }
}
