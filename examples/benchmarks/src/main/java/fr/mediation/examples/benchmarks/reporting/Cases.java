/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.reporting;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.reporting.aggregate.CodeBook;
import fr.mediation.reporting.aggregate.ColumnBatch;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.CaseRecordBuilder;
import fr.mediation.reporting.record.StandardCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Generated cases in columns: eight years, skewed codes, a tenth of each answer unknown, log-normal days, one case in nine open. */
final class Cases {

    static final int FIRST_YEAR = 2017;
    static final int YEARS = 8;
    static final int LONGEST = 4000;
    static final List<Axis> AXES =
            List.of(Axis.STATUS, Axis.CHANNEL, Axis.TERRITORY, Axis.DIRECTION, Axis.KIND, Axis.DOMAIN, Axis.OUTCOME);

    final int size;
    final CaseCodes codes;
    final CodeBook book;
    final int[] received;
    final int[] closed;
    private final Map<Axis, short[]> columns = new EnumMap<>(Axis.class);

    Cases(int size, long seed) {
        this.size = size;
        this.codes = lists();
        this.book = CodeBook.of(codes);
        this.received = new int[size];
        this.closed = new int[size];
        Random random = new Random(seed);
        int first = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
        int days = (int) LocalDate.of(FIRST_YEAR + YEARS, 1, 1).toEpochDay() - first;
        for (int i = 0; i < size; i++) {
            received[i] = first + random.nextInt(days);
            int lasted = (int) Math.min(LONGEST, Math.exp(3.5 + 0.9 * random.nextGaussian()));
            closed[i] = random.nextInt(9) == 0 ? ColumnBatch.NO_DAY : received[i] + lasted;
        }
        for (Axis axis : AXES) {
            int known = codes.on(axis).size();
            short unknown = (short) book.index(axis, null);
            short[] column = new short[size];
            for (int i = 0; i < size; i++) {
                double skew = random.nextDouble();
                column[i] = random.nextInt(10) == 0 ? unknown : (short) (known * skew * skew);
            }
            columns.put(axis, column);
        }
    }

    private static CaseCodes lists() {
        return new CaseCodes(
                list("channels", 6),
                StandardCodes.ORIGINATORS,
                list("territories", 13),
                list("directions", 24),
                list("domains", 16),
                StandardCodes.THIRD_PARTIES,
                StandardCodes.END_REASONS,
                StandardCodes.REQUESTER_TYPES,
                StandardCodes.REFERRAL_REASONS,
                fr.mediation.reporting.record.DayClasses.STANDARD);
    }

    private static CodeList list(String name, int size) {
        String prefix = name.substring(0, 3).toUpperCase(java.util.Locale.ROOT);
        return CodeList.of(
                name,
                "1",
                IntStream.range(0, size)
                        .mapToObj(i -> Code.of(prefix + i, name + i, name + i))
                        .toArray(Code[]::new));
    }

    short[] column(Axis axis) {
        return columns.getOrDefault(axis, new short[0]);
    }

    /** How many numbers an axis may have, unknown included. */
    int width(Axis axis) {
        return book.codes(axis).size();
    }

    @Nullable String code(Axis axis, int row) {
        int number = column(axis)[row];
        return number == book.index(axis, null) ? null : book.codes(axis).get(number);
    }

    /** The same cases as objects, as a host would make them of its rows: shared texts, dates of their own. */
    List<CaseRecord> objects() {
        List<CaseRecord> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(new CaseRecordBuilder()
                    .id("x")
                    .receivedOn(LocalDate.ofEpochDay(received[i]))
                    .closedOn(closed[i] == ColumnBatch.NO_DAY ? null : LocalDate.ofEpochDay(closed[i]))
                    .status(code(Axis.STATUS, i))
                    .channel(code(Axis.CHANNEL, i))
                    .territory(code(Axis.TERRITORY, i))
                    .direction(code(Axis.DIRECTION, i))
                    .kind(code(Axis.KIND, i))
                    .domain(code(Axis.DOMAIN, i))
                    .outcome(code(Axis.OUTCOME, i))
                    .build());
        }
        return rows;
    }
}
