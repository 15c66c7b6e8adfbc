/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.validation.Violation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Échéance d'un délai du règlement: the last day, or the reason why there is none.
 *
 * <p>Immutable and thread safe. A limit that has passed sanctions nothing, extends nothing and closes nothing: it is
 * observed, reminded and reported.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LimitResult.Due.class, name = "DUE"),
    @JsonSubTypes.Type(value = LimitResult.NotSet.class, name = "NOT_SET"),
    @JsonSubTypes.Type(value = LimitResult.NotStarted.class, name = "NOT_STARTED"),
    @JsonSubTypes.Type(value = LimitResult.Paused.class, name = "PAUSED"),
    @JsonSubTypes.Type(value = LimitResult.Refused.class, name = "REFUSED")
})
public sealed interface LimitResult {

    /**
     * Which duty the limit is for.
     *
     * @return the duty
     */
    LimitKind kind();

    /**
     * One answer for each case.
     *
     * @param <R> the type of the answer
     * @param due when there is a last day
     * @param notSet when the règlement leaves something open
     * @param notStarted when the starting fact is not known
     * @param paused when the case is suspended and the règlement stops the limit
     * @param refused when the facts contradict each other
     * @return what the matching function answers
     */
    default <R> R fold(
            Function<? super Due, ? extends R> due,
            Function<? super NotSet, ? extends R> notSet,
            Function<? super NotStarted, ? extends R> notStarted,
            Function<? super Paused, ? extends R> paused,
            Function<? super Refused, ? extends R> refused) {
        if (this instanceof Due found) {
            return due.apply(found);
        }
        if (this instanceof NotSet open) {
            return notSet.apply(open);
        }
        if (this instanceof NotStarted waiting) {
            return notStarted.apply(waiting);
        }
        if (this instanceof Paused stopped) {
            return paused.apply(stopped);
        }
        return refused.apply((Refused) this);
    }

    /**
     * There is a last day.
     *
     * @param kind which duty
     * @param start the day from which the limit ran
     * @param dueOn the last day in time
     * @param explanation the steps that lead to it
     */
    record Due(LimitKind kind, LocalDate start, LocalDate dueOn, Explanation explanation) implements LimitResult {

        /**
         * Checks that nothing is missing.
         *
         * @param kind which duty
         * @param start the first day
         * @param dueOn the last day
         * @param explanation the steps
         */
        public Due {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(dueOn, "dueOn");
            Objects.requireNonNull(explanation, "explanation");
        }

        /**
         * How things stand while nothing has been done.
         *
         * @param asOf the day of the observation
         * @param calendar the days worked
         * @return pending up to the last day included, overdue after it
         */
        public LimitObservation observe(LocalDate asOf, LegalCalendar calendar) {
            return observation(asOf, LimitObservation.State.PENDING, LimitObservation.State.OVERDUE, calendar);
        }

        /**
         * How things stand when it was done.
         *
         * @param doneOn the day it was done; one after the observation is not known yet
         * @param asOf the day of the observation
         * @param calendar the days worked
         * @return done in time or done late, with the days late for good
         */
        public LimitObservation observe(LocalDate doneOn, LocalDate asOf, LegalCalendar calendar) {
            return doneOn.isAfter(asOf)
                    ? observe(asOf, calendar)
                    : observation(
                            doneOn, LimitObservation.State.DONE_IN_TIME, LimitObservation.State.DONE_LATE, calendar);
        }

        private LimitObservation observation(
                LocalDate day, LimitObservation.State inTime, LimitObservation.State late, LegalCalendar calendar) {
            return day.isAfter(dueOn)
                    ? new LimitObservation(
                            kind,
                            late,
                            dueOn,
                            ChronoUnit.DAYS.between(dueOn, day),
                            calendar.workingDaysBetween(dueOn, day))
                    : new LimitObservation(kind, inTime, dueOn, 0, 0);
        }
    }

    /**
     * The règlement leaves open something without which there is no date.
     *
     * @param kind which duty
     * @param missing what is to be decided, never empty
     * @param explanation what the règlement says and does not say
     */
    record NotSet(LimitKind kind, List<LimitParameter> missing, Explanation explanation) implements LimitResult {

        /**
         * Copies the list.
         *
         * @param kind which duty
         * @param missing what is to be decided
         * @param explanation what the règlement says
         * @throws IllegalArgumentException if nothing is missing
         */
        public NotSet {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(explanation, "explanation");
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("missing: a limit is not set for a reason");
            }
        }
    }

    /**
     * The fact from which the limit runs is not known.
     *
     * @param kind which duty
     * @param awaited the fact
     */
    record NotStarted(LimitKind kind, LimitStart awaited) implements LimitResult {

        /**
         * Checks that nothing is missing.
         *
         * @param kind which duty
         * @param awaited the fact
         */
        public NotStarted {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(awaited, "awaited");
        }
    }

    /**
     * The case is suspended and the règlement stops the limit meanwhile.
     *
     * @param kind which duty
     * @param since the day of the suspension
     */
    record Paused(LimitKind kind, LocalDate since) implements LimitResult {

        /**
         * Checks that nothing is missing.
         *
         * @param kind which duty
         * @param since the day of the suspension
         */
        public Paused {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(since, "since");
        }
    }

    /**
     * The facts cannot all be true.
     *
     * @param kind which duty
     * @param violations each contradiction with its field, never empty
     */
    record Refused(LimitKind kind, List<Violation> violations) implements LimitResult {

        /**
         * Copies the list.
         *
         * @param kind which duty
         * @param violations each contradiction
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            Objects.requireNonNull(kind, "kind");
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("violations: facts are refused for a reason");
            }
        }
    }
}
