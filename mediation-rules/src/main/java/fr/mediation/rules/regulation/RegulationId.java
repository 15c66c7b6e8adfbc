/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Identifiant d'un règlement: the name under which one dated version is asked for.
 *
 * <p>Written in JSON as a plain string. Immutable and thread safe.
 *
 * @param value the code, for example {@code isere-2022}
 */
public record RegulationId(@JsonValue String value) implements Comparable<RegulationId> {

    /**
     * Checks the form of the code.
     *
     * @param value the code, of the form {@code [a-z0-9][a-z0-9-]{0,63}}
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegulationId {
        Objects.requireNonNull(value, "value");
        if (!value.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("a règlement has an identifier in lower case with hyphens");
        }
    }

    @Override
    public int compareTo(RegulationId other) {
        return value.compareTo(other.value);
    }

    /** The code itself: codes hold nothing personal. */
    @Override
    public String toString() {
        return value;
    }
}
