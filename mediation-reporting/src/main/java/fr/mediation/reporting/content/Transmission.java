/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Transmission du rapport (CGCT, art. L. 1112-24; règlement type, art. 5): to whom it goes, when it was sent, when it was voted or presented.
 *
 * <p>Immutable and thread safe.
 *
 * @param recipient to whom
 * @param name the name of the recipient, or null for the usual one
 * @param sentOn the day it was sent, or null when it is still to be
 * @param votedOn the day of the vote or of the presentation, or null
 * @param reference the act, such as the number of a deliberation, or null
 */
@JsonPropertyOrder({"recipient", "name", "sentOn", "votedOn", "reference"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Transmission(
        @NotNull Recipient recipient,
        @Size(max = 300) @Nullable String name,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate votedOn,
        @Size(max = 300) @Nullable String reference) {

    /**
     * Checks the order of the days.
     *
     * @param recipient to whom
     * @param name the name of the recipient, or null
     * @param sentOn the day it was sent, or null
     * @param votedOn the day of the vote, or null
     * @param reference the act, or null
     * @throws NullPointerException if the recipient is null
     * @throws IllegalArgumentException if it is voted before it is sent, or if an other recipient has no name
     */
    public Transmission {
        Objects.requireNonNull(recipient, "recipient");
        if (votedOn != null && (sentOn == null || votedOn.isBefore(sentOn))) {
            throw new IllegalArgumentException("a report is sent, then voted");
        }
        if (recipient == Recipient.OTHER && (name == null || name.isBlank())) {
            throw new IllegalArgumentException("another recipient has a name");
        }
    }

    /**
     * A transmission to the usual recipient, not voted.
     *
     * @param recipient to whom
     * @param sentOn the day it was sent
     * @return the transmission
     */
    public static Transmission sent(Recipient recipient, LocalDate sentOn) {
        return new Transmission(recipient, null, sentOn, null, null);
    }

    /**
     * The same transmission, voted or presented.
     *
     * @param day the day
     * @param act the act, such as the number of a deliberation
     * @return a new transmission
     */
    public Transmission voted(LocalDate day, String act) {
        return new Transmission(recipient, name, sentOn, day, act);
    }

    /**
     * The recipients the report is still to be sent to.
     *
     * @param done what was sent
     * @return the required recipients without a dated transmission, in order
     */
    public static List<Recipient> missing(List<Transmission> done) {
        return Recipient.REQUIRED.stream()
                .filter(r -> done.stream().noneMatch(t -> t.recipient() == r && t.sentOn() != null))
                .toList();
    }

    /** Destinataire du rapport. */
    public enum Recipient {
        /** The deliberative body of the authority (CGCT, art. L. 1112-24). */
        DELIBERATIVE_BODY("Organe délibérant de la collectivité", "Deliberative body of the authority"),
        /** The Défenseur des droits (CGCT, art. L. 1112-24). */
        DEFENDER_OF_RIGHTS("Défenseur des droits", "Defender of Rights"),
        /** The general management of the authority. */
        GENERAL_MANAGEMENT("Direction générale", "General management"),
        /** Someone else. */
        OTHER("Autre destinataire", "Another recipient");

        /** Those the law names. */
        public static final List<Recipient> REQUIRED = List.of(DELIBERATIVE_BODY, DEFENDER_OF_RIGHTS);

        private final Wording label;

        Recipient(String fr, String en) {
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
}
