/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.validation.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Constat sur les rapports annuels (CGCT, art. L. 1112-24): how each year stands, and what no report covers.
 *
 * <p>Immutable and thread safe.
 *
 * @param years one line a year that has ended, in order
 * @param gaps the days that no report covers, in order
 * @param violations reports left out because their facts contradict each other
 */
public record YearlyReportObservation(List<YearState> years, List<Gap> gaps, List<Violation> violations) {

    /**
     * Copies the lists.
     *
     * @param years one line a year
     * @param gaps the days not covered
     * @param violations the reports left out
     */
    public YearlyReportObservation {
        years = List.copyOf(years);
        gaps = List.copyOf(gaps);
        violations = List.copyOf(violations);
    }

    /** How a year stands. */
    public enum State {
        /** Transmis à tous dans le délai. */
        SENT_IN_TIME,
        /** Transmis à tous, hors délai. */
        SENT_LATE,
        /** Transmis à une partie des destinataires. */
        PARTLY_SENT,
        /** Pas encore transmis, le délai court. */
        NOT_YET_SENT,
        /** Manquant: not sent, the limit has passed. */
        MISSING
    }

    /**
     * One year.
     *
     * @param year the year reported on
     * @param state how it stands
     * @param dueOn the last day to send it, or empty when the rule set gives none
     * @param sentOn the day on which the last recipient was sent it, or empty
     * @param calendarDaysLate the days late: until it was sent, or so far
     */
    public record YearState(
            int year, State state, Optional<LocalDate> dueOn, Optional<LocalDate> sentOn, long calendarDaysLate) {

        /**
         * Checks that nothing is missing.
         *
         * @param year the year
         * @param state how it stands
         * @param dueOn the last day
         * @param sentOn the day it was sent
         * @param calendarDaysLate the days late
         */
        public YearState {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(dueOn, "dueOn");
            Objects.requireNonNull(sentOn, "sentOn");
        }
    }

    /**
     * Days that no report covers.
     *
     * @param from the first of them
     * @param to the last of them
     */
    public record Gap(LocalDate from, LocalDate to) {

        /**
         * Checks the order.
         *
         * @param from the first
         * @param to the last
         * @throws IllegalArgumentException if the last comes before the first
         */
        public Gap {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a gap holds at least one day");
            }
        }
    }
}
