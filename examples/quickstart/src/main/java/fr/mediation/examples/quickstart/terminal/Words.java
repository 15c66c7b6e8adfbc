/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.terminal;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Mise en mots: numbers and dates as people read them, and sentences with blanks to fill. */
public final class Words {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    /**
     * A sentence in both languages whose blanks are filled with the same values.
     *
     * @param fr the French sentence with {@code {0}}, {@code {1}}…
     * @param en the English sentence with the same blanks
     * @param values what fills the blanks: names of fields, files, options, codes and counts
     * @return the sentence
     */
    public static Wording sentence(String fr, String en, Object... values) {
        return new Wording(fill(fr, values), fill(en, values));
    }

    /**
     * A day as people read it.
     *
     * @param day the day
     * @param language the language
     * @return for example {@code lundi 3 mars 2025}
     */
    public static String day(LocalDate day, Language language) {
        String text = (language == Language.FR ? FRENCH : ENGLISH).format(day);
        return language == Language.FR && day.getDayOfMonth() == 1 ? text.replaceFirst(" 1 ", " 1er ") : text;
    }

    /**
     * A count with its groups of three digits.
     *
     * @param count the count
     * @param language the language
     * @return for example {@code 12 000} in French
     */
    public static String count(long count, Language language) {
        String grouped = String.format(Locale.ENGLISH, "%,d", count);
        return language == Language.FR ? grouped.replace(',', '\u202f') : grouped;
    }

    private static String fill(String pattern, Object... values) {
        String text = pattern;
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
