/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Jour férié (code du travail, art. L. 3133-1): one public holiday of one year, and the text that makes it one.
 *
 * <p>Immutable and thread safe.
 *
 * @param date the day
 * @param name its name, for people
 * @param reference the article or decision it comes from
 */
public record PublicHoliday(LocalDate date, Wording name, LegalReference reference) {

    /**
     * Checks that nothing is missing.
     *
     * @param date the day
     * @param name its name
     * @param reference the article or decision
     * @throws NullPointerException if an argument is null
     */
    public PublicHoliday {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reference, "reference");
    }
}
