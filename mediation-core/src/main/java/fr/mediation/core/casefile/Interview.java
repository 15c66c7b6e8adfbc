/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.SubjectRef;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * Entretien préalable ou séance de médiation (règlement Isère 2022, art. 13 a et c): who met, and how.
 *
 * @param mode how it was held
 * @param parties the parties present
 * @param others other persons who attended, each bound to confidentiality
 */
@Classified(Level.MEDIATOR)
public record Interview(
        @NotNull Mode mode,
        @Classified(value = Level.MEDIATOR, personal = true) List<SubjectRef> parties,
        List<Attendee> others) {

    /** How an interview is held. */
    public enum Mode {
        /** In writing. */
        WRITTEN,
        /** By telephone. */
        PHONE,
        /** In person. */
        IN_PERSON,
        /** Several of these. */
        MIXED
    }

    /**
     * Another person who attends.
     *
     * @param capacity in what capacity
     * @param reference the host's reference of the person
     * @param bound whether an undertaking of confidentiality is on record
     * @param usersConsent whether the user consented to their presence
     */
    @Classified(Level.MEDIATOR)
    public record Attendee(
            @NotNull Capacity capacity,

            @Classified(value = Level.MEDIATOR, personal = true)
            String reference,

            boolean bound,
            boolean usersConsent) {

        /** In what capacity someone attends. */
        public enum Capacity {
            /** A trained referee. */
            REFEREE,
            /** An interpreter. */
            INTERPRETER,
            /** A peer supporter (pair-aidant). */
            PEER
        }

        /**
         * Checks that nothing is missing.
         *
         * @param capacity the capacity
         * @param reference the person
         * @param bound whether bound
         * @param usersConsent whether the user consented
         */
        public Attendee {
            Objects.requireNonNull(capacity, "capacity");
            Codes.one(reference, "reference");
        }

        @Override
        public String toString() {
            return "Attendee[" + capacity + "]";
        }
    }

    /**
     * Copies the lists.
     *
     * @param mode how it was held
     * @param parties the parties present
     * @param others others who attended
     */
    public Interview {
        Objects.requireNonNull(mode, "mode");
        parties = List.copyOf(parties);
        others = List.copyOf(others);
    }
}
