/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** The histories of the comparison, for whoever wants the facts alone. */
public final class RandomDisputes {

    /** A day on which everything has run out. */
    public static final LocalDate LATER = LocalDate.of(2190, 1, 1);

    private RandomDisputes() {}

    /**
     * Facts, and where they happened.
     *
     * @param facts what happened
     * @param context the places, looked at from {@link #LATER}
     */
    public record Dispute(ProceduralFacts facts, DeadlineContext context) {

        /**
         * The same dispute with other facts.
         *
         * @param others the other facts
         * @return a new dispute
         */
        public Dispute with(ProceduralFacts others) {
            return new Dispute(others, context);
        }
    }

    /**
     * Disputes with or without a compulsory prior appeal.
     *
     * @return their generator
     */
    public static Arbitrary<Dispute> disputes() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, straightToCourt()),
                Tuple.of(1, HistoryArbitraries.compulsoryAppeals().map(RandomDisputes::of)));
    }

    /**
     * Disputes without a compulsory prior appeal.
     *
     * @return their generator
     */
    public static Arbitrary<Dispute> straightToCourt() {
        return HistoryArbitraries.disputes().map(RandomDisputes::of);
    }

    /**
     * Sums owed.
     *
     * @return their generator
     */
    public static Arbitrary<Dispute> limitations() {
        return HistoryArbitraries.limitations().map(limitation -> later(EngineInput.factsOf(limitation)));
    }

    /**
     * Always the same disputes, requests and sums owed, of every family.
     *
     * @param seed what they are drawn from
     * @param each how many of a family; of disputes four times as many, and twice with a compulsory prior appeal
     * @return their facts, by a name that says the family and the number
     */
    public static Map<String, Dispute> drawn(long seed, int each) {
        Random chance = new Random(seed);
        Map<String, Dispute> drawn = new LinkedHashMap<>();
        for (int i = 0; i < 4 * each; i++) {
            drawn.put("dispute " + i, of(new HistoryMaker(dice(chance)).dispute()));
        }
        for (int i = 0; i < each; i++) {
            drawn.put("rapo " + i, of(new HistoryMaker(dice(chance)).compulsoryAppeal()));
            drawn.put("other rapo " + i, of(new HistoryMaker(dice(chance)).compulsoryAppeal()));
            drawn.put("request " + i, later(EngineInput.factsOf(new FactMaker(dice(chance)).request())));
            drawn.put("claim " + i, later(EngineInput.factsOf(new LimitationMaker(dice(chance)).limitation())));
        }
        return drawn;
    }

    private static Dice dice(Random chance) {
        return new Dice(
                chance.ints(HistoryArbitraries.THROWS, 0, Dice.SIDES).boxed().toList());
    }

    private static Dispute later(ProceduralFacts facts) {
        return new Dispute(facts, DeadlineContext.of(LATER));
    }

    private static Dispute of(History history) {
        return new Dispute(EngineInput.factsOf(history), EngineInput.contextOf(history.place(), LATER));
    }
}
