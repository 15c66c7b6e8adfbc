/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.Condition;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random reports of a small authority: linked tables drawn from a seed, filled with skewed cases. */
final class TableSets {

    private static final List<Axis> AXES = List.of(
            Axis.KIND,
            Axis.STATUS,
            Axis.CHANNEL,
            Axis.TERRITORY,
            Axis.DIRECTION,
            Axis.DIRECTION_TYPE,
            Axis.DOMAIN,
            Axis.SUB_DOMAIN,
            Axis.OUTCOME,
            Axis.HANDLING_TIME,
            Axis.YEAR,
            Axis.QUARTER);

    private TableSets() {}

    static ReportSpec spec(Random random) {
        List<TableSpec> tables = new ArrayList<>();
        int wanted = 2 + random.nextInt(5);
        while (tables.size() < wanted) {
            tables.add(table("t" + tables.size(), random));
        }
        return new ReportSpec(LocalDate.of(2025, 1, 15), CaseArbitraries.codes(), tables);
    }

    /** Tables of persons and of days, some of them along time. */
    static ReportSpec sums(Random random) {
        List<TableSpec> tables = new ArrayList<>();
        ReportingPeriod both = new ReportingPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
        for (TableSpec drawn : spec(random).tables()) {
            TableSpec alone = TableSpec.of(drawn.id(), drawn.title(), drawn.period(), drawn.rows())
                    .where(drawn.where().toArray(Condition[]::new));
            TableSpec table = random.nextInt(4) == 0 ? alone.durations() : alone.measuring(Measure.PERSONS);
            tables.add(table);
            if (random.nextInt(3) == 0 && !table.rows().time()) {
                tables.add(table.over(table.id() + "-both", both));
            }
        }
        return new ReportSpec(LocalDate.of(2025, 1, 15), CaseArbitraries.codes(), tables);
    }

    /** Tables of 2024, beside the same of the two years before and, for some, of all days since the mission began. */
    static ReportSpec compared(Random random) {
        List<TableSpec> tables = new ArrayList<>();
        ReportingPeriod origin = new ReportingPeriod(
                LocalDate.of(2022, 1 + random.nextInt(3), 1), LocalDate.of(2025, 1, 1 + random.nextInt(15)));
        int wanted = 1 + random.nextInt(4);
        for (int i = 0; i < wanted; i++) {
            TableSpec drawn = table("t" + i, random);
            List<Integer> years = drawn.rows().time() ? List.of(2024) : List.of(2024, 2023, 2022);
            years.forEach(y -> tables.add(drawn.over(drawn.id() + "-" + y, ReportingPeriod.ofYear(y))));
            if (random.nextInt(3) != 0) {
                tables.add(drawn.over(drawn.id() + "-origin", origin));
            }
        }
        return new ReportSpec(LocalDate.of(2025, 1, 15), CaseArbitraries.codes(), tables);
    }

    private static TableSpec table(String id, Random random) {
        ReportingPeriod period = random.nextInt(3) == 0
                ? new ReportingPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31))
                : ReportingPeriod.ofYear(2023 + random.nextInt(2));
        Axis rows = AXES.get(random.nextInt(AXES.size()));
        TableSpec table = TableSpec.of(id, CaseArbitraries.words(), period, rows);
        Axis columns = AXES.get(random.nextInt(AXES.size()));
        if (random.nextInt(2) == 0 && columns != rows && !(rows.time() && columns.time())) {
            table = table.by(columns);
        } else if (random.nextInt(4) == 0) {
            table = random.nextBoolean() ? table.durations() : table.measuring(Measure.PERSONS);
        }
        if (random.nextInt(6) == 0 && table.measure() == Measure.COUNT) {
            table = table.cohort(random.nextBoolean() ? Cohort.CLOSED : Cohort.IN_STOCK);
        }
        if (random.nextInt(3) == 0) {
            table = table.where(
                    random.nextBoolean()
                            ? Condition.in(Axis.KIND, "MEDIATION")
                            : Condition.in(Axis.STATUS, "COMPLETED", "ABANDONED"));
        }
        return table;
    }

    static ReportState state(ReportSpec spec, Random random, int cases) {
        ReportState state = ReportState.empty(spec);
        cases(random, cases).forEach(state::add);
        return state;
    }

    static List<CaseRecord> cases(Random random, int count) {
        return cases(random, count, LocalDate.of(2023, 1, 1));
    }

    /** Cases received from a day to the end of 2024. */
    static List<CaseRecord> cases(Random random, int count, LocalDate from) {
        int days = (int) ChronoUnit.DAYS.between(from, LocalDate.of(2024, 12, 31));
        List<CaseRecord> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate received = from.plusDays(random.nextInt(days));
            boolean closed = random.nextInt(8) != 0;
            cases.add(new CaseRecordBuilder()
                    .id("x")
                    .receivedOn(received)
                    .closedOn(closed ? received.plusDays(random.nextInt(1 + random.nextInt(300))) : null)
                    .kind(skewed(random, "MEDIATION", "REORIENTATION"))
                    .status(closed ? skewed(random, "COMPLETED", "ABANDONED", "INADMISSIBLE") : "IN_PROGRESS")
                    .channel(skewed(random, "ONLINE_FORM", "PHONE", "EMAIL", "POST", "PERMANENCE"))
                    .territory(orUnknown(skewed(random, "NORTH", "SOUTH", "OUTSIDE", "")))
                    .direction(orUnknown(skewed(random, "LOCAL", "HEAD", "")))
                    .subDomain(skewed(random, "DISABILITY", "ELDERLY", "CHILD_PROTECTION", "HOUSING_FUND", "ROADS"))
                    .outcome(closed ? skewed(random, "PARTIAL", "COMPLETE", "NONE") : null)
                    .persons(1 + random.nextInt(1 + random.nextInt(6)))
                    .build());
        }
        return cases;
    }

    private static @Nullable String orUnknown(String code) {
        return code.isEmpty() ? null : code;
    }

    private static String skewed(Random random, String... choices) {
        int at = 0;
        while (at < choices.length - 1 && random.nextInt(5) < 2) {
            at++;
        }
        return choices[at];
    }
}
