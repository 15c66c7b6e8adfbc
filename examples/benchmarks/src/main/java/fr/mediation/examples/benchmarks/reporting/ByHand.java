/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.reporting;

import fr.mediation.reporting.aggregate.ColumnBatch;
import fr.mediation.reporting.record.Axis;
import java.time.LocalDate;
import java.util.Arrays;

/** What a patient programmer writes for this very job: one loop, six counters and a histogram a case, small tables summed at the end. */
final class ByHand {

    private static final int OUTSIDE = Cases.YEARS;
    private static final int DAYS = 4096;

    private ByHand() {}

    static Answers run(Cases cases) {
        int first = (int) LocalDate.of(Cases.FIRST_YEAR, 1, 1).toEpochDay();
        byte[] yearOf = years(first);
        int wStatus = cases.width(Axis.STATUS);
        int wChannel = cases.width(Axis.CHANNEL);
        int wDirection = cases.width(Axis.DIRECTION);
        int wKind = cases.width(Axis.KIND);
        int wOutcome = cases.width(Axis.OUTCOME);
        int wDomain = cases.width(Axis.DOMAIN);
        int wTerritory = cases.width(Axis.TERRITORY);
        long[] byStatus = new long[Cases.YEARS * wStatus];
        long[] byChannel = new long[Cases.YEARS * wChannel];
        long[] byDirection = new long[Cases.YEARS * wDirection];
        long[] byKind = new long[Cases.YEARS * wKind * wOutcome];
        long[] byDomain = new long[Cases.YEARS * wDomain * wOutcome];
        long[] byTerritory = new long[Cases.YEARS * wTerritory * wDomain];
        int[] histogram = new int[Cases.YEARS * wDirection * DAYS];
        short[] status = cases.column(Axis.STATUS);
        short[] channel = cases.column(Axis.CHANNEL);
        short[] direction = cases.column(Axis.DIRECTION);
        short[] kind = cases.column(Axis.KIND);
        short[] outcome = cases.column(Axis.OUTCOME);
        short[] domain = cases.column(Axis.DOMAIN);
        short[] territory = cases.column(Axis.TERRITORY);
        int[] received = cases.received;
        int[] closed = cases.closed;
        for (int i = 0; i < cases.size; i++) {
            int year = yearOf[received[i] - first];
            byStatus[year * wStatus + status[i]]++;
            byChannel[year * wChannel + channel[i]]++;
            byDirection[year * wDirection + direction[i]]++;
            byKind[(year * wKind + kind[i]) * wOutcome + outcome[i]]++;
            byDomain[(year * wDomain + domain[i]) * wOutcome + outcome[i]]++;
            byTerritory[(year * wTerritory + territory[i]) * wDomain + domain[i]]++;
            int end = closed[i];
            if (end != ColumnBatch.NO_DAY) {
                int closing = yearOf[end - first];
                if (closing < OUTSIDE) {
                    histogram[(closing * wDirection + direction[i]) * DAYS + end - received[i]]++;
                }
            }
        }
        Answers answers = new Answers(cases);
        for (int year = 0; year < Cases.YEARS; year++) {
            copy(answers, 1, year, byStatus, wStatus);
            copy(answers, 2, year, byChannel, wChannel);
            copy(answers, 4, year, byDirection, wDirection);
            copy(answers, 6, year, byKind, wKind * wOutcome);
            copy(answers, 7, year, byDomain, wDomain * wOutcome);
            copy(answers, 8, year, byTerritory, wTerritory * wDomain);
            answers.count(
                    0,
                    year,
                    0,
                    Arrays.stream(byStatus, year * wStatus, (year + 1) * wStatus)
                            .sum());
            for (int k = 0; k < wKind; k++) {
                int from = (year * wKind + k) * wOutcome;
                answers.count(
                        5, year, k, Arrays.stream(byKind, from, from + wOutcome).sum());
            }
            for (int t = 0; t < wTerritory; t++) {
                int from = (year * wTerritory + t) * wDomain;
                answers.count(
                        3,
                        year,
                        t,
                        Arrays.stream(byTerritory, from, from + wDomain).sum());
            }
            int[] whole = new int[DAYS];
            for (int d = 0; d < wDirection; d++) {
                int from = (year * wDirection + d) * DAYS;
                int[] part = Arrays.copyOfRange(histogram, from, from + DAYS);
                for (int day = 0; day < DAYS; day++) {
                    whole[day] += part[day];
                }
                days(answers, 1, year, d, part);
            }
            days(answers, 0, year, 0, whole);
        }
        return answers;
    }

    private static byte[] years(int first) {
        byte[] years = new byte[Cases.YEARS * 366 + Cases.LONGEST];
        for (int i = 0; i < years.length; i++) {
            int year = LocalDate.ofEpochDay(first + i).getYear() - Cases.FIRST_YEAR;
            years[i] = (byte) Math.min(year, OUTSIDE);
        }
        return years;
    }

    private static void copy(Answers answers, int table, int year, long[] cells, int width) {
        for (int i = 0; i < width; i++) {
            answers.count(table, year, i, cells[year * width + i]);
        }
    }

    private static void days(Answers answers, int table, int year, int place, int[] histogram) {
        long n = 0;
        long sum = 0;
        for (int day = 0; day < histogram.length; day++) {
            n += histogram[day];
            sum += (long) day * histogram[day];
        }
        long twice = n == 0 ? 0 : ranked(histogram, (n - 1) / 2) + ranked(histogram, n / 2);
        answers.days(table, year, place, n, sum, twice);
    }

    private static int ranked(int[] histogram, long rank) {
        long seen = 0;
        for (int day = 0; day < histogram.length; day++) {
            seen += histogram[day];
            if (seen > rank) {
                return day;
            }
        }
        return 0;
    }
}
