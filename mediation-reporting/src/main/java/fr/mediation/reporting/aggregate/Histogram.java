/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.reporting.figure.Fraction;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How many cases have each value, in days or in persons: exact medians, and a merge that is an addition. */
final class Histogram {

    /** Values from here on, eleven years in days, are few and far between. */
    private static final int DENSE = 4096;

    private static final int PAGE = 128;

    /** Read and added to by {@link HistogramCube} without a call a case. */
    long[] days = new long[0];

    private final TreeMap<Integer, Long> beyond = new TreeMap<>();

    void add(int day, long weight) {
        if (day >= DENSE) {
            beyond.merge(day, weight, (a, b) -> a + b == 0 ? null : Long.valueOf(a + b));
            return;
        }
        if (day >= days.length) {
            days = Arrays.copyOf(days, (day / PAGE + 1) * PAGE);
        }
        days[day] += weight;
    }

    void merge(Histogram other) {
        if (other.days.length > days.length) {
            days = Arrays.copyOf(days, other.days.length);
        }
        long[] more = other.days;
        for (int day = 0; day < more.length; day++) {
            days[day] += more[day];
        }
        other.beyond.forEach(this::add);
    }

    long cases() {
        return Arrays.stream(days).sum()
                + beyond.values().stream().mapToLong(Long::longValue).sum();
    }

    long sum() {
        long sum = 0;
        for (int day = 0; day < days.length; day++) {
            sum = Math.addExact(sum, Math.multiplyExact(days[day], (long) day));
        }
        for (Map.Entry<Integer, Long> entry : beyond.entrySet()) {
            sum = Math.addExact(sum, Math.multiplyExact(entry.getValue(), (long) entry.getKey()));
        }
        return sum;
    }

    private long largest() {
        if (!beyond.isEmpty()) {
            return beyond.lastKey();
        }
        int day = days.length - 1;
        while (day > 0 && days[day] == 0) {
            day--;
        }
        return Math.max(day, 0);
    }

    RawTable.Distribution distribution() {
        long cases = cases();
        if (cases == 0) {
            return new RawTable.Distribution(0, 0, 0, null, null, null);
        }
        long sum = sum();
        return new RawTable.Distribution(
                cases,
                sum,
                largest(),
                new Fraction(sum, cases),
                new Fraction((long) ranked((cases - 1) / 2) + ranked(cases / 2), 2),
                new Fraction(ranked((cases * 9 + 9) / 10 - 1), 1));
    }

    /** The duration at a rank, from 0. */
    private int ranked(long rank) {
        long seen = 0;
        for (int day = 0; day < days.length; day++) {
            seen += days[day];
            if (seen > rank) {
                return day;
            }
        }
        for (Map.Entry<Integer, Long> entry : beyond.entrySet()) {
            seen += entry.getValue();
            if (seen > rank) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("a rank lies within the cases counted");
    }

    boolean isEmpty() {
        return beyond.isEmpty() && Arrays.stream(days).allMatch(n -> n == 0);
    }

    /** Only the values that some case has, in order: the same cases give the same bytes. */
    void write(StateCodec.Writer out) {
        TreeMap<Integer, Long> all = new TreeMap<>(beyond);
        for (int day = 0; day < days.length; day++) {
            if (days[day] != 0) {
                all.put(day, days[day]);
            }
        }
        out.number(all.size());
        int before = 0;
        for (Map.Entry<Integer, Long> entry : all.entrySet()) {
            out.number(entry.getKey() - before);
            out.number(entry.getValue());
            before = entry.getKey();
        }
    }

    void read(StateCodec.Reader in) {
        long size = in.number();
        long day = 0;
        for (long i = 0; i < size; i++) {
            day += in.number();
            if (day < 0 || day > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("these bytes are not a whole state");
            }
            add((int) day, in.number());
        }
    }
}
