/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Chiffre de référence extérieur: a figure of another service, attached with its source and never mixed with cases.
 *
 * <p>Immutable and thread safe.
 *
 * @param label what is counted
 * @param value the figure as the source gives it
 * @param source who publishes it
 * @param asOf the day or the end of the period it describes
 */
@JsonPropertyOrder({"label", "value", "source", "asOf"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExternalFigure(
        @Valid @NotNull Wording label,
        long value,
        @NotBlank String source,
        @NotNull LocalDate asOf) {

    /**
     * Checks that the source is named.
     *
     * @param label what is counted
     * @param value the figure
     * @param source who publishes it
     * @param asOf the day it describes
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the source is blank: a figure without one is not a reference
     */
    public ExternalFigure {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(asOf, "asOf");
        if (source.isBlank()) {
            throw new IllegalArgumentException("an external figure names its source");
        }
    }
}
