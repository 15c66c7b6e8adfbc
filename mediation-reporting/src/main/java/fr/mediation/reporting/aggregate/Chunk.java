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
 * A few thousand cases in columns that fit in the nearest memory, with what is deduced from them: the policy of a sub-heading, the
 * type of a directorate, classes of days, slots of time. A column the host gave is read where it lies.
 */
final class Chunk {

    static final int SIZE = 2048;

    /** Before every day, and far enough from the least integer for a difference not to wrap around. */
    private static final int ABSENT = Integer.MIN_VALUE / 2;

    /** Where the codes of one axis lie for the cases of the chunk. */
    @SuppressWarnings("ArrayRecordComponent") // read in place, never compared
    record Column(short[] codes, int from) {}

    private final CodeBook book;
    private final DayClasses classes;
    private final Map<Axis, short[]> computed = new EnumMap<>(Axis.class);
    private final Map<Axis, Column> columns = new EnumMap<>(Axis.class);
    private final Map<Days, int[]> absent = new EnumMap<>(Days.class);
    private final short[][] slots;
    private final List<Clock> clocks;
    private final Iterable<Axis> axes;

    private int from;
    private int count;
    private int[] received = new int[0];
    private int[] closed = new int[0];

    Chunk(CodeBook book, DayClasses classes, Plan plan) {
        this.book = book;
        this.classes = classes;
        this.clocks = plan.clocks();
        this.axes = plan.axes();
        this.slots = new short[clocks.size()][SIZE];
    }

    /** Reads the cases of a batch from one of them on. */
    void read(ColumnBatch batch, int start, int length) {
        from = start;
        count = length;
        received = numbers(batch, Days.RECEIVED_ON);
        closed = numbers(batch, Days.CLOSED_ON);
        for (Axis axis : axes) {
            columns.put(axis, column(batch, axis));
        }
        int fromClosed = batch.numbers(Days.CLOSED_ON) == null ? 0 : from;
        for (int i = 0; i < slots.length; i++) {
            clocks.get(i).tell(received, from, closed, fromClosed, count, slots[i]);
        }
    }

    int count() {
        return count;
    }

    Column column(Axis axis) {
        return columns.getOrDefault(axis, new Column(new short[0], 0));
    }

    short[] slots(Clock clock) {
        return slots[clocks.indexOf(clock)];
    }

    private int[] numbers(ColumnBatch batch, Days which) {
        int[] given = batch.numbers(which);
        return given == null ? absent.computeIfAbsent(which, Chunk::none) : given;
    }

    private static int[] none(Days which) {
        int[] none = new int[SIZE];
        Arrays.fill(none, which == Days.PERSONS ? 1 : which == Days.SUSPENDED_DAYS ? 0 : ColumnBatch.NO_DAY);
        return none;
    }

    /** Cases closed before they were received. */
    long contradictions(ColumnBatch batch) {
        if (batch.numbers(Days.CLOSED_ON) == null) {
            return 0;
        }
        int found = 0;
        for (int i = from; i < from + count; i++) {
            int lasted = Math.max(closed[i], ABSENT) - received[i];
            // one for what is negative, less one for what is absent, without a branch
            found += (lasted >>> 31) - ((lasted - ABSENT / 2) >>> 31);
        }
        return found;
    }

    private Column column(ColumnBatch batch, Axis axis) {
        short[] given = batch.codes(axis);
        return switch (axis) {
            case DIRECTION_TYPE -> deduced(axis, given, batch.codes(Axis.DIRECTION), book.typeOfDirection());
            case DOMAIN -> deduced(axis, given, batch.codes(Axis.SUB_DOMAIN), book.domainOfSubDomain());
            case SUB_DOMAIN -> placed(batch.codes(Axis.DOMAIN), given);
            case HANDLING_TIME -> handling(batch);
            case ACKNOWLEDGEMENT_TIME ->
                compared(batch, axis, Days.RECEIVED_ON, Days.ACKNOWLEDGED_ON, classes.acknowledgementTarget());
            case ANSWER_TIME ->
                compared(batch, axis, Days.SERVICE_ASKED_ON, Days.SERVICE_ANSWERED_ON, classes.answerTarget());
            case SUSPENSION -> suspension(batch);
            default -> given == null ? unknown(axis) : new Column(given, from);
        };
    }

    private short[] room(Axis axis) {
        return computed.computeIfAbsent(axis, a -> new short[SIZE]);
    }

    private Column unknown(Axis axis) {
        short[] room = room(axis);
        Arrays.fill(room, (short) book.notRecorded(axis));
        return new Column(room, 0);
    }

    /** What is not recorded follows from the finer answer. */
    private Column deduced(Axis axis, short @Nullable [] given, short @Nullable [] finer, short[] parents) {
        if (finer == null) {
            return given == null ? unknown(axis) : new Column(given, from);
        }
        short[] room = room(axis);
        int notRecorded = book.notRecorded(axis);
        for (int i = 0; i < count; i++) {
            boolean told = given != null && given[from + i] != notRecorded;
            room[i] = told && given != null ? given[from + i] : parents[finer[from + i]];
        }
        return new Column(room, 0);
    }

    /** A sub-heading under another policy than its own would make the tables of the two levels disagree. */
    private Column placed(short @Nullable [] domains, short @Nullable [] given) {
        if (given == null) {
            return unknown(Axis.SUB_DOMAIN);
        }
        if (domains == null) {
            return new Column(given, from);
        }
        short[] room = room(Axis.SUB_DOMAIN);
        short[] parents = book.domainOfSubDomain();
        int notRecorded = book.notRecorded(Axis.DOMAIN);
        short unmapped = (short) book.unmapped(Axis.SUB_DOMAIN);
        for (int i = 0; i < count; i++) {
            short code = given[from + i];
            short domain = domains[from + i];
            boolean misplaced = domain != notRecorded && parents[code] != notRecorded && parents[code] != domain;
            room[i] = misplaced ? unmapped : code;
        }
        return new Column(room, 0);
    }

    private Column handling(ColumnBatch batch) {
        short[] room = room(Axis.HANDLING_TIME);
        int[] values = new int[count];
        values(batch, Measure.DURATION, values);
        List<Integer> last = classes.handling();
        boolean known = batch.numbers(Days.CLOSED_ON) != null;
        for (int i = 0; i < count; i++) {
            int at = 0;
            while (at < last.size() && values[i] > last.get(at)) {
                at++;
            }
            boolean open = !known || closed[from + i] == ColumnBatch.NO_DAY;
            int contradiction = values[i] < 0 ? book.notRecorded(Axis.HANDLING_TIME) : at;
            room[i] = (short) (open ? last.size() + 1 : contradiction);
        }
        return new Column(room, 0);
    }

    private Column compared(ColumnBatch batch, Axis axis, Days first, Days second, int target) {
        short[] room = room(axis);
        int[] starts = numbers(batch, first);
        int[] ends = numbers(batch, second);
        int starting = batch.numbers(first) == null ? 0 : from;
        int ending = batch.numbers(second) == null ? 0 : from;
        for (int i = 0; i < count; i++) {
            int start = starts[starting + i];
            int end = ends[ending + i];
            int answer;
            if (start == ColumnBatch.NO_DAY) {
                answer = end == ColumnBatch.NO_DAY ? 3 : book.notRecorded(axis);
            } else if (end == ColumnBatch.NO_DAY) {
                answer = 2;
            } else if (end < start) {
                answer = book.notRecorded(axis);
            } else {
                answer = end - start <= target ? 0 : 1;
            }
            room[i] = (short) answer;
        }
        return new Column(room, 0);
    }

    private Column suspension(ColumnBatch batch) {
        short[] room = room(Axis.SUSPENSION);
        int[] suspended = numbers(batch, Days.SUSPENDED_DAYS);
        int start = batch.numbers(Days.SUSPENDED_DAYS) == null ? 0 : from;
        for (int i = 0; i < count; i++) {
            room[i] = (short) (suspended[start + i] > 0 ? 0 : 1);
        }
        return new Column(room, 0);
    }

    /** The measure of each case, -1 where it has none. */
    void values(ColumnBatch batch, Measure measure, int[] into) {
        switch (measure) {
            case COUNT -> Arrays.fill(into, 0, count, -1);
            case PERSONS -> copy(batch, Days.PERSONS, 0, into);
            case SUSPENSION -> copy(batch, Days.SUSPENDED_DAYS, 1, into);
            case DURATION -> between(batch, Days.RECEIVED_ON, Days.CLOSED_ON, into);
            case ACKNOWLEDGEMENT -> between(batch, Days.RECEIVED_ON, Days.ACKNOWLEDGED_ON, into);
            case ANSWER -> between(batch, Days.SERVICE_ASKED_ON, Days.SERVICE_ANSWERED_ON, into);
            case DURATION_NET -> {
                between(batch, Days.RECEIVED_ON, Days.CLOSED_ON, into);
                int[] suspended = numbers(batch, Days.SUSPENDED_DAYS);
                int start = batch.numbers(Days.SUSPENDED_DAYS) == null ? 0 : from;
                for (int i = 0; i < count; i++) {
                    int away = Math.max(0, suspended[start + i]);
                    into[i] = into[i] < 0 ? -1 : Math.max(0, into[i] - away);
                }
            }
        }
    }

    private void copy(ColumnBatch batch, Days which, int least, int[] into) {
        int[] numbers = numbers(batch, which);
        int start = batch.numbers(which) == null ? 0 : from;
        for (int i = 0; i < count; i++) {
            into[i] = numbers[start + i] >= least ? numbers[start + i] : -1;
        }
    }

    private void between(ColumnBatch batch, Days first, Days second, int[] into) {
        int[] starts = numbers(batch, first);
        int[] ends = numbers(batch, second);
        int starting = batch.numbers(first) == null ? 0 : from;
        int ending = batch.numbers(second) == null ? 0 : from;
        for (int i = 0; i < count; i++) {
            into[i] = Math.max(-1, Math.max(ends[ending + i], ABSENT) - starts[starting + i]);
        }
        if (first != Days.RECEIVED_ON) {
            for (int i = 0; i < count; i++) {
                into[i] = starts[starting + i] == ColumnBatch.NO_DAY ? -1 : into[i];
            }
        }
    }
}
