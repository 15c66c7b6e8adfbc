/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other, from whatever file. */
interface TableRows {

    /**
     * The next row, null after the last.
     *
     * @throws UnreadableTable when nothing can be read from here on
     */
    @Nullable TableRow next() throws IOException;

    /** The moment behind a number, in a file that counts days; empty when it is none. */
    default String moment(double days) {
        return "";
    }

    /** One row: the line it begins on, and its cells from the first column; cells left out at the end are empty. */
    record TableRow(long line, List<TableCell> cells) {

        TableCell cell(int at) {
            return at < cells.size() ? cells.get(at) : TableCell.EMPTY;
        }

        boolean isBlank() {
            return cells.stream()
                    .allMatch(c -> c.kind() == Kind.TEXT && c.text().isBlank());
        }
    }

    /** One cell as the file holds it. */
    record TableCell(Kind kind, String text) {

        static final TableCell EMPTY = new TableCell(Kind.TEXT, "");

        static TableCell text(String text) {
            return text.isEmpty() ? EMPTY : new TableCell(Kind.TEXT, text);
        }
    }

    /** What a cell holds; all cells of a text file are text. */
    enum Kind {
        /** Characters. */
        TEXT,
        /** A number, as plain digits. */
        NUMBER,
        /** A number shown as a date: a day and a time of day, in ISO form. */
        DATE,
        /** A computed cell, whose value may be anything. */
        FORMULA,
        /** An error of computing. */
        ERROR,
        /** More characters than the limits allow. */
        TOO_LONG
    }
}
