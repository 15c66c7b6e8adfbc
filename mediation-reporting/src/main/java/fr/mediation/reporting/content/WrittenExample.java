/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Exemple rédigé: a situation told by the mediator so that nobody can be recognised. It is a text of its own, never an extract of a case:
 * nothing of this library makes one from a case.
 *
 * <p>Immutable and thread safe.
 *
 * @param title what it shows
 * @param text the mediator's words; blank lines separate paragraphs
 */
@JsonPropertyOrder({"title", "text"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record WrittenExample(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 20_000) String text) {

    /**
     * Checks that both are there.
     *
     * @param title what it shows
     * @param text the mediator's words
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if one is blank
     */
    public WrittenExample {
        if (title.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("an example has a title and a text");
        }
    }

    /**
     * What in the example could let a person be recognised.
     *
     * @return the signs found, none of which quotes the text
     */
    public List<RecognisableSign> signs() {
        return RecognisableSign.in(title + "\n" + text);
    }

    /** Says that there is an example, and nothing of it. */
    @Override
    public String toString() {
        return "WrittenExample[***]";
    }
}
