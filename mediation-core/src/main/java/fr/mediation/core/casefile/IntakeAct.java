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

/** Actes de saisine et de prise en charge (règlement Isère 2022, art. 2, 7, 8, 9). Printed by name only: their components may lead to a person. */
public sealed interface IntakeAct extends Act {

    /**
     * One branch an act.
     *
     * @param registerReferral to register referral
     * @param openOwnInitiative to open own initiative
     * @param importCase to import case
     * @param acknowledge to acknowledge
     * @param recordContact to record contact
     * @param assignMediator to assign mediator
     * @param recuse to recuse
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super RegisterReferral, ? extends R> registerReferral,
            Function<? super OpenOwnInitiative, ? extends R> openOwnInitiative,
            Function<? super ImportCase, ? extends R> importCase,
            Function<? super Acknowledge, ? extends R> acknowledge,
            Function<? super RecordContact, ? extends R> recordContact,
            Function<? super AssignMediator, ? extends R> assignMediator,
            Function<? super Recuse, ? extends R> recuse) {
        if (this instanceof RegisterReferral act) {
            return registerReferral.apply(act);
        }
        if (this instanceof OpenOwnInitiative act) {
            return openOwnInitiative.apply(act);
        }
        if (this instanceof ImportCase act) {
            return importCase.apply(act);
        }
        if (this instanceof Acknowledge act) {
            return acknowledge.apply(act);
        }
        if (this instanceof RecordContact act) {
            return recordContact.apply(act);
        }
        if (this instanceof AssignMediator act) {
            return assignMediator.apply(act);
        }
        return recuse.apply((Recuse) this);
    }

    /**
     * Records a request that reached the mediator.
     *
     * @param referral how and why
     */
    record RegisterReferral(@NotNull @Valid Referral referral) implements IntakeAct {

        /**
         * Checks that nothing is missing.
         *
         * @param referral how and why
         */
        public RegisterReferral {
            Objects.requireNonNull(referral, "referral");
        }

        @Override
        public Kind kind() {
            return Kind.REGISTER_REFERRAL;
        }

        @Override
        public String toString() {
            return "RegisterReferral";
        }
    }

    /**
     * Opens a case on the mediator's own initiative.
     *
     * @param referral the situation
     * @param grounds where the reasons are written
     * @param mandate the mandate under which the mediator acts
     */
    record OpenOwnInitiative(
            @NotNull @Valid Referral referral,
            @NotNull TextRef grounds,
            @NotNull @Valid Mandate mandate) implements IntakeAct {

        /**
         * Checks that nothing is missing.
         *
         * @param referral the situation
         * @param grounds where the reasons are written
         * @param mandate the mandate under which the mediator acts
         */
        public OpenOwnInitiative {
            Objects.requireNonNull(referral, "referral");
            Objects.requireNonNull(grounds, "grounds");
            Objects.requireNonNull(mandate, "mandate");
        }

        @Override
        public Kind kind() {
            return Kind.OPEN_OWN_INITIATIVE;
        }

        @Override
        public String toString() {
            return "OpenOwnInitiative";
        }
    }

    /**
     * Takes a case over from another system.
     *
     * @param referral what the source says
     * @param sourceKey the key of the source row
     * @param end how it had ended, if it had
     * @param losses codes of what the source did not say
     */
    record ImportCase(
            @NotNull @Valid Referral referral, @NotBlank String sourceKey, Optional<Ending> end, List<String> losses)
            implements IntakeAct {

        /**
         * Checks that nothing is missing.
         *
         * @param referral what the source says
         * @param sourceKey the key of the source row
         * @param end how it had ended, if it had
         * @param losses codes of what the source did not say
         */
        public ImportCase {
            Objects.requireNonNull(referral, "referral");
            Codes.one(sourceKey, "sourceKey");
            Objects.requireNonNull(end, "end");
            losses = Codes.all(losses, "losses");
        }

        @Override
        public Kind kind() {
            return Kind.IMPORT_CASE;
        }

        @Override
        public String toString() {
            return "ImportCase";
        }
    }

    /**
     * Records that the acknowledgement was sent.
     *
     * @param channel by what means
     * @param contentVersion the version of the text sent
     * @param timeLimitNotice whether it told of the time limits for going to court
     */
    record Acknowledge(
            @NotNull @Valid Channel channel, @NotBlank String contentVersion, boolean timeLimitNotice)
            implements IntakeAct {

        /**
         * Checks that nothing is missing.
         *
         * @param channel by what means
         * @param contentVersion the version of the text sent
         * @param timeLimitNotice whether it told of the time limits for going to court
         */
        public Acknowledge {
            Objects.requireNonNull(channel, "channel");
            Codes.one(contentVersion, "contentVersion");
        }

        @Override
        public Kind kind() {
            return Kind.ACKNOWLEDGE;
        }

        @Override
        public String toString() {
            return "Acknowledge";
        }
    }

    /**
     * Records an attempt to reach a user.
     *
     * @param party the party
     * @param channel by what means
     * @param reached whether the person was reached
     */
    record RecordContact(
            @NotNull SubjectRef party, @NotNull @Valid Channel channel, boolean reached) implements IntakeAct {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         * @param channel by what means
         * @param reached whether the person was reached
         */
        public RecordContact {
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(channel, "channel");
        }

        @Override
        public Kind kind() {
            return Kind.RECORD_CONTACT;
        }

        @Override
        public Optional<SubjectRef> onBehalfOf() {
            return Optional.of(party);
        }

        @Override
        public String toString() {
            return "RecordContact";
        }
    }

    /**
     * Gives or hands the case over to a mediator in mandate.
     *
     * @param mandate the mandate under which they act
     */
    record AssignMediator(@NotNull @Valid Mandate mandate) implements IntakeAct {

        /**
         * Checks that nothing is missing.
         *
         * @param mandate the mandate under which they act
         */
        public AssignMediator {
            Objects.requireNonNull(mandate, "mandate");
        }

        @Override
        public Kind kind() {
            return Kind.ASSIGN_MEDIATOR;
        }

        @Override
        public String toString() {
            return "AssignMediator";
        }
    }

    /**
     * Stands back because of a tie, and hands the case over or re-orients the user.
     *
     * @param tie where the tie is written
     * @param successor the mediator who takes over, if known
     * @param reorientation where the user is directed instead
     */
    record Recuse(@NotNull TextRef tie, Optional<Mandate> successor, Optional<EndingAct.Reorient> reorientation)
            implements IntakeAct {

        /**
         * Checks that nothing is missing.
         *
         * @param tie where the tie is written
         * @param successor the mediator who takes over, if known
         * @param reorientation where the user is directed instead
         */
        public Recuse {
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(successor, "successor");
            Objects.requireNonNull(reorientation, "reorientation");
        }

        @Override
        public Kind kind() {
            return Kind.RECUSE;
        }

        @Override
        public String toString() {
            return "Recuse";
        }
    }
}
