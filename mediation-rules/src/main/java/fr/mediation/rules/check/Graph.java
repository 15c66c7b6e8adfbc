/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reduced decision graph: one function of the atoms a node, shared, children always before their parents.
 *
 * <p>The first four nodes are the leaves. As a truth value, zero is false and one is true; as a verdict, see the names.
 * A session on top of a finished graph adds nodes of its own and leaves the graph as it was.
 */
final class Graph {

    static final int ADMISSIBLE = 0;
    static final int INADMISSIBLE = 1;
    static final int PREMATURE = 2;
    static final int IMPOSSIBLE = 3;
    static final int LEAVES = 4;

    private static final int LEAF_LEVEL = Integer.MAX_VALUE;
    private static final int MOST_NODES = 500_000;

    private record Node(int atom, int low, int high) {}

    private final Graph base;
    private final int offset;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();

    @SuppressWarnings("NullAway") // a graph without a base is its own base
    Graph() {
        this.base = this;
        this.offset = LEAVES;
    }

    private Graph(Graph base) {
        this.base = base;
        this.offset = base.size();
    }

    Graph session() {
        return new Graph(this);
    }

    int size() {
        return offset + nodes.size();
    }

    int node(int atom, int low, int high) {
        if (low == high) {
            return low;
        }
        Node node = new Node(atom, low, high);
        Integer known = base == this ? null : base.numbers.get(node);
        if (known == null) {
            known = numbers.get(node);
        }
        if (known != null) {
            return known;
        }
        if (size() == MOST_NODES) {
            throw new TooIntricate("more than " + MOST_NODES + " decision nodes");
        }
        nodes.add(node);
        numbers.put(node, size() - 1);
        return size() - 1;
    }

    private Node at(int number) {
        return number < offset ? base.nodes.get(number - LEAVES) : nodes.get(number - offset);
    }

    int atom(int number) {
        return number < LEAVES ? LEAF_LEVEL : at(number).atom();
    }

    int low(int number) {
        return number < LEAVES ? number : at(number).low();
    }

    int high(int number) {
        return number < LEAVES ? number : at(number).high();
    }

    /** The function of a formula. */
    int of(Formula formula) {
        if (formula instanceof Formula.Atom atom) {
            return node(atom.atom(), atom.positive() ? 0 : 1, atom.positive() ? 1 : 0);
        }
        if (formula instanceof Formula.And and) {
            int result = 1;
            for (Formula part : and.parts()) {
                result = and(result, of(part));
            }
            return result;
        }
        int result = 0;
        for (Formula part : ((Formula.Or) formula).parts()) {
            result = or(result, of(part));
        }
        return result;
    }

    int and(int left, int right) {
        return choose(left, right, 0, new HashMap<>());
    }

    int or(int left, int right) {
        return choose(left, 1, right, new HashMap<>());
    }

    int not(int value) {
        return choose(value, 0, 1, new HashMap<>());
    }

    /** If a truth value, then one function, else another, which may have any leaves. */
    int choose(int test, int then, int otherwise) {
        return choose(test, then, otherwise, new HashMap<>());
    }

    private record Triple(int test, int then, int otherwise) {}

    private int choose(int test, int then, int otherwise, Map<Triple, Integer> memo) {
        if (test == 1 || then == otherwise) {
            return then;
        }
        if (test == 0) {
            return otherwise;
        }
        Triple key = new Triple(test, then, otherwise);
        Integer known = memo.get(key);
        if (known != null) {
            return known;
        }
        int atom = Math.min(atom(test), Math.min(atom(then), atom(otherwise)));
        int low = choose(lowAt(test, atom), lowAt(then, atom), lowAt(otherwise, atom), memo);
        int high = choose(highAt(test, atom), highAt(then, atom), highAt(otherwise, atom), memo);
        int result = node(atom, low, high);
        memo.put(key, result);
        return result;
    }

    private int lowAt(int number, int atom) {
        return atom(number) == atom ? low(number) : number;
    }

    private int highAt(int number, int atom) {
        return atom(number) == atom ? high(number) : number;
    }

    /** Which leaves can still be reached, one bit a leaf, impossible cases left out. */
    int reachable(int root, Known known) {
        if (root < LEAVES) {
            return 1 << root & ~(1 << IMPOSSIBLE);
        }
        long[] marked = new long[(root >> 6) + 1];
        marked[root >> 6] = 1L << root;
        int leaves = 0;
        for (int word = root >> 6; word >= 0; word--) {
            while (marked[word] != 0) {
                int bit = 63 - Long.numberOfLeadingZeros(marked[word]);
                marked[word] &= ~(1L << bit);
                int number = (word << 6) + bit;
                if (number < LEAVES) {
                    leaves |= 1 << number;
                    continue;
                }
                Node node = at(number);
                int value = known.value(node.atom());
                if (value != 1) {
                    marked[node.low() >> 6] |= 1L << node.low();
                }
                if (value != 0) {
                    marked[node.high() >> 6] |= 1L << node.high();
                }
            }
        }
        return leaves & ~(1 << IMPOSSIBLE);
    }

    /**
     * The function left once some atoms are known, without its impossible branches: in a session, equal functions have
     * equal numbers.
     *
     * @param values one, zero or minus one for each atom
     */
    int restrict(int root, int[] values) {
        int[] memo = new int[size()];
        Arrays.fill(memo, -1);
        return restrict(root, values, memo);
    }

    private int restrict(int number, int[] values, int[] memo) {
        if (number < LEAVES) {
            return number;
        }
        if (memo[number] >= 0) {
            return memo[number];
        }
        int atom = atom(number);
        int result;
        if (values[atom] >= 0) {
            result = restrict(values[atom] == 1 ? high(number) : low(number), values, memo);
        } else {
            int low = restrict(low(number), values, memo);
            int high = restrict(high(number), values, memo);
            if (low == IMPOSSIBLE || high == IMPOSSIBLE) {
                result = low == IMPOSSIBLE ? high : low;
            } else {
                result = node(atom, low, high);
            }
        }
        memo[number] = result;
        return result;
    }

    /** The leaves of a function, one bit a leaf. */
    int leaves(int root) {
        boolean[] seen = new boolean[size()];
        return leaves(root, seen);
    }

    private int leaves(int number, boolean[] seen) {
        if (number < LEAVES) {
            return 1 << number;
        }
        if (seen[number]) {
            return 0;
        }
        seen[number] = true;
        return leaves(low(number), seen) | leaves(high(number), seen);
    }
}
