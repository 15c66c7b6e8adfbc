/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

/**
 * The inner loops. A counter that is raised twice in a row waits for itself: three cubes counted in one loop wait together, and
 * read the slots of time once.
 */
final class Kernel {

    private Kernel() {}

    /** A cube of one axis or two, and where its codes lie; the second axis repeats the first when there is one only. */
    @SuppressWarnings("ArrayRecordComponent") // lent to a loop, never compared
    record Side(long[] cells, int slotStep, int step, short[] first, int fromFirst, short[] second, int fromSecond) {}

    static void one(short[] slots, int count, long weight, Side x) {
        long[] cells = x.cells();
        short[] codes = x.first();
        int step = x.slotStep();
        int from = x.fromFirst();
        for (int i = 0; i < count; i++) {
            cells[slots[i] * step + codes[from + i]] += weight;
        }
    }

    static void one(short[] slots, int count, long weight, Side x, Side y, Side z) {
        long[] xCells = x.cells();
        long[] yCells = y.cells();
        long[] zCells = z.cells();
        short[] xCodes = x.first();
        short[] yCodes = y.first();
        short[] zCodes = z.first();
        int xFrom = x.fromFirst();
        int yFrom = y.fromFirst();
        int zFrom = z.fromFirst();
        int xStep = x.slotStep();
        int yStep = y.slotStep();
        int zStep = z.slotStep();
        for (int i = 0; i < count; i++) {
            int slot = slots[i];
            xCells[slot * xStep + xCodes[xFrom + i]] += weight;
            yCells[slot * yStep + yCodes[yFrom + i]] += weight;
            zCells[slot * zStep + zCodes[zFrom + i]] += weight;
        }
    }

    static void two(short[] slots, int count, long weight, Side x) {
        long[] cells = x.cells();
        short[] first = x.first();
        short[] second = x.second();
        int slotStep = x.slotStep();
        int step = x.step();
        int fromFirst = x.fromFirst();
        int fromSecond = x.fromSecond();
        for (int i = 0; i < count; i++) {
            cells[slots[i] * slotStep + first[fromFirst + i] * step + second[fromSecond + i]] += weight;
        }
    }

    static void two(short[] slots, int count, long weight, Side x, Side y, Side z) {
        long[] xCells = x.cells();
        long[] yCells = y.cells();
        long[] zCells = z.cells();
        short[] xFirst = x.first();
        short[] yFirst = y.first();
        short[] zFirst = z.first();
        short[] xSecond = x.second();
        short[] ySecond = y.second();
        short[] zSecond = z.second();
        int xFromFirst = x.fromFirst();
        int yFromFirst = y.fromFirst();
        int zFromFirst = z.fromFirst();
        int xFromSecond = x.fromSecond();
        int yFromSecond = y.fromSecond();
        int zFromSecond = z.fromSecond();
        int xSlotStep = x.slotStep();
        int ySlotStep = y.slotStep();
        int zSlotStep = z.slotStep();
        int xStep = x.step();
        int yStep = y.step();
        int zStep = z.step();
        for (int i = 0; i < count; i++) {
            int slot = slots[i];
            xCells[slot * xSlotStep + xFirst[xFromFirst + i] * xStep + xSecond[xFromSecond + i]] += weight;
            yCells[slot * ySlotStep + yFirst[yFromFirst + i] * yStep + ySecond[yFromSecond + i]] += weight;
            zCells[slot * zSlotStep + zFirst[zFromFirst + i] * zStep + zSecond[zFromSecond + i]] += weight;
        }
    }
}
