/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

/**
 * Bornes d'une lecture: what a file may not exceed, so that a hostile or broken one cannot exhaust a host.
 *
 * <p>Immutable and thread safe.
 *
 * @param rows the most rows read; the rest is left unread and the report says so
 * @param columns the most columns of a header
 * @param characters the most characters of one cell or one line of JSON
 * @param issues the most issues listed; further ones are only counted
 */
public record ImportLimits(long rows, int columns, int characters, int issues) {

    /** Ten million rows, 200 columns, 16 384 characters, 1 000 issues. */
    public static final ImportLimits STANDARD = new ImportLimits(10_000_000, 200, 16_384, 1_000);

    /**
     * Checks that the bounds let something through.
     *
     * @param rows the most rows
     * @param columns the most columns
     * @param characters the most characters
     * @param issues the most issues listed
     * @throws IllegalArgumentException if a bound is below 1
     */
    public ImportLimits {
        if (rows < 1 || columns < 1 || characters < 1 || issues < 1) {
            throw new IllegalArgumentException("a bound is at least 1");
        }
    }
}
