/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure.audit;

import java.util.OptionalLong;

/**
 * Figure masquée après attaque: the values a reader can still believe in.
 *
 * <p>Immutable and thread safe.
 *
 * @param table the key of the table
 * @param row the category of the row
 * @param column the key of the column
 * @param least the smallest value that agrees with all that is printed
 * @param most the largest one, empty when nothing bounds it
 * @param verdict what to think of it
 */
public record AuditedCell(String table, String row, String column, long least, OptionalLong most, Verdict verdict) {

    /** The same cell, when another attack tells its value to who supposes more; marks come in the same order in every attack. */
    AuditedCell supposed(AuditedCell guess) {
        boolean same = table.equals(guess.table) && row.equals(guess.row) && column.equals(guess.column);
        return same && verdict != Verdict.RECOVERED && verdict != Verdict.DISPENSABLE
                ? new AuditedCell(table, row, column, least, most, Verdict.SUPPOSED)
                : this;
    }

    /** Keeps what is nearly a figure out of logs. */
    @Override
    public String toString() {
        return "AuditedCell[" + table + ", " + verdict + "]";
    }

    /** Verdict. */
    public enum Verdict {
        /** One value only agrees with what is printed, and it is one the rule withholds: a breach. */
        RECOVERED,
        /**
         * One value only agrees, and the rule would let it be published: a mark that protected another figure once, and that
         * another report has made needless.
         */
        DISPENSABLE,
        /**
         * Several values agree, but one only if no case was added or corrected since an earlier report, which its reader cannot know: a
         * breach when none was.
         */
        SUPPOSED,
        /** Several values agree, but fewer than the threshold: the reader knows how small the figure is. */
        NARROW,
        /** As many values agree as the threshold, at least. */
        PROTECTED
    }
}
