/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.reporting.aggregate.ColumnBatch.Days;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns case objects into the columns that a definition needs, a chunk at a time. */
final class RowBuffer {

    private final List<CodeColumn> codes = new ArrayList<>();
    private final Map<Days, int[]> days = new EnumMap<>(Days.class);
    private final MonthTable months = new MonthTable();
    private final int[] received;
    private final int @Nullable [] closed;
    private final int @Nullable [] acknowledged;
    private final int @Nullable [] asked;
    private final int @Nullable [] answered;
    private final int @Nullable [] persons;
    private final int @Nullable [] suspended;
    private final ColumnBatch batch;
    private int count;

    RowBuffer(CodeBook book, Plan plan) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        axes.addAll(plan.axes());
        if (axes.contains(Axis.DIRECTION_TYPE)) {
            axes.add(Axis.DIRECTION);
        }
        if (axes.contains(Axis.DOMAIN) || axes.contains(Axis.SUB_DOMAIN)) {
            axes.addAll(Set.of(Axis.DOMAIN, Axis.SUB_DOMAIN));
        }
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        plan.shapes().forEach(s -> measures.add(s.measure()));
        received = new int[Chunk.SIZE];
        batch = ColumnBatch.of(book, received);
        boolean net = measures.contains(Measure.DURATION_NET);
        closed = column(Days.CLOSED_ON, true);
        acknowledged = column(
                Days.ACKNOWLEDGED_ON,
                axes.contains(Axis.ACKNOWLEDGEMENT_TIME) || measures.contains(Measure.ACKNOWLEDGEMENT));
        boolean answers = axes.contains(Axis.ANSWER_TIME) || measures.contains(Measure.ANSWER);
        asked = column(Days.SERVICE_ASKED_ON, answers);
        answered = column(Days.SERVICE_ANSWERED_ON, answers);
        persons = column(Days.PERSONS, measures.contains(Measure.PERSONS));
        suspended = column(
                Days.SUSPENDED_DAYS, net || axes.contains(Axis.SUSPENSION) || measures.contains(Measure.SUSPENSION));
        for (Axis axis : axes) {
            if (!ColumnBatch.computed(axis)) {
                CodeColumn column = new CodeColumn(book, axis);
                codes.add(column);
                batch.codes(axis, column.numbers);
            }
        }
    }

    private int @Nullable [] column(Days which, boolean needed) {
        if (!needed) {
            return null;
        }
        int[] column = new int[Chunk.SIZE];
        days.put(which, column);
        batch.days(which, column);
        return column;
    }

    /** Takes a case; says whether the buffer is full. */
    boolean add(CaseRecord row) {
        int at = count;
        received[at] = months.day(row.receivedOn());
        put(closed, at, row.closedOn());
        put(acknowledged, at, row.acknowledgedOn());
        put(asked, at, row.serviceAskedOn());
        put(answered, at, row.serviceAnsweredOn());
        put(persons, at, row.persons(), 1);
        put(suspended, at, row.suspendedDays(), 0);
        for (CodeColumn column : codes) {
            column.put(at, row);
        }
        count = at + 1;
        return count == Chunk.SIZE;
    }

    private void put(int @Nullable [] column, int at, @Nullable LocalDate day) {
        if (column != null) {
            column[at] = day == null ? ColumnBatch.NO_DAY : months.day(day);
        }
    }

    private static void put(int @Nullable [] column, int at, @Nullable Integer number, int absent) {
        if (column != null) {
            column[at] = number == null ? absent : number;
        }
    }

    int count() {
        return count;
    }

    ColumnBatch batch() {
        return batch;
    }

    void clear() {
        count = 0;
    }

    /** A dictionary that looks at the identity of a text before its letters: hosts repeat the same few objects. */
    private static final class CodeColumn {

        private static final int ROOM = 256;

        private final CodeBook book;
        private final Axis axis;
        private final String[] seen = new String[ROOM];
        private final short[] known = new short[ROOM];
        private final short notRecorded;
        private final short[] numbers = new short[Chunk.SIZE];

        CodeColumn(CodeBook book, Axis axis) {
            this.book = book;
            this.axis = axis;
            this.notRecorded = (short) book.notRecorded(axis);
        }

        @SuppressWarnings("ReferenceEquality") // the letters are compared by the code book when the objects differ
        void put(int at, CaseRecord row) {
            String code = read(row);
            if (code == null) {
                numbers[at] = notRecorded;
                return;
            }
            int hash = code.hashCode();
            int place = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (ROOM - 1);
            if (seen[place] != code) {
                seen[place] = code;
                known[place] = (short) book.index(axis, code);
            }
            numbers[at] = known[place];
        }

        private @Nullable String read(CaseRecord row) {
            return switch (axis) {
                case KIND -> row.kind();
                case STATUS -> row.status();
                case CHANNEL -> row.channel();
                case ORIGINATOR -> row.originator();
                case TERRITORY -> row.territory();
                case DIRECTION -> row.direction();
                case DIRECTION_TYPE -> row.directionType();
                case DOMAIN -> row.domain();
                case SUB_DOMAIN -> row.subDomain();
                case THIRD_PARTY -> row.thirdParty();
                case OUTCOME -> row.outcome();
                case END_REASON -> row.endReason();
                default -> axis.read(row);
            };
        }
    }

    /** The first day of each month, so that a date becomes a number without a division. */
    private static final class MonthTable {

        private static final int FIRST_YEAR = 1900;
        private static final int YEARS = 301;

        private final int[] starts = new int[YEARS * 12];

        MonthTable() {
            for (int i = 0; i < starts.length; i++) {
                starts[i] =
                        (int) LocalDate.of(FIRST_YEAR + i / 12, i % 12 + 1, 1).toEpochDay() - 1;
            }
        }

        int day(LocalDate day) {
            int month = (day.getYear() - FIRST_YEAR) * 12 + day.getMonthValue() - 1;
            return month >= 0 && month < starts.length
                    ? starts[month] + day.getDayOfMonth()
                    : (int) Math.max(Math.min(day.toEpochDay(), 4_000_000L), -4_000_000L);
        }
    }
}
