/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Preuve d'un fait: where a value was read and on which day it was established.
 *
 * <p>Immutable and thread safe. The source may name a person's letter: it is never printed.
 *
 * @param source the host's reference of a document or of a statement, empty when there is none
 * @param date the day on which the fact was established, or null
 */
@JsonPropertyOrder({"source", "date"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provenance(
        @Size(max = 500) String source, @Nullable LocalDate date) {

    /** Nothing is said of where the value comes from. */
    public static final Provenance UNSTATED = new Provenance("", null);

    /**
     * Checks that the source is there, be it empty.
     *
     * @param source the host's reference, or empty
     * @param date the day, or null
     * @throws NullPointerException if the source is null
     */
    public Provenance {
        Objects.requireNonNull(source, "source");
    }

    /** Without the source, which may be personal. */
    @Override
    public String toString() {
        return "Provenance[" + (source.isEmpty() ? "unstated" : "stated") + "]";
    }
}
