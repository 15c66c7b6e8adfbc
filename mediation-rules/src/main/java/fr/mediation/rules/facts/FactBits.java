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

    /** The first word apart: most vocabularies have no other. */
    private final long firstYes;

    private final long firstNo;
    private final long[] yes;
    private final long[] no;
    private final int[] days;
    private final int[] counts;

    private final long[] told;

    FactBits(long[] yes, long[] no, int[] days, int[] counts, long[] told) {
        this.firstYes = yes[0];
        this.firstNo = no[0];
        this.yes = yes.clone();
        this.no = no.clone();
        this.days = days.clone();
        this.counts = counts.clone();
        this.told = told.clone();
    }

    /**
     * The bits known to be true.
     *
     * @param word which group of 64 bits, from zero
     * @return the word
     */
    public long yes(int word) {
        return word == 0 ? firstYes : yes[word];
    }

    /**
     * The bits known to be false.
     *
     * @param word which group of 64 bits, from zero
     * @return the word
     */
    public long no(int word) {
        return word == 0 ? firstNo : no[word];
    }

    /**
     * The bits that were said, and are not only implied by others that were.
     *
     * @param word which group of 64 bits, from zero
     * @return the word
     */
    public long told(int word) {
        return told[word];
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
