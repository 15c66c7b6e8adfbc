/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Mandat du médiateur (règlement Isère 2022, art. 1 et 2): the appointment under which a mediator acts. Its end is written, never
 * computed from a number of years.
 *
 * @param mediator the mediator's reference
 * @param act the reference of the appointing act
 * @param from the first day
 * @param until the last day, included, or empty when none is set
 */
@Classified(Level.AUTHORITY)
public record Mandate(
        @NotBlank String mediator,
        @NotBlank String act,
        @NotNull LocalDate from,
        Optional<LocalDate> until) {

    /**
     * Checks the order of the days.
     *
     * @param mediator the mediator
     * @param act the appointing act
     * @param from the first day
     * @param until the last day
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Mandate {
        Codes.one(mediator, "mediator");
        Codes.one(act, "act");
        Objects.requireNonNull(from, "from");
        if (until.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("a mandate ends on or after its first day");
        }
    }

    /**
     * Whether a day falls in the mandate.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
