/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import java.util.List;

/**
 * Private characters that keep values apart from markup while a template is filled in: none is left in a letter.
 */
final class Marks {

    /** Begins a value: a line that begins with it is never markup. */
    static final char VALUE = '\uE002';

    private static final char BLANK = '\uE000';
    private static final char FIRST_FIELD = '\uE010';

    private static final List<PersonalField> FIELDS = List.of(PersonalField.values());

    private Marks() {}

    /** Text from a host without private characters, control characters kept for lines. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Co}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "");
    }

    /** A value on one line. */
    static String value(String text) {
        return VALUE + clean(text).replaceAll("\\s+", " ").strip();
    }

    static String blank(PersonalField field) {
        return "" + BLANK + (char) (FIRST_FIELD + FIELDS.indexOf(field));
    }

    static boolean isBlank(char character) {
        return character == BLANK;
    }

    static PersonalField field(char character) {
        return FIELDS.get(character - FIRST_FIELD);
    }
}
