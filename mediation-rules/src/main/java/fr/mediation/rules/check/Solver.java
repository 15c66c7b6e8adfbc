/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for values that satisfy clauses, and learns from each conflict a clause that spares it the next one (Marques-Silva
 * and Sakallah, 1996).
 *
 * <p>A literal is twice its variable, one more when it denies it. The first variable is always true. What is free is first
 * held false; the same questions in the same order find the same values. For one thread.
 */
final class Solver {

    static final int TRUE = 0;
    static final int FALSE = 1;

    /** Conflicts met by one solver before it gives up: what it remembers of them stays bounded too. */
    private static final int MOST_CONFLICTS = 20_000;

    private static final int NONE = -1;
    private static final int SMALL = 64;
    private static final int FIRST_RESTART = 100;

    private int variables;

    /** By literal: one for true, minus one for false, zero for free. */
    private byte[] values = new byte[2 * SMALL];

    /** By variable: what it was assigned for, and when. */
    private int[] reasons = new int[SMALL];

    private int[] levels = new int[SMALL];
    private boolean[] chosen = new boolean[SMALL];
    private boolean[] marked = new boolean[SMALL];
    private final Weights weights = new Weights();

    private final List<int[]> clauses = new ArrayList<>();

    /** By literal: the clauses that look at it, and how many. */
    private int[][] watches = new int[2 * SMALL][];

    private int[] watched = new int[2 * SMALL];

    /** The literals made true, in their order, and where each level begins. */
    private int[] trail = new int[SMALL];

    private int assigned;
    private int propagated;
    private int[] starts = new int[SMALL];
    private int level;

    private final int mostConflicts;
    private int conflicts;
    private boolean broken;
    private byte[] model = new byte[0];
    private int[] refuted = new int[0];

    Solver() {
        this(MOST_CONFLICTS);
    }

    /** With a bound of its own on conflicts. */
    Solver(int mostConflicts) {
        this.mostConflicts = mostConflicts;
        add(2 * variable(false));
    }

    static int not(int literal) {
        return literal ^ 1;
    }

    /**
     * One more variable.
     *
     * @param free whether it is to be chosen; those that others settle need not be
     */
    int variable(boolean free) {
        if (variables == reasons.length) {
            int size = 2 * variables;
            values = Arrays.copyOf(values, 2 * size);
            reasons = Arrays.copyOf(reasons, size);
            levels = Arrays.copyOf(levels, size);
            chosen = Arrays.copyOf(chosen, size);
            marked = Arrays.copyOf(marked, size);
            watches = Arrays.copyOf(watches, 2 * size);
            watched = Arrays.copyOf(watched, 2 * size);
            trail = Arrays.copyOf(trail, size);
        }
        weights.hold(variables + 1);
        chosen[variables] = free;
        watches[2 * variables] = new int[2];
        watches[2 * variables + 1] = new int[2];
        return variables++;
    }

    /** Demands that one of some literals hold. */
    void add(int... literals) {
        int[] kept = new int[literals.length];
        int size = 0;
        for (int literal : literals) {
            if (values[literal] > 0) {
                return;
            }
            if (values[literal] == 0) {
                kept[size++] = literal;
            }
        }
        if (size == 0) {
            broken = true;
        } else if (size == 1) {
            assign(kept[0], NONE);
        } else {
            keep(Arrays.copyOf(kept, size));
        }
    }

    private int keep(int[] clause) {
        clauses.add(clause);
        watch(clause[0], clauses.size() - 1);
        watch(clause[1], clauses.size() - 1);
        return clauses.size() - 1;
    }

    private void watch(int literal, int clause) {
        if (watched[literal] == watches[literal].length) {
            watches[literal] = Arrays.copyOf(watches[literal], 2 * watched[literal]);
        }
        watches[literal][watched[literal]++] = clause;
    }

    /** One for a literal that always holds, minus one for one that never does, zero for the others. */
    int settled(int literal) {
        return values[literal];
    }

    /** Whether a literal holds in the values found last. */
    boolean holds(int literal) {
        return model[literal] > 0;
    }

    /**
     * Whether all clauses can hold together with some literals.
     *
     * @throws TooIntricate when too many conflicts were met
     */
    boolean solve(int... supposed) {
        int patience = FIRST_RESTART;
        int met = 0;
        while (!broken) {
            int conflict = propagate();
            if (conflict != NONE) {
                if (++conflicts > mostConflicts) {
                    back(0);
                    throw new TooIntricate("more than " + mostConflicts + " conflicts in one search");
                }
                if (level == 0) {
                    broken = true;
                } else {
                    learn(conflict);
                    met++;
                }
            } else if (met > patience) {
                met = 0;
                patience += patience / 2;
                back(0);
            } else {
                int next = level < supposed.length ? supposed[level] : free();
                if (next == NONE) {
                    model = values.clone();
                    back(0);
                    return true;
                }
                if (values[next] < 0) {
                    refuted = refuting(next);
                    back(0);
                    return false;
                }
                open(next);
            }
        }
        refuted = new int[0];
        return false;
    }

    private void open(int literal) {
        if (level == starts.length) {
            starts = Arrays.copyOf(starts, 2 * level);
        }
        starts[level++] = assigned;
        if (values[literal] == 0) {
            assign(literal, NONE);
        }
    }

    /** Those of the literals supposed last that cannot hold together: enough of them, not always the fewest. */
    int[] refuted() {
        return refuted.clone();
    }

    /** Goes back from a literal that was supposed, and that does not hold, to those that were supposed before it. */
    private int[] refuting(int literal) {
        int[] found = new int[level + 1];
        int size = 0;
        found[size++] = literal;
        marked[literal >> 1] = levels[literal >> 1] > 0;
        for (int at = assigned - 1; at >= 0 && level > 0 && at >= starts[0]; at--) {
            int variable = trail[at] >> 1;
            if (marked[variable]) {
                marked[variable] = false;
                if (reasons[variable] == NONE) {
                    found[size++] = trail[at];
                } else {
                    for (int each : clauses.get(reasons[variable])) {
                        marked[each >> 1] |= levels[each >> 1] > 0 && each != trail[at];
                    }
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** The heaviest free variable, denied. */
    private int free() {
        int found = NONE;
        for (int variable = 0; variable < variables; variable++) {
            if (chosen[variable]
                    && values[2 * variable] == 0
                    && (found == NONE || weights.of(variable) > weights.of(found))) {
                found = variable;
            }
        }
        return found == NONE ? NONE : 2 * found + 1;
    }

    private void assign(int literal, int reason) {
        values[literal] = 1;
        values[not(literal)] = -1;
        reasons[literal >> 1] = reason;
        levels[literal >> 1] = level;
        trail[assigned++] = literal;
    }

    private void back(int to) {
        if (level > to) {
            while (assigned > starts[to]) {
                int literal = trail[--assigned];
                values[literal] = 0;
                values[not(literal)] = 0;
            }
            propagated = assigned;
            level = to;
        }
    }

    /** Assigns what follows; gives a clause of which no literal can hold any more, if there is one. */
    private int propagate() {
        while (propagated < assigned) {
            int denied = not(trail[propagated++]);
            int[] list = watches[denied];
            int count = watched[denied];
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int number = list[i];
                int[] clause = clauses.get(number);
                if (clause[0] == denied) {
                    clause[0] = clause[1];
                    clause[1] = denied;
                }
                if (values[clause[0]] > 0 || !moves(clause, number)) {
                    list[kept++] = number;
                    if (values[clause[0]] < 0) {
                        System.arraycopy(list, i + 1, list, kept, count - i - 1);
                        watched[denied] = kept + count - i - 1;
                        return number;
                    }
                    if (values[clause[0]] == 0) {
                        assign(clause[0], number);
                    }
                }
            }
            watched[denied] = kept;
        }
        return NONE;
    }

    /** Has a clause look at another literal than its second one, which is denied. */
    private boolean moves(int[] clause, int number) {
        for (int i = 2; i < clause.length; i++) {
            if (values[clause[i]] >= 0) {
                int denied = clause[1];
                clause[1] = clause[i];
                clause[i] = denied;
                watch(clause[1], number);
                return true;
            }
        }
        return false;
    }

    /** Learns the clause that the conflict comes to, in which the last level has one literal, and goes back to where it counts. */
    private void learn(int conflict) {
        int[] learnt = new int[assigned];
        int size = 1;
        int open = 0;
        int at = assigned;
        int[] clause = clauses.get(conflict);
        int literal = NONE;
        do {
            for (int each : clause) {
                int variable = each >> 1;
                if (each != literal && !marked[variable] && levels[variable] > 0) {
                    marked[variable] = true;
                    weights.add(variable);
                    if (levels[variable] == level) {
                        open++;
                    } else {
                        learnt[size++] = each;
                    }
                }
            }
            do {
                literal = trail[--at];
            } while (!marked[literal >> 1]);
            marked[literal >> 1] = false;
            open--;
            clause = open > 0 ? clauses.get(reasons[literal >> 1]) : clause;
        } while (open > 0);
        learnt[0] = not(literal);
        int to = 0;
        for (int i = 1; i < size; i++) {
            marked[learnt[i] >> 1] = false;
            if (levels[learnt[i] >> 1] > to) {
                to = levels[learnt[i] >> 1];
                int second = learnt[1];
                learnt[1] = learnt[i];
                learnt[i] = second;
            }
        }
        back(to);
        weights.fade();
        assign(learnt[0], size == 1 ? NONE : keep(Arrays.copyOf(learnt, size)));
    }
}
