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

/** Actes de médiation (règlement Isère 2022, art. 13 c; rapport 2024, § 3). Printed by name only: their components may lead to a person. */
public sealed interface MediationAct extends Act {

    /**
     * One branch an act.
     *
     * @param proposeMediation to propose mediation
     * @param amendConvention to amend convention
     * @param giveConsent to give consent
     * @param withdrawConsent to withdraw consent
     * @param recordRefusal to record refusal
     * @param signConvention to sign convention
     * @param holdSession to hold session
     * @param suspend to suspend
     * @param resume to resume
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super ProposeMediation, ? extends R> proposeMediation,
            Function<? super AmendConvention, ? extends R> amendConvention,
            Function<? super GiveConsent, ? extends R> giveConsent,
            Function<? super WithdrawConsent, ? extends R> withdrawConsent,
            Function<? super RecordRefusal, ? extends R> recordRefusal,
            Function<? super SignConvention, ? extends R> signConvention,
            Function<? super HoldSession, ? extends R> holdSession,
            Function<? super Suspend, ? extends R> suspend,
            Function<? super Resume, ? extends R> resume) {
        if (this instanceof ProposeMediation act) {
            return proposeMediation.apply(act);
        }
        if (this instanceof AmendConvention act) {
            return amendConvention.apply(act);
        }
        if (this instanceof GiveConsent act) {
            return giveConsent.apply(act);
        }
        if (this instanceof WithdrawConsent act) {
            return withdrawConsent.apply(act);
        }
        if (this instanceof RecordRefusal act) {
            return recordRefusal.apply(act);
        }
        if (this instanceof SignConvention act) {
            return signConvention.apply(act);
        }
        if (this instanceof HoldSession act) {
            return holdSession.apply(act);
        }
        if (this instanceof Suspend act) {
            return suspend.apply(act);
        }
        return resume.apply((Resume) this);
    }

    /**
     * Decides to propose a mediation to all parties.
     *
     * @param convention the draft
     * @param notified the parties told and given the notice
     * @param overrideReason why, when the service was not contacted
     */
    record ProposeMediation(
            @NotNull @Valid Convention convention, List<SubjectRef> notified, Optional<TextRef> overrideReason)
            implements MediationAct {

        /**
         * Checks that nothing is missing.
         *
         * @param convention the draft
         * @param notified the parties told and given the notice
         * @param overrideReason why, when the service was not contacted
         */
        public ProposeMediation {
            Objects.requireNonNull(convention, "convention");
            notified = List.copyOf(notified);
            Objects.requireNonNull(overrideReason, "overrideReason");
        }

        @Override
        public Kind kind() {
            return Kind.PROPOSE_MEDIATION;
        }

        @Override
        public String toString() {
            return "ProposeMediation";
        }
    }

    /**
     * Changes the text, which voids the consents given.
     *
     * @param convention the new draft
     */
    record AmendConvention(@NotNull @Valid Convention convention) implements MediationAct {

        /**
         * Checks that nothing is missing.
         *
         * @param convention the new draft
         */
        public AmendConvention {
            Objects.requireNonNull(convention, "convention");
        }

        @Override
        public Kind kind() {
            return Kind.AMEND_CONVENTION;
        }

        @Override
        public String toString() {
            return "AmendConvention";
        }
    }

    /**
     * Records a party's consent to one text.
     *
     * @param party the party
     * @param digest the digest of the text consented to
     */
    record GiveConsent(@NotNull SubjectRef party, @NotBlank String digest) implements MediationAct {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         * @param digest the digest of the text consented to
         */
        public GiveConsent {
            Objects.requireNonNull(party, "party");
            Codes.one(digest, "digest");
        }

        @Override
        public Kind kind() {
            return Kind.GIVE_CONSENT;
        }

        @Override
        public Optional<SubjectRef> onBehalfOf() {
            return Optional.of(party);
        }

        @Override
        public String toString() {
            return "GiveConsent";
        }
    }

    /**
     * Records that a party takes its consent back: the mediation is suspended, or ends when the party wants no more of it.
     *
     * @param party the party
     * @param end whether the party refuses to go on at all
     */
    record WithdrawConsent(@NotNull SubjectRef party, boolean end) implements MediationAct {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         * @param end whether the party refuses to go on at all
         */
        public WithdrawConsent {
            Objects.requireNonNull(party, "party");
        }

        @Override
        public Kind kind() {
            return Kind.WITHDRAW_CONSENT;
        }

        @Override
        public Optional<SubjectRef> onBehalfOf() {
            return Optional.of(party);
        }

        @Override
        public String toString() {
            return "WithdrawConsent";
        }
    }

    /**
     * Records that a party refuses, without having to say why.
     *
     * @param party the party
     */
    record RecordRefusal(@NotNull SubjectRef party) implements MediationAct {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         */
        public RecordRefusal {
            Objects.requireNonNull(party, "party");
        }

        @Override
        public Kind kind() {
            return Kind.RECORD_REFUSAL;
        }

        @Override
        public Optional<SubjectRef> onBehalfOf() {
            return Optional.of(party);
        }

        @Override
        public String toString() {
            return "RecordRefusal";
        }
    }

    /**
     * Concludes the convention that all have consented to.
     *
     * @param digest the digest of the text
     */
    record SignConvention(@NotBlank String digest) implements MediationAct {

        /**
         * Checks that nothing is missing.
         *
         * @param digest the digest of the text
         */
        public SignConvention {
            Codes.one(digest, "digest");
        }

        @Override
        public Kind kind() {
            return Kind.SIGN_CONVENTION;
        }

        @Override
        public String toString() {
            return "SignConvention";
        }
    }

    /**
     * Records a mediation session.
     *
     * @param session how, and with whom
     * @param neutralPlace whether the place was neutral
     */
    record HoldSession(@NotNull @Valid Interview session, boolean neutralPlace) implements MediationAct {

        /**
         * Checks that nothing is missing.
         *
         * @param session how, and with whom
         * @param neutralPlace whether the place was neutral
         */
        public HoldSession {
            Objects.requireNonNull(session, "session");
        }

        @Override
        public Kind kind() {
            return Kind.HOLD_SESSION;
        }

        @Override
        public String toString() {
            return "HoldSession";
        }
    }

    /**
     * Suspends the handling.
     *
     * @param reason why
     */
    record Suspend(@NotNull SuspensionReason reason) implements MediationAct {

        /**
         * Checks that nothing is missing.
         *
         * @param reason why
         */
        public Suspend {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.SUSPEND;
        }

        @Override
        public String toString() {
            return "Suspend";
        }
    }

    /**
     * Lifts the suspension.
     */
    record Resume() implements MediationAct {

        @Override
        public Kind kind() {
            return Kind.RESUME;
        }

        @Override
        public String toString() {
            return "Resume";
        }
    }
}
