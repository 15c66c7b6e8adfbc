/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * Paramètre d'un règlement: a period with its article, counted from date to date in calendar months and days.
 *
 * <p>Immutable and thread safe.
 *
 * @param id the code that rules name
 * @param period the period, longer than zero, no part of it negative, of a century at most
 * @param label what the period is
 * @param references the articles it comes from, at least one
 */
public record Parameter(ParameterId id, Period period, Wording label, List<LegalReference> references) {

    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_DAYS = 36_525;

    /**
     * Checks that the period is positive and founded in a text.
     *
     * @param id the code
     * @param period the period
     * @param label what it is
     * @param references the articles
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the period is not positive, is longer than a century, or there is no reference
     */
    public Parameter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        references = List.copyOf(references);
        check(period);
        if (references.isEmpty()) {
            throw new IllegalArgumentException("a parameter cites at least one text");
        }
    }

    @SuppressWarnings("JavaPeriodGetDays") // months and days are bounded one after the other
    static void check(Period period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("a period of a règlement is longer than zero");
        }
        if (period.toTotalMonths() > MOST_MONTHS || period.getDays() > MOST_DAYS) {
            throw new IllegalArgumentException("a period of a règlement is at most a century");
        }
    }

    /**
     * The same parameter with another period.
     *
     * @param other the period
     * @return a new parameter
     */
    public Parameter lasting(Period other) {
        return new Parameter(id, other, label, references);
    }
}
