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
public abstract sealed class FactBits permits FactSheet {

    /** What {@link #epochDay} and {@link #count} give for an unknown value. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    final Frame frame;

    /** The first word apart: most vocabularies have no other. */
    private final long firstYes;

    private final long firstNo;

    /** The first days, packed. */
    private final long days;

    FactBits(Frame frame, long firstYes, long firstNo, long days) {
        this.frame = frame;
        this.firstYes = firstYes;
        this.firstNo = firstNo;
        this.days = days;
    }

    /**
     * The bits known to be true.
     *
     * @param word which group of 64 bits, from zero
     * @return the word
     */
    public final long yes(int word) {
        return word == 0 ? firstYes : frame.yes(word);
    }

    /**
     * The bits known to be false.
     *
     * @param word which group of 64 bits, from zero
     * @return the word
     */
    public final long no(int word) {
        return word == 0 ? firstNo : frame.no(word);
    }

    /**
     * The bits that were said, and are not only implied by others that were.
     *
     * @param word which group of 64 bits, from zero
     * @return the word
     */
    public final long told(int word) {
        long[] told = frame.told();
        return told == null ? yes(word) | no(word) : told[word];
    }

    /**
     * A known day.
     *
     * @param slot the place of the day in the vocabulary
     * @return days since 1970-01-01, or {@link #UNKNOWN}
     */
    public final int epochDay(int slot) {
        return frame.packsDays() ? Days.get(days, slot) : frame.day(slot);
    }

    /**
     * A known count.
     *
     * @param slot the place of the count in the vocabulary
     * @return the count, or {@link #UNKNOWN}
     */
    public final int count(int slot) {
        return frame.count(slot);
    }

    /**
     * Whether a bit is known, either way.
     *
     * @param bit the place of the bit in the vocabulary
     * @return true when it is known to be true or known to be false
     */
    public final boolean isKnown(int bit) {
        return ((yes(bit >> 6) | no(bit >> 6)) >>> bit & 1) != 0;
    }
}
