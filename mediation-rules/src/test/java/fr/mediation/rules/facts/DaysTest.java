/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2200, 12, 31).toEpochDay();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aDayComesBackFromItsPlaceAndLeavesTheOthersAlone(int slot) {
        long others = Days.packed(new int[] {FIRST, LAST, 0});

        for (int day : new int[] {FIRST, -1, 0, 1, LAST, FactBits.UNKNOWN}) {
            long packed = Days.with(others, slot, day);
            for (int place = 0; place < 3; place++) {
                assertThat(Days.get(packed, place)).isEqualTo(place == slot ? day : Days.get(others, place));
            }
            assertThat((packed & Days.mask(slot)) == 0).isEqualTo(day == FactBits.UNKNOWN);
            assertThat(packed & ~Days.mask(slot)).isEqualTo(others & ~Days.mask(slot));
        }
        assertThat(Days.packed(new int[] {FactBits.UNKNOWN, FactBits.UNKNOWN, FactBits.UNKNOWN}))
                .isZero();
    }

    @Test
    void daysOutOfOrderAreToldApartFromDaysThatAreNot() {
        for (int[] days : new int[][] {{5, 5}, {5, 6}, {FIRST, LAST}, {FactBits.UNKNOWN, 5}, {5, FactBits.UNKNOWN}}) {
            assertThat(Days.inOrder(Days.packed(days), 0, 1)).isNegative();
        }
        for (int[] days : new int[][] {{6, 5}, {LAST, FIRST}}) {
            assertThat(Days.inOrder(Days.packed(days), 0, 1)).isNotNegative();
        }
    }

    @Test
    void aDayIsPlausibleFrom1900To2200() {
        assertThat(Days.isPlausible(FIRST)).isTrue();
        assertThat(Days.isPlausible(FIRST - 1L)).isFalse();
        assertThat(Days.isPlausible(LAST)).isTrue();
        assertThat(Days.isPlausible(LAST + 1L)).isFalse();
    }

    @Test
    void aSheetIsSettledWhenNothingClashesAndNothingIsImplied() {
        Vocabulary vocabulary = StandardFacts.VOCABULARY;
        Consistency consistency = vocabulary.consistency();
        long made = 1L << vocabulary.bit(Literal.yes(StandardFacts.APPEAL_MADE));
        long none = 1L << vocabulary.bit(Literal.is(StandardFacts.APPEAL_ANSWER, "NONE"));
        long received = Days.with(0, vocabulary.slot(StandardFacts.APPEAL_RECEIVED_ON.id()), 0);

        assertThat(consistency.isSettled(0, 0, 0)).isTrue();
        assertThat(consistency.isSettled(made, 0, 0)).isTrue();
        assertThat(consistency.isSettled(made, 0, received)).isTrue();
        assertThat(consistency.isSettled(none, made, 0)).isTrue();
        assertThat(consistency.isSettled(0, made, 0)).isFalse();
        assertThat(consistency.isSettled(0, none, 0)).isFalse();
        assertThat(consistency.isSettled(0, none | made, 0)).isFalse();
        assertThat(consistency.isSettled(0, 0, received)).isFalse();
        long before = Days.with(
                Days.with(0, vocabulary.slot(StandardFacts.APPEAL_RECEIVED_ON.id()), 9),
                vocabulary.slot(StandardFacts.APPEAL_ANSWERED_ON.id()),
                8);
        assertThat(consistency.isSettled(made, none, before)).isFalse();
        assertThat(consistency.isSettled(made, none, Days.with(before, 0, 8))).isTrue();
    }
}
