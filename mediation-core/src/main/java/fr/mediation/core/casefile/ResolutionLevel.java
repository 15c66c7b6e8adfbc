/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Degré de résolution (rapport 2024, § 4): how far the matter was resolved, re-orientations included.
 */
public enum ResolutionLevel implements Labelled {
    /** The matter is resolved. */
    COMPLETE("solution complète", "complete"),
    /** An improvement, or the right institution found, without presuming the end of the dispute. */
    PARTIAL("solution partielle", "partial"),
    /** Nothing was resolved. */
    NONE("sans solution", "none"),
    /** Not known, as in cases taken over from another system. */
    UNSPECIFIED("non précisé", "not specified");

    private final Wording label;

    ResolutionLevel(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
