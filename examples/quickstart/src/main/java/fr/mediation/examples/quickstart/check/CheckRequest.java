/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.MediatorDecision;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.rules.facts.FactSheetInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Demande à examiner: what a host knows of one request, without any name.
 *
 * @param id the host's reference, given back with the answer
 * @param regulation the règlement to apply, or null for the one the command names
 * @param referredOn the day on which the mediator was seized, or null for the day of the check
 * @param asOf the day of the check, or null for the one the command names
 * @param zone the calendar of the court's and the administration's seat, or null for metropolitan France
 * @param facts what is known of the request
 * @param procedure what is known of the contested decision and of what followed, or null when no time limit is asked for
 * @param decision what the mediator decided, to be shown beside the computed verdict, or null
 * @param verdict the verdict that whoever wrote the request expects, to be compared with the one found, or null
 * @param grounds all the grounds they expect, in any order, or null
 */
@JsonPropertyOrder({
    "id",
    "regulation",
    "referredOn",
    "asOf",
    "zone",
    "facts",
    "procedure",
    "decision",
    "verdict",
    "grounds"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckRequest(
        @Nullable @Pattern(regexp = CheckRequest.REFERENCE) String id,
        @Nullable @Pattern(regexp = CheckRequest.REFERENCE) String regulation,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate asOf,
        @Nullable HolidayZone zone,
        @NotNull @Valid FactSheetInput facts,
        @Nullable @Valid ProceduralFacts procedure,
        @Nullable @Valid MediatorDecision decision,
        @Nullable VerdictKind verdict,
        @Nullable @Size(max = 1_000) List<GroundId> grounds) {

    // none expected is not the same as nothing expected
    public CheckRequest {
        grounds = grounds == null ? null : List.copyOf(grounds);
    }

    /** The shape of a reference: letters, digits and a few signs, 64 at most. */
    public static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}";

    /** Nothing of a request is printed. */
    @Override
    public String toString() {
        return "CheckRequest[***]";
    }
}
