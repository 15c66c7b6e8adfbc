/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.Personal;
import fr.mediation.core.privacy.SubjectRef;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * Partie: a user concerned by the case, or the service on the other side. Its name and contacts are in the vault.
 *
 * @param ref the party, by the host's opaque reference
 * @param side which side it stands on
 * @param personal where its name and contacts are kept
 */
@Classified(Level.PARTIES)
public record Party(
        @Classified(value = Level.PARTIES, personal = true) @NotNull SubjectRef ref,

        @NotNull Side side,

        @Classified(value = Level.ONE_PARTY, personal = true)
        List<Personal<String>> personal) {

    /** The side a party stands on. */
    public enum Side {
        /** A user. */
        USER,
        /** The service whose decision or silence is at stake. */
        SERVICE
    }

    /**
     * Copies the places.
     *
     * @param ref the party
     * @param side its side
     * @param personal its places in the vault
     */
    public Party {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(side, "side");
        personal = List.copyOf(personal);
    }
}
