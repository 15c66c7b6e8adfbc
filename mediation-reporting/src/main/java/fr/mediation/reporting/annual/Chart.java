/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

/**
 * Graphique d'un bloc: how the figures of a table are drawn beside it.
 */
public enum Chart {
    /** One horizontal bar a row. */
    BARS,
    /** One group of upright columns a row, for years. */
    COLUMNS,
    /** The table alone. */
    NONE
}
