/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.ArrayList;
import java.util.List;

/** One function of a finished graph, laid out to be walked: the root first, parents before their children. Immutable. */
final class Paths {

    private static final int SINK = Graph.LEAVES;

    private final int[] atoms;
    private final int[] lows;
    private final int[] highs;
    private final int every;

    /** Numbers of inner nodes go down from the root; leaves keep the numbers they have in a graph. */
    Paths(Graph graph, int root) {
        boolean[] reached = new boolean[root + 1];
        reached[root] = true;
        List<Integer> inner = new ArrayList<>();
        int[] number = new int[root + 1];
        int leaves = 0;
        for (int node = root; node >= Graph.LEAVES; node--) {
            if (reached[node]) {
                number[node] = SINK + inner.size();
                inner.add(node);
                reached[graph.low(node)] = true;
                reached[graph.high(node)] = true;
            }
        }
        for (int leaf = 0; leaf < Graph.LEAVES && leaf <= root; leaf++) {
            number[leaf] = leaf;
            leaves |= reached[leaf] ? 1 << leaf : 0;
        }
        this.every = leaves & ~(1 << Graph.IMPOSSIBLE);
        this.atoms = inner.stream().mapToInt(graph::atom).toArray();
        this.lows = inner.stream().mapToInt(node -> number[graph.low(node)]).toArray();
        this.highs = inner.stream().mapToInt(node -> number[graph.high(node)]).toArray();
    }

    /**
     * Which leaves can still be reached, one bit a leaf, impossible cases left out.
     *
     * @param already leaves known to be reachable in another way
     */
    int leaves(Known known, int already) {
        int wanted = every & ~already;
        if (atoms.length == 0 || wanted == 0) {
            return every | already;
        }
        boolean narrow = SINK + atoms.length <= 128 && known.factWords() == 1;
        return already | (every & (narrow ? walkNarrow(known, wanted) : walk(known, wanted)));
    }

    int leaves(Known known) {
        return leaves(known, 0);
    }

    /** The marks of a small function in two words, without a branch that a processor could guess wrong. */
    private int walkNarrow(Known known, int wanted) {
        long factYes = known.yes(0);
        long factNo = known.no(0);
        long timeYes = known.yes(1);
        long timeNo = known.no(1);
        long first = 1L << SINK;
        long second = 0;
        int node = SINK;
        while (node >= 0) {
            int at = node - SINK;
            int atom = atoms[at];
            boolean fact = atom < 64;
            long goesHigh = (~(fact ? factNo : timeNo) >>> atom) & 1;
            long goesLow = (~(fact ? factYes : timeYes) >>> atom) & 1;
            int high = highs[at];
            int low = lows[at];
            long highBit = goesHigh << high;
            long lowBit = goesLow << low;
            long highUp = -(high >>> 6);
            long lowUp = -(low >>> 6);
            first |= (highBit & ~highUp) | (lowBit & ~lowUp);
            second |= (highBit & highUp) | (lowBit & lowUp);
            if ((first & wanted) == wanted) {
                break;
            }
            node = next(first, second, node + 1);
        }
        return (int) first;
    }

    /** The first marked inner node from a place on, minus one when there is none. */
    private static int next(long first, long second, int from) {
        if (from < 64) {
            long left = first >>> from << from;
            if (left != 0) {
                return Long.numberOfTrailingZeros(left);
            }
            return second == 0 ? -1 : 64 + Long.numberOfTrailingZeros(second);
        }
        long left = from == 128 ? 0 : second >>> from << from;
        return left == 0 ? -1 : 64 + Long.numberOfTrailingZeros(left);
    }

    private int walk(Known known, int wanted) {
        long[] marked = new long[((SINK + atoms.length) >> 6) + 1];
        marked[0] = 1L << SINK;
        for (int word = 0; word < marked.length; word++) {
            long left = word == 0 ? marked[0] & -(1L << SINK) : marked[word];
            while (left != 0) {
                int bit = Long.numberOfTrailingZeros(left);
                int node = (word << 6) + bit - SINK;
                int atom = atoms[node];
                if (((known.no(atom >> 6) >>> atom) & 1) == 0) {
                    int high = highs[node];
                    marked[high >> 6] |= 1L << high;
                }
                if (((known.yes(atom >> 6) >>> atom) & 1) == 0) {
                    int low = lows[node];
                    marked[low >> 6] |= 1L << low;
                }
                left = marked[word] & (-2L << bit);
            }
            if ((marked[0] & wanted) == wanted) {
                break;
            }
        }
        return (int) marked[0];
    }
}
