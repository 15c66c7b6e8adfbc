/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Mention de la convention de médiation (règlement Isère 2022, art. 13 c): what the convention must contain.
 */
public enum ConventionElement implements Labelled {
    /** The principle. */
    PRINCIPLE("le principe de la médiation", "the principle of mediation"),
    /** The course of the process. */
    COURSE("le déroulement du processus", "the course of the process"),
    /** The length of the meetings. */
    MEETING_LENGTH("la durée des rencontres", "the length of the meetings"),
    /** The neutral place. */
    NEUTRAL_PLACE("le lieu neutre", "the neutral place"),
    /** That it costs nothing. */
    FREE_OF_CHARGE("la gratuité", "that it is free of charge"),
    /** Respect, absence of violence. */
    BEHAVIOUR("les comportements attendus", "the expected behaviour"),
    /** The adversarial principle. */
    ADVERSARIAL("le principe du contradictoire", "the adversarial principle"),
    /** The commitment to confidentiality. */
    CONFIDENTIALITY("l'engagement de confidentialité", "the confidentiality commitment");

    private final Wording label;

    ConventionElement(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
