/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Jour rectifiable: the days whose correction is recorded as a fact of its own.
 */
public enum CorrectedDay implements Labelled {
    /** The day the mediation starts. */
    REFERRAL_RECEIVED("jour de réception de la saisine", "day of receipt of the referral"),
    /** The day the request was acknowledged. */
    ACKNOWLEDGED("jour de l'accusé de réception", "day of the acknowledgement"),
    /** The day a question was answered. */
    ANSWER_RECEIVED("jour de réception d'une réponse", "day an answer was received"),
    /** The day of the first mediation meeting. */
    FIRST_MEETING("jour de la première réunion", "day of the first meeting"),
    /** The day time limits start again. */
    DECLARED_OVER("jour de la déclaration de fin", "day of the declaration that it is over");

    private final Wording label;

    CorrectedDay(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
