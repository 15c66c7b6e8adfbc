/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

/**
 * Bornes de lecture: how much of an input this program accepts to hold at once.
 *
 * @param lineBytes the longest line or record, in bytes
 * @param depth the deepest nesting of objects and lists
 * @param violations the most violations told about one record
 */
public record Limits(int lineBytes, int depth, int violations) {

    /** One mebibyte a record, twenty levels, fifty violations. */
    public static final Limits DEFAULT = new Limits(1 << 20, 20, 50);
}
