/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.FactBits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known for one check: the facts of a sheet, and the days and counts read on the day of the check. Immutable. */
final class Known {

    private final FactBits facts;
    private final int factWords;
    private final long derivedYes;
    private final long derivedNo;
    private final LocalDate referredOn;
    private final LocalDate asOf;

    /** More facts, said for the sake of argument: words of what is so, then words of what is not. */
    private final long @Nullable [] assumed;

    Known(FactBits facts, int factWords, long derivedYes, long derivedNo, LocalDate referredOn, LocalDate asOf) {
        this(facts, factWords, derivedYes, derivedNo, referredOn, asOf, null);
    }

    private Known(
            FactBits facts,
            int factWords,
            long derivedYes,
            long derivedNo,
            LocalDate referredOn,
            LocalDate asOf,
            long @Nullable [] assumed) {
        this.facts = facts;
        this.factWords = factWords;
        this.derivedYes = derivedYes;
        this.derivedNo = derivedNo;
        this.referredOn = referredOn;
        this.asOf = asOf;
        this.assumed = assumed;
    }

    FactBits facts() {
        return facts;
    }

    int factWords() {
        return factWords;
    }

    long derivedYes() {
        return derivedYes;
    }

    long derivedNo() {
        return derivedNo;
    }

    LocalDate referredOn() {
        return referredOn;
    }

    LocalDate asOf() {
        return asOf;
    }

    long yes(int word) {
        if (word == factWords) {
            return derivedYes;
        }
        return assumed == null ? facts.yes(word) : facts.yes(word) | assumed[word];
    }

    long no(int word) {
        if (word == factWords) {
            return derivedNo;
        }
        return assumed == null ? facts.no(word) : facts.no(word) | assumed[factWords + word];
    }

    /** The bits said; a reading of a day or count is known only from what was said. */
    long told(int word) {
        return word < factWords ? facts.told(word) : derivedYes | derivedNo;
    }

    /** One for known to be true, zero for known to be false, minus one for unknown. */
    int value(int atom) {
        int word = atom >> 6;
        if (((yes(word) >>> atom) & 1) != 0) {
            return 1;
        }
        return ((no(word) >>> atom) & 1) != 0 ? 0 : -1;
    }

    /** The same with readings settled, and facts said, for the sake of argument. */
    Known assuming(long readings, long yes, long[] more) {
        return new Known(
                facts, factWords, derivedYes | (readings & yes), derivedNo | (readings & ~yes), referredOn, asOf, more);
    }
}
