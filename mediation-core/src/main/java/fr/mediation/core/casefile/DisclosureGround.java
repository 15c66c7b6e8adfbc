/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Fondement d'une levée de confidentialité (CJA, art. L. 213-2; règlement Isère 2022, art. 2 et 16): the exceptions, and no other.
 */
public enum DisclosureGround implements Labelled {
    /** A law obliges to tell. */
    LEGAL_OBLIGATION("obligation légale", "legal obligation"),
    /** A breach of a rule of public order, or the protection of a person. */
    PUBLIC_ORDER("règle d'ordre public", "rule of public order"),
    /** Every party agreed, each on record. */
    ALL_PARTIES_AGREE("accord de toutes les parties", "agreement of all parties"),
    /** The agreement cannot be carried out otherwise. */
    AGREEMENT_EXECUTION("mise en oeuvre de l'accord", "carrying out of the agreement");

    private final Wording label;

    DisclosureGround(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
