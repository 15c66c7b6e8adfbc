/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.TextRef;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.function.Function;

/** Actes de clôture et de conservation (règlement Isère 2022, art. 16; RGPD, art. 5 et 17). Printed by name only: their components may lead to a person. */
public sealed interface ClosingAct extends Act {

    /**
     * One branch an act.
     *
     * @param close to close
     * @param reopen to reopen
     * @param announceErasure to announce erasure
     * @param placeHold to place hold
     * @param liftHold to lift hold
     * @param erase to erase
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super Close, ? extends R> close,
            Function<? super Reopen, ? extends R> reopen,
            Function<? super AnnounceErasure, ? extends R> announceErasure,
            Function<? super PlaceHold, ? extends R> placeHold,
            Function<? super LiftHold, ? extends R> liftHold,
            Function<? super Erase, ? extends R> erase) {
        if (this instanceof Close act) {
            return close.apply(act);
        }
        if (this instanceof Reopen act) {
            return reopen.apply(act);
        }
        if (this instanceof AnnounceErasure act) {
            return announceErasure.apply(act);
        }
        if (this instanceof PlaceHold act) {
            return placeHold.apply(act);
        }
        if (this instanceof LiftHold act) {
            return liftHold.apply(act);
        }
        return erase.apply((Erase) this);
    }

    /**
     * Closes the case.
     */
    record Close() implements ClosingAct {

        @Override
        public Kind kind() {
            return Kind.CLOSE;
        }

        @Override
        public String toString() {
            return "Close";
        }
    }

    /**
     * Opens a closed case again.
     *
     * @param reason where the reason is written
     */
    record Reopen(@NotNull TextRef reason) implements ClosingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param reason where the reason is written
         */
        public Reopen {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.REOPEN;
        }

        @Override
        public String toString() {
            return "Reopen";
        }
    }

    /**
     * Gives notice that personal data will be destroyed.
     */
    record AnnounceErasure() implements ClosingAct {

        @Override
        public Kind kind() {
            return Kind.ANNOUNCE_ERASURE;
        }

        @Override
        public String toString() {
            return "AnnounceErasure";
        }
    }

    /**
     * Forbids erasure until lifted.
     *
     * @param ground the code of the ground
     */
    record PlaceHold(@NotBlank String ground) implements ClosingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param ground the code of the ground
         */
        public PlaceHold {
            Codes.one(ground, "ground");
        }

        @Override
        public Kind kind() {
            return Kind.PLACE_HOLD;
        }

        @Override
        public String toString() {
            return "PlaceHold";
        }
    }

    /**
     * Lifts the hold.
     */
    record LiftHold() implements ClosingAct {

        @Override
        public Kind kind() {
            return Kind.LIFT_HOLD;
        }

        @Override
        public String toString() {
            return "LiftHold";
        }
    }

    /**
     * Destroys personal data after a dry run.
     *
     * @param manifestDigest the digest of the manifest
     * @param items how many items it lists
     */
    record Erase(@NotBlank String manifestDigest, int items) implements ClosingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param manifestDigest the digest of the manifest
         * @param items how many items it lists
         */
        public Erase {
            Codes.one(manifestDigest, "manifestDigest");
        }

        @Override
        public Kind kind() {
            return Kind.ERASE;
        }

        @Override
        public String toString() {
            return "Erase";
        }
    }
}
