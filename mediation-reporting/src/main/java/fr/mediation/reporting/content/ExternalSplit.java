/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Répartition extérieure: how a figure of someone else divides, as the map of mediators by kind of authority; with its source, and its sum checked.
 *
 * <p>Immutable and thread safe.
 *
 * @param title what is divided
 * @param source who publishes it
 * @param asOf the day it describes
 * @param parts its parts, in order
 * @param total the total the source gives, or null when it gives none
 */
@JsonPropertyOrder({"title", "source", "asOf", "parts", "total"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExternalSplit(
        @Valid @NotNull Wording title,
        @NotBlank String source,
        @NotNull LocalDate asOf,
        List<@Valid Part> parts,
        @Nullable Long total) {

    /**
     * Checks the source and the sum.
     *
     * @param title what is divided
     * @param source who publishes it
     * @param asOf the day it describes
     * @param parts its parts
     * @param total the total given, or null
     * @throws NullPointerException if another argument is null
     * @throws IllegalArgumentException if the source is blank, if there is no part, or if the parts do not make the total
     */
    public ExternalSplit {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asOf, "asOf");
        parts = List.copyOf(parts);
        if (source.isBlank() || parts.isEmpty()) {
            throw new IllegalArgumentException("an external figure names its source and its parts");
        }
        if (total != null && total != parts.stream().mapToLong(Part::value).sum()) {
            throw new IllegalArgumentException("the parts of an external figure do not make the total it gives");
        }
    }

    /**
     * The sum of the parts.
     *
     * @return the sum
     */
    public long sum() {
        return parts.stream().mapToLong(Part::value).sum();
    }

    /**
     * Part d'une répartition.
     *
     * @param label what is counted
     * @param value how many
     */
    @JsonPropertyOrder({"label", "value"})
    public record Part(
            @Valid @NotNull Wording label, @Min(0) long value) {

        /**
         * Checks the value.
         *
         * @param label what is counted
         * @param value how many
         * @throws NullPointerException if the label is null
         * @throws IllegalArgumentException if the value is negative
         */
        public Part {
            Objects.requireNonNull(label, "label");
            if (value < 0) {
                throw new IllegalArgumentException("a part is not negative");
            }
        }
    }
}
