/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.calendar.LegalCalendar;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Délais d'une médiation ordonnée par un juge (CJA, art. L. 213-7): the clocks a decision or a rule set carries, none of
 * which is written here.
 *
 * <p>Immutable and thread safe. The extended mission is given by its whole length, not by what is added: three months from
 * date to date and three more are not always six.
 *
 * @param consents how long the parties have to consent
 * @param mission how long the mission lasts
 * @param extendedMission how long it lasts in all once extended
 * @param notice how long before the end the court is told
 */
public record CourtOrderedLimits(
        @NotNull @Valid ReglementLimit consents,
        @NotNull @Valid ReglementLimit mission,
        @NotNull @Valid ReglementLimit extendedMission,
        @NotNull @Valid ReglementLimit notice) {

    /**
     * Checks that each limit stands in its place.
     *
     * @param consents how long for the consents
     * @param mission how long the mission
     * @param extendedMission how long once extended
     * @param notice how long before the end
     * @throws IllegalArgumentException if a limit is for another duty
     */
    public CourtOrderedLimits {
        check(consents, LimitKind.COURT_CONSENTS);
        check(mission, LimitKind.COURT_MISSION);
        check(extendedMission, LimitKind.COURT_EXTENSION);
        check(notice, LimitKind.COURT_NOTICE);
    }

    private static void check(ReglementLimit limit, LimitKind kind) {
        if (Objects.requireNonNull(limit, "limit").kind() != kind) {
            throw new IllegalArgumentException("each limit of a court-ordered mediation is for its own duty: " + kind);
        }
    }

    /**
     * The dates of one mission.
     *
     * @param facts the notification and the start of the mission, as far as they are known
     * @param extended whether the court has extended the mission
     * @param calendar the days worked at the court's seat
     * @return the three dates, each with its own reason when there is none
     */
    public Dates dates(LimitFacts facts, boolean extended, LegalCalendar calendar) {
        LimitResult end = (extended ? extendedMission : mission).due(facts, calendar);
        LimitResult told = end instanceof LimitResult.Due due
                ? notice.due(LimitFacts.of(LimitStart.END_OF_MISSION, due.dueOn()), calendar)
                : end;
        return new Dates(consents.due(facts, calendar), end, told);
    }

    /**
     * What a court-ordered mission has to keep.
     *
     * @param consents the last day for the consents
     * @param end the last day of the mission
     * @param notice the last day to tell the court; the result of {@code end} while that has no date
     */
    public record Dates(LimitResult consents, LimitResult end, LimitResult notice) {

        /**
         * Checks that nothing is missing.
         *
         * @param consents the last day for the consents
         * @param end the last day of the mission
         * @param notice the last day to tell the court
         */
        public Dates {
            Objects.requireNonNull(consents, "consents");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(notice, "notice");
        }

        /**
         * Whether a day is in the mission.
         *
         * @param day the day
         * @return true from its start to its last day, both included; false where it has no date
         */
        public boolean isRunningOn(LocalDate day) {
            return end instanceof LimitResult.Due due && !day.isBefore(due.start()) && !day.isAfter(due.dueOn());
        }
    }
}
