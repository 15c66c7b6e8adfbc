/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.Regulation;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Which leaves can still be reached, beside a plain descent of the graph: small and large functions, one word of facts and two. */
class PathsTest {

    private static final Sheets NARROW = new Sheets(20);
    private static final Sheets WIDE = new Sheets(80);

    /** Atoms of facts and of readings, first of one, then of the other. */
    private static int atom(Sheets sheets, int depth) {
        int place = 3 * depth;
        return depth < 4 ? (sheets == NARROW ? place : 3 + 7 * place) : sheets.atoms.firstDerived() + place;
    }

    /** A function with leaves at random: of depth six at most two words of nodes, of depth nine more. */
    private static int function(Graph graph, Sheets sheets, Random random, int from, int depth) {
        if (from == depth) {
            return random.nextInt(Graph.LEAVES);
        }
        return graph.node(
                atom(sheets, from),
                function(graph, sheets, random, from + 1, depth),
                function(graph, sheets, random, from + 1, depth));
    }

    private static int reached(Graph graph, int node, Known known) {
        if (node < Graph.LEAVES) {
            return 1 << node;
        }
        int value = known.value(graph.atom(node));
        return (value == 0 ? 0 : reached(graph, graph.high(node), known))
                | (value == 1 ? 0 : reached(graph, graph.low(node), known));
    }

    @Property(tries = 1000)
    void theLeavesAreThoseThatADescentReaches(@ForAll Random random) {
        Sheets sheets = random.nextInt(3) == 0 ? WIDE : NARROW;
        Graph graph = new Graph();
        int root = function(graph, sheets, random, 0, random.nextInt(10));
        Known known = sheets.known(random, random.nextDouble());
        int already = random.nextInt(1 << Graph.LEAVES) & ~(1 << Graph.IMPOSSIBLE);
        int possible = reached(graph, root, known) & ~(1 << Graph.IMPOSSIBLE);

        Paths paths = new Paths(graph, root);

        assertThat(paths.leaves(known)).isEqualTo(possible);
        assertThat(paths.leaves(known, already)).isEqualTo(possible | already);
    }

    @Property(tries = 200)
    void whatIsSaidForTheSakeOfArgumentCounts(@ForAll Random random) {
        Sheets sheets = random.nextBoolean() ? WIDE : NARROW;
        Graph graph = new Graph();
        int root = function(graph, sheets, random, 0, 5);
        Known known = sheets.known(random, 0.2);
        long[] more = new long[2 * known.factWords()];
        int said = atom(sheets, random.nextInt(4));
        boolean so = random.nextBoolean();
        more[(so ? 0 : known.factWords()) + (said >> 6)] |= 1L << said;
        Known assumed = known.value(said) < 0 ? known.assuming(0, 0, more) : known;

        assertThat(new Paths(graph, root).leaves(assumed))
                .isEqualTo(reached(graph, root, assumed) & ~(1 << Graph.IMPOSSIBLE));
        assertThat(assumed.value(said)).isNotNegative();
    }

    @Property(tries = 200)
    void aGraphSaysWhatEveryCompletionSaysOfDecidedRequestsToo(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);
        FactSheet sheet = CheckerPropertyTest.sheet(regulation, random, 0.6);
        Program program = new Program(regulation);
        Known known = program.known(sheet, CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF);

        int leaves = program.correlation().leaves(known, Objects.requireNonNull(program.drawn())::leaves);

        Set<VerdictKind> possible = new NaiveEvaluator(
                        regulation, CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF)
                .possible(sheet, RandomRegulations.FACTS);
        assertThat(CheckerPropertyTest.of(leaves)).isEqualTo(possible);
    }

    @Test
    void aFunctionWithoutAnyAtomIsItsLeaf() {
        Graph graph = new Graph();
        Known unknown = NARROW.known(new Random(1), 0);

        assertThat(new Paths(graph, Graph.PREMATURE).leaves(unknown)).isEqualTo(1 << Graph.PREMATURE);
        assertThat(new Paths(graph, Graph.ADMISSIBLE).leaves(unknown)).isEqualTo(1 << Graph.ADMISSIBLE);
        assertThat(new Paths(graph, Graph.IMPOSSIBLE).leaves(unknown)).isZero();
    }
}
