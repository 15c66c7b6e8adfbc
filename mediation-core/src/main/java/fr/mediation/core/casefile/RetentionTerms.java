/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * Durée de conservation (RGPD, art. 5, 1, e): the terms a règlement sets. It may set none: then nothing can be erased by rule.
 *
 * @param start the fact from which the period runs
 * @param period how long, date to date
 * @param notice how long before the erasure it must be announced, {@code P0D} for no notice
 */
@Classified(Level.PUBLIC)
public record RetentionTerms(
        @NotNull Start start,
        @NotNull Period period,
        @NotNull Period notice) {

    /** The fact from which the period runs. */
    public enum Start {
        /** The day of closing. */
        CLOSING,
        /** The last exchange, or the closing if later. */
        LAST_EXCHANGE
    }

    /**
     * Checks that neither length is negative.
     *
     * @param start the starting fact
     * @param period how long
     * @param notice the notice
     * @throws IllegalArgumentException if a length is negative
     */
    public RetentionTerms {
        Objects.requireNonNull(start, "start");
        if (period.isNegative() || notice.isNegative()) {
            throw new IllegalArgumentException("retention lengths must not be negative");
        }
    }

    /**
     * The first day on which erasure is due.
     *
     * @param closedOn the day of closing
     * @param lastExchangeOn the last exchange, or the closing when there was none
     * @return the day
     */
    public LocalDate dueOn(LocalDate closedOn, LocalDate lastExchangeOn) {
        LocalDate from = start == Start.LAST_EXCHANGE && lastExchangeOn.isAfter(closedOn) ? lastExchangeOn : closedOn;
        return from.plus(period);
    }
}
