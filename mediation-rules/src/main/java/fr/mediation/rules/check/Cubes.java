/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A disjunction of conjunctions of atoms, laid out in words: conjunctions of one atom in two masks, the others in pairs
 * of masks. Says at once whether the whole holds, is refuted, or is open by the three-valued rules of Kleene.
 */
final class Cubes {

    static final int REFUTED = 0;
    static final int HOLDS = 1;
    static final int OPEN = 2;

    private static final int MOST = 4096;

    private final int words;
    private final long[] singleYes;
    private final long[] singleNo;
    private final long[] manyYes;
    private final long[] manyNo;
    private final boolean always;

    private Cubes(int words, List<long[]> cubes) {
        this.words = words;
        this.singleYes = new long[words];
        this.singleNo = new long[words];
        List<long[]> many = new ArrayList<>();
        boolean empty = false;
        for (long[] cube : cubes) {
            int atoms = Arrays.stream(cube).mapToInt(Long::bitCount).sum();
            empty |= atoms == 0;
            if (atoms == 1) {
                for (int w = 0; w < words; w++) {
                    singleYes[w] |= cube[w];
                    singleNo[w] |= cube[words + w];
                }
            } else if (atoms > 1) {
                many.add(cube);
            }
        }
        this.always = empty;
        this.manyYes = new long[many.size() * words];
        this.manyNo = new long[many.size() * words];
        for (int i = 0; i < many.size(); i++) {
            System.arraycopy(many.get(i), 0, manyYes, i * words, words);
            System.arraycopy(many.get(i), words, manyNo, i * words, words);
        }
    }

    static Cubes of(List<Formula> anyOf, Atoms atoms) {
        int words = atoms.words();
        return new Cubes(words, expand(new Formula.Or(anyOf), words));
    }

    /** The value of the disjunction for what is known: words of facts, then a word of derived atoms. */
    int value(Known known) {
        if (always) {
            return HOLDS;
        }
        long open = 0;
        for (int w = 0; w < words; w++) {
            long yes = known.yes(w);
            long no = known.no(w);
            if (((yes & singleYes[w]) | (no & singleNo[w])) != 0) {
                return HOLDS;
            }
            open |= (singleYes[w] | singleNo[w]) & ~(yes | no);
        }
        for (int i = 0; i < manyYes.length; i += words) {
            long missing = 0;
            long against = 0;
            for (int w = 0; w < words; w++) {
                long yes = known.yes(w);
                long no = known.no(w);
                missing |= (manyYes[i + w] & ~yes) | (manyNo[i + w] & ~no);
                against |= (manyYes[i + w] & no) | (manyNo[i + w] & yes);
            }
            if (missing == 0) {
                return HOLDS;
            }
            open |= against == 0 ? 1 : 0;
        }
        return open == 0 ? REFUTED : OPEN;
    }

    private static List<long[]> expand(Formula formula, int words) {
        if (formula instanceof Formula.Atom atom) {
            long[] cube = new long[2 * words];
            cube[(atom.positive() ? 0 : words) + (atom.atom() >> 6)] = 1L << atom.atom();
            return List.of(cube);
        }
        if (formula instanceof Formula.Or or) {
            List<long[]> all = new ArrayList<>();
            or.parts().forEach(part -> all.addAll(expand(part, words)));
            return bounded(all);
        }
        List<long[]> product = new ArrayList<>();
        product.add(new long[2 * words]);
        for (Formula part : ((Formula.And) formula).parts()) {
            List<long[]> next = new ArrayList<>();
            for (long[] right : expand(part, words)) {
                for (long[] left : product) {
                    long[] both = left.clone();
                    long clash = 0;
                    for (int w = 0; w < 2 * words; w++) {
                        both[w] |= right[w];
                    }
                    for (int w = 0; w < words; w++) {
                        clash |= both[w] & both[words + w];
                    }
                    if (clash == 0) {
                        next.add(both);
                    }
                }
            }
            product = bounded(next);
        }
        return product;
    }

    private static List<long[]> bounded(List<long[]> cubes) {
        if (cubes.size() > MOST) {
            throw new TooIntricate("more than " + MOST + " conjunctions");
        }
        return cubes;
    }
}
