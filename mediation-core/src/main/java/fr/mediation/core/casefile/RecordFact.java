/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.TextRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Pièces, notes, communications et corrections (règlement Isère 2022, art. 2 et 16). Printed by name only: their components may lead to a person. */
public sealed interface RecordFact extends Fact {

    /**
     * One branch a fact.
     *
     * @param informationDisclosed when information disclosed
     * @param dataRedacted when data redacted
     * @param casesLinked when cases linked
     * @param documentFiled when document filed
     * @param noteAdded when note added
     * @param exchangeRecorded when exchange recorded
     * @param factCorrected when fact corrected
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super InformationDisclosed, ? extends R> informationDisclosed,
            Function<? super DataRedacted, ? extends R> dataRedacted,
            Function<? super CasesLinked, ? extends R> casesLinked,
            Function<? super DocumentFiled, ? extends R> documentFiled,
            Function<? super NoteAdded, ? extends R> noteAdded,
            Function<? super ExchangeRecorded, ? extends R> exchangeRecorded,
            Function<? super FactCorrected, ? extends R> factCorrected) {
        if (this instanceof InformationDisclosed fact) {
            return informationDisclosed.apply(fact);
        }
        if (this instanceof DataRedacted fact) {
            return dataRedacted.apply(fact);
        }
        if (this instanceof CasesLinked fact) {
            return casesLinked.apply(fact);
        }
        if (this instanceof DocumentFiled fact) {
            return documentFiled.apply(fact);
        }
        if (this instanceof NoteAdded fact) {
            return noteAdded.apply(fact);
        }
        if (this instanceof ExchangeRecorded fact) {
            return exchangeRecorded.apply(fact);
        }
        return factCorrected.apply((FactCorrected) this);
    }

    /**
     * Confidential information was given to someone, by exception.
     *
     * @param ground the exception relied on
     * @param recipient the recipient's code
     * @param extent the code of what was given
     * @param texts the texts given
     */
    @Classified(Level.MEDIATOR)
    record InformationDisclosed(
            DisclosureGround ground,
            String recipient,
            String extent,

            @Classified(value = Level.MEDIATOR, personal = true)
            List<TextRef> texts)
            implements RecordFact {

        /**
         * Checks that nothing is missing.
         *
         * @param ground the exception relied on
         * @param recipient the recipient's code
         * @param extent the code of what was given
         * @param texts the texts given
         */
        public InformationDisclosed {
            Objects.requireNonNull(ground, "ground");
            Codes.one(recipient, "recipient");
            Codes.one(extent, "extent");
            texts = List.copyOf(texts);
        }

        @Override
        public Kind kind() {
            return Kind.INFORMATION_DISCLOSED;
        }

        @Override
        public String toString() {
            return "InformationDisclosed";
        }
    }

    /**
     * One value or text was replaced by a mark; its digest stays.
     *
     * @param reference the reference of what was taken out
     * @param ground the code of the ground
     * @param keptDigest the digest that stays
     */
    @Classified(Level.MEDIATOR)
    record DataRedacted(
            @Classified(value = Level.MEDIATOR, personal = true)
            String reference,

            String ground,
            String keptDigest) implements RecordFact {

        /**
         * Checks that nothing is missing.
         *
         * @param reference the reference of what was taken out
         * @param ground the code of the ground
         * @param keptDigest the digest that stays
         */
        public DataRedacted {
            Codes.one(reference, "reference");
            Codes.one(ground, "ground");
            Codes.one(keptDigest, "keptDigest");
        }

        @Override
        public Kind kind() {
            return Kind.DATA_REDACTED;
        }

        @Override
        public String toString() {
            return "DataRedacted";
        }
    }

    /**
     * The case was linked to another.
     *
     * @param otherCase the other case
     * @param link in what way
     */
    @Classified(Level.MEDIATOR)
    record CasesLinked(
            @Classified(value = Level.MEDIATOR, personal = true)
            String otherCase,

            LinkKind link) implements RecordFact {

        /**
         * Checks that nothing is missing.
         *
         * @param otherCase the other case
         * @param link in what way
         */
        public CasesLinked {
            Codes.one(otherCase, "otherCase");
            Objects.requireNonNull(link, "link");
        }

        @Override
        public Kind kind() {
            return Kind.CASES_LINKED;
        }

        @Override
        public String toString() {
            return "CasesLinked";
        }
    }

    /**
     * A document was put in the file.
     *
     * @param document where it is kept
     * @param origin the code of who gave it
     * @param visibility who may read it
     */
    @Classified(Level.MEDIATOR)
    record DocumentFiled(
            @Classified(value = Level.MEDIATOR, personal = true)
            TextRef document,

            String origin,
            Level visibility) implements RecordFact {

        /**
         * Checks that nothing is missing.
         *
         * @param document where it is kept
         * @param origin the code of who gave it
         * @param visibility who may read it
         */
        public DocumentFiled {
            Objects.requireNonNull(document, "document");
            Codes.one(origin, "origin");
            Objects.requireNonNull(visibility, "visibility");
        }

        @Override
        public Kind kind() {
            return Kind.DOCUMENT_FILED;
        }

        @Override
        public String toString() {
            return "DocumentFiled";
        }
    }

    /**
     * The mediator made a note.
     *
     * @param note where it is kept
     */
    @Classified(Level.MEDIATOR)
    record NoteAdded(
            @Classified(value = Level.MEDIATOR, personal = true)
            TextRef note) implements RecordFact {

        /**
         * Checks that nothing is missing.
         *
         * @param note where it is kept
         */
        public NoteAdded {
            Objects.requireNonNull(note, "note");
        }

        @Override
        public Kind kind() {
            return Kind.NOTE_ADDED;
        }

        @Override
        public String toString() {
            return "NoteAdded";
        }
    }

    /**
     * A message came in or went out.
     *
     * @param direction in or out
     * @param correspondent a party's reference or a service's code
     * @param channel by what means
     * @param text where it is kept
     */
    @Classified(Level.MEDIATOR)
    record ExchangeRecorded(
            Direction direction,

            @Classified(value = Level.MEDIATOR, personal = true)
            String correspondent,

            Channel channel,

            @Classified(value = Level.ONE_PARTY, personal = true)
            Optional<TextRef> text)
            implements RecordFact {

        /**
         * Checks that nothing is missing.
         *
         * @param direction in or out
         * @param correspondent a party's reference or a service's code
         * @param channel by what means
         * @param text where it is kept
         */
        public ExchangeRecorded {
            Objects.requireNonNull(direction, "direction");
            Codes.one(correspondent, "correspondent");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Kind kind() {
            return Kind.EXCHANGE_RECORDED;
        }

        @Override
        public String toString() {
            return "ExchangeRecorded";
        }
    }

    /**
     * A day recorded earlier was wrong. The earlier fact stays; this one names it.
     *
     * @param version the version of the fact corrected
     * @param what which day
     * @param question the question, when its answer's day is corrected
     * @param day the right day
     * @param reason where the reason is written
     */
    @Classified(Level.MEDIATOR)
    record FactCorrected(
            long version,
            CorrectedDay what,
            Optional<String> question,
            LocalDate day,

            @Classified(value = Level.MEDIATOR, personal = true)
            TextRef reason)
            implements RecordFact {

        /**
         * Checks that nothing is missing.
         *
         * @param version the version of the fact corrected
         * @param what which day
         * @param question the question, when its answer's day is corrected
         * @param day the right day
         * @param reason where the reason is written
         */
        public FactCorrected {
            Objects.requireNonNull(what, "what");
            Codes.maybe(question, "question");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.FACT_CORRECTED;
        }

        @Override
        public String toString() {
            return "FactCorrected";
        }
    }
}
