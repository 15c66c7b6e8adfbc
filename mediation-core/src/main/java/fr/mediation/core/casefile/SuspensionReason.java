/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Motif de suspension (règlement Isère 2022, art. 2; rapport 2024, § 3): why the mediator suspends.
 */
public enum SuspensionReason implements Labelled {
    /** An answer is needed before anything else. */
    AWAITING_ANSWER("attente d'une réponse", "awaiting an answer"),
    /** The conditions of independence are not met for now. */
    INDEPENDENCE("conditions d'indépendance non réunies", "conditions of independence not met"),
    /** A party cannot take part for now. */
    PARTY_UNAVAILABLE("partie indisponible", "party unavailable"),
    /** A party took its consent back. */
    CONSENT_WITHDRAWN("consentement retiré", "consent withdrawn"),
    /** Another reason, the mediator's own. */
    OTHER("autre motif du médiateur", "another reason of the mediator");

    private final Wording label;

    SuspensionReason(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
