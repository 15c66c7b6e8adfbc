/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Fin du dossier (règlement Isère 2022, art. 16; rapport 2024, § 4): why it ended, how far it was resolved and what each party
 * agreed to are three separate facts.
 *
 * @param reason why it ended
 * @param level how far the matter was resolved
 * @param on the day it ended
 * @param document what kind of document was given
 * @param text where the document is kept
 * @param body for a re-orientation, the code of the body
 * @param agreements what each party said
 */
@Classified(Level.PARTIES)
public record Ending(
        @Classified(Level.AUTHORITY) @NotNull EndReason reason,
        @Classified(Level.AUTHORITY) @NotNull ResolutionLevel level,
        @Classified(Level.AUTHORITY) @NotNull LocalDate on,
        @NotNull Document document,
        @Classified(value = Level.PARTIES, personal = true) Optional<TextRef> text,
        @Classified(Level.AUTHORITY) Optional<String> body,
        List<Agreement> agreements) {

    /** Document de fin (art. 16): there is no kind of document that decides. */
    public enum Document implements Labelled {
        /** No document. */
        NONE("aucun document", "no document", "", ""),
        /** A written conclusion, which binds nobody. */
        CONCLUSION(
                "conclusion écrite",
                "written conclusion",
                "Cette conclusion n'a pas de force obligatoire.",
                "This conclusion has no binding force."),
        /** A memorandum of agreement built by the parties. */
        MEMORANDUM(
                "protocole d'accord",
                "memorandum of agreement",
                "Ce protocole est l'oeuvre des parties.",
                "This memorandum is the parties' own work.");

        private final Wording label;
        private final Optional<Wording> statement;

        Document(String fr, String en, String saysFr, String saysEn) {
            this.label = new Wording(fr, en);
            this.statement = saysFr.isEmpty() ? Optional.empty() : Optional.of(new Wording(saysFr, saysEn));
        }

        @Override
        public Wording label() {
            return label;
        }

        /**
         * The sentence the document must bear.
         *
         * @return what it says of its own force, or empty when there is no document
         */
        public Optional<Wording> statement() {
            return statement;
        }
    }

    /**
     * What one party said of the outcome.
     *
     * @param party the party
     * @param agreed whether it agreed
     */
    @Classified(Level.PARTIES)
    public record Agreement(
            @Classified(value = Level.PARTIES, personal = true) @NotNull SubjectRef party,

            boolean agreed) {

        /**
         * Checks that nothing is missing.
         *
         * @param party the party
         * @param agreed whether it agreed
         */
        public Agreement {
            Objects.requireNonNull(party, "party");
        }
    }

    /**
     * Copies the list.
     *
     * @param reason why
     * @param level how far
     * @param on when
     * @param document what document
     * @param text where it is kept
     * @param body the body
     * @param agreements what each party said
     */
    public Ending {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(text, "text");
        Codes.maybe(body, "body");
        agreements = List.copyOf(agreements);
    }

    /**
     * An ending without a document.
     *
     * @param reason why
     * @param level how far
     * @param on when
     * @return the ending
     */
    public static Ending of(EndReason reason, ResolutionLevel level, LocalDate on) {
        return new Ending(reason, level, on, Document.NONE, Optional.empty(), Optional.empty(), List.of());
    }

    Ending withoutText() {
        return new Ending(reason, level, on, document, Optional.empty(), body, agreements);
    }
}
