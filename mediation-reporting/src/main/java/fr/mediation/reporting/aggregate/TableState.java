/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accumulator of one table. */
@SuppressWarnings("EnumOrdinal") // positions in arrays that live as long as the process, never stored
final class TableState {

    private static final int LARGEST = 1 << 22;

    private final TableSpec spec;
    private final List<Code> rowCodes;
    private final List<Code> columnCodes;
    private final int[] rowOf;
    private final int[] columnOf;
    private final boolean[][] kept;
    private final int[] keptAxes;
    private final long[] cells;
    private final List<DayHistogram> days = new ArrayList<>();

    TableState(ReportSpec report, TableSpec spec, Decoder decoder) {
        this.spec = spec;
        this.rowCodes = report.categories(spec, spec.rows());
        this.columnCodes =
                spec.crossed().map(axis -> report.categories(spec, axis)).orElse(List.of());
        this.rowOf = translation(spec.rows(), rowCodes, decoder);
        this.columnOf = spec.crossed()
                .map(axis -> translation(axis, columnCodes, decoder))
                .orElse(new int[0]);
        this.keptAxes = spec.where().stream().mapToInt(c -> c.axis().ordinal()).toArray();
        this.kept = spec.where().stream().map(c -> kept(c, decoder)).toArray(boolean[][]::new);
        long size = (long) rowCodes.size() * width();
        if (size > LARGEST) {
            throw new IllegalArgumentException("a table has four million cells at most");
        }
        this.cells = new long[(int) size];
        if (spec.measure() == Measure.DURATION) {
            rowCodes.forEach(code -> days.add(new DayHistogram()));
        }
    }

    private static int[] translation(Axis axis, List<Code> categories, Decoder decoder) {
        List<String> order = categories.stream().map(Code::code).toList();
        int unmapped = order.indexOf(ReservedCode.UNMAPPED.name());
        return decoder.keys(axis).stream()
                .mapToInt(order::indexOf)
                .map(i -> i < 0 ? unmapped : i)
                .toArray();
    }

    private static boolean[] kept(Condition condition, Decoder decoder) {
        List<String> keys = decoder.keys(condition.axis());
        boolean[] kept = new boolean[keys.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = condition.codes().contains(keys.get(i));
        }
        return kept;
    }

    private int width() {
        return Math.max(1, columnCodes.size());
    }

    void add(CaseRecord row, int[] codes, long weight) {
        LocalDate day = spec.cohort().day(row, spec.period());
        if (day == null || !spec.period().contains(day)) {
            return;
        }
        for (int i = 0; i < keptAxes.length; i++) {
            if (!kept[i][codes[keptAxes[i]]]) {
                return;
            }
        }
        int at = position(spec.rows(), rowOf, codes, day);
        int cell = at * width()
                + spec.crossed()
                        .map(axis -> position(axis, columnOf, codes, day))
                        .orElse(0);
        LocalDate closed = row.closedOn();
        if (spec.measure() == Measure.DURATION) {
            if (closed == null || closed.isBefore(row.receivedOn())) {
                return;
            }
            days.get(at).add((int) ChronoUnit.DAYS.between(row.receivedOn(), closed), weight);
        }
        cells[cell] += weight;
    }

    private int position(Axis axis, int[] translation, int[] codes, LocalDate day) {
        return axis == Axis.YEAR ? day.getYear() - spec.period().from().getYear() : translation[codes[axis.ordinal()]];
    }

    void merge(TableState other) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] += other.cells[i];
        }
        for (int i = 0; i < days.size(); i++) {
            days.get(i).merge(other.days.get(i));
        }
    }

    boolean isEmpty() {
        return Arrays.stream(cells).allMatch(n -> n == 0);
    }

    void write(DataOutputStream out) throws IOException {
        for (long cell : cells) {
            out.writeLong(cell);
        }
        for (DayHistogram histogram : days) {
            histogram.write(out);
        }
    }

    void read(DataInputStream in) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = in.readLong();
        }
        for (int i = 0; i < days.size(); i++) {
            days.set(i, DayHistogram.read(in));
        }
    }

    RawTable raw() {
        List<List<Long>> counts = new ArrayList<>();
        for (int row = 0; row < rowCodes.size(); row++) {
            counts.add(Arrays.stream(cells, row * width(), (row + 1) * width())
                    .boxed()
                    .toList());
        }
        List<RawTable.Duration> durations = new ArrayList<>();
        DayHistogram all = new DayHistogram();
        for (DayHistogram histogram : days) {
            all.merge(histogram);
            durations.add(duration(histogram));
        }
        RawTable.@Nullable Duration total = days.isEmpty() ? null : duration(all);
        return new RawTable(spec, rowCodes, columnCodes, counts, durations, total);
    }

    private static RawTable.Duration duration(DayHistogram histogram) {
        return new RawTable.Duration(
                histogram.cases(),
                histogram.mean().orElse(null),
                histogram.median().orElse(null));
    }
}
