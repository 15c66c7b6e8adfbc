/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.CaseRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    /** The day that places a case, or null when it is not in the cohort. */
    @Nullable LocalDate day(CaseRecord row, ReportingPeriod period) {
        return switch (this) {
            case RECEIVED -> row.receivedOn();
            case CLOSED -> row.closedOn();
            case IN_STOCK -> {
                LocalDate closed = row.closedOn();
                yield closed == null || closed.isAfter(period.to()) ? row.receivedOn() : null;
            }
        };
    }
}
