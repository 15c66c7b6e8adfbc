/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Sens d'un échange: whether a message came in or went out.
 */
public enum Direction implements Labelled {
    /** It came in. */
    IN("reçu", "received"),
    /** It went out. */
    OUT("envoyé", "sent");

    private final Wording label;

    Direction(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
