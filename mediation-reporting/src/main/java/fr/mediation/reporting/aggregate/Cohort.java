/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.wording.Wording;

/**
 * Cohorte: which date places a case in a period. A figure without it means nothing.
 */
public enum Cohort {
    /** Cases received in the period, whatever became of them. */
    RECEIVED("reçus", "received"),
    /** Cases that ended in the period, whenever they were received. */
    CLOSED("clos", "closed"),
    /** Cases still open at the end of the last day of the period, received since its first day. */
    IN_STOCK("en stock en fin de période, reçus", "in stock at the end of the period, received");

    private final Wording participle;

    Cohort(String fr, String en) {
        this.participle = new Wording(fr, en);
    }

    /**
     * The word between the cases and their period.
     *
     * @return for example « reçus »
     */
    public Wording participle() {
        return participle;
    }
}
