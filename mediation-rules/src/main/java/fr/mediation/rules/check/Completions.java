/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Every way to complete what is known of a request, looked for one by one where the graph of all of them would be too large.
 *
 * <p>What is known is put in first, so that only what it leaves open is searched. For one thread.
 */
final class Completions {

    /** In the order of the leaves of a graph. */
    static final int VERDICTS = 3;

    private final Logic logic;
    private final Solver solver;
    private final Gates gates;
    private final Formula days;
    private final int[] own;

    /** The literals of formulas that read their own atoms. */
    private final IdentityHashMap<Formula, Integer> literals = new IdentityHashMap<>();

    /**
     * Completions of one sheet.
     *
     * @param correlation what days still unknown can be together
     */
    Completions(Logic logic, Correlation correlation, Known known) {
        this(logic, correlation, known, new Solver());
    }

    /** With a solver that nothing was asked of yet. */
    Completions(Logic logic, Correlation correlation, Known known, Solver solver) {
        this(logic, correlation.cases(known), known, solver);
    }

    /**
     * Those of all sheets at once.
     *
     * @param days what days can be together, whatever is known
     */
    Completions(Logic logic, Formula days, Known known, Solver solver) {
        this.solver = solver;
        this.gates = new Gates(solver);
        this.logic = logic;
        this.days = days;
        this.own = new int[logic.atoms().count()];
        for (int atom = 0; atom < own.length; atom++) {
            int value = known.value(atom);
            own[atom] = value == 1 ? Solver.TRUE : Solver.FALSE;
            if (value < 0 && logic.used().contains(atom)) {
                own[atom] = 2 * solver.variable(true);
            }
        }
        solver.add(possible(own));
    }

    /** The literal of each atom; one that nothing reads is held false: a day that it alone admits binds no day that counts. */
    int[] own() {
        return own.clone();
    }

    int own(int atom) {
        return own[atom];
    }

    Solver solver() {
        return solver;
    }

    Gates gates() {
        return gates;
    }

    /** That a request is possible: one literal, to be demanded or denied. */
    int possible(int[] atoms) {
        return gates.and(gates.literal(logic.theory(), atoms), gates.literal(days, atoms));
    }

    /** That each verdict is the one given, in the order of the leaves of a graph. */
    int[] verdicts(int[] atoms) {
        int refused = some(logic.lasting(), atoms);
        int early = some(logic.curable(), atoms);
        int[] verdicts = new int[VERDICTS];
        verdicts[Graph.ADMISSIBLE] = gates.and(Solver.not(refused), Solver.not(early));
        verdicts[Graph.INADMISSIBLE] = refused;
        verdicts[Graph.PREMATURE] = gates.and(Solver.not(refused), early);
        return verdicts;
    }

    private int some(List<Formula> formulas, int[] atoms) {
        int[] each = new int[formulas.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = literal(formulas.get(i), atoms);
            if (solver.settled(each[i]) > 0) {
                return Solver.TRUE;
            }
        }
        return gates.or(each);
    }

    /** The literal of a formula; made once where it reads nothing but the atoms of the sheet itself. */
    int literal(Formula formula, int[] atoms) {
        if (!isOwn(formula, atoms)) {
            return gates.literal(formula, atoms);
        }
        Integer known = literals.get(formula);
        if (known == null) {
            known = gates.literal(formula, own);
            literals.put(formula, known);
        }
        return known;
    }

    private boolean isOwn(Formula formula, int[] atoms) {
        if (formula instanceof Formula.Atom atom) {
            return atoms[atom.atom()] == own[atom.atom()];
        }
        List<Formula> parts = formula instanceof Formula.And and ? and.parts() : ((Formula.Or) formula).parts();
        for (Formula part : parts) {
            if (!isOwn(part, atoms)) {
                return false;
            }
        }
        return true;
    }

    /** The same literals, but for some atoms, which become free again. */
    int[] freed(int[] atoms, BitSet some) {
        int[] freed = atoms.clone();
        some.stream().forEach(atom -> freed[atom] = 2 * solver.variable(true));
        return freed;
    }

    /**
     * The verdicts that a completion leads to, one bit a leaf. One that cannot be excluded within the bound of the search
     * is held possible: a verdict may be called undecided once too often, and never decided once too often.
     */
    int leaves() {
        int[] verdicts = verdicts(own);
        int leaves = 0;
        for (int leaf = 0; leaf < VERDICTS; leaf++) {
            leaves |= canBe(verdicts[leaf]) ? 1 << leaf : 0;
        }
        return leaves;
    }

    private boolean canBe(int literal) {
        try {
            return solver.solve(literal);
        } catch (TooIntricate bound) {
            return true;
        }
    }
}
