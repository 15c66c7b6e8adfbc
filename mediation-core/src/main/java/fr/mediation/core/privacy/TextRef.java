/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

/**
 * Renvoi à un texte libre: where a text or a document is kept, and the digest of what was written. Events never hold prose.
 *
 * @param id the place in the host's store
 * @param digest a digest made by the host over the text and a secret of its own, so that a short text cannot be guessed
 */
public record TextRef(String id, String digest) {

    /**
     * Checks the form of both.
     *
     * @param id the place in the host's store
     * @param digest the digest
     * @throws IllegalArgumentException if one is not opaque in form
     */
    public TextRef {
        References.opaque(id, "a text reference");
        References.opaque(digest, "a digest");
    }

    @Override
    public String toString() {
        return "TextRef[***]";
    }
}
