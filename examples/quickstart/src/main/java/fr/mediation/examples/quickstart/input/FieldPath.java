/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import java.util.regex.Pattern;

/** Chemin d'un champ: {@code appeals[0].receivedOn}, made of names that are safe to show. */
final class FieldPath {

    /** A name from an unknown text may hold anything, even a person's name or a terminal's control characters. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,47}");

    private FieldPath() {}

    static String child(String parent, String name) {
        String shown = SAFE.matcher(name).matches() ? name : "?";
        return parent.isEmpty() ? shown : parent + "." + shown;
    }

    static String element(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
