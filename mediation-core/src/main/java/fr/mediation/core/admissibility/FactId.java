/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Code d'un fait dont dépend la recevabilité: the key of a fact that a verdict rests on.
 *
 * <p>Facts are read by rules and asked of people; their codes are the keys of a host's fact sheet. Written in JSON as a plain string. Immutable and thread safe.
 *
 * @param value the code, for example {@code appealReceivedOn}
 */
public record FactId(@JsonValue String value) implements Comparable<FactId> {

    /**
     * Checks the form of the code.
     *
     * @param value the code, of the form {@code [a-z][A-Za-z0-9]{0,63}}
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactId {
        Objects.requireNonNull(value, "value");
        if (!value.matches("[a-z][A-Za-z0-9]{0,63}")) {
            throw new IllegalArgumentException("a fact has an identifier in camelCase");
        }
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    /** The code itself: codes hold nothing personal. */
    @Override
    public String toString() {
        return value;
    }
}
