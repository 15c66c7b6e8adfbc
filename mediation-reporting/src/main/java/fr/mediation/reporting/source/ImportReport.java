/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compte rendu d'import: what was read, kept and refused, and how the file was understood.
 *
 * <p>Immutable and thread safe. Holds no value of the file.
 *
 * @param format what was read: {@code CSV}, {@code XLSX}, {@code MEDIATURE_G1} to {@code MEDIATURE_G7}, {@code NDJSON}, {@code EVENTS},
 *     {@code SQL}, or {@code UNKNOWN} when it was refused before that was known
 * @param read the rows read, the header apart
 * @param kept the rows handed over
 * @param refused the rows left out
 * @param repeated the rows of cases already read, which add nothing
 * @param complete false when a limit stopped the reading before the end
 * @param encoding the character encoding found, as {@code UTF-8}
 * @param separator the separator found, empty for a file that is not a table
 * @param missingColumns the columns of the model the file does not have: counted as not recorded
 * @param ignoredColumns how many columns of the file are not used
 * @param counts the number of issues by code, listed or not
 * @param issues the first issues, in the order of the file
 */
public record ImportReport(
        String format,
        long read,
        long kept,
        long refused,
        long repeated,
        boolean complete,
        String encoding,
        String separator,
        List<CaseColumn> missingColumns,
        int ignoredColumns,
        Map<String, Long> counts,
        List<ImportIssue> issues) {

    /**
     * Copies the collections.
     *
     * @param format what the file is
     * @param read the rows read
     * @param kept the rows handed over
     * @param refused the rows left out
     * @param repeated the rows of cases already read
     * @param complete whether the end was reached
     * @param encoding the encoding
     * @param separator the separator
     * @param missingColumns the columns not found
     * @param ignoredColumns the columns not used
     * @param counts the number of issues by code
     * @param issues the first issues
     * @throws NullPointerException if a collection is null
     */
    public ImportReport {
        missingColumns = List.copyOf(missingColumns);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        issues = List.copyOf(issues);
    }
}
