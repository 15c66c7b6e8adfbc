/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Code d'un motif d'irrecevabilité: the key of a reason to refuse a request.
 *
 * <p>Local règlements have grounds of their own, so that this is an open set and not an enumeration. Written in JSON as a plain string. Immutable and thread safe.
 *
 * @param value the code, for example {@code PENDING_LITIGATION}
 */
public record GroundId(@JsonValue String value) implements Comparable<GroundId> {

    /**
     * Checks the form of the code.
     *
     * @param value the code, of the form {@code [A-Z][A-Z0-9_]{0,63}}
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GroundId {
        Objects.requireNonNull(value, "value");
        if (!value.matches("[A-Z][A-Z0-9_]{0,63}")) {
            throw new IllegalArgumentException("a ground has a code in UPPER_SNAKE");
        }
    }

    @Override
    public int compareTo(GroundId other) {
        return value.compareTo(other.value);
    }

    /** The code itself: codes hold nothing personal. */
    @Override
    public String toString() {
        return value;
    }
}
