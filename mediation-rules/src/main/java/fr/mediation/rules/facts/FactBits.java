/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

/**
 * Faits codés pour un moteur: what is known of a sheet, as bits and numbers laid out by its {@link Vocabulary}.
 *
 * <p>For engines, not for hosts. A bit set in neither word is unknown. Immutable and thread safe.
 */
public final class FactBits {

    /** What {@link #epochDay} and {@link #count} give for an unknown value. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private final long[] yes;
    private final long[] no;
    private final int[] days;
    private final int[] counts;

    FactBits(long[] yes, long[] no, int[] days, int[] counts) {
        this.yes = yes.clone();
        this.no = no.clone();
        this.days = days.clone();
        this.counts = counts.clone();
    }

    /**
     * The bits known to be true.
     *
     * @param word which group of 64 bits, from zero
     * @return the word
     */
    public long yes(int word) {
        return yes[word];
    }

    /**
     * The bits known to be false.
     *
     * @param word which group of 64 bits, from zero
     * @return the word
     */
    public long no(int word) {
        return no[word];
    }

    /**
     * A known day.
     *
     * @param slot the place of the day in the vocabulary
     * @return days since 1970-01-01, or {@link #UNKNOWN}
     */
    public int epochDay(int slot) {
        return days[slot];
    }

    /**
     * A known count.
     *
     * @param slot the place of the count in the vocabulary
     * @return the count, or {@link #UNKNOWN}
     */
    public int count(int slot) {
        return counts[slot];
    }

    /**
     * Whether a bit is known, either way.
     *
     * @param bit the place of the bit in the vocabulary
     * @return true when it is known to be true or known to be false
     */
    public boolean isKnown(int bit) {
        return ((yes[bit >> 6] | no[bit >> 6]) >>> bit & 1) != 0;
    }
}
