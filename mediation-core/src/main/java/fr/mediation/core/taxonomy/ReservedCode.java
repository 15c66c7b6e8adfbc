/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.taxonomy;

import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Modalités hors nomenclature: the three answers that stand beside every list and are never dropped from a total.
 */
public enum ReservedCode {
    /** Nobody recorded the answer. */
    NOT_RECORDED("Non renseigné", "Not recorded", "inconnu", "unknown", "nr"),
    /** The answer is known and lies outside the authority, as a requester living in another département. */
    OUTSIDE(
            "Hors du territoire",
            "Outside the territory",
            "autre département",
            "hors département",
            "another département"),
    /** The answer was recorded with a code the list does not know. */
    UNMAPPED("Code inconnu de la nomenclature", "Code unknown to the list");

    private final Wording label;
    private final List<String> alsoWritten;

    ReservedCode(String fr, String en, String... alsoWritten) {
        this.label = new Wording(fr, en);
        this.alsoWritten = List.of(alsoWritten);
    }

    /** Other words under which hosts record the same answer. */
    List<String> alsoWritten() {
        return alsoWritten;
    }

    /**
     * What people read.
     *
     * @return the label in both languages
     */
    public Wording label() {
        return label;
    }

    /**
     * The reserved code behind a key.
     *
     * @param code the key
     * @return the reserved code, empty for an ordinary one
     */
    public static Optional<ReservedCode> of(String code) {
        for (ReservedCode reserved : values()) {
            if (reserved.name().equals(code)) {
                return Optional.of(reserved);
            }
        }
        return Optional.empty();
    }
}
