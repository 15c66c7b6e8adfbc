/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void aLaterConflictWeighsMoreThanAnEarlierOne() {
        Weights weights = new Weights();
        weights.hold(3);
        weights.add(0);
        weights.fade();
        weights.add(1);

        assertThat(weights.of(1)).isGreaterThan(weights.of(0));
        assertThat(weights.of(0)).isGreaterThan(weights.of(2));
        assertThat(weights.of(2)).isZero();
    }

    @Test
    void theOrderStaysWhenWeightsWouldGrowBeyondMeasure() {
        Weights weights = new Weights();
        weights.hold(2);
        for (int conflict = 0; conflict < 20_000; conflict++) {
            weights.add(conflict % 2);
            weights.fade();
        }

        assertThat(weights.of(1)).isFinite().isGreaterThan(weights.of(0));
        assertThat(weights.of(0)).isPositive();
    }

    @Test
    void moreRoomKeepsWhatWasMet() {
        Weights weights = new Weights();
        weights.hold(1);
        weights.add(0);
        weights.hold(100);

        assertThat(weights.of(0)).isPositive();
        assertThat(weights.of(99)).isZero();
    }
}
