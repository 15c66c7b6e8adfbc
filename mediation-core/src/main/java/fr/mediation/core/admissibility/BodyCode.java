/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Code d'un organisme vers lequel une demande est réorientée: the key of a body a request is sent on to.
 *
 * <p>The codes are the host's, those of its taxonomy of competent bodies. Written in JSON as a plain string. Immutable and thread safe.
 *
 * @param value the code, for example {@code DEFENSEUR_DES_DROITS}
 */
public record BodyCode(@JsonValue String value) implements Comparable<BodyCode> {

    /**
     * Checks the form of the code.
     *
     * @param value the code, of the form {@code [A-Z][A-Z0-9_]{0,63}}
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyCode {
        Objects.requireNonNull(value, "value");
        if (!value.matches("[A-Z][A-Z0-9_]{0,63}")) {
            throw new IllegalArgumentException("a body has a code in UPPER_SNAKE");
        }
    }

    @Override
    public int compareTo(BodyCode other) {
        return value.compareTo(other.value);
    }

    /** The code itself: codes hold nothing personal. */
    @Override
    public String toString() {
        return value;
    }
}
