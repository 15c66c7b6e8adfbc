/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.validation;

import fr.mediation.core.wording.Wording;
import java.util.Objects;

/**
 * Anomalie d'une donnée reçue: one thing that is wrong with an input, where, and why.
 *
 * <p>Immutable and thread safe. Never quotes the faulty value: it may be personal.
 *
 * @param path the place of the fault in the input, as {@code appeals[0].receivedOn}; empty for the whole input
 * @param code a stable code in {@code UPPER_SNAKE}, for programs
 * @param message the reason and what to do, for people
 */
public record Violation(String path, String code, Wording message) {

    /**
     * Checks that nothing is missing.
     *
     * @param path the place of the fault
     * @param code the stable code
     * @param message the reason
     * @throws NullPointerException if an argument is null
     */
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /**
     * The same violation seen from an enclosing object.
     *
     * @param prefix the path of the enclosing property
     * @return a violation whose path begins with the prefix
     */
    public Violation under(String prefix) {
        if (prefix.isEmpty()) {
            return this;
        }
        String joined = path.isEmpty() || path.startsWith("[") ? prefix + path : prefix + "." + path;
        return new Violation(joined, code, message);
    }
}
