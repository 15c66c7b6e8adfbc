/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

/**
 * Avancement d'une lecture: told from time to time to a host that shows it.
 */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (rows, bytes) -> {};

    /**
     * Called about every thousand rows and at the end, on the reading thread.
     *
     * @param rows the rows read
     * @param bytes the bytes read from the source, which may run ahead of the rows by a buffer
     */
    void read(long rows, long bytes);

    /**
     * Called as soon as something is found amiss in the file, as often as the limits list issues, on the reading thread.
     *
     * @param issue what was found, as the final report will list it
     */
    default void issue(ImportIssue issue) {}
}
