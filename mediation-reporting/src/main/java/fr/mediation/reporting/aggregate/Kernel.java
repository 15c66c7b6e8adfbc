/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

/**
 * The inner loops, each over the cases of one chunk.
 *
 * <p>All but the last five are so plain that the machine does many cases at once: they read arrays from their beginning, write
 * another, and choose by masks, for a compiler of Java 17 turns neither an offset, nor an array rewritten in place, nor
 * {@code Math.max} into such code. A mask is the sign of a number spread over its bits: all ones where it is negative.
 */
final class Kernel {

    /** So many places a number of sixteen bits without a sign can tell apart. */
    static final int PLACES = 1 << 16;

    /** Before every day, and far enough from the least integer for a difference not to wrap around. */
    private static final int ABSENT = Integer.MIN_VALUE / 2;

    private static final int UNSIGNED = 0xFFFF;
    private static final int SIGN = 31;

    private Kernel() {}

    /** Days from the first of a calendar, those before it at its beginning and those after it, or absent, at its end. */
    static void within(int count, int[] days, int first, int last, int[] into) {
        for (int i = 0; i < count; i++) {
            int at = days[i] - first;
            at &= ~(at >> SIGN);
            int left = last - at;
            into[i] = at + (left & (left >> SIGN));
        }
    }

    /** Days from a start to an end, -1 when there is no end or it comes first; every start is a day. */
    static void between(int count, int[] starts, int[] ends, int[] into) {
        for (int i = 0; i < count; i++) {
            int lasted = ends[i] - starts[i];
            into[i] = lasted | (lasted >> SIGN) | ((ends[i] - ABSENT) >> SIGN);
        }
    }

    /** How many ends come before their starts; what has no end is not one of them. */
    static int reversed(int count, int[] starts, int[] ends) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            found += ((ends[i] - starts[i]) >>> SIGN) & ~((ends[i] - ABSENT) >> SIGN);
        }
        return found;
    }

    /** Values as they are below a bound; the bound for larger ones and for those that are absent. */
    static void below(int count, int[] values, int bound, int[] into) {
        for (int i = 0; i < count; i++) {
            int value = values[i];
            int outside = (value >> SIGN) | ((bound - value) >> SIGN);
            into[i] = (value & ~outside) | (bound & outside);
        }
    }

    /** One more digit: each place, times the size of an axis, plus the code on it. */
    static void place(int count, short[] places, int size, short[] codes, short[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = (short) (places[i] * size + codes[i]);
        }
    }

    /** Which cases have a value from a bound on; they are few, and never guessed right by a branch. */
    static int from(int count, int[] values, int bound, int[] into) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            into[found] = i;
            found += (bound - 1 - values[i]) >>> SIGN;
        }
        return found;
    }

    static void look(int count, short[] table, int[] places, short[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = table[places[i]];
        }
    }

    static void count(int count, long weight, long[] cells, short[] places) {
        for (int i = 0; i < count; i++) {
            cells[places[i] & UNSIGNED] += weight;
        }
    }

    /** A counter raised twice in a row waits for itself: three in one loop wait together. */
    static void count(
            int count, long weight, long[] x, short[] xPlaces, long[] y, short[] yPlaces, long[] z, short[] zPlaces) {
        for (int i = 0; i < count; i++) {
            x[xPlaces[i] & UNSIGNED] += weight;
            y[yPlaces[i] & UNSIGNED] += weight;
            z[zPlaces[i] & UNSIGNED] += weight;
        }
    }

    /** Counters laid out by place, then by value. */
    static void count(int count, int weight, int[] cells, short[] places, int width, int[] values) {
        for (int i = 0; i < count; i++) {
            cells[(places[i] & UNSIGNED) * width + values[i]] += weight;
        }
    }
}
