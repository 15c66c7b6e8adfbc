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

/** Faits de fin, de clôture et de conservation (règlement Isère 2022, art. 2 et 16; rapport 2024, § 4). Printed by name only: their components may lead to a person. */
public sealed interface EndingFact extends Fact {

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
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.conclusionIssued(this);
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
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.caseReoriented(this);
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
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.requestWithdrawn(this);
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
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.requesterUnreachable(this);
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
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.mediationStopped(this);
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
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.mediationDeclaredOver(this);
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
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.endingNotified(this);
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
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.productionConsented(this);
        }

        @Override
        public String toString() {
            return "ProductionConsented";
        }
    }

    /**
     * No handling any more. The retention terms of that day are recorded.
     *
     * @param retention the terms in force, if the règlement has any
     */
    @Classified(Level.AUTHORITY)
    record CaseClosed(Optional<RetentionTerms> retention) implements EndingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param retention the terms in force, if the règlement has any
         */
        public CaseClosed {
            Objects.requireNonNull(retention, "retention");
        }

        @Override
        public Kind kind() {
            return Kind.CASE_CLOSED;
        }

        @Override
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.caseClosed(this);
        }

        @Override
        public String toString() {
            return "CaseClosed";
        }
    }

    /**
     * A closed case was opened again; its first ending stays in the history.
     *
     * @param reason where the reason is written
     */
    @Classified(Level.PARTIES)
    record CaseReopened(
            @Classified(value = Level.MEDIATOR, personal = true)
            TextRef reason) implements EndingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param reason where the reason is written
         */
        public CaseReopened {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.CASE_REOPENED;
        }

        @Override
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.caseReopened(this);
        }

        @Override
        public String toString() {
            return "CaseReopened";
        }
    }

    /**
     * Notice was given that personal data will be destroyed.
     */
    @Classified(Level.AUTHORITY)
    record ErasureAnnounced() implements EndingFact {

        @Override
        public Kind kind() {
            return Kind.ERASURE_ANNOUNCED;
        }

        @Override
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.erasureAnnounced(this);
        }

        @Override
        public String toString() {
            return "ErasureAnnounced";
        }
    }

    /**
     * Erasure is forbidden until the hold is lifted.
     *
     * @param ground the code of the ground
     */
    @Classified(Level.AUTHORITY)
    record HoldPlaced(String ground) implements EndingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param ground the code of the ground
         */
        public HoldPlaced {
            Codes.one(ground, "ground");
        }

        @Override
        public Kind kind() {
            return Kind.HOLD_PLACED;
        }

        @Override
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.holdPlaced(this);
        }

        @Override
        public String toString() {
            return "HoldPlaced";
        }
    }

    /**
     * The hold was lifted.
     */
    @Classified(Level.AUTHORITY)
    record HoldLifted() implements EndingFact {

        @Override
        public Kind kind() {
            return Kind.HOLD_LIFTED;
        }

        @Override
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.holdLifted(this);
        }

        @Override
        public String toString() {
            return "HoldLifted";
        }
    }

    /**
     * Personal data were destroyed; what was destroyed is known by the digest of a manifest.
     *
     * @param manifestDigest the digest of the manifest
     * @param items how many items it listed
     */
    @Classified(Level.AUTHORITY)
    record CaseErased(String manifestDigest, int items) implements EndingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param manifestDigest the digest of the manifest
         * @param items how many items it listed
         */
        public CaseErased {
            Codes.one(manifestDigest, "manifestDigest");
        }

        @Override
        public Kind kind() {
            return Kind.CASE_ERASED;
        }

        @Override
        public <R> R accept(FactVisitor<R> visitor) {
            return visitor.caseErased(this);
        }

        @Override
        public String toString() {
            return "CaseErased";
        }
    }
}
