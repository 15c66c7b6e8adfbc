/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Atoms of one fact that tell of one another, and what they can be together. Immutable. */
final class Ways {

    /** More ways than that are not told together. */
    private static final int MOST = 64;

    private final int[] atoms;
    private final List<boolean[]> ways;

    private Ways(int[] atoms, List<boolean[]> ways) {
        this.atoms = atoms;
        this.ways = ways;
    }

    /** Together where that is not too much, one by one otherwise. */
    static List<Ways> of(List<Integer> atoms, Formula.And theory) {
        if (atoms.isEmpty()) {
            return List.of();
        }
        List<boolean[]> ways = List.of(new boolean[0]);
        for (int size = 1; size <= atoms.size(); size++) {
            ways = longer(ways, size, atoms, theory);
            if (ways.size() > MOST) {
                return atoms.stream()
                        .flatMap(atom -> of(List.of(atom), theory).stream())
                        .toList();
            }
        }
        return List.of(new Ways(atoms.stream().mapToInt(Integer::intValue).toArray(), ways));
    }

    private static List<boolean[]> longer(List<boolean[]> ways, int size, List<Integer> atoms, Formula.And theory) {
        List<boolean[]> longer = new ArrayList<>();
        for (boolean[] way : ways) {
            for (boolean holds : List.of(false, true)) {
                boolean[] next = Arrays.copyOf(way, size);
                next[size - 1] = holds;
                if (theory.parts().stream().allMatch(clause -> canHold((Formula.Or) clause, atoms, next))) {
                    longer.add(next);
                }
            }
        }
        return longer;
    }

    private static boolean canHold(Formula.Or clause, List<Integer> atoms, boolean[] way) {
        for (Formula part : clause.parts()) {
            Formula.Atom atom = (Formula.Atom) part;
            int place = atoms.indexOf(atom.atom());
            if (place < 0 || place >= way.length || way[place] == atom.positive()) {
                return true;
            }
        }
        return false;
    }

    int[] atoms() {
        return atoms.clone();
    }

    int count() {
        return ways.size();
    }

    boolean holds(int way, int place) {
        return ways.get(way)[place];
    }

    /** Has each atom hold, or not. */
    void suppose(int way, double[] holding) {
        for (int place = 0; place < atoms.length; place++) {
            holding[atoms[place]] = holds(way, place) ? 1 : 0;
        }
    }

    /** How often a way is, by the chance of each atom alone; never, against one of some signs. */
    double chance(int way, double[] chances, List<Cover.Sign> signs) {
        double chance = 1;
        for (int place = 0; place < atoms.length; place++) {
            boolean holds = holds(way, place);
            if (signs.contains(new Cover.Sign(atoms[place], !holds))) {
                return 0;
            }
            chance *= holds ? chances[atoms[place]] : 1 - chances[atoms[place]];
        }
        return chance;
    }
}
