/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

/**
 * A believable report, as what it changes.
 *
 * @param cells the cells that change, in order
 * @param amounts for each, by how much
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Move(int[] cells, long[] amounts) {

    /** By how much a cell changes. */
    long of(int cell) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == cell) {
                return amounts[i];
            }
        }
        return 0;
    }

    /** Whether every sum holds, every population stays within the others, and no figure becomes what it cannot be. */
    boolean believable(CellSystem system, Latitude latitude) {
        for (int i = 0; i < cells.length; i++) {
            if (amounts[i] != 0 && !latitude.allows(cells[i], amounts[i])) {
                return false;
            }
            for (int index : system.sumsOf(cells[i])) {
                CellSystem.Sum sum = system.sum(index);
                long excess = -of(sum.total());
                for (int part : sum.parts()) {
                    excess += of(part);
                }
                if (excess != 0) {
                    return false;
                }
            }
            for (int index : system.nestingsOf(cells[i])) {
                CellSystem.Nesting nesting = system.nestings().get(index);
                long inner = system.value(nesting.inner()) + of(nesting.inner());
                if (system.value(nesting.outer()) + of(nesting.outer()) < inner) {
                    return false;
                }
            }
        }
        return true;
    }
}
