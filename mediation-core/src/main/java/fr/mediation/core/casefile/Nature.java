/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Nature du dossier (rapport 2024, § 2 et 4): counted as a mediation or as a re-orientation, never both.
 */
public enum Nature implements Labelled {
    /** Handled by the mediator. */
    MEDIATION("médiation", "mediation"),
    /** Directed to another body. */
    REORIENTATION("réorientation", "re-orientation");

    private final Wording label;

    Nature(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
