/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.FactBits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** Conjunctions that read a day or a count: the words of what is so, then those of what is not. */
    private final long[] timed;

    /** Conjunctions of facts alone, without the word of derived atoms when there is one other word. */
    private final long[] plain;

    private final boolean always;
    private final boolean readsTime;

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
        this.plain = joined(
                words == 2
                        ? plainCubes.stream().map(c -> new long[] {c[0], c[2]}).toList()
                        : plainCubes);
        this.timed = joined(timedCubes);
        this.readsTime = timed.length > 0 || (singleYes[words - 1] | singleNo[words - 1]) != 0;
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

    /** Whether some conjunction reads a day or a count. */
    boolean readsTime() {
        return readsTime;
    }

    int value(FactBits facts, long derivedYes, long derivedNo) {
        if (always || silent) {
            return always ? HOLDS : OPEN;
        }
        return words == 2
                ? narrow(facts.yes(0), facts.no(0), derivedYes, derivedNo)
                : wide(facts, derivedYes, derivedNo);
    }

    /** Without a branch that a processor could guess wrong, save the last ones. */
    private int narrow(long yes, long no, long derivedYes, long derivedNo) {
        long holds =
                (yes & singleYes[0]) | (no & singleNo[0]) | (derivedYes & singleYes[1]) | (derivedNo & singleNo[1]);
        for (int i = 0; i < plain.length; i += 2) {
            holds |= isZero((plain[i] & ~yes) | (plain[i + 1] & ~no));
        }
        for (int i = 0; i < timed.length; i += 4) {
            holds |= isZero((timed[i] & ~yes)
                    | (timed[i + 1] & ~derivedYes)
                    | (timed[i + 2] & ~no)
                    | (timed[i + 3] & ~derivedNo));
        }
        return holds != 0 ? HOLDS : isOpen(yes, no, derivedYes, derivedNo) ? OPEN : REFUTED;
    }

    /** Whether a conjunction can still hold, when none does. */
    private boolean isOpen(long yes, long no, long derivedYes, long derivedNo) {
        long open = ((singleYes[0] | singleNo[0]) & ~(yes | no))
                | ((singleYes[1] | singleNo[1]) & ~(derivedYes | derivedNo));
        for (int i = 0; i < plain.length; i += 2) {
            open |= isZero((plain[i] & no) | (plain[i + 1] & yes));
        }
        for (int i = 0; i < timed.length; i += 4) {
            open |= isZero(
                    (timed[i] & no) | (timed[i + 1] & derivedNo) | (timed[i + 2] & yes) | (timed[i + 3] & derivedYes));
        }
        return open != 0;
    }

    private static long isZero(long word) {
        return ((word | -word) >>> 63) ^ 1;
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
