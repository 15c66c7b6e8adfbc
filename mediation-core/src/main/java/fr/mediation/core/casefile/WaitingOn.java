/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Qui doit agir: derived from what is open, never set by hand.
 */
public enum WaitingOn implements Labelled {
    /** The next step is the mediator's. */
    MEDIATOR("le médiateur", "the mediator"),
    /** A question to the user is open. */
    USER("l'usager", "the user"),
    /** A question to a service is open. */
    SERVICE("le service", "the service"),
    /** A question to an expert is open. */
    EXPERT("l'expert", "the expert"),
    /** The case has ended. */
    NOBODY("personne", "nobody");

    private final Wording label;

    WaitingOn(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
