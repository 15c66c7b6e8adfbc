/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * The engine and the oracle, written apart from the same articles, give the same dates: five thousand disputes, and a fifth of that
 * of each other family, in the everyday build, more with {@code -Ddeadline.histories=100000}. A disagreement is told by its smallest history.
 */
class EngineAgreesTest {

    private static final int BATCHES = 20;
    private static final int HISTORIES = Integer.getInteger("deadline.histories", 5_000);

    @Property(tries = BATCHES, seed = "20261122", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void engineAgreesWithTheOracle(@ForAll Random chance) {
        compare(chance, 1, dice -> new HistoryMaker(dice).dispute(), EngineOutput::ofDispute);
    }

    @Property(tries = BATCHES, seed = "20261122", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void engineAgreesOnCompulsoryAppeals(@ForAll Random chance) {
        compare(chance, 5, dice -> new HistoryMaker(dice).compulsoryAppeal(), EngineOutput::ofDispute);
    }

    @Property(tries = BATCHES, seed = "20261122", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void engineAgreesOnSilence(@ForAll Random chance) {
        compare(chance, 5, dice -> new FactMaker(dice).request(), EngineOutput::ofSilence);
    }

    @Property(tries = BATCHES, seed = "20261122", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void engineAgreesOnLimitations(@ForAll Random chance) {
        compare(chance, 5, dice -> new LimitationMaker(dice).limitation(), EngineOutput::ofLimitation);
    }

    private static <T> void compare(
            Random chance, int share, Function<Dice, T> maker, Function<T, EngineOutput> question) {
        for (int history = 0; history < HISTORIES / share / BATCHES; history++) {
            List<Integer> drawn = chance.ints(HistoryArbitraries.THROWS, 0, Dice.SIDES)
                    .boxed()
                    .toList();
            if (!question.apply(make(drawn, maker)).agrees()) {
                T smallest = make(smallest(drawn, maker, question), maker);
                EngineOutput output = question.apply(smallest);
                assertThat(output.answered()).as("%s", smallest).isEqualTo(output.expected());
            }
        }
    }

    private static <T> T make(List<Integer> drawn, Function<Dice, T> maker) {
        return maker.apply(new Dice(drawn));
    }

    /** Sets to zero every throw that the disagreement does not need: zero is the plainest choice. */
    private static <T> List<Integer> smallest(
            List<Integer> failing, Function<Dice, T> maker, Function<T, EngineOutput> question) {
        List<Integer> smallest = new ArrayList<>(failing);
        for (int position = 0; position < smallest.size(); position++) {
            int kept = smallest.get(position);
            smallest.set(position, 0);
            if (question.apply(make(smallest, maker)).agrees()) {
                smallest.set(position, kept);
            }
        }
        return smallest;
    }
}
