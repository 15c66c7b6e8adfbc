/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.ArrayList;
import java.util.List;

/** How often a formula holds if its parts are free of one another: exact once its atoms are settled. Immutable. */
final class Frequency {

    private final boolean all;

    /** Twice an atom, one more when it is denied. */
    private final int[] atoms;

    private final Frequency[] parts;

    private Frequency(boolean all, List<Formula> of) {
        this.all = all;
        List<Integer> own = new ArrayList<>();
        List<Frequency> others = new ArrayList<>();
        for (Formula part : of) {
            if (part instanceof Formula.Atom atom) {
                own.add(2 * atom.atom() + (atom.positive() ? 0 : 1));
            } else {
                others.add(of(part));
            }
        }
        this.atoms = own.stream().mapToInt(Integer::intValue).toArray();
        this.parts = others.toArray(Frequency[]::new);
    }

    static Frequency of(Formula formula) {
        if (formula instanceof Formula.Or or) {
            return new Frequency(false, or.parts());
        }
        return new Frequency(true, formula instanceof Formula.And and ? and.parts() : List.of(formula));
    }

    /** With how often each atom holds. */
    double in(double[] chances) {
        double result = 1;
        for (int atom : atoms) {
            double chance = chances[atom >> 1];
            result *= (atom & 1) == 0 == all ? chance : 1 - chance;
        }
        for (Frequency part : parts) {
            double chance = part.in(chances);
            result *= all ? chance : 1 - chance;
        }
        return all ? result : 1 - result;
    }
}
