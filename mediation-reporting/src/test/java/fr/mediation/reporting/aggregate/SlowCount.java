/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts the obvious way, one cell at a time, from the meaning of the words. */
final class SlowCount {

    private static final CaseCodes CODES = CaseArbitraries.codes();

    private SlowCount() {}

    static long count(RawTable table, int row, int column, List<CaseRecord> cases) {
        return cases.stream().filter(c -> matches(table, row, column, c)).count();
    }

    static List<Long> durations(RawTable table, int row, List<CaseRecord> cases) {
        return cases.stream()
                .filter(c -> matches(table, row, 0, c))
                .map(c -> value(table.spec().measure(), c))
                .sorted()
                .toList();
    }

    /** The days or persons of a case, -1 when it has none. */
    private static long value(Measure measure, CaseRecord c) {
        int suspended = c.suspendedDays() == null ? 0 : c.suspendedDays();
        return switch (measure) {
            case COUNT -> 0;
            case PERSONS -> c.persons() == null ? 1 : c.persons();
            case DURATION -> days(c.receivedOn(), c.closedOn());
            case DURATION_NET ->
                days(c.receivedOn(), c.closedOn()) < 0
                        ? -1
                        : Math.max(0, days(c.receivedOn(), c.closedOn()) - suspended);
            case SUSPENSION -> suspended > 0 ? suspended : -1;
            case ACKNOWLEDGEMENT -> days(c.receivedOn(), c.acknowledgedOn());
            case ANSWER -> days(c.serviceAskedOn(), c.serviceAnsweredOn());
        };
    }

    private static long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? -1 : Math.max(-1, ChronoUnit.DAYS.between(from, to));
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
                || value(spec.measure(), c) < 0;
        if (out || !spec.where().stream().allMatch(w -> w.codes().contains(answer(w.axis(), c, day)))) {
            return false;
        }
        boolean inRow = spec.codesOf(spec.rows(), table.rows().get(row).code()).contains(answer(spec.rows(), c, day));
        return inRow
                && spec.crossed()
                        .map(axis -> table.columns().get(column).code().equals(answer(axis, c, day)))
                        .orElse(true);
    }

    private static String answer(Axis axis, CaseRecord c, LocalDate day) {
        return switch (axis) {
            case YEAR -> Integer.toString(day.getYear());
            case QUARTER -> day.getYear() + "_Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> String.format(Locale.ROOT, "%d_%02d", day.getYear(), day.getMonthValue());
            case HANDLING_TIME -> known(CODES.days().handling(c));
            case ACKNOWLEDGEMENT_TIME -> known(CODES.days().acknowledgement(c));
            case ANSWER_TIME -> known(CODES.days().answer(c));
            case SUSPENSION -> c.suspendedDays() == null || c.suspendedDays() == 0 ? "NOT_SUSPENDED" : "SUSPENDED";
            default -> coded(axis, c);
        };
    }

    private static String known(@Nullable String code) {
        return code == null ? ReservedCode.NOT_RECORDED.name() : code;
    }

    private static String coded(Axis axis, CaseRecord c) {
        String recorded = axis.read(c);
        boolean told = recorded != null && !recorded.equals("NOT_RECORDED");
        if (axis == Axis.DOMAIN && !told && c.subDomain() != null) {
            recorded = root(CODES.domains(), c.subDomain());
        }
        if (axis == Axis.DIRECTION_TYPE && !told && c.direction() != null) {
            recorded = root(CODES.directions(), c.direction());
        }
        if (axis == Axis.SUB_DOMAIN
                && recorded != null
                && c.domain() != null
                && !c.domain().equals("NOT_RECORDED")) {
            String root = root(CODES.domains(), recorded);
            recorded = root == null || root.equals(c.domain()) ? recorded : ReservedCode.UNMAPPED.name();
        }
        if (recorded == null) {
            return ReservedCode.NOT_RECORDED.name();
        }
        return recorded.equals("NOT_A_CODE") ? ReservedCode.UNMAPPED.name() : recorded;
    }

    private static @Nullable String root(CodeList list, String code) {
        return list.nested().stream().anyMatch(n -> n.code().equals(code))
                ? list.rootOf(code).map(Code::code).orElse(null)
                : null;
    }
}
