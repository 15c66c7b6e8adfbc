/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Faits de saisine et de prise en charge (règlement Isère 2022, art. 2, 7, 8, 9). Printed by name only: their components may lead to a person. */
public sealed interface IntakeFact extends Fact {

    /**
     * One branch a fact.
     *
     * @param referralRegistered when referral registered
     * @param ownInitiativeOpened when own initiative opened
     * @param caseImported when case imported
     * @param acknowledgementSent when acknowledgement sent
     * @param requesterContacted when requester contacted
     * @param mediatorAssigned when mediator assigned
     * @param mediatorRecused when mediator recused
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super ReferralRegistered, ? extends R> referralRegistered,
            Function<? super OwnInitiativeOpened, ? extends R> ownInitiativeOpened,
            Function<? super CaseImported, ? extends R> caseImported,
            Function<? super AcknowledgementSent, ? extends R> acknowledgementSent,
            Function<? super RequesterContacted, ? extends R> requesterContacted,
            Function<? super MediatorAssigned, ? extends R> mediatorAssigned,
            Function<? super MediatorRecused, ? extends R> mediatorRecused) {
        if (this instanceof ReferralRegistered fact) {
            return referralRegistered.apply(fact);
        }
        if (this instanceof OwnInitiativeOpened fact) {
            return ownInitiativeOpened.apply(fact);
        }
        if (this instanceof CaseImported fact) {
            return caseImported.apply(fact);
        }
        if (this instanceof AcknowledgementSent fact) {
            return acknowledgementSent.apply(fact);
        }
        if (this instanceof RequesterContacted fact) {
            return requesterContacted.apply(fact);
        }
        if (this instanceof MediatorAssigned fact) {
            return mediatorAssigned.apply(fact);
        }
        return mediatorRecused.apply((MediatorRecused) this);
    }

    /**
     * A request reached the mediator. Its day of receipt is the day the mediation starts.
     *
     * @param referral how and why
     * @param ruleSet the règlement in force on the day of receipt
     */
    @Classified(Level.PARTIES)
    record ReferralRegistered(
            Referral referral, @Classified(Level.PUBLIC) String ruleSet) implements IntakeFact {

        /**
         * Checks that nothing is missing.
         *
         * @param referral how and why
         * @param ruleSet the règlement in force on the day of receipt
         */
        public ReferralRegistered {
            Objects.requireNonNull(referral, "referral");
            Codes.one(ruleSet, "ruleSet");
        }

        @Override
        public Kind kind() {
            return Kind.REFERRAL_REGISTERED;
        }

        @Override
        public String toString() {
            return "ReferralRegistered";
        }
    }

    /**
     * The mediator opened a case on a situation brought to their knowledge.
     *
     * @param referral the situation
     * @param grounds where the reasons are written
     * @param ruleSet the règlement in force on that day
     */
    @Classified(Level.PARTIES)
    record OwnInitiativeOpened(
            Referral referral,

            @Classified(value = Level.MEDIATOR, personal = true)
            TextRef grounds,

            @Classified(Level.PUBLIC) String ruleSet)
            implements IntakeFact {

        /**
         * Checks that nothing is missing.
         *
         * @param referral the situation
         * @param grounds where the reasons are written
         * @param ruleSet the règlement in force on that day
         */
        public OwnInitiativeOpened {
            Objects.requireNonNull(referral, "referral");
            Objects.requireNonNull(grounds, "grounds");
            Codes.one(ruleSet, "ruleSet");
        }

        @Override
        public Kind kind() {
            return Kind.OWN_INITIATIVE_OPENED;
        }

        @Override
        public String toString() {
            return "OwnInitiativeOpened";
        }
    }

    /**
     * A case was taken over from another system: its duties of the past are waived, no step is invented.
     *
     * @param referral what the source says of the request
     * @param sourceKey the key of the source row, so that a second import adds nothing
     * @param end how it had ended, if it had
     * @param losses codes of what the source did not say
     * @param ruleSet the règlement applied
     */
    @Classified(Level.AUTHORITY)
    record CaseImported(
            Referral referral,
            String sourceKey,
            Optional<Ending> end,
            List<String> losses,
            @Classified(Level.PUBLIC) String ruleSet)
            implements IntakeFact {

        /**
         * Checks that nothing is missing.
         *
         * @param referral what the source says of the request
         * @param sourceKey the key of the source row, so that a second import adds nothing
         * @param end how it had ended, if it had
         * @param losses codes of what the source did not say
         * @param ruleSet the règlement applied
         */
        public CaseImported {
            Objects.requireNonNull(referral, "referral");
            Codes.one(sourceKey, "sourceKey");
            Objects.requireNonNull(end, "end");
            losses = Codes.all(losses, "losses");
            Codes.one(ruleSet, "ruleSet");
        }

        @Override
        public Kind kind() {
            return Kind.CASE_IMPORTED;
        }

        @Override
        public String toString() {
            return "CaseImported";
        }
    }

    /**
     * The request was acknowledged, whatever its channel.
     *
     * @param channel by what means
     * @param contentVersion the version of the text sent
     * @param timeLimitNotice whether it told of the time limits for going to court
     */
    @Classified(Level.PARTIES)
    record AcknowledgementSent(Channel channel, String contentVersion, boolean timeLimitNotice) implements IntakeFact {

        /**
         * Checks that nothing is missing.
         *
         * @param channel by what means
         * @param contentVersion the version of the text sent
         * @param timeLimitNotice whether it told of the time limits for going to court
         */
        public AcknowledgementSent {
            Objects.requireNonNull(channel, "channel");
            Codes.one(contentVersion, "contentVersion");
        }

        @Override
        public Kind kind() {
            return Kind.ACKNOWLEDGEMENT_SENT;
        }

        @Override
        public String toString() {
            return "AcknowledgementSent";
        }
    }

    /**
     * The mediator tried to reach a user.
     *
     * @param party the party
     * @param channel by what means
     * @param reached whether the person was reached
     */
    @Classified(Level.MEDIATOR)
    record RequesterContacted(
            @Classified(value = Level.PARTIES, personal = true)
            SubjectRef party,

            Channel channel,
            boolean reached) implements IntakeFact {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         * @param channel by what means
         * @param reached whether the person was reached
         */
        public RequesterContacted {
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(channel, "channel");
        }

        @Override
        public Kind kind() {
            return Kind.REQUESTER_CONTACTED;
        }

        @Override
        public String toString() {
            return "RequesterContacted";
        }
    }

    /**
     * The case was given, or handed over, to a mediator in mandate.
     *
     * @param mandate the mandate under which they act
     */
    @Classified(Level.AUTHORITY)
    record MediatorAssigned(Mandate mandate) implements IntakeFact {

        /**
         * Checks that nothing is missing.
         *
         * @param mandate the mandate under which they act
         */
        public MediatorAssigned {
            Objects.requireNonNull(mandate, "mandate");
        }

        @Override
        public Kind kind() {
            return Kind.MEDIATOR_ASSIGNED;
        }

        @Override
        public String toString() {
            return "MediatorAssigned";
        }
    }

    /**
     * The mediator stood back because of a tie with a person of the case.
     *
     * @param mediator the mediator
     * @param tie where the tie is written
     */
    @Classified(Level.SECRET)
    record MediatorRecused(
            String mediator,

            @Classified(value = Level.SECRET, personal = true)
            TextRef tie) implements IntakeFact {

        /**
         * Checks that nothing is missing.
         *
         * @param mediator the mediator
         * @param tie where the tie is written
         */
        public MediatorRecused {
            Codes.one(mediator, "mediator");
            Objects.requireNonNull(tie, "tie");
        }

        @Override
        public Kind kind() {
            return Kind.MEDIATOR_RECUSED;
        }

        @Override
        public String toString() {
            return "MediatorRecused";
        }
    }
}
