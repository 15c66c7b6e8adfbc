/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.wording.Wording;
import java.util.Objects;
import java.util.function.Function;

/**
 * Règlement applicable à une saisine: exactly one version, or the reason why there is none.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface Applicable {

    /**
     * Handles both cases.
     *
     * @param <R> the type of the result
     * @param found what to do with the règlement
     * @param none what to do with the refusal
     * @return the result of the branch taken
     */
    default <R> R fold(Function<? super Regulation, ? extends R> found, Function<? super None, ? extends R> none) {
        if (this instanceof Found f) {
            return found.apply(f.regulation());
        }
        return none.apply((None) this);
    }

    /**
     * Version applicable.
     *
     * @param regulation the version in force on the day of referral
     */
    record Found(Regulation regulation) implements Applicable {

        /**
         * Checks that there is a règlement.
         *
         * @param regulation the version in force
         */
        public Found {
            Objects.requireNonNull(regulation, "regulation");
        }
    }

    /**
     * Aucune version applicable.
     *
     * @param reason why there is none
     * @param message the reason in words
     */
    record None(Reason reason, Wording message) implements Applicable {

        /**
         * Checks that the refusal is reasoned.
         *
         * @param reason why there is none
         * @param message the reason in words
         */
        public None {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(message, "message");
        }
    }

    /** Motif d'absence de règlement. */
    enum Reason {
        /** The registry has no règlement of this authority. */
        UNKNOWN_AUTHORITY,
        /** The first known règlement of the authority governs later days. */
        NOT_YET_IN_FORCE,
        /** The last known règlement of the authority governs earlier days. */
        NO_LONGER_IN_FORCE,
        /** The day falls between two règlements. */
        BETWEEN_TWO
    }
}
