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
import java.util.function.Function;

/** Actes de fin (règlement Isère 2022, art. 2 et 16; rapport 2024, § 4). Printed by name only: their components may lead to a person. */
public sealed interface EndingAct extends Act {

    /**
     * One branch an act.
     *
     * @param conclude to conclude
     * @param reorient to reorient
     * @param withdraw to withdraw
     * @param giveUp to give up
     * @param stop to stop
     * @param declareMediationOver to declare mediation over
     * @param notifyEnding to notify ending
     * @param consentToProduction to consent to production
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super Conclude, ? extends R> conclude,
            Function<? super Reorient, ? extends R> reorient,
            Function<? super Withdraw, ? extends R> withdraw,
            Function<? super GiveUp, ? extends R> giveUp,
            Function<? super Stop, ? extends R> stop,
            Function<? super DeclareMediationOver, ? extends R> declareMediationOver,
            Function<? super NotifyEnding, ? extends R> notifyEnding,
            Function<? super ConsentToProduction, ? extends R> consentToProduction) {
        if (this instanceof Conclude act) {
            return conclude.apply(act);
        }
        if (this instanceof Reorient act) {
            return reorient.apply(act);
        }
        if (this instanceof Withdraw act) {
            return withdraw.apply(act);
        }
        if (this instanceof GiveUp act) {
            return giveUp.apply(act);
        }
        if (this instanceof Stop act) {
            return stop.apply(act);
        }
        if (this instanceof DeclareMediationOver act) {
            return declareMediationOver.apply(act);
        }
        if (this instanceof NotifyEnding act) {
            return notifyEnding.apply(act);
        }
        return consentToProduction.apply((ConsentToProduction) this);
    }

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
}
