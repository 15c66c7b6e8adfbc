/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

/**
 * Mesure d'un tableau: what a table says of the cases of each row.
 */
public enum Measure {
    /** The number of cases and their share. */
    COUNT,
    /** Calendar days from receipt to closing: number of cases, mean and median, both exact. */
    DURATION
}
