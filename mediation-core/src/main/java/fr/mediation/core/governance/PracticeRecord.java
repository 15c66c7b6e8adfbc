/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.governance;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Analyse des pratiques et formation continue (charte des médiateurs): what a mediator did to keep their skills, for the yearly report.
 *
 * @param activities what was done, in any order
 */
public record PracticeRecord(List<Activity> activities) {

    /** What an activity is. */
    public enum Kind implements Labelled {
        /** Practice analysis. */
        PRACTICE_ANALYSIS("analyse des pratiques", "practice analysis"),
        /** Continuing training. */
        TRAINING("formation continue", "continuing training");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * One activity.
     *
     * @param kind what it is
     * @param on the day it ended
     * @param length how long it was
     */
    public record Activity(
            @NotNull Kind kind,
            @NotNull LocalDate on,
            @NotNull Duration length) {

        /**
         * Checks the length.
         *
         * @param kind what it is
         * @param on the day
         * @param length how long
         * @throws IllegalArgumentException if the length is not positive
         */
        public Activity {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(on, "on");
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("an activity lasts some time");
            }
        }
    }

    /**
     * Copies the list.
     *
     * @param activities what was done
     */
    public PracticeRecord {
        activities = List.copyOf(activities);
    }

    /**
     * How long was spent in a year.
     *
     * @param kind on what
     * @param year the year
     * @return the sum of the lengths
     */
    public Duration in(Kind kind, int year) {
        return activities.stream()
                .filter(a -> a.kind() == kind && a.on().getYear() == year)
                .map(Activity::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
