/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import java.util.Optional;

/**
 * Trousseau: where a host keeps one key a person, apart from the values and from their backups. Destroying the key is what makes
 * every copy of the values unreadable. Implementations are thread safe.
 */
public interface SubjectKeys {

    /**
     * The key of a person.
     *
     * @param subject the person
     * @return the key, or empty when there is none yet or no more
     */
    Optional<byte[]> find(SubjectRef subject);

    /**
     * Keeps a first key, unless the person already has one or was destroyed.
     *
     * @param subject the person
     * @param key the key to keep
     * @return the key that is now the person's (an earlier one wins), or empty when the person was destroyed
     */
    Optional<byte[]> createIfAbsent(SubjectRef subject, byte[] key);

    /**
     * Destroys the key and remembers that the person was destroyed. Repeating it changes nothing.
     *
     * @param subject the person
     */
    void destroy(SubjectRef subject);
}
