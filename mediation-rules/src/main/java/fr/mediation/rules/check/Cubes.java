/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.FactBits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disjunction of conjunctions of atoms, laid out in words: conjunctions of one atom in two masks, the others in pairs
 * of masks. Says at once whether the whole holds, is refuted, or is open by the three-valued rules of Kleene.
 *
 * <p>Vocabularies of at most sixty-four bits, the ordinary case, have a way of their own, without a loop over words.
 */
final class Cubes {

    static final int REFUTED = 0;
    static final int HOLDS = 1;
    static final int OPEN = 2;

    private final List<long[]> cubes;
    private final int words;
    private final long[] singleYes;
    private final long[] singleNo;

    // the same where there is only one word of facts, beside that of derived atoms
    private final long firstYes;

    private final long firstNo;
    private final long derivedYes;
    private final long derivedNo;
    private final @Nullable Cube facts;
    private final @Nullable Cube days;

    /** Every fact read, and every derived atom: where all are known nothing is open. */
    private final long read;

    private final long derivedRead;

    /** Conjunctions of facts alone, then those that read a day or a count: words of what is so, then of what is not. */
    private final long[] plain;

    private final long[] timed;
    private final boolean always;

    /** One word of facts, and something to say. */
    private final boolean narrow;

    /** Too many conjunctions to lay out: nothing is said. */
    private final boolean silent;

    private Cubes(int words, List<long[]> cubes, boolean silent) {
        this.cubes = cubes;
        this.silent = silent;
        this.words = words;
        this.singleYes = new long[words];
        this.singleNo = new long[words];
        List<long[]> plainCubes = new ArrayList<>();
        List<long[]> timedCubes = new ArrayList<>();
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
                (readsTime(cube, words) ? timedCubes : plainCubes).add(cube);
            }
        }
        this.always = empty;
        this.plain = joined(plainCubes);
        this.timed = joined(timedCubes);
        this.firstYes = singleYes[0];
        this.firstNo = singleNo[0];
        this.derivedYes = singleYes[words - 1];
        this.derivedNo = singleNo[words - 1];
        this.read = read(cubes, 0, words);
        this.derivedRead = read(cubes, words - 1, words);
        this.narrow = words == 2 && !silent && !always;
        this.facts = narrow ? Cube.chain(plainCubes) : null;
        this.days = narrow ? Cube.chain(timedCubes) : null;
    }

    private static long read(List<long[]> cubes, int word, int words) {
        return cubes.stream().mapToLong(cube -> cube[word] | cube[words + word]).reduce(0, (a, b) -> a | b);
    }

    private static boolean readsTime(long[] cube, int words) {
        return (cube[words - 1] | cube[2 * words - 1]) != 0;
    }

    private static long[] joined(List<long[]> cubes) {
        return cubes.stream().flatMapToLong(Arrays::stream).toArray();
    }

    static Cubes of(List<List<Cover.Sign>> anyOf, Atoms atoms) {
        return new Cubes(
                atoms.words(),
                anyOf.stream().map(cube -> masks(cube, atoms.words())).toList(),
                false);
    }

    /** Masks that leave everything to the graph. */
    static Cubes undecided(Atoms atoms) {
        return new Cubes(atoms.words(), List.of(), true);
    }

    /** Whether one of some disjunctions holds. */
    static Cubes any(List<Cubes> parts, Atoms atoms) {
        return new Cubes(
                atoms.words(),
                parts.stream().flatMap(part -> part.cubes.stream()).toList(),
                parts.stream().anyMatch(part -> part.silent));
    }

    /** Whether something is said at all. */
    boolean speaks() {
        return !silent;
    }

    /** A conjunction: the words of what is so, then those of what is not. */
    static long[] masks(List<Cover.Sign> cube, int words) {
        long[] masks = new long[2 * words];
        cube.forEach(sign -> masks[(sign.holds() ? 0 : words) + (sign.atom() >> 6)] |= 1L << sign.atom());
        return masks;
    }

    /** The value of the disjunction for what is known: words of facts, then a word of derived atoms. */
    int value(Known known) {
        return value(known.facts(), known.derivedYes(), known.derivedNo());
    }

    /** One or zero when an atom alone is enough, in being so or in not being so; minus one otherwise. */
    int alone(int atom) {
        return ((singleYes[atom >> 6] >>> atom) & 1) != 0 ? 1 : ((singleNo[atom >> 6] >>> atom) & 1) != 0 ? 0 : -1;
    }

    int value(FactBits facts, long soFar, long notSoFar) {
        if (!narrow) {
            return always ? HOLDS : silent ? OPEN : wide(facts, soFar, notSoFar);
        }
        long yes = facts.yes(0);
        long no = facts.no(0);
        if (holds(yes, no, soFar, notSoFar)) {
            return HOLDS;
        }
        boolean known = ((read & ~(yes | no)) | (derivedRead & ~(soFar | notSoFar))) == 0;
        return known || !isOpen(yes, no, soFar, notSoFar) ? REFUTED : OPEN;
    }

    /** Whether a conjunction that reads no day and no count holds, for one that looks no further when it does. */
    boolean holdsEver(FactBits facts) {
        return narrow ? holds(facts.yes(0), facts.no(0)) : value(facts, 0, 0) == HOLDS;
    }

    /** Without a branch that a processor could guess wrong. */
    private boolean holds(long yes, long no, long soFar, long notSoFar) {
        long holds = (soFar & derivedYes) | (notSoFar & derivedNo);
        for (Cube cube = days; cube != null; cube = cube.next) {
            holds |= isZero(
                    (cube.yes & ~yes) | (cube.no & ~no) | (cube.derivedYes & ~soFar) | (cube.derivedNo & ~notSoFar));
        }
        return holds != 0 || holds(yes, no);
    }

    private boolean holds(long yes, long no) {
        long holds = (yes & firstYes) | (no & firstNo);
        for (Cube cube = facts; cube != null; cube = cube.next) {
            holds |= isZero((cube.yes & ~yes) | (cube.no & ~no));
        }
        return holds != 0;
    }

    /** Whether a conjunction can still hold, when none does. */
    private boolean isOpen(long yes, long no, long soFar, long notSoFar) {
        long open = ((firstYes | firstNo) & ~(yes | no)) | ((derivedYes | derivedNo) & ~(soFar | notSoFar));
        for (Cube cube = facts; cube != null; cube = cube.next) {
            open |= isZero((cube.yes & no) | (cube.no & yes));
        }
        for (Cube cube = days; cube != null; cube = cube.next) {
            open |= isZero((cube.yes & no) | (cube.no & yes) | (cube.derivedYes & notSoFar) | (cube.derivedNo & soFar));
        }
        return open != 0;
    }

    /** Not zero when the word is. */
    private static long isZero(long word) {
        return (word - 1) & ~word & Long.MIN_VALUE;
    }

    /** One conjunction, and those that follow: a chain is read faster than an array whose length no compiler knows. */
    private static final class Cube {

        private final long yes;
        private final long no;
        private final long derivedYes;
        private final long derivedNo;
        private final @Nullable Cube next;

        private Cube(long yes, long no, long derivedYes, long derivedNo, @Nullable Cube next) {
            this.yes = yes;
            this.no = no;
            this.derivedYes = derivedYes;
            this.derivedNo = derivedNo;
            this.next = next;
        }

        /** Of words of facts and a word of derived atoms. */
        private static @Nullable Cube chain(List<long[]> cubes) {
            Cube first = null;
            for (long[] cube : cubes) {
                first = new Cube(cube[0], cube[2], cube[1], cube[3], first);
            }
            return first;
        }
    }

    private int wide(FactBits facts, long derivedYes, long derivedNo) {
        long open = 0;
        for (int w = 0; w < words; w++) {
            long yes = w < words - 1 ? facts.yes(w) : derivedYes;
            long no = w < words - 1 ? facts.no(w) : derivedNo;
            if (((yes & singleYes[w]) | (no & singleNo[w])) != 0) {
                return HOLDS;
            }
            open |= (singleYes[w] | singleNo[w]) & ~(yes | no);
        }
        for (long[] cubes : new long[][] {plain, timed}) {
            for (int i = 0; i < cubes.length; i += 2 * words) {
                long missing = 0;
                long against = 0;
                for (int w = 0; w < words; w++) {
                    long yes = w < words - 1 ? facts.yes(w) : derivedYes;
                    long no = w < words - 1 ? facts.no(w) : derivedNo;
                    missing |= (cubes[i + w] & ~yes) | (cubes[i + words + w] & ~no);
                    against |= (cubes[i + w] & no) | (cubes[i + words + w] & yes);
                }
                if (missing == 0) {
                    return HOLDS;
                }
                open |= against == 0 ? 1 : 0;
            }
        }
        return open == 0 ? REFUTED : OPEN;
    }
}
