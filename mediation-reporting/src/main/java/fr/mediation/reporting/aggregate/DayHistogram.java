/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.reporting.figure.Fraction;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many cases lasted each number of days: exact medians, and a merge that is an addition. */
final class DayHistogram {

    private static final int DENSE = 4096;

    private long[] days = new long[64];
    private final TreeMap<Integer, Long> beyond = new TreeMap<>();

    void add(int day, long weight) {
        if (day >= DENSE) {
            beyond.merge(day, weight, (a, b) -> a + b == 0 ? null : Long.valueOf(a + b));
            return;
        }
        if (day >= days.length) {
            days = Arrays.copyOf(days, Math.min(DENSE, Math.max(day + 1, days.length * 2)));
        }
        days[day] += weight;
    }

    void merge(DayHistogram other) {
        for (int day = 0; day < other.days.length; day++) {
            if (other.days[day] != 0) {
                add(day, other.days[day]);
            }
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

    Optional<Fraction> mean() {
        long cases = cases();
        return cases == 0 ? Optional.empty() : Optional.of(new Fraction(sum(), cases));
    }

    Optional<Fraction> median() {
        long cases = cases();
        return cases == 0
                ? Optional.empty()
                : Optional.of(new Fraction((long) ranked((cases - 1) / 2) + ranked(cases / 2), 2));
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

    /** Only the days that hold a case, in order: the same cases give the same bytes. */
    void write(DataOutputStream out) throws IOException {
        TreeMap<Integer, Long> all = new TreeMap<>(beyond);
        for (int day = 0; day < days.length; day++) {
            if (days[day] != 0) {
                all.put(day, days[day]);
            }
        }
        out.writeInt(all.size());
        for (Map.Entry<Integer, Long> entry : all.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeLong(entry.getValue());
        }
    }

    static DayHistogram read(DataInputStream in) throws IOException {
        DayHistogram histogram = new DayHistogram();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            int day = in.readInt();
            if (day < 0) {
                throw new IOException("a duration is not negative");
            }
            histogram.add(day, in.readLong());
        }
        return histogram;
    }
}
