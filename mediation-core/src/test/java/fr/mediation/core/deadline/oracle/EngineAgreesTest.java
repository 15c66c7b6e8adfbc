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
import org.junit.jupiter.api.Test;

/**
 * The engine and the oracle, written apart from the same articles, give the same dates: five thousand disputes, and a fifth of that
 * of each other family, in the everyday build; as many of each family as {@code -Ddeadline.histories=100000} says, drawn from
 * {@code -Ddeadline.seed=1}. Disagreements are told, five at most, by their smallest
 * histories.
 */
class EngineAgreesTest {

    private static final long SEED = Long.getLong("deadline.seed", 20_261_122L);
    private static final int EVERY_DAY = 5_000;
    private static final int TOLD = Integer.getInteger("deadline.told", 5);

    @Test
    void engineAgreesWithTheOracle() {
        compare(EVERY_DAY, dice -> new HistoryMaker(dice).dispute(), EngineOutput::ofDispute);
    }

    @Test
    void engineAgreesOnCompulsoryAppeals() {
        compare(EVERY_DAY / 5, dice -> new HistoryMaker(dice).compulsoryAppeal(), EngineOutput::ofDispute);
    }

    @Test
    void engineAgreesOnSilence() {
        compare(EVERY_DAY / 5, dice -> new FactMaker(dice).request(), EngineOutput::ofSilence);
    }

    @Test
    void engineAgreesOnLimitations() {
        compare(EVERY_DAY / 5, dice -> new LimitationMaker(dice).limitation(), EngineOutput::ofLimitation);
    }

    private static <T> void compare(int everyDay, Function<Dice, T> maker, Function<T, EngineOutput> question) {
        Random chance = new Random(SEED);
        int histories = Integer.getInteger("deadline.histories", everyDay);
        List<String> disagreements = new ArrayList<>();
        for (int history = 0; history < histories && disagreements.size() < TOLD; history++) {
            List<Integer> drawn = chance.ints(HistoryArbitraries.THROWS, 0, Dice.SIDES)
                    .boxed()
                    .toList();
            if (!question.apply(make(drawn, maker)).agrees()) {
                T smallest = make(smallest(drawn, maker, question), maker);
                EngineOutput output = question.apply(smallest);
                disagreements.add("history " + history + ": " + smallest + "\n  expected " + output.expected()
                        + "\n  answered " + output.answered());
            }
        }
        assertThat(disagreements).as("histories of seed %d", SEED).isEmpty();
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
