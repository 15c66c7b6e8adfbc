/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Constat au regard d'un délai: whether something was done in time, seen on a given day.
 *
 * <p>Immutable and thread safe. Lateness is kept for the report; nothing else follows from it.
 *
 * @param kind which duty
 * @param state how things stand
 * @param dueOn the last day in time
 * @param calendarDaysLate every day after the last one, 0 when in time or pending
 * @param workingDaysLate of these, the days worked
 */
public record LimitObservation(
        LimitKind kind, State state, LocalDate dueOn, long calendarDaysLate, int workingDaysLate) {

    /** How things stand. */
    public enum State {
        /** En cours: not done, the last day has not passed. */
        PENDING,
        /** En retard: not done, the last day has passed. */
        OVERDUE,
        /** Fait dans le délai. */
        DONE_IN_TIME,
        /** Fait hors délai: done, the question is answered, and the days late are kept. */
        DONE_LATE
    }

    /**
     * Checks that the days late agree with the state.
     *
     * @param kind which duty
     * @param state how things stand
     * @param dueOn the last day in time
     * @param calendarDaysLate days late
     * @param workingDaysLate working days late
     * @throws IllegalArgumentException if it is late by no day, in time by some, or by more working days than days
     */
    public LimitObservation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dueOn, "dueOn");
        boolean late = state == State.OVERDUE || state == State.DONE_LATE;
        if (late != calendarDaysLate > 0 || workingDaysLate < 0 || workingDaysLate > calendarDaysLate) {
            throw new IllegalArgumentException("the days late must agree with the state");
        }
    }
}
