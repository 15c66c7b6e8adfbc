/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.deadlines;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Procédure dont on veut les délais: what a host knows of a decision and of what followed, without any name.
 *
 * @param id the host's reference, given back with the answer
 * @param asOf the day on which one looks, or null for the one the command names
 * @param zone the calendar of the court's and the administration's seat, or null for metropolitan France
 * @param printedEffect what the local règlement prints of the effect of a referral, or null
 * @param procedure the facts
 */
@JsonPropertyOrder({"id", "asOf", "zone", "printedEffect", "procedure"})
public record DeadlinesRequest(
        @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}") String id,

        @Nullable LocalDate asOf,
        @Nullable HolidayZone zone,
        DeadlineContext.@Nullable PrintedEffect printedEffect,
        @NotNull @Valid ProceduralFacts procedure) {

    /** Nothing of a procedure is printed. */
    @Override
    public String toString() {
        return "DeadlinesRequest[***]";
    }
}
