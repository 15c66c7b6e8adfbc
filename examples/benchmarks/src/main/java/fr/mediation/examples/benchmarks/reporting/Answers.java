/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.reporting;

import fr.mediation.reporting.record.Axis;
import java.util.Arrays;
import java.util.List;

/** Every number the job asks for, in one array, so that two engines agree when their arrays do. */
final class Answers {

    /** The axes crossed with the year, in the order of the answers. */
    static final List<List<Axis>> COUNTS = List.of(
            List.of(),
            List.of(Axis.STATUS),
            List.of(Axis.CHANNEL),
            List.of(Axis.TERRITORY),
            List.of(Axis.DIRECTION),
            List.of(Axis.KIND),
            List.of(Axis.KIND, Axis.OUTCOME),
            List.of(Axis.DOMAIN, Axis.OUTCOME),
            List.of(Axis.TERRITORY, Axis.DOMAIN));

    /** The axes crossed with the year of closing for the number, sum and median of days. */
    static final List<List<Axis>> DAYS = List.of(List.of(), List.of(Axis.DIRECTION));

    private final long[][] counts = new long[COUNTS.size()][];
    private final long[][] days = new long[DAYS.size()][];
    private final Cases cases;

    Answers(Cases cases) {
        this.cases = cases;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new long[Cases.YEARS * width(COUNTS.get(i))];
        }
        for (int i = 0; i < days.length; i++) {
            days[i] = new long[Cases.YEARS * width(DAYS.get(i)) * 3];
        }
    }

    private int width(List<Axis> axes) {
        return axes.stream().mapToInt(cases::width).reduce(1, (a, b) -> a * b);
    }

    /** The place of a combination of codes among those of some axes. */
    int place(List<Axis> axes, int... codes) {
        int place = 0;
        for (int i = 0; i < codes.length; i++) {
            place = place * cases.width(axes.get(i)) + codes[i];
        }
        return place;
    }

    void count(int table, int year, int place, long n) {
        counts[table][year * width(COUNTS.get(table)) + place] = n;
    }

    void days(int table, int year, int place, long n, long sum, long twiceMedian) {
        int at = (year * width(DAYS.get(table)) + place) * 3;
        days[table][at] = n;
        days[table][at + 1] = sum;
        days[table][at + 2] = twiceMedian;
    }

    boolean sameAs(Answers other) {
        return Arrays.deepEquals(counts, other.counts) && Arrays.deepEquals(days, other.days);
    }

    int fingerprint() {
        return 31 * Arrays.deepHashCode(counts) + Arrays.deepHashCode(days);
    }

    long size() {
        return Arrays.stream(counts).mapToLong(c -> c.length).sum()
                + Arrays.stream(days).mapToLong(d -> d.length).sum();
    }
}
