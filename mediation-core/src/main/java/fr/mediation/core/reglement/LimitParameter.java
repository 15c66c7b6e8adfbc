/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Choix que le règlement doit faire: what a limit needs before it gives a date.
 */
public enum LimitParameter implements Labelled {
    /** How many. */
    AMOUNT("la durée", "the length"),
    /** Of what. */
    UNIT("l'unité (jours calendaires, ouvrés ou ouvrables)", "the unit (calendar, working or business days)"),
    /** From when. */
    START("le point de départ (envoi ou réception)", "the start (sending or receipt)"),
    /** What becomes of the last day. */
    LAST_DAY("le report d'un dernier jour non ouvré", "what becomes of a last day that is not worked");

    private final String fr;
    private final String en;

    LimitParameter(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    @Override
    public Wording label() {
        return new Wording(fr, en);
    }
}
