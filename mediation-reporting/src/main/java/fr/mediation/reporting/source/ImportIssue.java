/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.wording.Wording;
import java.util.Objects;

/**
 * Anomalie d'une ligne: where it is and what is wrong, never the value itself, which may be personal.
 *
 * <p>Immutable and thread safe.
 *
 * @param severity whether the row was refused or kept
 * @param line the line of the file on which the row begins, from 1
 * @param column the heading of the column as {@link CaseColumn} names it, empty for the whole row
 * @param code a stable code in {@code UPPER_SNAKE}, for programs
 * @param message the reason, for people
 */
public record ImportIssue(Severity severity, long line, String column, String code, Wording message) {

    /**
     * Checks that nothing is missing.
     *
     * @param severity whether the row was refused or kept
     * @param line the line
     * @param column the column, or empty
     * @param code the stable code
     * @param message the reason
     * @throws NullPointerException if an argument is null
     */
    public ImportIssue {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** Gravité d'une anomalie. */
    public enum Severity {
        /** The row is left out. */
        REFUSED,
        /** The row is kept, and the cell counted as not recorded or as unknown to its list. */
        KEPT,
        /** The row is kept, and the cell was read after a repair that changes no meaning. */
        REPAIRED
    }
}
