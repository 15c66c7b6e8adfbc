/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Événement daté du service: a meeting, a session, a change that explains a series of figures.
 *
 * <p>Immutable and thread safe.
 *
 * @param kind what it is
 * @param on the day, or the first day of the month
 * @param precision how exactly the day is known
 * @param what what happened, or will, in the mediator's words
 * @param parties who takes part: institutions, never persons
 */
@JsonPropertyOrder({"kind", "on", "precision", "what", "parties"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReportEvent(
        @NotNull Kind kind,
        @NotNull LocalDate on,
        @NotNull Precision precision,
        @NotBlank String what,
        List<@NotBlank String> parties) {

    /**
     * Copies the parties.
     *
     * @param kind what it is
     * @param on the day
     * @param precision how exactly it is known; the day when null
     * @param what what happened
     * @param parties who takes part; null reads as none
     * @throws NullPointerException if another argument is null
     * @throws IllegalArgumentException if nothing is said of it
     */
    public ReportEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        precision = precision == null ? Precision.DAY : precision;
        parties = parties == null ? List.of() : List.copyOf(parties);
        if (what.isBlank()) {
            throw new IllegalArgumentException("an event says what happened");
        }
    }

    /**
     * The date as people write it.
     *
     * @return for example « 10 octobre 2025 », or « septembre 2024 »
     */
    public Wording date() {
        return precision == Precision.DAY ? WrittenDate.of(on) : WrittenDate.month(on);
    }

    /** Nature d'un événement. */
    public enum Kind {
        /** A change that explains the figures after it, printed under the tables by year. */
        MILESTONE("Étape", "Milestone"),
        /** A meeting with other institutional mediators or partners. */
        MEETING("Rencontre", "Meeting"),
        /** A training or an awareness session. */
        TRAINING("Formation", "Training"),
        /** Anything else. */
        OTHER("Autre", "Other");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        /**
         * What people read.
         *
         * @return the label in both languages
         */
        public Wording label() {
            return label;
        }
    }

    /** Précision d'une date. */
    public enum Precision {
        /** The day itself. */
        DAY,
        /** The month only. */
        MONTH
    }
}
