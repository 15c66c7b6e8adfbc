/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The search for values, against trying them all. */
class SolverPropertyTest {

    private static final int VARIABLES = 8;

    private final Solver solver = new Solver();
    private final List<int[]> clauses = new ArrayList<>();

    private int[] clause(Random random, int[] variables) {
        // few of one literal: what is settled early leaves nothing to search
        int[] clause = new int[random.nextInt(8) == 0 ? 1 : 2 + random.nextInt(2)];
        for (int i = 0; i < clause.length; i++) {
            clause[i] = variables[random.nextInt(variables.length)] ^ random.nextInt(2);
        }
        return clause;
    }

    private boolean satisfiable(int[] supposed) {
        for (int values = 0; values < 1 << VARIABLES; values++) {
            int tried = values;
            if (clauses.stream().allMatch(clause -> holdsOne(tried, clause))
                    && IntStream.of(supposed).allMatch(literal -> holdsOne(tried, literal))) {
                return true;
            }
        }
        return false;
    }

    /** The first variable is the one that is always true. */
    private static boolean holdsOne(int values, int... clause) {
        for (int literal : clause) {
            if ((values >>> ((literal >> 1) - 1) & 1) != (literal & 1)) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 3000)
    void findsValuesIfAndOnlyIfThereAreSomeClauseAfterClauseAndWhateverIsSupposed(@ForAll Random random) {
        int[] variables = new int[VARIABLES];
        for (int i = 0; i < VARIABLES; i++) {
            variables[i] = 2 * solver.variable(true);
        }

        for (int round = 0; round < 12; round++) {
            for (int more = 0; more < 3; more++) {
                int[] clause = clause(random, variables);
                clauses.add(clause);
                solver.add(clause);
            }
            int[] supposed = random.nextBoolean() ? new int[0] : clause(random, variables);
            boolean found = solver.solve(supposed);

            assertThat(found).isEqualTo(satisfiable(supposed));
            if (found) {
                assertThat(clauses).allMatch(clause -> anyHolds(clause));
                for (int literal : supposed) {
                    assertThat(solver.holds(literal)).isTrue();
                }
            } else {
                assertThat(IntStream.of(solver.refuted()).boxed())
                        .isSubsetOf(IntStream.of(supposed).boxed().toList());
                assertThat(satisfiable(solver.refuted())).isFalse();
            }
        }
    }

    private boolean anyHolds(int[] clause) {
        for (int literal : clause) {
            if (solver.holds(literal)) {
                return true;
            }
        }
        return false;
    }

    /** So many things in one place fewer, each place having room for one. */
    private static Solver crowded(Solver crowded, int places) {
        int[][] inPlace = new int[places + 1][places];
        for (int thing = 0; thing <= places; thing++) {
            for (int place = 0; place < places; place++) {
                inPlace[thing][place] = 2 * crowded.variable(true);
                for (int other = 0; other < thing; other++) {
                    crowded.add(Solver.not(inPlace[thing][place]), Solver.not(inPlace[other][place]));
                }
            }
            crowded.add(inPlace[thing]);
        }
        return crowded;
    }

    @Test
    void whatHasNoSolutionIsSaidToHaveNone() {
        assertThat(crowded(new Solver(), 6).solve()).isFalse();
    }

    @Test
    void beyondItsBoundASearchSaysSoAndCanBeAskedAgain() {
        Solver bounded = crowded(new Solver(20), 6);

        assertThatThrownBy(bounded::solve).isInstanceOf(TooIntricate.class).hasMessageContaining("20 conflicts");
        assertThatThrownBy(bounded::solve).isInstanceOf(TooIntricate.class);
        assertThat(bounded.settled(Solver.TRUE)).isEqualTo(1);
    }
}
