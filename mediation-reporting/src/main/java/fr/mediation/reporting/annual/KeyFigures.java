/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedReport;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The few figures a reader looks for first, all read from the protected tables. */
final class KeyFigures {

    private KeyFigures() {}

    static List<ActivityReport.KeyFigure> of(int year, ProtectedReport figures) {
        List<ActivityReport.KeyFigure> found = new ArrayList<>();
        add(
                found,
                figures.table("kind").flatMap(t -> t.cell(ProtectedTable.Row.TOTAL, "COUNT")),
                "demandes reçues en " + year,
                "requests received in " + year);
        add(
                found,
                figures.table("kind").flatMap(t -> t.cell("MEDIATION", "COUNT")),
                "demandes de médiation",
                "requests for mediation");
        add(
                found,
                figures.table("kind").flatMap(t -> t.cell("REORIENTATION", "COUNT")),
                "réorientations",
                "re-orientations");
        add(
                found,
                figures.table("mediation-outcome").map(t -> t.share("COUNT", "COMPLETE", "PARTIAL")),
                "de médiations terminées résolues en tout ou partie",
                "of completed mediations resolved in full or in part");
        add(
                found,
                figures.table("duration").flatMap(t -> t.cell(Integer.toString(year), "MEDIAN")),
                "jours : durée médiane de traitement",
                "days: median handling time");
        return List.copyOf(found);
    }

    private static void add(List<ActivityReport.KeyFigure> found, Optional<Cell> cell, String fr, String en) {
        cell.filter(c -> c != Cell.Absent.NOTHING)
                .ifPresent(c -> found.add(new ActivityReport.KeyFigure(c, new Wording(fr, en))));
    }
}
