/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import fr.mediation.reporting.content.ReportContent;
import fr.mediation.reporting.disclosure.Publication;
import java.util.List;

/**
 * Compléments d'un rapport: what a report is made with beside its cases.
 *
 * @param content the mediator's texts, recommendations, events and recipients
 * @param mapping how the files of cases are understood
 * @param earlier what earlier reports published and withheld
 */
public record ReportExtras(ReportContent content, FileMapping mapping, List<Publication> earlier) {

    /** Nothing beside the cases. */
    public static final ReportExtras NONE = new ReportExtras(ReportContent.NONE, FileMapping.NONE, List.of());

    /**
     * Copies the list.
     *
     * @param content the mediator's texts
     * @param mapping how the files are understood
     * @param earlier earlier publications
     */
    public ReportExtras {
        earlier = List.copyOf(earlier);
    }
}
