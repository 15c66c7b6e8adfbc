/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

/**
 * Ordre des lignes d'un tableau: in which order the rows of a table come.
 */
public enum RowOrder {
    /** As in the code list. */
    CODE,
    /** The largest first, then as in the list; falls back to the list as soon as one count is withheld, for ranks leak. */
    COUNT
}
