/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Demande d'aide juridictionnelle (décret n° 2020-1717, art. 43): a request for legal aid, which interrupts the limit.
 *
 * <p>Immutable and thread safe.
 *
 * @param requestedOn the day on which it was sent or handed in
 * @param concludedOn the day from which the decree makes a new limit run (notification of the decision, or appointment of
 *     counsel when it is later), or null while there is none
 */
@JsonPropertyOrder({"requestedOn", "concludedOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LegalAid(
        @NotNull LocalDate requestedOn, @Nullable LocalDate concludedOn) {}
