/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Lien entre dossiers: why two cases are read together. Linking never moves a duty from one case to the other.
 */
public enum LinkKind implements Labelled {
    /** The same request twice. */
    DUPLICATE("doublon", "duplicate"),
    /** Another request of the same user. */
    SAME_REQUESTER("même demandeur", "same requester"),
    /** About the same decision. */
    SAME_DECISION("même décision", "same decision"),
    /** Part of a request of several users. */
    COLLECTIVE("demande collective", "collective request");

    private final Wording label;

    LinkKind(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
