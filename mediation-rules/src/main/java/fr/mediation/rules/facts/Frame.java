/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says beyond its first words of bits and its first days. Sheets that say no more share the one of their
 * vocabulary, which is why a sheet is small. Immutable.
 */
final class Frame {

    private final Vocabulary vocabulary;

    /** All the words; none when the first one is the only one. */
    private final long[] yes;

    private final long[] no;

    /** What was said, when something else is implied by it. */
    private final long @Nullable [] told;

    private final boolean packsDays;

    /** All the days; none when they fit in one word. */
    private final int[] days;

    private final int[] counts;

    /** Each state as it was said, when the bits do not tell it all: its proof, a question asked in vain. */
    private final @Nullable Map<FactId, FactState> states;

    private Frame(Laid laid, long @Nullable [] told, @Nullable Map<FactId, FactState> states) {
        this.vocabulary = laid.vocabulary();
        this.yes = laid.yes().length > 1 ? laid.yes().clone() : new long[0];
        this.no = laid.no().length > 1 ? laid.no().clone() : new long[0];
        this.told = told;
        this.packsDays = Days.fit(vocabulary);
        this.days = packsDays ? new int[0] : laid.days().clone();
        this.counts = laid.counts().clone();
        this.states = states;
    }

    /** The frame of every sheet of a vocabulary that has nothing beyond its first words. */
    static Frame shared(Vocabulary vocabulary) {
        return new Frame(new Laid(vocabulary), null, null);
    }

    static Frame of(Laid laid, long @Nullable [] told, @Nullable Map<FactId, FactState> states) {
        return new Frame(laid, told, states);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    long yes(int word) {
        return yes[word];
    }

    long no(int word) {
        return no[word];
    }

    long @Nullable [] told() {
        return told;
    }

    boolean packsDays() {
        return packsDays;
    }

    int day(int slot) {
        return days[slot];
    }

    int count(int slot) {
        return counts[slot];
    }

    @Nullable Map<FactId, FactState> states() {
        return states;
    }
}
