/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import java.time.LocalDate;

/** Up to three days in one word, twenty-one bits each; a day that is not known is zero. */
final class Days {

    private static final int MOST = 3;
    private static final int WIDTH = 21;
    private static final int MASK = (1 << WIDTH) - 1;
    private static final int MIDDLE = 1 << (WIDTH - 1);
    private static final int FIRST = Math.toIntExact(LocalDate.of(1900, 1, 1).toEpochDay());
    private static final int LAST = Math.toIntExact(LocalDate.of(2200, 12, 31).toEpochDay());

    private Days() {}

    static boolean fit(Vocabulary vocabulary) {
        return vocabulary.days() <= MOST;
    }

    static boolean isPlausible(long epochDay) {
        return epochDay >= FIRST && epochDay <= LAST;
    }

    static int get(long packed, int slot) {
        int value = (int) (packed >>> (slot * WIDTH)) & MASK;
        return value == 0 ? FactBits.UNKNOWN : value - MIDDLE;
    }

    /** The bits of one day. */
    static long mask(int slot) {
        return (long) MASK << (slot * WIDTH);
    }

    /** Negative when two days are in order, or one of them is not known. */
    static long inOrder(long packed, int earlier, int later) {
        long first = packed >>> (earlier * WIDTH) & MASK;
        long last = packed >>> (later * WIDTH) & MASK;
        return first - last - 1 | last - 1;
    }

    static long with(long packed, int slot, int epochDay) {
        int shift = slot * WIDTH;
        long value = epochDay == FactBits.UNKNOWN ? 0 : epochDay + MIDDLE;
        return (packed & ~((long) MASK << shift)) | (value << shift);
    }

    static long packed(int[] days) {
        long packed = 0;
        for (int slot = 0; slot < days.length; slot++) {
            packed = with(packed, slot, days[slot]);
        }
        return packed;
    }
}
