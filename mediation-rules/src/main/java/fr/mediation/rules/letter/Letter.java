/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.wording.Language;
import java.util.Objects;

/**
 * Projet de courrier: a text to be read over and signed by the mediator, with blanks for what is personal.
 *
 * <p>A blank is a name between double square brackets, such as {@code [[requesterName]]}: the host fills it from its own
 * vault, this library never sees the value. Immutable and thread safe.
 *
 * @param kind the nature of the letter
 * @param language its language; the French one alone is authentic
 * @param text the text
 */
public record Letter(LetterKind kind, Language language, String text) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind the nature of the letter
     * @param language its language
     * @param text the text
     * @throws NullPointerException if an argument is null
     */
    public Letter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
    }

    /** Without the text, which is about a person. */
    @Override
    public String toString() {
        return "Letter[" + kind + " " + language + "]";
    }
}
