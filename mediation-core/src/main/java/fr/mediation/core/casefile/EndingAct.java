/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Actes de fin, de clôture et de conservation (règlement Isère 2022, art. 2 et 16; rapport 2024, § 4). Printed by name only: their components may lead to a person. */
public sealed interface EndingAct extends Act {

    /**
     * Ends the handling. No kind of ending decides who is right.
     *
     * @param ending why, how far, with what document
     */
    record Conclude(@NotNull @Valid Ending ending) implements EndingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param ending why, how far, with what document
         */
        public Conclude {
            Objects.requireNonNull(ending, "ending");
        }

        @Override
        public Kind kind() {
            return Kind.CONCLUDE;
        }

        @Override
        public String toString() {
            return "Conclude";
        }
    }

    /**
     * Directs the user to a named body.
     *
     * @param body the code of the body
     * @param reason the code of the reason
     * @param letter where the letter is kept
     * @param level how far this resolves the matter
     */
    record Reorient(
            @NotBlank String body,
            @NotBlank String reason,
            Optional<TextRef> letter,
            @NotNull ResolutionLevel level) implements EndingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param body the code of the body
         * @param reason the code of the reason
         * @param letter where the letter is kept
         * @param level how far this resolves the matter
         */
        public Reorient {
            Codes.one(body, "body");
            Codes.one(reason, "reason");
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(level, "level");
        }

        @Override
        public Kind kind() {
            return Kind.REORIENT;
        }

        @Override
        public String toString() {
            return "Reorient";
        }
    }

    /**
     * Records that the user gives up.
     */
    record Withdraw() implements EndingAct {

        @Override
        public Kind kind() {
            return Kind.WITHDRAW;
        }

        @Override
        public String toString() {
            return "Withdraw";
        }
    }

    /**
     * Ends a case whose user cannot be reached.
     */
    record GiveUp() implements EndingAct {

        @Override
        public Kind kind() {
            return Kind.GIVE_UP;
        }

        @Override
        public String toString() {
            return "GiveUp";
        }
    }

    /**
     * Refuses or interrupts the handling.
     *
     * @param reason why
     * @param explanation where the reason is written
     */
    record Stop(@NotNull EndReason reason, Optional<TextRef> explanation) implements EndingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param reason why
         * @param explanation where the reason is written
         */
        public Stop {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(explanation, "explanation");
        }

        @Override
        public Kind kind() {
            return Kind.STOP;
        }

        @Override
        public String toString() {
            return "Stop";
        }
    }

    /**
     * Records the dated declaration that the mediation is over.
     *
     * @param declaredBy a party's reference, or MEDIATOR
     * @param knownBy the parties whose knowledge is proved
     */
    record DeclareMediationOver(@NotBlank String declaredBy, List<SubjectRef> knownBy) implements EndingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param declaredBy a party's reference, or MEDIATOR
         * @param knownBy the parties whose knowledge is proved
         */
        public DeclareMediationOver {
            Codes.one(declaredBy, "declaredBy");
            knownBy = List.copyOf(knownBy);
        }

        @Override
        public Kind kind() {
            return Kind.DECLARE_MEDIATION_OVER;
        }

        @Override
        public String toString() {
            return "DeclareMediationOver";
        }
    }

    /**
     * Records that a party was told how the case ended.
     *
     * @param party the party
     * @param channel by what means
     * @param inWriting whether in writing
     * @param letter where the letter is kept
     */
    record NotifyEnding(
            @NotNull SubjectRef party, @NotNull @Valid Channel channel, boolean inWriting, Optional<TextRef> letter)
            implements EndingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         * @param channel by what means
         * @param inWriting whether in writing
         * @param letter where the letter is kept
         */
        public NotifyEnding {
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(letter, "letter");
        }

        @Override
        public Kind kind() {
            return Kind.NOTIFY_ENDING;
        }

        @Override
        public Optional<SubjectRef> onBehalfOf() {
            return Optional.of(party);
        }

        @Override
        public String toString() {
            return "NotifyEnding";
        }
    }

    /**
     * Records that a party agrees that the conclusion be produced.
     *
     * @param party the party
     */
    record ConsentToProduction(@NotNull SubjectRef party) implements EndingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         */
        public ConsentToProduction {
            Objects.requireNonNull(party, "party");
        }

        @Override
        public Kind kind() {
            return Kind.CONSENT_TO_PRODUCTION;
        }

        @Override
        public Optional<SubjectRef> onBehalfOf() {
            return Optional.of(party);
        }

        @Override
        public String toString() {
            return "ConsentToProduction";
        }
    }

    /**
     * Closes the case.
     */
    record Close() implements EndingAct {

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
    record Reopen(@NotNull TextRef reason) implements EndingAct {

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
    record AnnounceErasure() implements EndingAct {

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
    record PlaceHold(@NotBlank String ground) implements EndingAct {

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
    record LiftHold() implements EndingAct {

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
    record Erase(@NotBlank String manifestDigest, int items) implements EndingAct {

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
