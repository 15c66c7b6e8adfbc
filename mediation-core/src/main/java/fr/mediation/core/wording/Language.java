/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.wording;

import java.util.Locale;

/**
 * Langue d'un texte montré à une personne: French, the language of the law, or English, given for information.
 *
 * <p>The language is always an argument: nothing here reads the default locale of the machine.
 */
public enum Language {
    /** French: the only authentic wording of a legal text. */
    FR(Locale.FRENCH),
    /** English: a translation for information. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The locale to format numbers and dates with.
     *
     * @return the locale of this language
     */
    public Locale locale() {
        return locale;
    }

    /**
     * The language that serves a host's locale best: English for an English locale, French for every other one.
     *
     * @param locale the locale asked for
     * @return the language to answer in
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : FR;
    }
}
