/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.reporting.record.Axis;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lot de dossiers en colonnes: many cases at once, one array a column, codes as the numbers of a {@link CodeBook}.
 *
 * <p>The fast way in: a host that reads from a database or a columnar file fills arrays and makes no object a case. Arrays are
 * checked when they are given and are not copied: they must not change before the state has counted them. A column that is not
 * given is « not recorded » for all cases. Not thread safe.
 */
public final class ColumnBatch {

    /** The day of what did not happen. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    private final CodeBook book;
    private final int size;
    private final Map<Axis, short[]> codes = new EnumMap<>(Axis.class);
    private final Map<Days, int[]> numbers = new EnumMap<>(Days.class);

    private ColumnBatch(CodeBook book, int size) {
        this.book = book;
        this.size = size;
    }

    /**
     * A batch of cases whose days of receipt are known.
     *
     * @param book the numbers of the codes
     * @param receivedOn for each case, the day of referral, as {@link java.time.LocalDate#toEpochDay()}
     * @return a batch, to be completed with other columns
     * @throws IllegalArgumentException if a case has no day of referral
     */
    public static ColumnBatch of(CodeBook book, int[] receivedOn) {
        ColumnBatch batch = new ColumnBatch(Objects.requireNonNull(book, "book"), receivedOn.length);
        for (int day : receivedOn) {
            if (day == NO_DAY) {
                throw new IllegalArgumentException("a case has a day of referral");
            }
        }
        return batch.days(Days.RECEIVED_ON, receivedOn);
    }

    /**
     * Adds a column of codes.
     *
     * @param axis what the codes answer; neither time nor what is computed from days
     * @param column one number a case
     * @return this batch
     * @throws IllegalArgumentException if the column is not as long as the batch, or has a number the book does not know
     */
    public ColumnBatch codes(Axis axis, short[] column) {
        checkLength(column.length);
        int known = book.size(axis);
        boolean outside = false;
        for (short code : column) {
            outside |= code < 0 || code >= known;
        }
        if (outside || computed(axis)) {
            throw new IllegalArgumentException("a column of codes holds numbers of the code book, on a recorded axis");
        }
        codes.put(axis, column);
        return this;
    }

    static boolean computed(Axis axis) {
        return switch (axis) {
            case YEAR, QUARTER, MONTH, HANDLING_TIME, ACKNOWLEDGEMENT_TIME, ANSWER_TIME, SUSPENSION -> true;
            default -> false;
        };
    }

    /**
     * Adds a column of days or of numbers.
     *
     * @param which what they are
     * @param column one number a case: a day as {@link java.time.LocalDate#toEpochDay()}, or {@link #NO_DAY}; persons and days
     *     of suspension as they are, from 0 on
     * @return this batch
     * @throws IllegalArgumentException if the column is not as long as the batch, or a number lies outside the years -9999 to 9999
     */
    public ColumnBatch days(Days which, int[] column) {
        checkLength(column.length);
        boolean outside = false;
        for (int number : column) {
            outside |= number != NO_DAY && (number < which.least || number > Days.FARTHEST);
        }
        if (outside) {
            throw new IllegalArgumentException("a day lies within the years -9999 to 9999");
        }
        numbers.put(which, column);
        return this;
    }

    private void checkLength(int length) {
        if (length != size) {
            throw new IllegalArgumentException("all columns of a batch have one length");
        }
    }

    int size() {
        return size;
    }

    CodeBook book() {
        return book;
    }

    short @Nullable [] codes(Axis axis) {
        return codes.get(axis);
    }

    int @Nullable [] numbers(Days which) {
        return numbers.get(which);
    }

    /** Colonnes de jours et de nombres. */
    public enum Days {
        /** The day of referral. */
        RECEIVED_ON(-Days.FARTHEST),
        /** The day of the end. */
        CLOSED_ON(-Days.FARTHEST),
        /** The day of the acknowledgement of receipt. */
        ACKNOWLEDGED_ON(-Days.FARTHEST),
        /** The day on which the service was asked. */
        SERVICE_ASKED_ON(-Days.FARTHEST),
        /** The day on which the service answered. */
        SERVICE_ANSWERED_ON(-Days.FARTHEST),
        /** The number of requesters; not given, each case has one. */
        PERSONS(0),
        /** Calendar days of suspension; not given, no case was suspended. */
        SUSPENDED_DAYS(0);

        private static final int FARTHEST = 4_400_000;

        private final int least;

        Days(int least) {
            this.least = least;
        }
    }
}
