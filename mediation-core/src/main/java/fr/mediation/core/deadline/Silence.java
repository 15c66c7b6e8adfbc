/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * Silence de l'administration (CRPA, art. L. 231-4, L. 411-7): when an unanswered request becomes a decision.
 *
 * <p>Counted in months from date to date: not franc, never rolled forward, so that the decision may be born on a Sunday or
 * a public holiday. Where the month of arrival has no such day, its last day counts (CPC, art. 641, al. 2).
 */
public final class Silence {

    /** Two months, the ordinary period. */
    public static final Period ORDINARY = Period.ofMonths(2);

    private Silence() {}

    /**
     * The day on which the implicit decision is born.
     *
     * @param receivedOn the day on which the administration received the request
     * @param period the period of silence, in months, {@link #ORDINARY} unless a text says otherwise
     * @return the day of the implicit decision
     * @throws NullPointerException if an argument is null
     */
    public static LocalDate implicitDecisionOn(LocalDate receivedOn, Period period) {
        Objects.requireNonNull(period, "period");
        return Objects.requireNonNull(receivedOn, "receivedOn").plus(period);
    }
}
