/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.TextRef;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Faits de clôture et de conservation (règlement Isère 2022, art. 16; RGPD, art. 5 et 17). Printed by name only: their components may lead to a person. */
public sealed interface ClosingFact extends Fact {

    /**
     * One branch a fact.
     *
     * @param caseClosed when case closed
     * @param caseReopened when case reopened
     * @param erasureAnnounced when erasure announced
     * @param holdPlaced when hold placed
     * @param holdLifted when hold lifted
     * @param caseErased when case erased
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super CaseClosed, ? extends R> caseClosed,
            Function<? super CaseReopened, ? extends R> caseReopened,
            Function<? super ErasureAnnounced, ? extends R> erasureAnnounced,
            Function<? super HoldPlaced, ? extends R> holdPlaced,
            Function<? super HoldLifted, ? extends R> holdLifted,
            Function<? super CaseErased, ? extends R> caseErased) {
        if (this instanceof CaseClosed fact) {
            return caseClosed.apply(fact);
        }
        if (this instanceof CaseReopened fact) {
            return caseReopened.apply(fact);
        }
        if (this instanceof ErasureAnnounced fact) {
            return erasureAnnounced.apply(fact);
        }
        if (this instanceof HoldPlaced fact) {
            return holdPlaced.apply(fact);
        }
        if (this instanceof HoldLifted fact) {
            return holdLifted.apply(fact);
        }
        return caseErased.apply((CaseErased) this);
    }

    /**
     * No handling any more. The retention terms of that day are recorded.
     *
     * @param retention the terms in force, if the règlement has any
     */
    @Classified(Level.AUTHORITY)
    record CaseClosed(Optional<RetentionTerms> retention) implements ClosingFact {

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
            TextRef reason) implements ClosingFact {

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
        public String toString() {
            return "CaseReopened";
        }
    }

    /**
     * Notice was given that personal data will be destroyed.
     */
    @Classified(Level.AUTHORITY)
    record ErasureAnnounced() implements ClosingFact {

        @Override
        public Kind kind() {
            return Kind.ERASURE_ANNOUNCED;
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
    record HoldPlaced(String ground) implements ClosingFact {

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
        public String toString() {
            return "HoldPlaced";
        }
    }

    /**
     * The hold was lifted.
     */
    @Classified(Level.AUTHORITY)
    record HoldLifted() implements ClosingFact {

        @Override
        public Kind kind() {
            return Kind.HOLD_LIFTED;
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
    record CaseErased(String manifestDigest, int items) implements ClosingFact {

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
        public String toString() {
            return "CaseErased";
        }
    }
}
