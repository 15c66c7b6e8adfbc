/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.aggregate.CodeBook;
import fr.mediation.reporting.aggregate.ColumnBatch;
import fr.mediation.reporting.aggregate.ColumnBatch.Days;
import fr.mediation.reporting.record.Axis;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Some thousand rows of a result in columns, filled without an object a case and handed over when they are full. */
final class ResultColumns {

    private static final int SIZE = 4096;
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final CodeBook book;
    private final RowReader reader;
    private final Consumer<ColumnBatch> sink;
    private final DayCells received = new DayCells(CaseColumn.RECEIVED_ON);
    private final DayCells closed = new DayCells(CaseColumn.CLOSED_ON);
    private final List<Cells> others = new ArrayList<>();
    private int count;

    ResultColumns(CodeBook book, RowReader reader, Consumer<ColumnBatch> sink) {
        this.book = book;
        this.reader = reader;
        this.sink = sink;
    }

    /** Where each column of the model lies in the result, and the codes behind the host's own numbers. */
    void bind(
            Map<CaseColumn, Integer> places,
            Map<CaseColumn, Map<Integer, String>> keys,
            Set<CaseColumn> numbered,
            ResultSetMetaData result)
            throws SQLException {
        CodeCells domain = new CodeCells(CaseColumn.DOMAIN, Axis.DOMAIN);
        // in the order of the model, where a policy comes before its sub-headings
        for (Map.Entry<CaseColumn, Integer> place : places.entrySet()) {
            CaseColumn column = place.getKey();
            int at = place.getValue();
            switch (column) {
                case ID -> {}
                case RECEIVED_ON -> received.bind(at, numbered, result);
                case CLOSED_ON -> closed.bind(at, numbered, result);
                case ACKNOWLEDGED_ON, SERVICE_ASKED_ON, SERVICE_ANSWERED_ON -> {
                    DayCells day = new DayCells(column);
                    day.bind(at, numbered, result);
                    others.add(day);
                }
                case PERSONS, SUSPENDED_DAYS -> others.add(new NumberCells(column, at));
                case DOMAIN -> others.add(domain.bind(at, keys, result));
                case SUB_DOMAIN -> {
                    CodeCells cells = new CodeCells(column, Axis.SUB_DOMAIN).bind(at, keys, result);
                    others.add(domain.at > 0 ? cells.within(domain) : cells);
                }
                default -> others.add(new CodeCells(column, Axis.valueOf(column.name())).bind(at, keys, result));
            }
        }
    }

    /** Whether the year of a day has four digits, as those that are read from texts. */
    static boolean isWritten(long epochDay) {
        return epochDay >= FIRST_DAY && epochDay <= LAST_DAY;
    }

    /** Takes the row the result is on; false when it is refused. */
    boolean add(ResultSet rows, long line) throws SQLException {
        if (!received.read(rows, line, count) || !closed.read(rows, line, count)) {
            return false;
        }
        int start = received.days[count];
        int end = closed.days[count];
        if (start == ColumnBatch.NO_DAY) {
            reader.refuseWithoutDay(line);
            return false;
        }
        if (end != ColumnBatch.NO_DAY && end < start) {
            reader.tellReversed(line);
        }
        for (Cells cells : others) {
            cells.read(rows, line, count);
        }
        count++;
        if (count == SIZE) {
            flush();
        }
        return true;
    }

    /** Hands over the rows that are left. */
    void flush() {
        if (count > 0) {
            ColumnBatch batch = ColumnBatch.of(book, Arrays.copyOf(received.days, count));
            closed.give(batch, count);
            others.forEach(cells -> cells.give(batch, count));
            sink.accept(batch);
            count = 0;
        }
    }

    private interface Cells {

        /** Reads the cell of a row; false when it makes the row useless. */
        boolean read(ResultSet rows, long line, int row) throws SQLException;

        void give(ColumnBatch batch, int count);
    }

    /** Days as the driver gives them, or as it writes them when it does not know how. */
    private final class DayCells implements Cells {

        private final CaseColumn column;
        private final boolean needed;
        private final int[] days = new int[SIZE];
        private int at;
        private boolean number;
        private boolean typed;
        private boolean plain = true;

        DayCells(CaseColumn column) {
            this.column = column;
            this.needed = column == CaseColumn.RECEIVED_ON || column == CaseColumn.CLOSED_ON;
            Arrays.fill(days, ColumnBatch.NO_DAY);
        }

        void bind(int place, Set<CaseColumn> numbered, ResultSetMetaData result) throws SQLException {
            at = place;
            number = numbered.contains(column);
            typed = result.getColumnType(place) == Types.DATE;
        }

        @Override
        public boolean read(ResultSet rows, long line, int row) throws SQLException {
            if (number) {
                int epochDay = rows.getInt(at);
                if (isWritten(epochDay)) {
                    days[row] = epochDay == 0 && rows.wasNull() ? ColumnBatch.NO_DAY : epochDay;
                    return true;
                }
            }
            RowReader.Day day = at == 0 ? RowReader.Day.NONE : day(rows, line);
            LocalDate date = day.date();
            days[row] = date == null ? ColumnBatch.NO_DAY : (int) date.toEpochDay();
            return !(needed && day.faulty());
        }

        private RowReader.Day day(ResultSet rows, long line) throws SQLException {
            if (typed) {
                try {
                    LocalDate date = date(rows);
                    boolean far = date != null && !isWritten(date.toEpochDay());
                    return far ? reader.unreadable(line, column, needed) : new RowReader.Day(date, false);
                } catch (SQLException e) {
                    // some drivers call a day what they keep as text: a failure of another kind comes back below
                    typed = false;
                }
            }
            String text = rows.getString(at);
            return text == null ? RowReader.Day.NONE : reader.day(line, column, text, needed);
        }

        /** A driver that keeps local dates gives them sooner as its own objects than when it is asked for them by name. */
        private @Nullable LocalDate date(ResultSet rows) throws SQLException {
            if (plain) {
                Object any = rows.getObject(at);
                plain = any == null || any instanceof LocalDate;
                if (plain) {
                    return (LocalDate) any;
                }
            }
            return rows.getObject(at, LocalDate.class);
        }

        @Override
        public void give(ColumnBatch batch, int count) {
            if (at > 0) {
                batch.days(Days.valueOf(column.name()), Arrays.copyOf(days, count));
            }
        }
    }

    /** Persons or days of suspension. */
    private final class NumberCells implements Cells {

        private final CaseColumn column;
        private final int at;
        private final int[] numbers = new int[SIZE];

        NumberCells(CaseColumn column, int at) {
            this.column = column;
            this.at = at;
        }

        @Override
        public boolean read(ResultSet rows, long line, int row) throws SQLException {
            String text = rows.getString(at);
            boolean persons = column == CaseColumn.PERSONS;
            Integer number =
                    text == null ? null : persons ? reader.persons(line, text) : reader.suspendedDays(line, text);
            numbers[row] = number == null ? (persons ? 1 : 0) : number;
            return true;
        }

        @Override
        public void give(ColumnBatch batch, int count) {
            batch.days(Days.valueOf(column.name()), Arrays.copyOf(numbers, count));
        }
    }

    /** Codes: the host's numbers looked up in a table, or its texts, each resolved once. */
    private final class CodeCells implements Cells {

        private static final short UNKNOWN = -1;
        private static final int MOST_TEXTS = 10_000;
        private static final int MOST_KEYS = 1 << 16;

        private final CaseColumn column;
        private final Axis axis;
        private final short[] numbers = new short[SIZE];
        private final List<Map<String, Short>> texts = new ArrayList<>();
        private final Map<Integer, Short> farKeys = new HashMap<>();
        private short[] nearKeys = new short[0];
        private boolean keyed;
        private boolean narrow;
        private int at;
        private @Nullable CodeCells around;

        CodeCells(CaseColumn column, Axis axis) {
            this.column = column;
            this.axis = axis;
            texts.add(new HashMap<>());
        }

        CodeCells bind(int place, Map<CaseColumn, Map<Integer, String>> keys, ResultSetMetaData result)
                throws SQLException {
            at = place;
            narrow = result.getColumnType(place) == Types.SMALLINT;
            Map<Integer, String> own = keys.getOrDefault(column, Map.of());
            keyed = keys.containsKey(column);
            int largest = own.keySet().stream()
                    .mapToInt(k -> k)
                    .filter(k -> k >= 0 && k < MOST_KEYS)
                    .max()
                    .orElse(-1);
            nearKeys = new short[largest + 1];
            Arrays.fill(nearKeys, UNKNOWN);
            own.forEach((key, code) -> {
                short number = (short) book.index(axis, code);
                if (key >= 0 && key < MOST_KEYS) {
                    nearKeys[key] = number;
                } else {
                    farKeys.put(key, number);
                }
            });
            return this;
        }

        /** The same text may be the label of sub-headings of two policies. */
        CodeCells within(CodeCells domain) {
            around = domain;
            for (int i = 0; i < book.codes(Axis.DOMAIN).size(); i++) {
                texts.add(new HashMap<>());
            }
            return this;
        }

        @Override
        public boolean read(ResultSet rows, long line, int row) throws SQLException {
            short number = keyed ? key(rows) : text(rows, around == null ? UNKNOWN : around.numbers[row]);
            if (number == UNKNOWN) {
                reader.tellUnknown(line, column);
                number = (short) book.index(axis, ReservedCode.UNMAPPED.name());
            }
            numbers[row] = number;
            return true;
        }

        private short key(ResultSet rows) throws SQLException {
            // asked for another size of number than it has, a driver may go through an object
            int key = narrow ? rows.getShort(at) : rows.getInt(at);
            if (key == 0 && rows.wasNull()) {
                return (short) book.index(axis, null);
            }
            return key >= 0 && key < nearKeys.length ? nearKeys[key] : farKeys.getOrDefault(key, UNKNOWN);
        }

        private short text(ResultSet rows, short policy) throws SQLException {
            String text = rows.getString(at);
            if (text == null) {
                return (short) book.index(axis, null);
            }
            Map<String, Short> known = texts.get(policy + 1);
            Short number = known.get(text);
            if (number == null) {
                number = number(text, policy);
                if (known.size() < MOST_TEXTS) {
                    known.put(text, number);
                }
            }
            return number;
        }

        private short number(String text, short policy) {
            if (text.isBlank()) {
                return (short) book.index(axis, null);
            }
            String domain = policy == UNKNOWN ? null : book.codes(Axis.DOMAIN).get(policy);
            return reader.resolve(axis, domain, text)
                    .map(code -> (short) book.index(axis, code))
                    .orElse(UNKNOWN);
        }

        @Override
        public void give(ColumnBatch batch, int count) {
            batch.codes(axis, Arrays.copyOf(numbers, count));
        }
    }
}
