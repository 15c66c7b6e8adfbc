/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import java.util.Optional;

/**
 * Coffre des données personnelles: the port through which a host keeps personal values, outside the history of the case.
 *
 * <p>A destroyed person can never be read nor written again: {@link #put} after {@link #destroy(SubjectRef)} is refused, so that
 * a late writer cannot refill an erased file. Implementations are thread safe.
 */
public interface PersonalDataVault {

    /**
     * Keeps a value, replacing a former one at the same place.
     *
     * @param place whose value and where
     * @param value the value
     * @param <T> the type of the value
     * @throws IllegalStateException if the person was destroyed
     */
    <T> void put(Personal<T> place, T value);

    /**
     * Reads a value.
     *
     * @param place whose value and where
     * @param <T> the type of the value
     * @return the value, or empty when it was never there, was redacted or was destroyed
     */
    <T> Optional<T> get(Personal<T> place);

    /**
     * Removes one value (redaction).
     *
     * @param place whose value and where
     */
    void remove(Personal<?> place);

    /**
     * Destroys every value of a person, for good. Repeating it changes nothing.
     *
     * @param subject the person
     */
    void destroy(SubjectRef subject);
}
