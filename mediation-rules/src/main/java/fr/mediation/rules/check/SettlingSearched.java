/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.Fact;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * What answers can settle, searched: answers that may do it are proposed, and each completion found that belies one excludes
 * all the answers that it belies (counterexample-guided refinement). Beyond the bound of the search a fact may count.
 */
final class SettlingSearched implements MissingFacts.Settling {

    private final Completions completions;
    private final Solver solver;
    private final Gates gates;
    private final Set<Integer> used;
    private final BitSet asked;
    private final int[] own;
    private final int[] verdicts;

    /** What an answer supposes. */
    private final Formula supposed;

    private final int answered;

    SettlingSearched(Program program, Known known, Fact<?> fact, BitSet asked) {
        this.completions = new Completions(program.logic(), program.correlation(), known);
        this.solver = completions.solver();
        this.gates = completions.gates();
        this.used = program.logic().used();
        this.asked = asked;
        this.own = completions.own();
        this.verdicts = completions.verdicts(own);
        this.supposed = program.correlation().supposedBy(fact);
        this.answered = gates.literal(supposed, own);
    }

    @Override
    public boolean decides() {
        BitSet others = new BitSet();
        used.forEach(others::set);
        others.andNot(asked);
        try {
            return leavesOne(new BitSet(), open(others));
        } catch (TooIntricate bound) {
            return false;
        }
    }

    @Override
    public boolean settles(BitSet unsaid) {
        BitSet left = open(unsaid);
        BitSet before = open(asked);
        before.or(left);
        try {
            return !before.isEmpty() && leavesOne(before, left);
        } catch (TooIntricate bound) {
            return true;
        }
    }

    /** Those that rules read and that are not known. */
    private BitSet open(BitSet atoms) {
        BitSet open = new BitSet();
        atoms.stream()
                .filter(atom -> used.contains(atom) && own[atom] != Solver.TRUE && own[atom] != Solver.FALSE)
                .forEach(open::set);
        return open;
    }

    /**
     * Whether what is said can be such that one verdict is left.
     *
     * @param before the atoms that, not yet said, left several verdicts; none when that does not matter
     * @param unsaid the atoms that remain unsaid
     */
    private boolean leavesOne(BitSet before, BitSet unsaid) {
        for (int verdict = 0; verdict < Completions.VERDICTS; verdict++) {
            if (leaves(verdict, before, unsaid)) {
                return true;
            }
        }
        return false;
    }

    private boolean leaves(int verdict, BitSet before, BitSet unsaid) {
        // holds while answers are proposed, so that completions that belie one can be sought without it
        int proposing = 2 * solver.variable(false);
        propose(proposing, answered);
        propose(proposing, verdicts[verdict]);
        int against = gates.and(answered, other(verdict, own));
        if (!before.isEmpty()) {
            int[] not = completions.freed(own, before);
            propose(proposing, gates.and(completions.possible(not), other(verdict, not)));
        }
        BitSet all = new BitSet();
        used.forEach(all::set);
        BitSet said = open(all);
        said.andNot(unsaid);
        while (solver.solve(proposing)) {
            int[] proposed = said.stream().map(atom -> found(own[atom])).toArray();
            int[] belied = Arrays.copyOf(proposed, proposed.length + 1);
            belied[proposed.length] = against;
            if (!solver.solve(belied)) {
                return true;
            }
            int[] belying = own.clone();
            unsaid.stream().forEach(atom -> belying[atom] = solver.holds(own[atom]) ? Solver.TRUE : Solver.FALSE);
            propose(
                    proposing,
                    Solver.not(gates.and(
                            gates.literal(supposed, belying), completions.possible(belying), other(verdict, belying))));
        }
        return false;
    }

    private int found(int literal) {
        return solver.holds(literal) ? literal : Solver.not(literal);
    }

    private void propose(int proposing, int literal) {
        solver.add(Solver.not(proposing), literal);
    }

    /** That another verdict is given. */
    private int other(int verdict, int[] atoms) {
        int[] others = completions.verdicts(atoms);
        others[verdict] = Solver.FALSE;
        return gates.or(others);
    }
}
