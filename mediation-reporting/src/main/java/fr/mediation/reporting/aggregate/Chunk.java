/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.reporting.aggregate.ColumnBatch.Days;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.DayClasses;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A few thousand cases in columns that fit in the nearest memory, each from its beginning, with what is deduced from them: the
 * policy of a sub-heading, the type of a directorate, classes of days, slots of time.
 */
final class Chunk {

    static final int SIZE = 2048;

    private final CodeBook book;
    private final DayClasses classes;
    private final Map<Axis, short[]> given = new EnumMap<>(Axis.class);
    private final Map<Axis, short[]> deduced = new EnumMap<>(Axis.class);
    private final Map<Axis, short[]> columns = new EnumMap<>(Axis.class);
    private final Map<Days, int[]> copies = new EnumMap<>(Days.class);
    private final Map<Days, int[]> absent = new EnumMap<>(Days.class);
    private final Map<Days, int[]> numbers = new EnumMap<>(Days.class);
    private final List<Clock> clocks;
    private final Iterable<Axis> axes;
    private final short[][] slots;
    private final int[] room = new int[SIZE];
    private int count;

    Chunk(CodeBook book, DayClasses classes, Plan plan) {
        this.book = book;
        this.classes = classes;
        this.clocks = plan.clocks();
        this.axes = plan.axes();
        this.slots = new short[clocks.size()][SIZE];
    }

    /** Reads the cases of a batch from one of them on. */
    void read(ColumnBatch batch, int from, int length) {
        count = length;
        for (Days which : Days.values()) {
            numbers.put(which, copy(batch.numbers(which), which, from));
        }
        for (Axis axis : axes) {
            columns.put(axis, column(batch, from, axis));
        }
        for (int i = 0; i < slots.length; i++) {
            clocks.get(i).tell(numbers(Days.RECEIVED_ON), numbers(Days.CLOSED_ON), count, room, slots[i]);
        }
    }

    int count() {
        return count;
    }

    short[] column(Axis axis) {
        return columns.getOrDefault(axis, new short[0]);
    }

    short[] slots(Clock clock) {
        return slots[clocks.indexOf(clock)];
    }

    private int[] numbers(Days which) {
        return numbers.getOrDefault(which, new int[0]);
    }

    private int[] copy(int @Nullable [] column, Days which, int from) {
        if (column == null) {
            return absent.computeIfAbsent(which, Chunk::none);
        }
        int[] copy = copies.computeIfAbsent(which, w -> new int[SIZE]);
        System.arraycopy(column, from, copy, 0, count);
        return copy;
    }

    private static int[] none(Days which) {
        int[] none = new int[SIZE];
        Arrays.fill(none, which == Days.PERSONS ? 1 : which == Days.SUSPENDED_DAYS ? 0 : ColumnBatch.NO_DAY);
        return none;
    }

    /** Cases closed before they were received. */
    long contradictions() {
        return Kernel.reversed(count, numbers(Days.RECEIVED_ON), numbers(Days.CLOSED_ON));
    }

    private short @Nullable [] given(ColumnBatch batch, int from, Axis axis) {
        short[] column = batch.codes(axis);
        if (column == null) {
            return null;
        }
        short[] copy = given.computeIfAbsent(axis, a -> new short[SIZE]);
        System.arraycopy(column, from, copy, 0, count);
        return copy;
    }

    private short[] column(ColumnBatch batch, int from, Axis axis) {
        return switch (axis) {
            case DIRECTION_TYPE -> deduced(batch, from, axis, Axis.DIRECTION, book.typeOfDirection());
            case DOMAIN -> deduced(batch, from, axis, Axis.SUB_DOMAIN, book.domainOfSubDomain());
            case SUB_DOMAIN -> placed(given(batch, from, Axis.DOMAIN), given(batch, from, axis));
            case HANDLING_TIME -> handling();
            case ACKNOWLEDGEMENT_TIME ->
                compared(axis, Days.RECEIVED_ON, Days.ACKNOWLEDGED_ON, classes.acknowledgementTarget());
            case ANSWER_TIME -> compared(axis, Days.SERVICE_ASKED_ON, Days.SERVICE_ANSWERED_ON, classes.answerTarget());
            case SUSPENSION -> suspension();
            default -> orUnknown(given(batch, from, axis), axis);
        };
    }

    private short[] room(Axis axis) {
        return deduced.computeIfAbsent(axis, a -> new short[SIZE]);
    }

    private short[] orUnknown(short @Nullable [] column, Axis axis) {
        if (column != null) {
            return column;
        }
        short[] unknown = room(axis);
        Arrays.fill(unknown, (short) book.notRecorded(axis));
        return unknown;
    }

    /** What is not recorded follows from the finer answer. */
    private short[] deduced(ColumnBatch batch, int from, Axis axis, Axis finerAxis, short[] parents) {
        short[] column = given(batch, from, axis);
        short[] finer = given(batch, from, finerAxis);
        if (finer == null) {
            return orUnknown(column, axis);
        }
        short[] into = room(axis);
        int notRecorded = book.notRecorded(axis);
        for (int i = 0; i < count; i++) {
            boolean told = column != null && column[i] != notRecorded;
            into[i] = told && column != null ? column[i] : parents[finer[i]];
        }
        return into;
    }

    /** A sub-heading under another policy than its own would make the tables of the two levels disagree. */
    private short[] placed(short @Nullable [] domains, short @Nullable [] column) {
        if (column == null || domains == null) {
            return orUnknown(column, Axis.SUB_DOMAIN);
        }
        short[] into = room(Axis.SUB_DOMAIN);
        short[] parents = book.domainOfSubDomain();
        int notRecorded = book.notRecorded(Axis.DOMAIN);
        short unmapped = (short) book.unmapped(Axis.SUB_DOMAIN);
        for (int i = 0; i < count; i++) {
            short code = column[i];
            short domain = domains[i];
            boolean misplaced = domain != notRecorded && parents[code] != notRecorded && parents[code] != domain;
            into[i] = misplaced ? unmapped : code;
        }
        return into;
    }

    private short[] handling() {
        short[] into = room(Axis.HANDLING_TIME);
        int[] closed = numbers(Days.CLOSED_ON);
        values(Measure.DURATION, room);
        List<Integer> last = classes.handling();
        for (int i = 0; i < count; i++) {
            int at = 0;
            while (at < last.size() && room[i] > last.get(at)) {
                at++;
            }
            int known = room[i] < 0 ? book.notRecorded(Axis.HANDLING_TIME) : at;
            into[i] = (short) (closed[i] == ColumnBatch.NO_DAY ? last.size() + 1 : known);
        }
        return into;
    }

    private short[] compared(Axis axis, Days first, Days second, int target) {
        short[] into = room(axis);
        int[] starts = numbers(first);
        int[] ends = numbers(second);
        for (int i = 0; i < count; i++) {
            int answer;
            if (starts[i] == ColumnBatch.NO_DAY) {
                answer = ends[i] == ColumnBatch.NO_DAY ? 3 : book.notRecorded(axis);
            } else if (ends[i] == ColumnBatch.NO_DAY) {
                answer = 2;
            } else if (ends[i] < starts[i]) {
                answer = book.notRecorded(axis);
            } else {
                answer = ends[i] - starts[i] <= target ? 0 : 1;
            }
            into[i] = (short) answer;
        }
        return into;
    }

    private short[] suspension() {
        short[] into = room(Axis.SUSPENSION);
        int[] suspended = numbers(Days.SUSPENDED_DAYS);
        for (int i = 0; i < count; i++) {
            into[i] = (short) (suspended[i] > 0 ? 0 : 1);
        }
        return into;
    }

    /** The measure of each case, -1 where it has none. */
    void values(Measure measure, int[] into) {
        switch (measure) {
            case COUNT -> Arrays.fill(into, 0, count, -1);
            case PERSONS -> atLeast(0, Days.PERSONS, into);
            case SUSPENSION -> atLeast(1, Days.SUSPENDED_DAYS, into);
            case DURATION -> between(Days.RECEIVED_ON, Days.CLOSED_ON, into);
            case ACKNOWLEDGEMENT -> between(Days.RECEIVED_ON, Days.ACKNOWLEDGED_ON, into);
            case ANSWER -> between(Days.SERVICE_ASKED_ON, Days.SERVICE_ANSWERED_ON, into);
            case DURATION_NET -> {
                between(Days.RECEIVED_ON, Days.CLOSED_ON, into);
                int[] suspended = numbers(Days.SUSPENDED_DAYS);
                for (int i = 0; i < count; i++) {
                    int away = Math.max(0, suspended[i]);
                    into[i] = into[i] < 0 ? -1 : Math.max(0, into[i] - away);
                }
            }
        }
    }

    private void atLeast(int least, Days which, int[] into) {
        int[] column = numbers(which);
        for (int i = 0; i < count; i++) {
            into[i] = column[i] >= least ? column[i] : -1;
        }
    }

    private void between(Days first, Days second, int[] into) {
        int[] starts = numbers(first);
        Kernel.between(count, starts, numbers(second), into);
        if (first != Days.RECEIVED_ON) {
            for (int i = 0; i < count; i++) {
                into[i] = starts[i] == ColumnBatch.NO_DAY ? -1 : into[i];
            }
        }
    }
}
