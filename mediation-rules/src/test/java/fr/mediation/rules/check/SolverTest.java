/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search for values, a clause at a time. */
class SolverTest {

    private final Solver solver = new Solver();
    private final int a = 2 * solver.variable(true);
    private final int b = 2 * solver.variable(true);
    private final int c = 2 * solver.variable(true);

    private static int not(int literal) {
        return Solver.not(literal);
    }

    @Test
    void whatWasSupposedOnceIsForgottenWhenItIsBelied() {
        solver.add(not(a), b);

        assertThat(solver.solve(a, not(b))).isFalse();

        assertThat(solver.settled(a)).isZero();
        solver.add(a, c);
        assertThat(solver.solve(not(a))).isTrue();
        assertThat(solver.holds(c)).isTrue();
        assertThat(solver.holds(a)).isFalse();
    }

    @Test
    void whatWasSupposedOnceIsForgottenWhenItIsFound() {
        assertThat(solver.solve(a, b)).isTrue();

        assertThat(solver.settled(a)).isZero();
        assertThat(solver.solve(not(a), not(b))).isTrue();
    }

    @Test
    void aClauseOfOneLiteralSettlesItAndWhatFollows() {
        solver.add(not(a), b);
        solver.add(a);

        assertThat(solver.solve()).isTrue();
        assertThat(solver.settled(a)).isPositive();
        assertThat(solver.settled(not(b))).isNegative();
        assertThat(solver.settled(c)).isZero();
        assertThat(solver.settled(Solver.TRUE)).isPositive();
        assertThat(solver.settled(Solver.FALSE)).isNegative();
    }

    @Test
    void anEmptyClauseOrOneAlreadyBeliedLeavesNothing() {
        solver.add(not(a));
        assertThat(solver.solve()).isTrue();

        solver.add(a);

        assertThat(solver.solve()).isFalse();
        Solver empty = new Solver();
        empty.add();
        assertThat(empty.solve()).isFalse();
    }

    @Test
    void whatNothingSettlesHoldsNeitherWay() {
        int idle = 2 * solver.variable(false);

        assertThat(solver.solve()).isTrue();
        assertThat(solver.holds(idle)).isFalse();
        assertThat(solver.holds(not(idle))).isFalse();
    }

    /** Denying {@code a} first, both clauses conflict once; {@code a} then holds by what was learnt. */
    @Test
    void theBoundOnConflictsIsItselfAllowed() {
        assertThatThrownBy(() -> twice(new Solver(0)).solve()).isInstanceOf(TooIntricate.class);
        Solver one = twice(new Solver(1));
        assertThat(one.solve()).isTrue();
        assertThat(one.holds(2)).isTrue();
    }

    private static Solver twice(Solver bounded) {
        int first = 2 * bounded.variable(true);
        int second = 2 * bounded.variable(true);
        bounded.add(first, second);
        bounded.add(first, not(second));
        return bounded;
    }

    /** Clauses of three literals about a known answer: it, or another, is found, and each clause holds in it. */
    @Test
    void aHiddenAnswerAmongManyClausesIsFoundWhateverIsSupposedOfIt() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            Solver hidden = new Solver();
            int[] truths = IntStream.range(0, 60)
                    .map(i -> 2 * hidden.variable(true) ^ random.nextInt(2))
                    .toArray();
            int[][] clauses = new int[240][3];
            for (int[] clause : clauses) {
                for (int i = 0; i < clause.length; i++) {
                    clause[i] = truths[random.nextInt(truths.length)] ^ (i == 0 ? 0 : random.nextInt(2));
                }
                hidden.add(clause);
            }
            assertThat(hidden.solve()).isTrue();
            for (int[] clause : clauses) {
                assertThat(clause).matches(each -> IntStream.of(each).anyMatch(hidden::holds));
            }
            int[] supposed = {truths[3], truths[30], truths[59]};
            assertThat(hidden.solve(supposed)).isTrue();
            assertThat(supposed)
                    .containsExactly(
                            IntStream.of(supposed).filter(hidden::holds).toArray());
            assertThat(hidden.solve(truths)).isTrue();
            hidden.add(IntStream.of(truths).map(Solver::not).toArray());
            assertThat(hidden.solve(truths)).isFalse();
        }
    }
}
