/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whether some atoms alone are enough for an outcome, beside every case one by one. */
class SufficiencyTest {

    @Property(tries = 400)
    void someAtomsSufficeWhereTheyCanBeSuchThatEveryPossibleCaseHasTheOutcome(@ForAll Random random) {
        Graph graph = new Graph();
        int possible = graph.of(GraphTest.formula(random, 3));
        int outcome = graph.and(possible, graph.of(GraphTest.formula(random, 3)));
        Set<Integer> kept = new TreeSet<>();
        List<Cover.Sign> known = new ArrayList<>();
        for (int atom = 0; atom < 5; atom++) {
            if (random.nextBoolean()) {
                kept.add(atom);
                if (random.nextBoolean()) {
                    known.add(new Cover.Sign(atom, random.nextBoolean()));
                }
            }
        }
        int[] can = GraphTest.table(graph, possible);
        int[] has = GraphTest.table(graph, outcome);
        int mask = kept.stream().mapToInt(atom -> 1 << atom).sum();

        boolean enough = IntStream.range(0, GraphTest.CASES)
                .filter(values -> can[values] == 1)
                .filter(values -> known.stream().allMatch(sign -> (values >>> sign.atom() & 1) != 0 == sign.holds()))
                .anyMatch(values -> IntStream.range(0, GraphTest.CASES)
                        .filter(other -> (other & mask) == (values & mask) && can[other] == 1)
                        .allMatch(other -> has[other] == 1));

        assertThat(new Sufficiency(graph, possible, outcome).canSuffice(kept, known))
                .isEqualTo(enough);
    }
}
