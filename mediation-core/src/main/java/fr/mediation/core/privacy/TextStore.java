/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import java.util.Optional;

/** Dépôt des textes et pièces: the port through which a host keeps prose and documents. Implementations are thread safe. */
public interface TextStore {

    /**
     * Keeps a text.
     *
     * @param place where
     * @param text the text
     */
    void put(TextRef place, String text);

    /**
     * Reads a text.
     *
     * @param id the place, as in {@link TextRef#id()}
     * @return the text, or empty
     */
    Optional<String> get(String id);

    /**
     * Destroys a text. Repeating it changes nothing.
     *
     * @param id the place, as in {@link TextRef#id()}
     */
    void destroy(String id);
}
