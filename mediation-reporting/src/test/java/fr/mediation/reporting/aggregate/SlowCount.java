/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Counts the obvious way, one cell at a time, from the meaning of the words. */
final class SlowCount {

    private static final Map<String, String> DOMAIN_OF =
            Map.of("DISABILITY", "AUTONOMY", "ELDERLY", "AUTONOMY", "ROADS", "MISC");
    private static final Map<String, String> TYPE_OF = Map.of("HEAD", "CENTRAL", "LOCAL", "TERRITORIAL");

    private SlowCount() {}

    static long count(RawTable table, int row, int column, List<CaseRecord> cases) {
        return cases.stream().filter(c -> matches(table, row, column, c)).count();
    }

    static List<Long> durations(RawTable table, int row, List<CaseRecord> cases) {
        return cases.stream()
                .filter(c -> matches(table, row, 0, c))
                .map(c -> ChronoUnit.DAYS.between(c.receivedOn(), c.closedOn()))
                .sorted()
                .toList();
    }

    private static boolean matches(RawTable table, int row, int column, CaseRecord c) {
        TableSpec spec = table.spec();
        LocalDate closed = c.closedOn();
        LocalDate day = spec.cohort() == Cohort.CLOSED ? closed : c.receivedOn();
        if (day == null) {
            return false;
        }
        boolean out = day.isBefore(spec.period().from())
                || day.isAfter(spec.period().to())
                || (spec.cohort() == Cohort.IN_STOCK
                        && closed != null
                        && !closed.isAfter(spec.period().to()))
                || (spec.measure() == Measure.DURATION && closed != null && closed.isBefore(c.receivedOn()));
        if (out || !spec.where().stream().allMatch(w -> w.codes().contains(answer(w.axis(), c, day)))) {
            return false;
        }
        boolean inRow = table.rows().get(row).code().equals(answer(spec.rows(), c, day));
        return inRow
                && spec.crossed()
                        .map(axis -> table.columns().get(column).code().equals(answer(axis, c, day)))
                        .orElse(true);
    }

    private static String answer(Axis axis, CaseRecord c, LocalDate day) {
        if (axis == Axis.YEAR) {
            return Integer.toString(day.getYear());
        }
        String recorded = axis.read(c);
        if (axis == Axis.DOMAIN && c.subDomain() != null) {
            recorded = DOMAIN_OF.get(c.subDomain());
        }
        if (axis == Axis.DIRECTION_TYPE && c.direction() != null) {
            recorded = TYPE_OF.get(c.direction());
        }
        if (recorded == null) {
            return ReservedCode.NOT_RECORDED.name();
        }
        return recorded.equals("NOT_A_CODE") ? ReservedCode.UNMAPPED.name() : recorded;
    }
}
