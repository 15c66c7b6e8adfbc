/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Reduced decision graph: one function of the atoms a node, shared, children always before their parents.
 *
 * <p>The first four nodes are the leaves. As a truth value, zero is false and one is true; as a verdict, see the names.
 * Nodes are rows of three numbers, found again by hashing: equal functions have equal numbers. For one thread while it
 * grows; a session goes on from a finished graph and leaves it as it was.
 */
final class Graph {

    static final int ADMISSIBLE = 0;
    static final int INADMISSIBLE = 1;
    static final int PREMATURE = 2;
    static final int IMPOSSIBLE = 3;
    static final int LEAVES = 4;

    private static final int LEAF_LEVEL = Integer.MAX_VALUE;
    private static final int MOST_NODES = 1_000_000;
    private static final int SMALL = 256;

    private int most;
    private int[] atoms;
    private int[] lows;
    private int[] highs;
    private int count = LEAVES;

    /** Numbers of nodes by the hash of their row; zero is free. Its length is a power of two. */
    private int[] table;

    /** Results of past choices, four numbers each, overwritten when they meet: forgetting one only costs time. */
    private int[] memo;

    /** The place of each atom from the top; atoms beyond keep their own. */
    private final int[] levels;

    /** Atoms in the order of their numbers. */
    Graph() {
        this(new int[0]);
    }

    /** Atoms in another order: rules stay small where the atoms they join are near one another. */
    Graph(int[] levels) {
        this(levels, MOST_NODES);
    }

    /** With a bound of its own on the number of nodes. */
    Graph(int[] levels, int most) {
        this.levels = levels.clone();
        this.most = most;
        atoms = new int[SMALL];
        lows = new int[SMALL];
        highs = new int[SMALL];
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            atoms[leaf] = LEAF_LEVEL;
            lows[leaf] = leaf;
            highs[leaf] = leaf;
        }
        table = new int[2 * SMALL];
        memo = new int[4 * SMALL];
    }

    private Graph(Graph base) {
        levels = base.levels;
        most = MOST_NODES;
        atoms = base.atoms.clone();
        lows = base.lows.clone();
        highs = base.highs.clone();
        count = base.count;
        table = base.table.clone();
        memo = new int[4 * SMALL];
    }

    Graph session() {
        return new Graph(this);
    }

    /** What is asked of a finished graph may take as many nodes as any. */
    void finished() {
        most = MOST_NODES;
    }

    int size() {
        return count;
    }

    int atom(int number) {
        return atoms[number];
    }

    int low(int number) {
        return lows[number];
    }

    int high(int number) {
        return highs[number];
    }

    int node(int atom, int low, int high) {
        if (low == high) {
            return low;
        }
        int mask = table.length - 1;
        int place = hash(atom, low, high) & mask;
        for (int known = table[place]; known != 0; known = table[place]) {
            if (atoms[known] == atom && lows[known] == low && highs[known] == high) {
                return known;
            }
            place = (place + 1) & mask;
        }
        if (count >= most) {
            throw new TooIntricate("more than " + most + " decision nodes");
        }
        if (count == atoms.length) {
            grow();
            return node(atom, low, high);
        }
        atoms[count] = atom;
        lows[count] = low;
        highs[count] = high;
        table[place] = count;
        return count++;
    }

    private void grow() {
        int size = 2 * count;
        atoms = Arrays.copyOf(atoms, size);
        lows = Arrays.copyOf(lows, size);
        highs = Arrays.copyOf(highs, size);
        table = new int[2 * size];
        memo = new int[4 * size];
        int mask = table.length - 1;
        for (int number = LEAVES; number < count; number++) {
            int place = hash(atoms[number], lows[number], highs[number]) & mask;
            while (table[place] != 0) {
                place = (place + 1) & mask;
            }
            table[place] = number;
        }
    }

    private static int hash(int one, int two, int three) {
        int hash = one * 0x9E3779B1 + two * 0x85EBCA6B + three * 0xC2B2AE35;
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ (hash >>> 13);
    }

    /** The function of a formula. */
    int of(Formula formula) {
        if (formula instanceof Formula.Atom atom) {
            return literal(atom.atom(), atom.positive());
        }
        boolean all = formula instanceof Formula.And;
        List<Formula> parts = formula instanceof Formula.And and ? and.parts() : ((Formula.Or) formula).parts();
        int result = all ? 1 : 0;
        for (int part : fromTheBottom(parts)) {
            result = all ? and(result, part) : or(result, part);
        }
        return result;
    }

    /** The functions of some formulas, those that begin lowest first: each then adds to the top of what is there already. */
    private int[] fromTheBottom(List<Formula> parts) {
        return parts.stream()
                .map(this::of)
                .sorted(Comparator.<Integer>comparingInt(this::level).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** That an atom is so, or is not. */
    int literal(int atom, boolean holds) {
        return node(atom, holds ? 0 : 1, holds ? 1 : 0);
    }

    int and(int left, int right) {
        return left <= right ? choose(left, right, 0) : choose(right, left, 0);
    }

    int or(int left, int right) {
        return left <= right ? choose(left, 1, right) : choose(right, 1, left);
    }

    int not(int value) {
        return choose(value, 0, 1);
    }

    /** If a truth value, then one function, else another, which may have any leaves. */
    int choose(int test, int then, int otherwise) {
        if (test == 1 || then == otherwise) {
            return then;
        }
        if (test == 0) {
            return otherwise;
        }
        if (then == 1 && otherwise == 0) {
            return test;
        }
        int place = hash(test, then, otherwise) & (memo.length / 4 - 1);
        int at = 4 * place;
        // a test that is remembered is never a leaf, so that zeros match nothing
        if (memo[at] == test && memo[at + 1] == then && memo[at + 2] == otherwise) {
            return memo[at + 3];
        }
        int atom = upper(test, upper(then, otherwise) == atoms[then] ? then : otherwise);
        int low = choose(lowAt(test, atom), lowAt(then, atom), lowAt(otherwise, atom));
        int high = choose(highAt(test, atom), highAt(then, atom), highAt(otherwise, atom));
        int result = node(atom, low, high);
        at = 4 * (hash(test, then, otherwise) & (memo.length / 4 - 1));
        memo[at] = test;
        memo[at + 1] = then;
        memo[at + 2] = otherwise;
        memo[at + 3] = result;
        return result;
    }

    /** The atom that comes first of those two functions begin with. */
    int upper(int one, int other) {
        return level(one) <= level(other) ? atoms[one] : atoms[other];
    }

    private int level(int number) {
        int atom = atoms[number];
        return atom < levels.length ? levels[atom] : atom;
    }

    private int lowAt(int number, int atom) {
        return atoms[number] == atom ? lows[number] : number;
    }

    private int highAt(int number, int atom) {
        return atoms[number] == atom ? highs[number] : number;
    }

    /**
     * The function left once some atoms are known, without its impossible branches: in a session, equal functions have
     * equal numbers.
     *
     * @param values one, zero or minus one for each atom
     */
    int restrict(int root, int[] values) {
        int[] found = new int[root + 1];
        Arrays.fill(found, -1);
        return restrict(root, values, found);
    }

    private int restrict(int number, int[] values, int[] found) {
        if (number < LEAVES) {
            return number;
        }
        if (found[number] >= 0) {
            return found[number];
        }
        int value = values[atoms[number]];
        int result;
        if (value >= 0) {
            result = restrict(value == 1 ? highs[number] : lows[number], values, found);
        } else {
            int low = restrict(lows[number], values, found);
            int high = restrict(highs[number], values, found);
            if (low == IMPOSSIBLE || high == IMPOSSIBLE) {
                result = low == IMPOSSIBLE ? high : low;
            } else {
                result = node(atoms[number], low, high);
            }
        }
        found[number] = result;
        return result;
    }

    /**
     * Where a function leads to one leaf, once some atoms are known: a truth value of the others, impossible cases left as
     * they are.
     *
     * @param values one, zero or minus one for each atom
     */
    int is(int root, int leaf, int[] values) {
        int[] found = new int[root + 1];
        Arrays.fill(found, -1);
        return is(root, leaf, values, found);
    }

    private int is(int number, int leaf, int[] values, int[] found) {
        if (number < LEAVES) {
            return number == leaf ? 1 : 0;
        }
        if (found[number] < 0) {
            int value = values[atoms[number]];
            int low = value == 1 ? 0 : is(lows[number], leaf, values, found);
            int high = value == 0 ? 0 : is(highs[number], leaf, values, found);
            found[number] = value < 0 ? node(atoms[number], low, high) : value == 1 ? high : low;
        }
        return found[number];
    }

    /** Where a truth value holds for some answer to the atoms left out. */
    int some(int root, BitSet leftOut) {
        int[] found = new int[root + 1];
        Arrays.fill(found, -1);
        return some(root, leftOut, found);
    }

    private int some(int number, BitSet leftOut, int[] found) {
        if (number < LEAVES) {
            return number;
        }
        if (found[number] < 0) {
            int atom = atoms[number];
            int low = some(lows[number], leftOut, found);
            int high = some(highs[number], leftOut, found);
            found[number] = leftOut.get(atom) ? or(low, high) : node(atom, low, high);
        }
        return found[number];
    }

    /** Copies a function of another graph. */
    int copy(Graph other, int root) {
        int[] found = new int[Math.max(root + 1, LEAVES)];
        for (int number = 0; number <= root; number++) {
            found[number] = number < LEAVES ? number : -1;
        }
        return copy(other, root, found);
    }

    private int copy(Graph other, int number, int[] found) {
        if (found[number] < 0) {
            found[number] = node(
                    other.atom(number), copy(other, other.low(number), found), copy(other, other.high(number), found));
        }
        return found[number];
    }

    /** The leaves of a function, one bit a leaf. */
    int leaves(int root) {
        return root < LEAVES ? 1 << root : leaves(root, new boolean[root + 1]);
    }

    private int leaves(int number, boolean[] seen) {
        if (number < LEAVES) {
            return 1 << number;
        }
        if (seen[number]) {
            return 0;
        }
        seen[number] = true;
        return leaves(lows[number], seen) | leaves(highs[number], seen);
    }
}
