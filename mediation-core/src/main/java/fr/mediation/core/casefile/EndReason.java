/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Motif de fin (règlement Isère 2022, art. 2, 8, 12, 16; rapport 2024, § 3 et 4): why a case ended, apart from how far it was resolved.
 */
public enum EndReason implements Labelled {
    /** The parties reached an agreement. */
    AGREEMENT("accord des parties", "agreement of the parties"),
    /** The answers given satisfy the user. */
    ANSWER_SATISFIED("réponse satisfaisante", "satisfactory answer"),
    /** The mediation ended without an agreement. */
    NO_AGREEMENT("pas d'accord", "no agreement"),
    /** Outside the règlement's field. */
    INADMISSIBLE("irrecevable", "inadmissible"),
    /** Directed to the body that is competent. */
    REORIENTED("réorienté", "re-oriented"),
    /** A party refused, without having to say why. */
    REFUSED("médiation refusée par une partie", "mediation refused by a party"),
    /** The user gave the request up. */
    WITHDRAWN("désistement", "withdrawn"),
    /** No news, after a recorded attempt. */
    UNREACHABLE("sans nouvelles du demandeur", "requester unreachable"),
    /** The conditions of independence were not met. */
    STOPPED_INDEPENDENCE("interrompu : indépendance non assurée", "stopped: independence not assured"),
    /** Stopped by the mediator for another reason. */
    STOPPED_OTHER("interrompu par le médiateur", "stopped by the mediator"),
    /** The dispute was brought before a court (CGCT, art. L. 1112-24). */
    BEFORE_COURT("porté devant le juge", "before a court"),
    /** Handled in another case. */
    DUPLICATE("doublon", "duplicate");

    private final Wording label;

    EndReason(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
