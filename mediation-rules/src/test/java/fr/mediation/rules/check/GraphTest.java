/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Functions of a few atoms, beside the tables of their values: case number {@code c} has atom {@code i} so where bit {@code i} of it is one. */
class GraphTest {

    private static final int ATOMS = 5;
    static final int CASES = 1 << ATOMS;

    /** The leaf that each case leads to. */
    static int[] table(Graph graph, int root) {
        int[] table = new int[CASES];
        for (int values = 0; values < CASES; values++) {
            int node = root;
            while (node >= Graph.LEAVES) {
                node = (values >>> graph.atom(node) & 1) != 0 ? graph.high(node) : graph.low(node);
            }
            table[values] = node;
        }
        return table;
    }

    private static int[] table(IntUnaryOperator leaf) {
        int[] table = new int[CASES];
        Arrays.setAll(table, leaf);
        return table;
    }

    private static int[] order(Random random) {
        int[] levels = {0, 1, 2, 3, 4};
        for (int i = 1; i < levels.length; i++) {
            int other = random.nextInt(i + 1);
            int level = levels[i];
            levels[i] = levels[other];
            levels[other] = level;
        }
        return levels;
    }

    static Formula formula(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return new Formula.Atom(random.nextInt(ATOMS), random.nextBoolean());
        }
        List<Formula> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(formula(random, depth - 1));
        }
        return random.nextBoolean() ? new Formula.And(parts) : new Formula.Or(parts);
    }

    private static boolean holds(Formula formula, int values) {
        if (formula instanceof Formula.Atom atom) {
            return (values >>> atom.atom() & 1) != 0 == atom.positive();
        }
        return formula instanceof Formula.And and
                ? and.parts().stream().allMatch(part -> holds(part, values))
                : ((Formula.Or) formula).parts().stream().anyMatch(part -> holds(part, values));
    }

    /** A function with any leaves: two truth values choose one. */
    private static int anyLeaves(Graph graph, Random random) {
        int one = graph.of(formula(random, 3));
        int other = graph.of(formula(random, 3));
        return graph.choose(
                one,
                graph.choose(other, random.nextInt(Graph.LEAVES), random.nextInt(Graph.LEAVES)),
                graph.choose(other, random.nextInt(Graph.LEAVES), random.nextInt(Graph.LEAVES)));
    }

    @Property(tries = 200)
    void aFormulaIsItsTable(@ForAll Random random) {
        Graph graph = new Graph(order(random));
        Formula formula = formula(random, 4);

        assertThat(table(graph, graph.of(formula))).isEqualTo(table(values -> holds(formula, values) ? 1 : 0));
    }

    @Property(tries = 200)
    void connectivesAreThoseOfTheTables(@ForAll Random random) {
        Graph graph = new Graph(order(random));
        int left = graph.of(formula(random, 3));
        int right = graph.of(formula(random, 3));
        int then = anyLeaves(graph, random);
        int otherwise = anyLeaves(graph, random);
        int[] one = table(graph, left);
        int[] other = table(graph, right);

        assertThat(table(graph, graph.and(left, right))).isEqualTo(table(c -> one[c] & other[c]));
        assertThat(table(graph, graph.or(left, right))).isEqualTo(table(c -> one[c] | other[c]));
        assertThat(table(graph, graph.not(left))).isEqualTo(table(c -> 1 - one[c]));
        int[] thens = table(graph, then);
        int[] otherwises = table(graph, otherwise);
        assertThat(table(graph, graph.choose(left, then, otherwise)))
                .isEqualTo(table(c -> one[c] == 1 ? thens[c] : otherwises[c]));
        assertThat(graph.and(left, right)).isEqualTo(graph.and(right, left));
    }

    @Property(tries = 60)
    void equalFunctionsAreOneNodeAndNoNodeIsIdle(@ForAll Random random) {
        int[] levels = order(random);
        Graph graph = new Graph(levels);
        Map<List<Integer>, Integer> nodes = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            int root = i % 2 == 0 ? graph.of(formula(random, 3)) : anyLeaves(graph, random);
            List<Integer> table = Arrays.stream(table(graph, root)).boxed().toList();
            assertThat(nodes.computeIfAbsent(table, none -> root)).isEqualTo(root);
        }
        for (int node = Graph.LEAVES; node < graph.size(); node++) {
            assertThat(graph.low(node)).isNotEqualTo(graph.high(node));
            for (int next : new int[] {graph.low(node), graph.high(node)}) {
                assertThat(next < Graph.LEAVES || levels[graph.atom(next)] > levels[graph.atom(node)])
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void whatIsLeftOnceSomeAtomsAreKnownIsTheFunctionOfTheOthers(@ForAll Random random) {
        Graph graph = new Graph(order(random));
        int root = anyLeaves(graph, random);
        int[] values = new int[ATOMS];
        Arrays.setAll(values, atom -> random.nextInt(3) - 1);
        IntUnaryOperator completed = c -> {
            int completion = c;
            for (int atom = 0; atom < ATOMS; atom++) {
                completion = values[atom] < 0 ? completion : (completion & ~(1 << atom)) | (values[atom] << atom);
            }
            return completion;
        };
        int[] before = table(graph, root);
        Graph session = graph.session();

        int[] left = table(session, session.restrict(root, values));
        for (int c = 0; c < CASES; c++) {
            int leaf = before[completed.applyAsInt(c)];
            assertThat(leaf == Graph.IMPOSSIBLE || left[c] == leaf).isTrue();
        }
        for (int leaf = 0; leaf < Graph.LEAVES; leaf++) {
            int asked = leaf;
            assertThat(table(session, session.is(root, leaf, values)))
                    .isEqualTo(table(c -> before[completed.applyAsInt(c)] == asked ? 1 : 0));
        }
        assertThat(table(graph, root)).isEqualTo(before);
    }

    @Property(tries = 100)
    void aFunctionWithoutItsImpossibleCasesLeadsToThemNoMore(@ForAll Random random) {
        Graph graph = new Graph(order(random));
        int root = anyLeaves(graph, random);
        int[] unknown = new int[ATOMS];
        Arrays.fill(unknown, -1);

        int possible = graph.restrict(root, unknown);

        int impossible = 1 << Graph.IMPOSSIBLE;
        assertThat(graph.leaves(possible))
                .isEqualTo(graph.leaves(root) == impossible ? impossible : graph.leaves(root) & ~impossible);
    }

    @Property(tries = 100)
    void leavesAreThoseThatSomeCaseLeadsTo(@ForAll Random random) {
        Graph graph = new Graph(order(random));
        int root = anyLeaves(graph, random);

        assertThat(graph.leaves(root))
                .isEqualTo(Arrays.stream(table(graph, root)).reduce(0, (leaves, leaf) -> leaves | 1 << leaf));
    }

    @Property(tries = 100)
    void whereItHoldsForSomeAnswerOfTheAtomsLeftOut(@ForAll Random random) {
        Graph graph = new Graph(order(random));
        int root = graph.of(formula(random, 4));
        BitSet leftOut = BitSet.valueOf(new long[] {random.nextInt(CASES)});
        int free = (int) (leftOut.isEmpty() ? 0 : leftOut.toLongArray()[0]);
        int[] table = table(graph, root);

        int[] expected = table(c -> {
            int some = 0;
            for (int other = 0; other < CASES; other++) {
                some |= (other & ~free) == (c & ~free) ? table[other] : 0;
            }
            return some;
        });
        assertThat(table(graph, graph.some(root, leftOut))).isEqualTo(expected);
    }

    @Property(tries = 100)
    void aCopyIsTheSameFunction(@ForAll Random random) {
        int[] levels = order(random);
        Graph graph = new Graph(levels);
        int root = anyLeaves(graph, random);
        Graph other = new Graph(levels);
        other.of(formula(random, 3));

        int copy = other.copy(graph, root);

        assertThat(table(other, copy)).isEqualTo(table(graph, root));
        assertThat(other.copy(graph, root)).isEqualTo(copy);
    }

    /** That an even number of atoms is so: two nodes an atom, whatever their order. */
    private static int even(Graph graph, int atoms) {
        int even = 1;
        for (int atom = 0; atom < atoms; atom++) {
            even = graph.choose(graph.literal(atom, true), graph.not(even), even);
        }
        return even;
    }

    @Test
    void thousandsOfNodesStayOneForEachFunction() {
        Graph graph = new Graph();
        int once = even(graph, 700);
        int size = graph.size();

        assertThat(graph.leaves(once)).isEqualTo(0b11);
        assertThat(even(graph, 700)).isEqualTo(once);
        assertThat(graph.size()).isEqualTo(size);
        for (int atom = 0; atom < 700; atom++) {
            assertThat(graph.literal(atom, false)).isEqualTo(graph.not(graph.literal(atom, true)));
        }
        assertThat(graph.size()).isEqualTo(size);
    }

    @Test
    void aSessionAddsNothingToTheGraphItBeganFrom() {
        Graph graph = new Graph();
        int both = graph.and(graph.literal(0, true), graph.literal(1, true));
        int size = graph.size();
        Graph session = graph.session();

        assertThat(session.and(session.literal(0, true), session.literal(1, true)))
                .isEqualTo(both);
        session.or(both, session.literal(2, true));

        assertThat(session.size()).isGreaterThan(size);
        assertThat(graph.size()).isEqualTo(size);
    }

    @Test
    void beyondItsBoundAGraphIsSaidToBeTooIntricateUntilItIsFinished() {
        Graph graph = new Graph(new int[0], Graph.LEAVES + 2);
        graph.literal(0, true);
        graph.literal(1, true);
        graph.literal(1, true);

        assertThatThrownBy(() -> graph.literal(2, true))
                .isInstanceOf(TooIntricate.class)
                .hasMessageContaining("6 decision nodes");
        assertThat(graph.session().literal(2, true)).isEqualTo(Graph.LEAVES + 2);
        graph.finished();
        assertThat(graph.literal(2, true)).isEqualTo(Graph.LEAVES + 2);
    }

    @Test
    void anAtomWithoutAPlaceOfItsOwnKeepsItsNumber() {
        Graph graph = new Graph(new int[] {1, 0});

        int all = graph.of(new Formula.And(
                List.of(new Formula.Atom(0, true), new Formula.Atom(2, true), new Formula.Atom(1, true))));

        assertThat(graph.atom(all)).isEqualTo(1);
        assertThat(graph.atom(graph.high(all))).isZero();
        assertThat(graph.atom(graph.high(graph.high(all)))).isEqualTo(2);
    }
}
