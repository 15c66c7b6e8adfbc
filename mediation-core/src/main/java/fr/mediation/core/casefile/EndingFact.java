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

/** Faits de fin (règlement Isère 2022, art. 2 et 16; rapport 2024, § 4). Printed by name only: their components may lead to a person. */
public sealed interface EndingFact extends Fact {

    /**
     * One branch a fact.
     *
     * @param conclusionIssued when conclusion issued
     * @param caseReoriented when case reoriented
     * @param requestWithdrawn when request withdrawn
     * @param requesterUnreachable when requester unreachable
     * @param mediationStopped when mediation stopped
     * @param mediationDeclaredOver when mediation declared over
     * @param endingNotified when ending notified
     * @param productionConsented when production consented
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super ConclusionIssued, ? extends R> conclusionIssued,
            Function<? super CaseReoriented, ? extends R> caseReoriented,
            Function<? super RequestWithdrawn, ? extends R> requestWithdrawn,
            Function<? super RequesterUnreachable, ? extends R> requesterUnreachable,
            Function<? super MediationStopped, ? extends R> mediationStopped,
            Function<? super MediationDeclaredOver, ? extends R> mediationDeclaredOver,
            Function<? super EndingNotified, ? extends R> endingNotified,
            Function<? super ProductionConsented, ? extends R> productionConsented) {
        if (this instanceof ConclusionIssued fact) {
            return conclusionIssued.apply(fact);
        }
        if (this instanceof CaseReoriented fact) {
            return caseReoriented.apply(fact);
        }
        if (this instanceof RequestWithdrawn fact) {
            return requestWithdrawn.apply(fact);
        }
        if (this instanceof RequesterUnreachable fact) {
            return requesterUnreachable.apply(fact);
        }
        if (this instanceof MediationStopped fact) {
            return mediationStopped.apply(fact);
        }
        if (this instanceof MediationDeclaredOver fact) {
            return mediationDeclaredOver.apply(fact);
        }
        if (this instanceof EndingNotified fact) {
            return endingNotified.apply(fact);
        }
        return productionConsented.apply((ProductionConsented) this);
    }

    /**
     * The handling ended, with a document or without.
     *
     * @param ending why, how far, with what document
     */
    @Classified(Level.PARTIES)
    record ConclusionIssued(Ending ending) implements EndingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param ending why, how far, with what document
         */
        public ConclusionIssued {
            Objects.requireNonNull(ending, "ending");
        }

        @Override
        public Kind kind() {
            return Kind.CONCLUSION_ISSUED;
        }

        @Override
        public String toString() {
            return "ConclusionIssued";
        }
    }

    /**
     * The user was directed to another body.
     *
     * @param body the code of the body
     * @param reason the code of the reason
     * @param letter where the letter is kept
     * @param level how far this resolves the matter
     */
    @Classified(Level.PARTIES)
    record CaseReoriented(
            @Classified(Level.AUTHORITY) String body,
            @Classified(Level.AUTHORITY) String reason,

            @Classified(value = Level.PARTIES, personal = true)
            Optional<TextRef> letter,

            @Classified(Level.AUTHORITY) ResolutionLevel level)
            implements EndingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param body the code of the body
         * @param reason the code of the reason
         * @param letter where the letter is kept
         * @param level how far this resolves the matter
         */
        public CaseReoriented {
            Codes.one(body, "body");
            Codes.one(reason, "reason");
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(level, "level");
        }

        @Override
        public Kind kind() {
            return Kind.CASE_REORIENTED;
        }

        @Override
        public String toString() {
            return "CaseReoriented";
        }
    }

    /**
     * The user gave up, without having to say why.
     */
    @Classified(Level.PARTIES)
    record RequestWithdrawn() implements EndingFact {

        @Override
        public Kind kind() {
            return Kind.REQUEST_WITHDRAWN;
        }

        @Override
        public String toString() {
            return "RequestWithdrawn";
        }
    }

    /**
     * No news after attempts to reach the user.
     *
     * @param attempts how many attempts are on record
     */
    @Classified(Level.PARTIES)
    record RequesterUnreachable(int attempts) implements EndingFact {

        @Override
        public Kind kind() {
            return Kind.REQUESTER_UNREACHABLE;
        }

        @Override
        public String toString() {
            return "RequesterUnreachable";
        }
    }

    /**
     * The mediator refused, or put an end to, the handling.
     *
     * @param reason why
     * @param explanation where the reason is written
     */
    @Classified(Level.PARTIES)
    record MediationStopped(
            EndReason reason,

            @Classified(value = Level.MEDIATOR, personal = true)
            Optional<TextRef> explanation) implements EndingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param reason why
         * @param explanation where the reason is written
         */
        public MediationStopped {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(explanation, "explanation");
        }

        @Override
        public Kind kind() {
            return Kind.MEDIATION_STOPPED;
        }

        @Override
        public String toString() {
            return "MediationStopped";
        }
    }

    /**
     * Someone declared that the mediation is over: time limits start again (CJA, art. L. 213-6).
     *
     * @param declaredBy a party's reference, or MEDIATOR
     * @param knownBy the parties whose knowledge is proved
     */
    @Classified(Level.PARTIES)
    record MediationDeclaredOver(
            @Classified(value = Level.PARTIES, personal = true)
            String declaredBy,

            @Classified(value = Level.PARTIES, personal = true)
            List<SubjectRef> knownBy)
            implements EndingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param declaredBy a party's reference, or MEDIATOR
         * @param knownBy the parties whose knowledge is proved
         */
        public MediationDeclaredOver {
            Codes.one(declaredBy, "declaredBy");
            knownBy = List.copyOf(knownBy);
        }

        @Override
        public Kind kind() {
            return Kind.MEDIATION_DECLARED_OVER;
        }

        @Override
        public String toString() {
            return "MediationDeclaredOver";
        }
    }

    /**
     * A party was told how the case ended.
     *
     * @param party the party
     * @param channel by what means
     * @param inWriting whether in writing
     * @param letter where the letter is kept
     */
    @Classified(Level.PARTIES)
    record EndingNotified(
            @Classified(value = Level.PARTIES, personal = true)
            SubjectRef party,

            Channel channel,
            boolean inWriting,

            @Classified(value = Level.PARTIES, personal = true)
            Optional<TextRef> letter)
            implements EndingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         * @param channel by what means
         * @param inWriting whether in writing
         * @param letter where the letter is kept
         */
        public EndingNotified {
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(letter, "letter");
        }

        @Override
        public Kind kind() {
            return Kind.ENDING_NOTIFIED;
        }

        @Override
        public String toString() {
            return "EndingNotified";
        }
    }

    /**
     * A party agreed that the conclusion or memorandum be produced.
     *
     * @param party the party
     */
    @Classified(Level.PARTIES)
    record ProductionConsented(
            @Classified(value = Level.PARTIES, personal = true)
            SubjectRef party) implements EndingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         */
        public ProductionConsented {
            Objects.requireNonNull(party, "party");
        }

        @Override
        public Kind kind() {
            return Kind.PRODUCTION_CONSENTED;
        }

        @Override
        public String toString() {
            return "ProductionConsented";
        }
    }
}
