/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import java.util.BitSet;

/**
 * How far each figure of another report could lie from its own, and what it costs that readers then may not see it.
 *
 * <p>A reader knows that a withheld count is not zero, since zeros are published: none may reach zero. Where whole groups are protected a
 * zero may be withheld too, and the report says so; nor is a withheld sum of days known to be more than zero: such zeros may rise.
 *
 * @param cells the figures
 * @param hidden those that readers may not see
 * @param zeros the zeros that readers may believe to be more
 */
record Latitude(CellSystem cells, BitSet hidden, BitSet zeros) {

    private static final long OF_A_HIDDEN_CELL = 1;
    private static final long OF_A_ZERO = 400;
    private static final long OF_A_TOTAL = 100_000;

    /** Whether a figure could be another by an amount. */
    boolean allows(int cell, long amount) {
        long value = cells.value(cell);
        boolean open = cells.isUnshown(cell) || (!cells.isPublished(cell) && (value != 0 || zeros.get(cell)));
        return open && (amount > 0 || -amount <= fall(cell));
    }

    /** By how much a figure could be smaller. */
    long fall(int cell) {
        long value = cells.value(cell);
        return cells.isUnshown(cell) ? value : Math.max(0, value - 1);
    }

    /** Totals and large counts are what readers come for: they are withheld last. */
    long cost(int cell) {
        if (hidden.get(cell) || !cells.isCurrent(cell)) {
            return OF_A_HIDDEN_CELL;
        }
        if (cells.value(cell) == 0) {
            return OF_A_ZERO;
        }
        return 100 + Math.min(cells.value(cell), 5_000) + (cells.isTotal(cell) ? OF_A_TOTAL : 0);
    }
}
