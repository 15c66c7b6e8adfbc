/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.wording.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundingTest {

    @Test
    @DisplayName("F11 à F14 : 69, 9, 1 et 1 sur 80 s'impriment 86, 11, 1 et 1, soit 99")
    void isereRoundsEachShareAlone() {
        assertThat(Rounding.HALF_UP_UNBALANCED.percentages(List.of(69L, 9L, 1L, 1L), 80, 0))
                .containsExactly(86L, 11L, 1L, 1L);
    }

    /** European Ombudsman, 2021: 200, 86, 17 and 2 of 305, where plain rounding gives 101. */
    @Test
    void largestRemainderGivesTheTieToTheSmallerCategory() {
        assertThat(Rounding.LARGEST_REMAINDER.percentages(List.of(200L, 86L, 17L, 2L), 305, 0))
                .containsExactly(65L, 28L, 6L, 1L);
        assertThat(Rounding.HALF_UP_UNBALANCED.percentages(List.of(200L, 86L, 17L, 2L), 305, 0))
                .containsExactly(66L, 28L, 6L, 1L);
    }

    @Test
    void amongEqualCategoriesTheFirstOfTheListIsRaised() {
        assertThat(Rounding.LARGEST_REMAINDER.percentages(List.of(1L, 1L, 1L), 3, 0))
                .containsExactly(34L, 33L, 33L);
    }

    @Test
    void aHalfGoesUpOrToTheEvenNeighbour() {
        assertThat(Rounding.HALF_UP_UNBALANCED.percentages(List.of(1L), 200, 0)).containsExactly(1L);
        assertThat(Rounding.HALF_EVEN_UNBALANCED.percentages(List.of(1L), 200, 0))
                .containsExactly(0L);
        assertThat(Rounding.HALF_EVEN_UNBALANCED.percentages(List.of(3L), 200, 0))
                .containsExactly(2L);
    }

    @Test
    void aShareOfNothingIsRefused() {
        assertThatThrownBy(() -> Rounding.HALF_UP_UNBALANCED.percentages(List.of(), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void balancedSharesSumToOneHundredAndStayWithinOneUnit(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 900) Long> parts,
            @ForAll @IntRange(max = 2) int decimals) {
        long whole = parts.stream().mapToLong(p -> p).sum();
        if (whole == 0) {
            return;
        }
        List<Long> shares = Rounding.LARGEST_REMAINDER.percentages(parts, whole, decimals);
        long unit = BigDecimal.TEN.pow(decimals).longValueExact();

        assertThat(shares.stream().mapToLong(s -> s).sum()).isEqualTo(100 * unit);
        for (int i = 0; i < parts.size(); i++) {
            double exact = parts.get(i) * 100.0 * unit / whole;
            assertThat(Math.abs(shares.get(i) - exact)).isLessThan(1.0 + 1e-9);
        }
    }

    @Property(tries = 200)
    void fractionsRoundLikeBigDecimal(
            @ForAll @LongRange(min = -100_000, max = 100_000) long top,
            @ForAll @LongRange(min = 1, max = 5_000) long bottom,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll boolean even) {
        BigDecimal expected = BigDecimal.valueOf(top)
                .divide(BigDecimal.valueOf(bottom), decimals, even ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP);

        assertThat(new Fraction(top, bottom).scaled(decimals, even))
                .isEqualTo(expected.unscaledValue().longValueExact());
    }

    @Test
    void numbersAndDaysAreWrittenAsTheLanguageDoes() {
        assertThat(Numbers.whole(4585, Language.FR)).isEqualTo("4\u202F585");
        assertThat(Numbers.whole(-1234567, Language.EN)).isEqualTo("-1,234,567");
        assertThat(Numbers.decimal(125, 1, Language.FR)).isEqualTo("12,5");
        assertThat(Numbers.decimal(-5, 2, Language.EN)).isEqualTo("-0.05");
        assertThat(Numbers.percent(46, 0, Language.EN)).isEqualTo("46%");
        assertThat(Numbers.day(LocalDate.of(2024, 8, 1), Language.FR)).isEqualTo("1er\u00A0août\u00A02024");
        assertThat(Numbers.day(LocalDate.of(2024, 8, 1), Language.EN)).isEqualTo("1\u00A0August\u00A02024");
    }
}
