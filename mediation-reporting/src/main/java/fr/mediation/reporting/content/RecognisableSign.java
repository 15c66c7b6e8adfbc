/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import fr.mediation.core.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Indice d'identification: what in a text often lets a person be recognised. A help to who writes, not a proof of anonymity: a rare
 * situation is recognised without any of these.
 */
public enum RecognisableSign {
    /** An e-mail address. */
    EMAIL(
            "(?<![\\p{L}0-9._%+-])[\\p{L}0-9._%+-]++@[\\p{L}0-9-]+\\.[\\p{L}.]{2,}",
            "une adresse électronique", "an e-mail address"),
    /** A telephone number. */
    PHONE(
            "(?<![\\d.,])(?:\\+33|0033|0)[\\s.\\-\\u00A0\\u202F]?[1-9](?:[\\s.\\-\\u00A0\\u202F]?\\d{2}){4}(?!\\d)",
            "un numéro de téléphone", "a telephone number"),
    /** A long number: of a case, of social security, of an account. */
    LONG_NUMBER(
            "(?<![\\d])\\d(?:[\\s\\u00A0\\u202F-]?\\d){6}|(?:dossier|allocataire|matricule|n°|case no\\.?)\\s*(?:n°\\s*)?[A-Z]*-?\\d{3,}",
            "un long numéro (dossier, allocataire, sécurité sociale)", "a long number (case, file, social security)"),
    /** A day in full: of birth, of a decision. */
    EXACT_DAY(
            "(?<!\\d)(?:[12]?\\d|3[01]|1er)[ \\u00A0](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)[ \\u00A0](?:19|20)\\d{2}|(?<!\\d)\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d{2}(?!\\d)|(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)",
            "une date exacte", "an exact day"),
    /** A title followed by a name. */
    TITLED_NAME(
            "\\b(?-i:M\\.|MM\\.|Mme|Mmes|Mlle|Monsieur|Madame|Mr|Mrs|Ms|Dr|Docteur|Maître|Me)[ \\u00A0](?-i:(?:de |d'|du |le |la )?\\p{Lu}(?:\\p{Ll}[\\p{L}'-]+|\\p{Lu}[\\p{Lu}'-]+))",
            "une civilité suivie d'un nom",
            "a title followed by a name"),
    /** A street address. */
    STREET(
            "(?<!\\d)\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|chemin|impasse|allée|place|route|quai|cours)\\b",
            "une adresse",
            "a street address");

    private final Pattern pattern;
    private final Wording label;

    RecognisableSign(String pattern, String fr, String en) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.label = new Wording(fr, en);
    }

    /**
     * What was found, in words.
     *
     * @return the label in both languages, to follow « le texte contient »
     */
    public Wording label() {
        return label;
    }

    /**
     * The signs a text holds.
     *
     * @param text the text
     * @return each kind of sign once, in the order of this list
     */
    public static List<RecognisableSign> in(String text) {
        return Arrays.stream(values())
                .filter(s -> s.pattern.matcher(text).find())
                .toList();
    }
}
