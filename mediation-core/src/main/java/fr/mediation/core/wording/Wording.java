/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.wording;

import java.util.Objects;

/**
 * Libellé bilingue: one text in French and in English.
 *
 * <p>Immutable and thread safe. Holds no personal data: labels, rules and reasons only.
 *
 * @param fr the French text, authentic where it quotes the law
 * @param en the English text, for information
 */
public record Wording(String fr, String en) {

    /**
     * Checks that both texts are there.
     *
     * @param fr the French text
     * @param en the English text
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if a text is blank
     */
    public Wording {
        Objects.requireNonNull(fr, "fr");
        Objects.requireNonNull(en, "en");
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a wording needs a text in each language");
        }
    }

    /**
     * The same texts as the beginnings of sentences.
     *
     * @return both with a capital letter
     */
    public Wording capitalised() {
        return new Wording(capitalised(fr), capitalised(en));
    }

    private static String capitalised(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    /**
     * The text in one language.
     *
     * @param language the language to read
     * @return the text in that language
     */
    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
