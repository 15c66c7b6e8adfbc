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
 * @param bytes the most bytes of a workbook, which is held in memory as packed; unpacked, it may be sixteen times that
 */
public record ImportLimits(long rows, int columns, int characters, int issues, long bytes) {

    /** Ten million rows, 200 columns, 16 384 characters, 1 000 issues, workbooks of 64 MiB. */
    public static final ImportLimits STANDARD = new ImportLimits(10_000_000, 200, 16_384, 1_000, 1L << 26);

    private static final long LARGEST_WORKBOOK = 1L << 30;

    /**
     * Checks that the bounds let something through.
     *
     * @param rows the most rows
     * @param columns the most columns
     * @param characters the most characters
     * @param issues the most issues listed
     * @param bytes the most bytes of a workbook
     * @throws IllegalArgumentException if a bound is below 1, or workbooks above 1 GiB
     */
    public ImportLimits {
        if (rows < 1 || columns < 1 || characters < 1 || issues < 1 || bytes < 1) {
            throw new IllegalArgumentException("a bound is at least 1");
        }
        if (bytes > LARGEST_WORKBOOK) {
            throw new IllegalArgumentException("a workbook is held in memory: 1 GiB at most");
        }
    }
}
