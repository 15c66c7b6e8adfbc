/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.source.TableRows.TableRow;
import java.util.List;
import java.util.Optional;

/** How the rows under a row of headings become cases. */
interface RowMapper {

    /** Empty when the row is refused, which the mapper has told. */
    Optional<CaseRecord> map(TableRow row);

    /** What the file is, once rows were read. */
    String format();

    /** The columns of the model that the file has not. */
    List<CaseColumn> missing();

    /** How many columns of the file are not used. */
    int ignored();

    /** Told by every mapper alike. */
    static void tooManyCells(Issues issues, long line) {
        issues.refuseRow(
                line, "TOO_MANY_CELLS", new Wording("plus de cellules que d'en-têtes", "more cells than headings"));
    }

    /** Whether a row holds something beyond the headings. */
    static boolean overflows(TableRow row, int width) {
        return row.cells().size() > width
                && row.cells().subList(width, row.cells().size()).stream()
                        .anyMatch(c -> !c.equals(TableRows.TableCell.EMPTY));
    }

    /** Whether a cell that is read can be, and tells when it cannot. */
    static boolean readable(TableRows.TableCell cell, Issues issues, long line, String column) {
        switch (cell.kind()) {
            case FORMULA ->
                issues.add(
                        ImportIssue.Severity.REFUSED,
                        line,
                        column,
                        "FORMULA_CELL",
                        new Wording(
                                "cellule calculée : remplacez la formule par sa valeur",
                                "computed cell: replace the formula by its value"));
            case ERROR ->
                issues.add(
                        ImportIssue.Severity.REFUSED,
                        line,
                        column,
                        "ERROR_CELL",
                        new Wording("cellule en erreur ou nombre impossible", "cell in error, or impossible number"));
            case TOO_LONG ->
                issues.add(
                        ImportIssue.Severity.REFUSED,
                        line,
                        column,
                        "LONG_CELL",
                        new Wording("cellule trop longue", "cell too long"));
            case TEXT, NUMBER, DATE -> {
                return true;
            }
        }
        return false;
    }
}
