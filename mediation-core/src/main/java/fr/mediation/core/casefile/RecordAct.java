/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.TextRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Pièces, notes, communications et corrections (règlement Isère 2022, art. 2 et 16). Printed by name only: their components may lead to a person. */
public sealed interface RecordAct extends Act {

    /**
     * One branch an act.
     *
     * @param disclose to disclose
     * @param redact to redact
     * @param linkCases to link cases
     * @param fileDocument to file document
     * @param addNote to add note
     * @param recordExchange to record exchange
     * @param correctFact to correct fact
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super Disclose, ? extends R> disclose,
            Function<? super Redact, ? extends R> redact,
            Function<? super LinkCases, ? extends R> linkCases,
            Function<? super FileDocument, ? extends R> fileDocument,
            Function<? super AddNote, ? extends R> addNote,
            Function<? super RecordExchange, ? extends R> recordExchange,
            Function<? super CorrectFact, ? extends R> correctFact) {
        if (this instanceof Disclose act) {
            return disclose.apply(act);
        }
        if (this instanceof Redact act) {
            return redact.apply(act);
        }
        if (this instanceof LinkCases act) {
            return linkCases.apply(act);
        }
        if (this instanceof FileDocument act) {
            return fileDocument.apply(act);
        }
        if (this instanceof AddNote act) {
            return addNote.apply(act);
        }
        if (this instanceof RecordExchange act) {
            return recordExchange.apply(act);
        }
        return correctFact.apply((CorrectFact) this);
    }

    /**
     * Gives confidential information to someone, by exception.
     *
     * @param ground the exception relied on
     * @param recipient the recipient's code
     * @param extent the code of what is given
     * @param texts the texts given
     */
    record Disclose(
            @NotNull DisclosureGround ground,
            @NotBlank String recipient,
            @NotBlank String extent,
            List<TextRef> texts) implements RecordAct {

        /**
         * Checks that nothing is missing.
         *
         * @param ground the exception relied on
         * @param recipient the recipient's code
         * @param extent the code of what is given
         * @param texts the texts given
         */
        public Disclose {
            Objects.requireNonNull(ground, "ground");
            Codes.one(recipient, "recipient");
            Codes.one(extent, "extent");
            texts = List.copyOf(texts);
        }

        @Override
        public Kind kind() {
            return Kind.DISCLOSE;
        }

        @Override
        public String toString() {
            return "Disclose";
        }
    }

    /**
     * Replaces one value or text by a mark.
     *
     * @param reference the reference of what is taken out
     * @param ground the code of the ground
     * @param keptDigest the digest that stays
     */
    record Redact(
            @NotBlank String reference,
            @NotBlank String ground,
            @NotBlank String keptDigest) implements RecordAct {

        /**
         * Checks that nothing is missing.
         *
         * @param reference the reference of what is taken out
         * @param ground the code of the ground
         * @param keptDigest the digest that stays
         */
        public Redact {
            Codes.one(reference, "reference");
            Codes.one(ground, "ground");
            Codes.one(keptDigest, "keptDigest");
        }

        @Override
        public Kind kind() {
            return Kind.REDACT;
        }

        @Override
        public String toString() {
            return "Redact";
        }
    }

    /**
     * Links the case to another.
     *
     * @param otherCase the other case
     * @param link in what way
     */
    record LinkCases(@NotBlank String otherCase, @NotNull LinkKind link) implements RecordAct {

        /**
         * Checks that nothing is missing.
         *
         * @param otherCase the other case
         * @param link in what way
         */
        public LinkCases {
            Codes.one(otherCase, "otherCase");
            Objects.requireNonNull(link, "link");
        }

        @Override
        public Kind kind() {
            return Kind.LINK_CASES;
        }

        @Override
        public String toString() {
            return "LinkCases";
        }
    }

    /**
     * Puts a document in the file.
     *
     * @param document where it is kept
     * @param origin the code of who gave it
     * @param visibility who may read it
     */
    record FileDocument(
            @NotNull TextRef document,
            @NotBlank String origin,
            @NotNull Level visibility) implements RecordAct {

        /**
         * Checks that nothing is missing.
         *
         * @param document where it is kept
         * @param origin the code of who gave it
         * @param visibility who may read it
         */
        public FileDocument {
            Objects.requireNonNull(document, "document");
            Codes.one(origin, "origin");
            Objects.requireNonNull(visibility, "visibility");
        }

        @Override
        public Kind kind() {
            return Kind.FILE_DOCUMENT;
        }

        @Override
        public String toString() {
            return "FileDocument";
        }
    }

    /**
     * Adds a note of the mediator.
     *
     * @param note where it is kept
     */
    record AddNote(@NotNull TextRef note) implements RecordAct {

        /**
         * Checks that nothing is missing.
         *
         * @param note where it is kept
         */
        public AddNote {
            Objects.requireNonNull(note, "note");
        }

        @Override
        public Kind kind() {
            return Kind.ADD_NOTE;
        }

        @Override
        public String toString() {
            return "AddNote";
        }
    }

    /**
     * Records a message in or out.
     *
     * @param direction in or out
     * @param correspondent a party's reference or a service's code
     * @param channel by what means
     * @param text where it is kept
     */
    record RecordExchange(
            @NotNull Direction direction,
            @NotBlank String correspondent,
            @NotNull @Valid Channel channel,
            Optional<TextRef> text)
            implements RecordAct {

        /**
         * Checks that nothing is missing.
         *
         * @param direction in or out
         * @param correspondent a party's reference or a service's code
         * @param channel by what means
         * @param text where it is kept
         */
        public RecordExchange {
            Objects.requireNonNull(direction, "direction");
            Codes.one(correspondent, "correspondent");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Kind kind() {
            return Kind.RECORD_EXCHANGE;
        }

        @Override
        public String toString() {
            return "RecordExchange";
        }
    }

    /**
     * Corrects a day recorded earlier.
     *
     * @param version the version of the fact corrected
     * @param what which day
     * @param question the question, when its answer's day is corrected
     * @param day the right day
     * @param reason where the reason is written
     */
    record CorrectFact(
            long version,
            @NotNull CorrectedDay what,
            Optional<String> question,
            @NotNull LocalDate day,
            @NotNull TextRef reason)
            implements RecordAct {

        /**
         * Checks that nothing is missing.
         *
         * @param version the version of the fact corrected
         * @param what which day
         * @param question the question, when its answer's day is corrected
         * @param day the right day
         * @param reason where the reason is written
         */
        public CorrectFact {
            Objects.requireNonNull(what, "what");
            Codes.maybe(question, "question");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.CORRECT_FACT;
        }

        @Override
        public String toString() {
            return "CorrectFact";
        }
    }
}
