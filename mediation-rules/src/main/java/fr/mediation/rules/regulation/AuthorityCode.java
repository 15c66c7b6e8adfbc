/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Code d'une collectivité: the code its host knows it by, such as its SIREN number.
 *
 * <p>Written in JSON as a plain string. Immutable and thread safe.
 *
 * @param value the code, for example {@code DEP-38}
 */
public record AuthorityCode(@JsonValue String value) implements Comparable<AuthorityCode> {

    /**
     * Checks the form of the code.
     *
     * @param value the code, of the form {@code [A-Z0-9][A-Z0-9-]{0,31}}
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuthorityCode {
        Objects.requireNonNull(value, "value");
        if (!value.matches("[A-Z0-9][A-Z0-9-]{0,31}")) {
            throw new IllegalArgumentException("an authority has a code of capitals, digits and hyphens");
        }
    }

    @Override
    public int compareTo(AuthorityCode other) {
        return value.compareTo(other.value);
    }

    /** The code itself: codes hold nothing personal. */
    @Override
    public String toString() {
        return value;
    }
}
