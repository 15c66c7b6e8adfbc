/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.figure.Fraction;
import java.util.Optional;

/**
 * Mots de la part: the word a report may use for a share, each with the exact bounds within which it is true.
 *
 * <p>« Majorité » for 43 % is the kind of error a published report does not recover from: the bounds are checked on exact counts,
 * never on rounded percentages.
 */
public enum ShareWord {
    /** 95 % or more. */
    NEARLY_ALL("La quasi-totalité", "Nearly all", 950, true, 1001, false),
    /** More than 50 %. */
    MAJORITY("La majorité", "The majority", 500, false, 950, false),
    /** Exactly 50 %. */
    HALF("La moitié", "Half", 500, true, 500, true),
    /** From 45 % to less than 50 %. */
    NEARLY_HALF("Près de la moitié", "Nearly half", 450, true, 500, false),
    /** More than a third, to 40 %. */
    MORE_THAN_A_THIRD("Plus d'un tiers", "More than a third", -1, false, 400, false),
    /** From 30 % to less than a third. */
    NEARLY_A_THIRD("Près d'un tiers", "Nearly a third", 300, true, -1, false),
    /** Within half a point of 20 %. */
    ONE_FIFTH("Un cinquième", "One fifth", 195, true, 205, true);

    private final Wording label;
    private final Fraction from;
    private final boolean fromIncluded;
    private final Fraction to;
    private final boolean toIncluded;

    /** Bounds in thousandths; a negative one stands for the exact third. */
    ShareWord(String fr, String en, int from, boolean fromIncluded, int to, boolean toIncluded) {
        this.label = new Wording(fr, en);
        this.from = from < 0 ? new Fraction(1, 3) : new Fraction(from, 1000);
        this.fromIncluded = fromIncluded;
        this.to = to < 0 ? new Fraction(1, 3) : new Fraction(to, 1000);
        this.toIncluded = toIncluded;
    }

    /**
     * What people read.
     *
     * @return the word in both languages, at the head of a sentence
     */
    public Wording label() {
        return label;
    }

    /**
     * Whether this word is true of a share.
     *
     * @param part the cases meant, from 0 to the whole
     * @param whole all the cases, above zero
     * @return true within the bounds of the word; {@link #MAJORITY} also holds of nearly all
     */
    public boolean holds(long part, long whole) {
        Fraction share = new Fraction(part, whole);
        if (this == MAJORITY) {
            return share.compareValue(from) > 0;
        }
        int low = share.compareValue(from);
        int high = share.compareValue(to);
        return (low > 0 || (fromIncluded && low == 0)) && (high < 0 || (toIncluded && high == 0));
    }

    /**
     * The most telling word that is true of a share.
     *
     * @param part the cases meant, from 0 to the whole
     * @param whole all the cases, above zero
     * @return the word, empty when none is true
     */
    public static Optional<ShareWord> of(long part, long whole) {
        for (ShareWord word : values()) {
            if (word.holds(part, whole)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
