/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Diligence soumise à délai: what a règlement, or the decision of a court, may set a limit for.
 */
public enum LimitKind implements Labelled {
    /** Accusé de réception de la demande (règlement Isère 2022, art. 7). */
    ACKNOWLEDGEMENT("accusé de réception de la demande", "acknowledgement of the request"),
    /** Premier contact du médiateur (art. 7). */
    FIRST_CONTACT("premier contact du médiateur", "first contact by the mediator"),
    /** Réponse d'un service à une sollicitation du médiateur (art. 15). */
    SERVICE_ANSWER("réponse du service", "answer of the service"),
    /** Consentement des parties à une médiation ordonnée par un juge. */
    COURT_CONSENTS("consentement à la médiation ordonnée", "consents to a court-ordered mediation"),
    /** Fin de la mission confiée par un juge. */
    COURT_MISSION("mission confiée par le juge", "mission given by the court"),
    /** Fin de la mission que le juge a prolongée. */
    COURT_EXTENSION("mission prolongée par le juge", "mission extended by the court"),
    /** Information du juge avant la fin de la mission. */
    COURT_NOTICE("information du juge", "notice to the court");

    private final String fr;
    private final String en;

    LimitKind(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    @Override
    public Wording label() {
        return new Wording(fr, en);
    }
}
