/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.List;
import java.util.Optional;

/**
 * Codes and references kept in facts: short, without blanks, so that no sentence, name or address can slip into the history. Messages
 * name the component, never the value.
 */
final class Codes {

    private static final int LONGEST = 160;

    private Codes() {}

    static String one(String code, String what) {
        if (code.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        return orEmpty(code, what);
    }

    static String orEmpty(String code, String what) {
        if (code.length() > LONGEST) {
            throw new IllegalArgumentException(what + " is a code or a reference: " + LONGEST + " characters at most");
        }
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && "._:/#-".indexOf(c) < 0) {
                throw new IllegalArgumentException(
                        what + " is a code or a reference: letters, digits and . _ : / # - only, no prose");
            }
        }
        return code;
    }

    static Optional<String> maybe(Optional<String> code, String what) {
        code.ifPresent(c -> one(c, what));
        return code;
    }

    static List<String> all(List<String> codes, String what) {
        codes.forEach(c -> one(c, what));
        return List.copyOf(codes);
    }
}
