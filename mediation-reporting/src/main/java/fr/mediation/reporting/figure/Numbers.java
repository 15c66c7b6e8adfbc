/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.figure;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;

/**
 * Écriture des nombres et des dates: the same text on every machine, whatever its locale.
 */
public final class Numbers {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private Numbers() {}

    /**
     * A whole number with its thousands apart.
     *
     * @param value the number
     * @param language the language to write in
     * @return for example {@code 4 585} in French (narrow no-break space), {@code 4,585} in English
     */
    public static String whole(long value, Language language) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder out = new StringBuilder(value < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(language == Language.FR ? NARROW_NO_BREAK_SPACE : ',');
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /**
     * A decimal number.
     *
     * @param scaled the number in units of {@code 10^-decimals}
     * @param decimals the decimals, from 0 on
     * @param language the language to write in
     * @return for example {@code 12,5} in French, {@code 12.5} in English
     */
    public static String decimal(long scaled, int decimals, Language language) {
        if (decimals == 0) {
            return whole(scaled, language);
        }
        String digits = Long.toString(Math.abs(scaled));
        String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        int cut = padded.length() - decimals;
        return (scaled < 0 ? "-" : "")
                + whole(Long.parseLong(padded.substring(0, cut)), language)
                + (language == Language.FR ? "," : ".")
                + padded.substring(cut);
    }

    /**
     * A percentage.
     *
     * @param scaled the percentage in units of {@code 10^-decimals}
     * @param decimals the decimals, from 0 on
     * @param language the language to write in
     * @return for example {@code 46 %} in French (no-break space), {@code 46%} in English
     */
    public static String percent(long scaled, int decimals, Language language) {
        return decimal(scaled, decimals, language) + (language == Language.FR ? NO_BREAK_SPACE + "%" : "%");
    }

    /**
     * A day in full.
     *
     * @param day the day
     * @param language the language to write in
     * @return for example {@code 1er janvier 2024}, {@code 1 January 2024}
     */
    public static String day(LocalDate day, Language language) {
        return WrittenDate.of(day).in(language).replace(' ', NO_BREAK_SPACE);
    }
}
