/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.reporting;

import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a host writes today: one {@code groupingBy} a table, over objects. */
final class ByStreams {

    private ByStreams() {}

    static Answers run(Cases cases, List<CaseRecord> rows) {
        Answers answers = new Answers(cases);
        for (int i = 0; i < Answers.COUNTS.size(); i++) {
            int table = i;
            List<Axis> axes = Answers.COUNTS.get(i);
            Map<Integer, Map<List<Integer>, Long>> counts = rows.stream()
                    .collect(Collectors.groupingBy(
                            r -> r.receivedOn().getYear(),
                            Collectors.groupingBy(r -> codes(cases, axes, r), Collectors.counting())));
            counts.forEach((year, cells) -> cells.forEach(
                    (codes, n) -> answers.count(table, year - Cases.FIRST_YEAR, place(answers, axes, codes), n)));
        }
        for (int i = 0; i < Answers.DAYS.size(); i++) {
            int table = i;
            List<Axis> axes = Answers.DAYS.get(i);
            Map<Integer, Map<List<Integer>, List<Long>>> days = rows.stream()
                    .filter(r -> r.closedOn() != null)
                    .filter(r -> closing(r) < Cases.FIRST_YEAR + Cases.YEARS)
                    .collect(Collectors.groupingBy(
                            ByStreams::closing,
                            Collectors.groupingBy(
                                    r -> codes(cases, axes, r),
                                    Collectors.mapping(ByStreams::lasted, Collectors.toList()))));
            days.forEach((year, cells) -> cells.forEach((codes, lasted) -> {
                List<Long> sorted = lasted.stream().sorted().toList();
                long twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
                answers.days(
                        table,
                        year - Cases.FIRST_YEAR,
                        place(answers, axes, codes),
                        sorted.size(),
                        sorted.stream().mapToLong(Long::longValue).sum(),
                        twice);
            }));
        }
        return answers;
    }

    private static int place(Answers answers, List<Axis> axes, List<Integer> codes) {
        return answers.place(axes, codes.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<Integer> codes(Cases cases, List<Axis> axes, CaseRecord row) {
        return switch (axes.size()) {
            case 0 -> List.of();
            case 1 -> List.of(cases.book.index(axes.get(0), axes.get(0).read(row)));
            default ->
                List.of(
                        cases.book.index(axes.get(0), axes.get(0).read(row)),
                        cases.book.index(axes.get(1), axes.get(1).read(row)));
        };
    }

    private static int closing(CaseRecord row) {
        LocalDate closed = row.closedOn();
        return closed == null ? Integer.MAX_VALUE : closed.getYear();
    }

    private static long lasted(CaseRecord row) {
        LocalDate closed = row.closedOn();
        return closed == null ? 0 : ChronoUnit.DAYS.between(row.receivedOn(), closed);
    }
}
