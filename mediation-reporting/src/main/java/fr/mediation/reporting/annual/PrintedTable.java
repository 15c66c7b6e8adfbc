/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.util.List;

/**
 * Tableau imprimé: figures as they are printed, from protected tables or from elsewhere than the cases.
 *
 * <p>Immutable and thread safe. Made by {@link AnnualTemplate#compose} alone, so that no figure of a case gets here unprotected.
 */
public final class PrintedTable {

    private final String id;
    private final Wording title;
    private final Wording rowHeading;
    private final List<ProtectedTable.Column> columns;
    private final List<ProtectedTable.Row> rows;

    PrintedTable(
            String id,
            Wording title,
            Wording rowHeading,
            List<ProtectedTable.Column> columns,
            List<ProtectedTable.Row> rows) {
        this.id = id;
        this.title = title;
        this.rowHeading = rowHeading;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    static PrintedTable of(ProtectedTable table) {
        return new PrintedTable(table.id(), table.title(), table.rowHeading(), table.columns(), table.rows());
    }

    /**
     * The key of the table.
     *
     * @return the key, unique in its report
     */
    public String id() {
        return id;
    }

    /**
     * What people read above the table.
     *
     * @return the title in both languages
     */
    public Wording title() {
        return title;
    }

    /**
     * What the rows are.
     *
     * @return the heading of the first column
     */
    public Wording rowHeading() {
        return rowHeading;
    }

    /**
     * The columns after the heading of the row.
     *
     * @return the columns, in order
     */
    public List<ProtectedTable.Column> columns() {
        return columns;
    }

    /**
     * The rows, the total last when there is one.
     *
     * @return the rows, in order
     */
    public List<ProtectedTable.Row> rows() {
        return rows;
    }
}
