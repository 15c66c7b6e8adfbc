/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.wording.Wording;
import java.util.List;

/** A number of months or of days as letters write it: small numbers in words, the noun in its number. */
final class Count {

    private static final List<String> FR =
            List.of("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze");
    private static final List<String> EN =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Count() {}

    static Wording months(int number) {
        return new Wording(word(number, FR) + " mois", word(number, EN) + (number == 1 ? " month" : " months"));
    }

    /** In French, zero and one are singular. */
    static Wording days(int number) {
        return new Wording(
                word(number, FR) + (Math.abs(number) < 2 ? " jour" : " jours"),
                word(number, EN) + (Math.abs(number) == 1 ? " day" : " days"));
    }

    private static String word(int number, List<String> words) {
        return number >= 1 && number <= words.size() ? words.get(number - 1) : Integer.toString(number);
    }
}
