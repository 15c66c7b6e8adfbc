/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Courrier: the text of a letter, with a visible place for each personal value.
 *
 * <p>A draft for the mediator, who decides alone and signs. Holds no name, address nor number: the host fills them
 * in when the letter is rendered. What was found of the request can be read in it: never printed. Immutable and thread
 * safe.
 *
 * @param notice what it tells
 * @param language its language; only the French wording of a legal text is authentic
 * @param writtenOn the day of the check, which dates the letter
 * @param recipient the lines of the address
 * @param references the lines that identify the case
 * @param subject its subject
 * @param salutation its opening words
 * @param body headings, paragraphs and lists
 * @param citations every article it cites, each once
 * @param closing its closing words
 * @param signature the lines under them
 */
@JsonPropertyOrder({
    "notice",
    "language",
    "writtenOn",
    "recipient",
    "references",
    "subject",
    "salutation",
    "body",
    "citations",
    "closing",
    "signature"
})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Letter(
        Notice notice,
        Language language,
        LocalDate writtenOn,
        List<Line> recipient,
        List<Line> references,
        Line subject,
        Line salutation,
        List<Block> body,
        List<LegalReference> citations,
        Line closing,
        List<Line> signature) {

    /**
     * Copies the lists.
     *
     * @param notice what it tells
     * @param language its language
     * @param writtenOn its date
     * @param recipient the lines of the address
     * @param references the lines that identify the case
     * @param subject its subject
     * @param salutation its opening words
     * @param body headings, paragraphs and lists
     * @param citations every article it cites
     * @param closing its closing words
     * @param signature the lines under them
     * @throws NullPointerException if an argument is null
     */
    public Letter {
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(writtenOn, "writtenOn");
        recipient = List.copyOf(recipient);
        references = List.copyOf(references);
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(salutation, "salutation");
        body = List.copyOf(body);
        citations = List.copyOf(citations);
        Objects.requireNonNull(closing, "closing");
        signature = List.copyOf(signature);
    }

    /** The kind and the language only: the rest is about a person. */
    @Override
    public String toString() {
        return "Letter[" + notice + " in " + language + "]";
    }
}
