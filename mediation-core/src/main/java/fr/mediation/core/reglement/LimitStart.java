/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Point de départ d'un délai: the fact from which it runs, whose own day never counts.
 */
public enum LimitStart implements Labelled {
    /** Envoi: the day the letter or message left. */
    SENDING("envoi", "sending"),
    /** Réception: the day it arrived. */
    RECEIPT("réception", "receipt"),
    /** Accusé de réception: the day the request was acknowledged. */
    ACKNOWLEDGEMENT("accusé de réception", "acknowledgement"),
    /** Notification: the day a decision, as that of a court, was notified. */
    NOTIFICATION("notification", "notification"),
    /** Début de la mission: the day a mission given by a court begins. */
    START_OF_MISSION("début de la mission", "start of the mission"),
    /** Fin de la mission: from which a limit is counted backwards. */
    END_OF_MISSION("fin de la mission", "end of the mission");

    private final String fr;
    private final String en;

    LimitStart(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    @Override
    public Wording label() {
        return new Wording(fr, en);
    }

    boolean isCountedBack() {
        return this == END_OF_MISSION;
    }
}
