/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import java.util.Optional;

/**
 * Valeurs scellées: where a host keeps enciphered values. It may be copied and backed up like anything else. Implementations are
 * thread safe.
 */
public interface SealedValues {

    /**
     * Keeps sealed bytes, replacing former ones.
     *
     * @param subject whose they are
     * @param value their place
     * @param sealed the enciphered bytes
     */
    void put(SubjectRef subject, ValueRef value, byte[] sealed);

    /**
     * Reads sealed bytes.
     *
     * @param subject whose they are
     * @param value their place
     * @return the enciphered bytes, or empty
     */
    Optional<byte[]> find(SubjectRef subject, ValueRef value);

    /**
     * Removes one value.
     *
     * @param subject whose it is
     * @param value its place
     */
    void remove(SubjectRef subject, ValueRef value);

    /**
     * Removes every value of a person.
     *
     * @param subject the person
     */
    void removeAll(SubjectRef subject);
}
