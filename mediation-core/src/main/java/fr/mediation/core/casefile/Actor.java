/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * Auteur d'un acte: who acts, in what role, for what authority. References are the host's opaque ones.
 *
 * @param role the role the host vouches for
 * @param reference the person: a mediator's or agent's reference, the {@code SubjectRef} of a user, the code of a service for its
 *     correspondent; for a representative, the person represented
 * @param authority the authority (collectivité) in whose service the act is done
 */
@Classified(Level.MEDIATOR)
public record Actor(
        @NotNull Role role,

        @Classified(value = Level.MEDIATOR, personal = true) @NotBlank String reference,

        @NotBlank String authority) {

    /**
     * Checks that nothing is missing.
     *
     * @param role the role
     * @param reference the person
     * @param authority the authority
     */
    public Actor {
        Objects.requireNonNull(role, "role");
        Codes.one(reference, "reference");
        Codes.one(authority, "authority");
    }

    @Override
    public String toString() {
        return "Actor[" + role + "]";
    }
}
