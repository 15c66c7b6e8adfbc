/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.deadlines;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Siège de la juridiction: whose public holidays move the last day of a limit. */
public final class Seat {

    private Seat() {}

    /**
     * What is wrong with a zone: there are places whose public holidays only a host knows.
     *
     * @param zone the zone of a record, or null
     * @return the violation, or none
     */
    public static List<Violation> check(@Nullable HolidayZone zone) {
        if (zone != HolidayZone.SUPPLIED_BY_HOST) {
            return List.of();
        }
        return List.of(new Violation(
                "zone",
                "DAYS_NOT_GIVEN",
                new Wording(
                        "les jours fériés de ce territoire viennent du système hôte ; ce programme ne sait les recevoir",
                        "the public holidays of this territory come from the host; this program cannot receive them")));
    }

    /**
     * The places and the day of a computation.
     *
     * @param asOf the day on which one looks
     * @param zone the zone of a record, or null for metropolitan France
     * @return the context
     */
    public static DeadlineContext context(LocalDate asOf, @Nullable HolidayZone zone) {
        return DeadlineContext.of(asOf, zone == null ? HolidayZone.METROPOLE : zone);
    }
}
