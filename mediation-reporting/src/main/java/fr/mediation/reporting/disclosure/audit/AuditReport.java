/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure.audit;

import java.util.List;

/**
 * Compte rendu d'audit: what a patient reader of a report can work out of each withheld figure.
 *
 * <p>For the mediator, not for readers: it says which marks are weak. Immutable and thread safe.
 *
 * @param cells one entry a mark, in the order of the report
 */
public record AuditReport(List<AuditedCell> cells) {

    /**
     * Copies the list.
     *
     * @param cells one entry a mark
     * @throws NullPointerException if the list is null
     */
    public AuditReport {
        cells = List.copyOf(cells);
    }

    /**
     * How many marks have a verdict.
     *
     * @param verdict the verdict
     * @return the number of marks
     */
    public long count(AuditedCell.Verdict verdict) {
        return cells.stream().filter(c -> c.verdict() == verdict).count();
    }

    /**
     * Whether no figure that the rule withholds can be told exactly.
     *
     * @return true when none is recovered
     */
    public boolean safe() {
        return count(AuditedCell.Verdict.RECOVERED) == 0;
    }

    /** Gives numbers of marks only. */
    @Override
    public String toString() {
        return "AuditReport[" + cells.size() + " marks, " + count(AuditedCell.Verdict.RECOVERED) + " recovered]";
    }
}
