/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.reporting.record.Axis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cuts the calendar into the slots that the tables of one cohort tell apart: a slot lies within or without each period, year, quarter
 * or month asked for. One more slot takes the cases that are in no period, so that counting needs no branch.
 */
final class Clock {

    /** One cohort; for cases in stock, on one day. */
    record Kind(Cohort cohort, LocalDate on) {

        static Kind of(TableSpec table) {
            // the cohorts of receipt and closing do not depend on a day: one constant stands for all
            return new Kind(
                    table.cohort(),
                    table.cohort() == Cohort.IN_STOCK ? table.period().to() : LocalDate.EPOCH);
        }
    }

    private final Kind kind;
    private final LocalDate[] starts;
    private final int first;
    private final short[] slots;

    private Clock(Kind kind, SortedSet<LocalDate> cuts) {
        this.kind = kind;
        this.starts = cuts.toArray(LocalDate[]::new);
        LocalDate from = cuts.first();
        LocalDate to = cuts.last();
        // one guard on each side of the days that count
        this.first = Math.toIntExact(from.toEpochDay()) - 1;
        this.slots = new short[Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 2];
        int outside = outside();
        slots[0] = (short) outside;
        slots[slots.length - 1] = (short) outside;
        for (int slot = 0; slot < outside; slot++) {
            int start = Math.toIntExact(starts[slot].toEpochDay()) - first;
            int end = Math.toIntExact(starts[slot + 1].toEpochDay()) - first;
            Arrays.fill(slots, start, end, (short) slot);
        }
    }

    static Clock of(Kind kind, List<TableSpec> tables) {
        SortedSet<LocalDate> cuts = new TreeSet<>();
        for (TableSpec table : tables) {
            cuts.add(table.period().from());
            cuts.add(table.period().to().plusDays(1));
            for (Axis axis : axes(table)) {
                CalendarPart.of(axis, table.period())
                        .forEach(part -> cuts.add(part.days().from()));
            }
        }
        if (cuts.first().until(cuts.last(), ChronoUnit.YEARS) > 150 || cuts.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("the periods of a report lie within 150 years");
        }
        return new Clock(kind, cuts);
    }

    private static List<Axis> axes(TableSpec table) {
        List<Axis> axes = new ArrayList<>(List.of(table.rows()));
        table.crossed().ifPresent(axes::add);
        return axes.stream().filter(Axis::time).toList();
    }

    Kind kind() {
        return kind;
    }

    /** How many slots there are, that of the cases outside included. */
    int size() {
        return starts.length;
    }

    int outside() {
        return starts.length - 1;
    }

    /** Whether the days of a slot lie in a period; a slot never straddles its ends. */
    boolean within(int slot, ReportingPeriod period) {
        return slot < outside() && period.contains(starts[slot]);
    }

    /** The place of a slot among the categories of an axis of time. */
    int category(int slot, Axis axis, List<Code> categories) {
        String code = CalendarPart.code(axis, starts[slot]);
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** The slot of each case of a chunk. */
    void tell(int[] received, int[] closed, int count, int[] room, short[] into) {
        Kernel.within(count, kind.cohort() == Cohort.CLOSED ? closed : received, first, slots.length - 1, room);
        Kernel.look(count, slots, room, into);
        if (kind.cohort() == Cohort.IN_STOCK) {
            int end = Math.toIntExact(kind.on().toEpochDay());
            short outside = (short) outside();
            for (int i = 0; i < count; i++) {
                boolean over = closed[i] != ColumnBatch.NO_DAY && closed[i] <= end;
                into[i] = over ? outside : into[i];
            }
        }
    }
}
