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

/** Faits de médiation (règlement Isère 2022, art. 13 c; rapport 2024, § 3). Printed by name only: their components may lead to a person. */
public sealed interface MediationFact extends Fact {

    /**
     * One branch a fact.
     *
     * @param mediationProposed when mediation proposed
     * @param conventionAmended when convention amended
     * @param consentGiven when consent given
     * @param consentWithdrawn when consent withdrawn
     * @param mediationRefused when mediation refused
     * @param conventionConcluded when convention concluded
     * @param sessionHeld when session held
     * @param mediationSuspended when mediation suspended
     * @param mediationResumed when mediation resumed
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super MediationProposed, ? extends R> mediationProposed,
            Function<? super ConventionAmended, ? extends R> conventionAmended,
            Function<? super ConsentGiven, ? extends R> consentGiven,
            Function<? super ConsentWithdrawn, ? extends R> consentWithdrawn,
            Function<? super MediationRefused, ? extends R> mediationRefused,
            Function<? super ConventionConcluded, ? extends R> conventionConcluded,
            Function<? super SessionHeld, ? extends R> sessionHeld,
            Function<? super MediationSuspended, ? extends R> mediationSuspended,
            Function<? super MediationResumed, ? extends R> mediationResumed) {
        if (this instanceof MediationProposed fact) {
            return mediationProposed.apply(fact);
        }
        if (this instanceof ConventionAmended fact) {
            return conventionAmended.apply(fact);
        }
        if (this instanceof ConsentGiven fact) {
            return consentGiven.apply(fact);
        }
        if (this instanceof ConsentWithdrawn fact) {
            return consentWithdrawn.apply(fact);
        }
        if (this instanceof MediationRefused fact) {
            return mediationRefused.apply(fact);
        }
        if (this instanceof ConventionConcluded fact) {
            return conventionConcluded.apply(fact);
        }
        if (this instanceof SessionHeld fact) {
            return sessionHeld.apply(fact);
        }
        if (this instanceof MediationSuspended fact) {
            return mediationSuspended.apply(fact);
        }
        return mediationResumed.apply((MediationResumed) this);
    }

    /**
     * The mediator proposed a mediation to all parties, with the notice that presents it.
     *
     * @param convention the draft
     * @param notified the parties who were told and given the notice
     * @param overrideReason why it is proposed although the service was not contacted
     */
    @Classified(Level.PARTIES)
    record MediationProposed(
            Convention convention,

            @Classified(value = Level.PARTIES, personal = true)
            List<SubjectRef> notified,

            @Classified(value = Level.MEDIATOR, personal = true)
            Optional<TextRef> overrideReason)
            implements MediationFact {

        /**
         * Checks that nothing is missing.
         *
         * @param convention the draft
         * @param notified the parties who were told and given the notice
         * @param overrideReason why it is proposed although the service was not contacted
         */
        public MediationProposed {
            Objects.requireNonNull(convention, "convention");
            notified = List.copyOf(notified);
            Objects.requireNonNull(overrideReason, "overrideReason");
        }

        @Override
        public Kind kind() {
            return Kind.MEDIATION_PROPOSED;
        }

        @Override
        public String toString() {
            return "MediationProposed";
        }
    }

    /**
     * The text changed: consents given to the former text are void.
     *
     * @param convention the new draft
     */
    @Classified(Level.PARTIES)
    record ConventionAmended(Convention convention) implements MediationFact {

        /**
         * Checks that nothing is missing.
         *
         * @param convention the new draft
         */
        public ConventionAmended {
            Objects.requireNonNull(convention, "convention");
        }

        @Override
        public Kind kind() {
            return Kind.CONVENTION_AMENDED;
        }

        @Override
        public String toString() {
            return "ConventionAmended";
        }
    }

    /**
     * A party consented to one text of the convention.
     *
     * @param party the party
     * @param digest the digest of the text consented to
     */
    @Classified(Level.PARTIES)
    record ConsentGiven(
            @Classified(value = Level.PARTIES, personal = true)
            SubjectRef party,

            String digest) implements MediationFact {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         * @param digest the digest of the text consented to
         */
        public ConsentGiven {
            Objects.requireNonNull(party, "party");
            Codes.one(digest, "digest");
        }

        @Override
        public Kind kind() {
            return Kind.CONSENT_GIVEN;
        }

        @Override
        public String toString() {
            return "ConsentGiven";
        }
    }

    /**
     * A party took its consent back: a mediation under way is suspended at once.
     *
     * @param party the party
     */
    @Classified(Level.PARTIES)
    record ConsentWithdrawn(
            @Classified(value = Level.PARTIES, personal = true)
            SubjectRef party) implements MediationFact {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         */
        public ConsentWithdrawn {
            Objects.requireNonNull(party, "party");
        }

        @Override
        public Kind kind() {
            return Kind.CONSENT_WITHDRAWN;
        }

        @Override
        public String toString() {
            return "ConsentWithdrawn";
        }
    }

    /**
     * A party refused; no reason is needed.
     *
     * @param party the party
     */
    @Classified(Level.PARTIES)
    record MediationRefused(
            @Classified(value = Level.PARTIES, personal = true)
            SubjectRef party) implements MediationFact {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         */
        public MediationRefused {
            Objects.requireNonNull(party, "party");
        }

        @Override
        public Kind kind() {
            return Kind.MEDIATION_REFUSED;
        }

        @Override
        public String toString() {
            return "MediationRefused";
        }
    }

    /**
     * Every party had consented to the same text: the mediation begins.
     *
     * @param digest the digest of the text
     */
    @Classified(Level.PARTIES)
    record ConventionConcluded(String digest) implements MediationFact {

        /**
         * Checks that nothing is missing.
         *
         * @param digest the digest of the text
         */
        public ConventionConcluded {
            Codes.one(digest, "digest");
        }

        @Override
        public Kind kind() {
            return Kind.CONVENTION_CONCLUDED;
        }

        @Override
        public String toString() {
            return "ConventionConcluded";
        }
    }

    /**
     * A mediation session was held.
     *
     * @param session how, and with whom
     * @param neutralPlace whether the place was neutral
     */
    @Classified(Level.MEDIATOR)
    record SessionHeld(Interview session, boolean neutralPlace) implements MediationFact {

        /**
         * Checks that nothing is missing.
         *
         * @param session how, and with whom
         * @param neutralPlace whether the place was neutral
         */
        public SessionHeld {
            Objects.requireNonNull(session, "session");
        }

        @Override
        public Kind kind() {
            return Kind.SESSION_HELD;
        }

        @Override
        public String toString() {
            return "SessionHeld";
        }
    }

    /**
     * The mediator suspended the handling.
     *
     * @param reason why
     */
    @Classified(Level.PARTIES)
    record MediationSuspended(SuspensionReason reason) implements MediationFact {

        /**
         * Checks that nothing is missing.
         *
         * @param reason why
         */
        public MediationSuspended {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.MEDIATION_SUSPENDED;
        }

        @Override
        public String toString() {
            return "MediationSuspended";
        }
    }

    /**
     * The suspension was lifted: the case goes back to where it was.
     */
    @Classified(Level.PARTIES)
    record MediationResumed() implements MediationFact {

        @Override
        public Kind kind() {
            return Kind.MEDIATION_RESUMED;
        }

        @Override
        public String toString() {
            return "MediationResumed";
        }
    }
}
