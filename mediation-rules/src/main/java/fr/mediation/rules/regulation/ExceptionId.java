/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Code d'une exception à un motif: the key of what defeats a ground.
 *
 * <p>Written in JSON as a plain string. Immutable and thread safe.
 *
 * @param value the code, for example {@code ORDERED_BY_THE_JUDGE}
 */
public record ExceptionId(@JsonValue String value) implements Comparable<ExceptionId> {

    /**
     * Checks the form of the code.
     *
     * @param value the code, of the form {@code [A-Z][A-Z0-9_]{0,63}}
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExceptionId {
        Objects.requireNonNull(value, "value");
        if (!value.matches("[A-Z][A-Z0-9_]{0,63}")) {
            throw new IllegalArgumentException("an exception has a code in UPPER_SNAKE");
        }
    }

    @Override
    public int compareTo(ExceptionId other) {
        return value.compareTo(other.value);
    }

    /** The code itself: codes hold nothing personal. */
    @Override
    public String toString() {
        return value;
    }
}
