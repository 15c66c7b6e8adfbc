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
 * Demande d'informations (règlement Isère 2022, art. 13 b, 14 et 15): a question of the mediator. Several may run at once.
 *
 * @param id the question's identifier, unique in its case
 * @param addressee what kind of addressee
 * @param to the addressee: a party's reference, a service's code, an expert's code
 * @param sentOn the day it was sent
 * @param receivedOn the day it was received, if known
 */
@Classified(Level.MEDIATOR)
public record Question(
        @NotBlank String id,
        @NotNull Addressee addressee,

        @Classified(value = Level.MEDIATOR, personal = true) @NotBlank String to,

        @NotNull LocalDate sentOn,
        Optional<LocalDate> receivedOn) {

    /** What kind of addressee. */
    public enum Addressee {
        /** A party. */
        PARTY,
        /** A service of the authority, which has 15 days (art. 15). */
        SERVICE,
        /** An expert or control body of the mediator's own choice (art. 14). */
        EXPERT
    }

    /**
     * Checks that nothing is missing.
     *
     * @param id the identifier
     * @param addressee what kind of addressee
     * @param to the addressee
     * @param sentOn the day of sending
     * @param receivedOn the day of receipt
     */
    public Question {
        Codes.one(id, "id");
        Objects.requireNonNull(addressee, "addressee");
        Codes.one(to, "to");
        Objects.requireNonNull(sentOn, "sentOn");
        Objects.requireNonNull(receivedOn, "receivedOn");
    }

    @Override
    public String toString() {
        return "Question[" + addressee + ", " + sentOn + "]";
    }
}
