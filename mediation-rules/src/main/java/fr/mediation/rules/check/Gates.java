/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.List;

/** Truth values as literals of a solver: each is settled by its parts, and folded where these are settled already. */
final class Gates {

    private final Solver solver;

    Gates(Solver solver) {
        this.solver = solver;
    }

    /**
     * A formula.
     *
     * @param atoms the literal of each atom
     */
    int literal(Formula formula, int[] atoms) {
        if (formula instanceof Formula.Atom atom) {
            int literal = atoms[atom.atom()];
            return atom.positive() ? literal : Solver.not(literal);
        }
        boolean all = formula instanceof Formula.And;
        List<Formula> parts = formula instanceof Formula.And and ? and.parts() : ((Formula.Or) formula).parts();
        int[] literals = new int[parts.size()];
        for (int i = 0; i < literals.length; i++) {
            literals[i] = literal(parts.get(i), atoms);
            if (solver.settled(literals[i]) == (all ? -1 : 1)) {
                return all ? Solver.FALSE : Solver.TRUE;
            }
        }
        return all ? and(literals) : or(literals);
    }

    int or(int... literals) {
        int[] denied = new int[literals.length];
        for (int i = 0; i < denied.length; i++) {
            denied[i] = Solver.not(literals[i]);
        }
        return Solver.not(and(denied));
    }

    int and(int... literals) {
        int[] open = new int[literals.length];
        int size = 0;
        for (int literal : literals) {
            int settled = solver.settled(literal);
            if (settled < 0) {
                return Solver.FALSE;
            }
            if (settled == 0) {
                open[size++] = literal;
            }
        }
        if (size < 2) {
            return size == 0 ? Solver.TRUE : open[0];
        }
        int all = 2 * solver.variable(false);
        int[] some = new int[size + 1];
        for (int i = 0; i < size; i++) {
            solver.add(Solver.not(all), open[i]);
            some[i] = Solver.not(open[i]);
        }
        some[size] = all;
        solver.add(some);
        return all;
    }
}
