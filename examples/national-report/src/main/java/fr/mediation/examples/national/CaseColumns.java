/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import fr.mediation.reporting.aggregate.ColumnBatch;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.record.Axis;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/** Some thousand rows of {@link CaseTable} in columns, counted when they are full. */
final class CaseColumns {

    private static final int SIZE = 4096;
    private static final int RECEIVED_ON = 1;
    private static final int CLOSED_ON = 2;

    private final ReportState state;
    private final int[] received = new int[SIZE];
    private final int[] closed = new int[SIZE];
    private final List<Codes> codes;
    private int count;

    CaseColumns(ReportState state) {
        this.state = state;
        this.codes = List.of(
                new Codes(state, Axis.TERRITORY, 0),
                new Codes(state, Axis.KIND, 3),
                new Codes(state, Axis.STATUS, 4),
                new Codes(state, Axis.CHANNEL, 5),
                new Codes(state, Axis.DOMAIN, 6),
                new Codes(state, Axis.OUTCOME, 7));
    }

    /** Takes a row; false when its day of receipt is not recorded. */
    boolean add(InternalRow row) {
        if (row.isNullAt(RECEIVED_ON)) {
            return false;
        }
        received[count] = row.getInt(RECEIVED_ON);
        closed[count] = row.isNullAt(CLOSED_ON) ? ColumnBatch.NO_DAY : row.getInt(CLOSED_ON);
        for (Codes column : codes) {
            column.read(row, count);
        }
        count++;
        if (count == SIZE) {
            flush();
        }
        return true;
    }

    /** Counts the rows that are left. */
    void flush() {
        if (count > 0) {
            ColumnBatch batch = ColumnBatch.of(state.codeBook(), Arrays.copyOf(received, count))
                    .days(ColumnBatch.Days.CLOSED_ON, Arrays.copyOf(closed, count));
            codes.forEach(column -> batch.codes(column.axis, Arrays.copyOf(column.numbers, count)));
            state.add(batch);
            count = 0;
        }
    }

    /** One column of codes, each text looked up where Spark holds it. */
    private static final class Codes {

        private static final int MOST_TEXTS = 10_000;

        private final ReportState state;
        private final Axis axis;
        private final int at;
        private final short notRecorded;
        private final short[] numbers = new short[SIZE];
        private final Map<UTF8String, Short> known = new HashMap<>();

        Codes(ReportState state, Axis axis, int at) {
            this.state = state;
            this.axis = axis;
            this.at = at;
            this.notRecorded = (short) state.codeBook().index(axis, null);
        }

        void read(InternalRow row, int into) {
            numbers[into] = row.isNullAt(at) ? notRecorded : number(row.getUTF8String(at));
        }

        private short number(UTF8String text) {
            Short number = known.get(text);
            if (number == null) {
                number = (short) state.codeBook().index(axis, text.toString());
                if (known.size() < MOST_TEXTS) {
                    // the text lies in memory that Spark uses again for the next row
                    known.put(text.copy(), number);
                }
            }
            return number;
        }
    }
}
