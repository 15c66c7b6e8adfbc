/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.FactSheet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Cas d'école: a made-up request that shows what a règlement does, with the days on which it is checked.
 *
 * <p>Invented, hence not personal. Immutable and thread safe.
 *
 * @param sheet its facts
 * @param referredOn the day of referral
 * @param asOf the day of the check
 */
public record Example(FactSheet sheet, LocalDate referredOn, LocalDate asOf) {

    /**
     * Checks that nothing is missing.
     *
     * @param sheet its facts
     * @param referredOn the day of referral
     * @param asOf the day of the check
     * @throws NullPointerException if an argument is null
     */
    public Example {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(referredOn, "referredOn");
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * One fact in words. Invented, it can be shown.
     *
     * @param fact the code of a known fact
     * @return its name and its value
     * @throws java.util.NoSuchElementException if the fact is not known
     */
    public Wording said(FactId fact) {
        return FactWords.said(sheet, fact);
    }
}
