/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.History.Silent;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Weighted generators of disputes, requests and limitations. */
final class HistoryArbitraries {

    /** More throws than any history needs. */
    static final int THROWS = 60;

    private HistoryArbitraries() {}

    /** Disputes that go straight to court. */
    static Arbitrary<History> disputes() {
        return dice(dice -> new HistoryMaker(dice).dispute());
    }

    /** Disputes with a compulsory administrative appeal. */
    static Arbitrary<History> compulsoryAppeals() {
        return dice(dice -> new HistoryMaker(dice).compulsoryAppeal());
    }

    /** Requests whose silence rejects or accepts. */
    static Arbitrary<Silent> requests() {
        return dice(dice -> new FactMaker(dice).request());
    }

    /** Limitations. */
    static Arbitrary<Limitation> limitations() {
        return dice(dice -> new LimitationMaker(dice).limitation());
    }

    private static <T> Arbitrary<T> dice(Function<Dice, T> what) {
        return Arbitraries.integers()
                .between(0, Dice.SIDES - 1)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofSize(THROWS)
                .map(drawn -> what.apply(new Dice(drawn)));
    }
}
