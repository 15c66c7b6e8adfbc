/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import java.util.List;

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

    /** Who an open case waits for: a user's own answer wins over the others, the last question put over the earlier ones. */
    static WaitingOn of(List<Examination.Asked> asked) {
        WaitingOn turn = MEDIATOR;
        for (Examination.Asked a : asked) {
            if (a.answeredOn().isEmpty() && turn != USER) {
                turn = switch (a.question().addressee()) {
                    case PARTY -> USER;
                    case SERVICE -> SERVICE;
                    case EXPERT -> EXPERT;
                };
            }
        }
        return turn;
    }
}
