/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.CaseRecordBuilder;
import fr.mediation.reporting.record.DayClasses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases in columns and cases as objects are the same cases, in every table a definition can ask for. */
class ColumnBatchTest {

    private static final List<Axis> CODED = List.of(
            Axis.KIND,
            Axis.STATUS,
            Axis.CHANNEL,
            Axis.ORIGINATOR,
            Axis.TERRITORY,
            Axis.DIRECTION,
            Axis.DIRECTION_TYPE,
            Axis.DOMAIN,
            Axis.SUB_DOMAIN,
            Axis.THIRD_PARTY,
            Axis.OUTCOME,
            Axis.END_REASON,
            Axis.REQUESTER_TYPE,
            Axis.REFERRAL_REASON);

    /** Every axis as rows, every measure, every cohort, axes crossed and conditions. */
    static ReportSpec everything() {
        ReportingPeriod years = new ReportingPeriod(LocalDate.of(2022, 11, 15), LocalDate.of(2024, 10, 20));
        List<TableSpec> tables = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            tables.add(TableSpec.of("rows-" + axis, CaseArbitraries.words(), years, axis));
            if (!axis.time()) {
                tables.add(TableSpec.of("months-" + axis, CaseArbitraries.words(), ReportingPeriod.ofYear(2023), axis)
                        .by(Axis.MONTH));
                tables.add(TableSpec.of("where-" + axis, CaseArbitraries.words(), years, Axis.QUARTER)
                        .by(axis)
                        .where(Condition.in(Axis.STATUS, "COMPLETED"), Condition.in(Axis.ANSWER_TIME, "AFTER_TARGET")));
            }
        }
        for (Measure measure : Measure.values()) {
            tables.add(TableSpec.of("m-" + measure, CaseArbitraries.words(), years, Axis.DIRECTION)
                    .measuring(measure));
            tables.add(TableSpec.of("c-" + measure, CaseArbitraries.words(), years, Axis.YEAR)
                    .cohort(Cohort.CLOSED)
                    .measuring(measure));
            tables.add(TableSpec.of("s-" + measure, CaseArbitraries.words(), years, Axis.KIND)
                    .cohort(Cohort.IN_STOCK)
                    .where(Condition.in(Axis.TERRITORY, "NORTH", "NOT_RECORDED"))
                    .measuring(measure));
        }
        tables.add(TableSpec.of("merged", CaseArbitraries.words(), years, Axis.CHANNEL)
                .merging(new Merging(
                        Axis.CHANNEL, Code.of("WRITTEN", "Écrit", "In writing"), List.of("EMAIL", "POST"))));
        return new ReportSpec(LocalDate.of(2025, 1, 15), CaseArbitraries.codes(), tables);
    }

    static List<CaseRecord> cases(Random random, int count) {
        CodeBook book = CodeBook.of(CaseArbitraries.codes());
        List<CaseRecord> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate received = LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1000));
            LocalDate asked = random.nextBoolean() ? null : received.plusDays(random.nextInt(20));
            cases.add(new CaseRecordBuilder()
                    .id("x")
                    .receivedOn(received)
                    .closedOn(random.nextInt(5) == 0 ? null : received.plusDays(random.nextInt(600) - 4))
                    .acknowledgedOn(random.nextBoolean() ? null : received.plusDays(random.nextInt(40) - 2))
                    .serviceAskedOn(asked)
                    .serviceAnsweredOn(random.nextInt(3) == 0 ? null : received.plusDays(random.nextInt(50)))
                    .persons(random.nextBoolean() ? null : 1 + random.nextInt(4))
                    .suspendedDays(random.nextBoolean() ? null : random.nextInt(30))
                    .kind(code(book, Axis.KIND, random))
                    .status(code(book, Axis.STATUS, random))
                    .channel(code(book, Axis.CHANNEL, random))
                    .originator(code(book, Axis.ORIGINATOR, random))
                    .territory(code(book, Axis.TERRITORY, random))
                    .direction(code(book, Axis.DIRECTION, random))
                    .directionType(random.nextInt(3) == 0 ? code(book, Axis.DIRECTION_TYPE, random) : null)
                    .domain(random.nextInt(3) == 0 ? code(book, Axis.DOMAIN, random) : null)
                    .subDomain(code(book, Axis.SUB_DOMAIN, random))
                    .thirdParty(code(book, Axis.THIRD_PARTY, random))
                    .outcome(code(book, Axis.OUTCOME, random))
                    .endReason(code(book, Axis.END_REASON, random))
                    .requesterType(code(book, Axis.REQUESTER_TYPE, random))
                    .referralReason(code(book, Axis.REFERRAL_REASON, random))
                    .build());
        }
        return cases;
    }

    private static @Nullable String code(CodeBook book, Axis axis, Random random) {
        List<String> codes = book.codes(axis);
        int at = random.nextInt(codes.size() + 1);
        return at == codes.size() ? null : codes.get(at);
    }

    static ColumnBatch columns(CodeBook book, List<CaseRecord> cases) {
        ColumnBatch batch = ColumnBatch.of(book, days(cases, CaseRecord::receivedOn))
                .days(ColumnBatch.Days.CLOSED_ON, days(cases, CaseRecord::closedOn))
                .days(ColumnBatch.Days.ACKNOWLEDGED_ON, days(cases, CaseRecord::acknowledgedOn))
                .days(ColumnBatch.Days.SERVICE_ASKED_ON, days(cases, CaseRecord::serviceAskedOn))
                .days(ColumnBatch.Days.SERVICE_ANSWERED_ON, days(cases, CaseRecord::serviceAnsweredOn))
                .days(ColumnBatch.Days.PERSONS, numbers(cases, CaseRecord::persons, 1))
                .days(ColumnBatch.Days.SUSPENDED_DAYS, numbers(cases, CaseRecord::suspendedDays, 0));
        for (Axis axis : CODED) {
            short[] column = new short[cases.size()];
            for (int i = 0; i < column.length; i++) {
                column[i] = (short) book.index(axis, axis.read(cases.get(i)));
            }
            batch.codes(axis, column);
        }
        return batch;
    }

    private static int[] days(List<CaseRecord> cases, Function<CaseRecord, @Nullable LocalDate> day) {
        return cases.stream()
                .mapToInt(c -> {
                    LocalDate date = day.apply(c);
                    return date == null ? ColumnBatch.NO_DAY : (int) date.toEpochDay();
                })
                .toArray();
    }

    private static int[] numbers(List<CaseRecord> cases, Function<CaseRecord, @Nullable Integer> number, int absent) {
        return cases.stream()
                .mapToInt(c -> {
                    Integer n = number.apply(c);
                    return n == null ? absent : n;
                })
                .toArray();
    }

    @Test
    void columnsAndObjectsGiveTheSameBytes() {
        for (long seed = 1; seed <= 5; seed++) {
            // more than a chunk, and not a whole number of them
            List<CaseRecord> cases = cases(new Random(seed), seed == 1 ? 5_000 : 300);
            ReportState byRow = ReportState.empty(everything());
            cases.forEach(byRow::add);
            ReportState byColumn = ReportState.empty(everything());
            byColumn.add(columns(byColumn.codeBook(), cases.subList(0, 100)));
            byColumn.add(columns(CodeBook.of(CaseArbitraries.codes()), cases.subList(100, cases.size())));

            assertThat(byColumn.toBytes()).isEqualTo(byRow.toBytes());
            assertThat(byColumn.quality()).isEqualTo(byRow.quality());
            assertThat(ReportState.fromBytes(everything(), byRow.toBytes()).toBytes())
                    .isEqualTo(byRow.toBytes());
        }
    }

    /** The slow oracle, on every axis, measure and cohort. */
    @Test
    void everyTableIsWhatTheWordsSay() {
        agreesWithTheOracle(everything(), cases(new Random(11), 400));
    }

    /** Counters and histograms with more places than a number of sixteen bits has, and years of handling. */
    @Test
    void tablesOfManyConditionsAreWhatTheWordsSay() {
        ReportingPeriod years = new ReportingPeriod(LocalDate.of(2022, 1, 15), LocalDate.of(2024, 10, 20));
        Condition[] many = {
            Condition.in(Axis.STATUS, "COMPLETED", "IN_PROGRESS", "NOT_RECORDED"),
            Condition.in(Axis.OUTCOME, "COMPLETE", "PARTIAL", "UNMAPPED"),
            Condition.in(Axis.KIND, "MEDIATION", "REORIENTATION")
        };
        ReportSpec spec = new ReportSpec(
                LocalDate.of(2025, 1, 15),
                CaseArbitraries.codes(),
                List.of(
                        TableSpec.of("months", CaseArbitraries.words(), years, Axis.MONTH)
                                .by(Axis.CHANNEL)
                                .where(many),
                        TableSpec.of("wide", CaseArbitraries.words(), years, Axis.SUB_DOMAIN)
                                .by(Axis.CHANNEL)
                                .where(many),
                        TableSpec.of("days", CaseArbitraries.words(), years, Axis.MONTH)
                                .durations()
                                .where(many),
                        TableSpec.of("long", CaseArbitraries.words(), years, Axis.SUB_DOMAIN)
                                .durations()
                                .where(many[0], many[1], Condition.in(Axis.CHANNEL, "EMAIL", "PHONE", "POST"))));
        List<CaseRecord> cases = new ArrayList<>(cases(new Random(12), 3_000));
        CaseRecord old = new CaseRecordBuilder()
                .id("x")
                .receivedOn(LocalDate.of(1999, 2, 3))
                .closedOn(LocalDate.of(2023, 2, 3))
                .kind("MEDIATION")
                .status("COMPLETED")
                .outcome("COMPLETE")
                .channel("POST")
                .subDomain("ROADS")
                .build();
        cases.add(old);

        agreesWithTheOracle(spec, cases);
        ReportState state = ReportState.empty(spec);
        state.add(columns(state.codeBook(), cases));
        cases.forEach(state::remove);
        assertThat(state.isEmpty()).isTrue();
    }

    private static void agreesWithTheOracle(ReportSpec spec, List<CaseRecord> cases) {
        ReportState state = ReportState.empty(spec);
        cases.forEach(state::add);
        for (RawTable table : state.tables()) {
            for (int r = 0; r < table.rows().size(); r++) {
                for (int c = 0; c < table.counts().get(r).size(); c++) {
                    assertThat(table.counts().get(r).get(c))
                            .as(
                                    "%s %s %d",
                                    table.spec().id(), table.rows().get(r).code(), c)
                            .isEqualTo(SlowCount.count(table, r, c, cases));
                }
                if (table.spec().measure() != Measure.COUNT) {
                    List<Long> values = SlowCount.durations(table, r, cases);
                    RawTable.Distribution d = table.distributions().get(r);
                    assertThat(d.cases()).isEqualTo(values.size());
                    assertThat(d.sum())
                            .isEqualTo(values.stream().mapToLong(v -> v).sum());
                    assertThat(d.largest()).isEqualTo(values.isEmpty() ? 0 : values.get(values.size() - 1));
                    if (d.ninth() != null) {
                        assertThat(d.ninth().numerator()).isEqualTo(values.get((values.size() * 9 + 9) / 10 - 1));
                    }
                }
            }
        }
    }

    @Test
    void whatIsNotInAColumnIsNotRecorded() {
        ReportState state = ReportState.empty(everything());
        state.add(ColumnBatch.of(
                state.codeBook(), new int[] {(int) LocalDate.of(2023, 5, 2).toEpochDay()}));
        ReportState row = ReportState.empty(everything());
        row.add(new CaseRecordBuilder()
                .id("x")
                .receivedOn(LocalDate.of(2023, 5, 2))
                .build());

        assertThat(state.toBytes()).isEqualTo(row.toBytes());
    }

    @Test
    void aColumnIsCheckedWhenItIsGiven() {
        CodeBook book = CodeBook.of(CaseArbitraries.codes());
        int[] day = {19_000};
        ColumnBatch batch = ColumnBatch.of(book, day);

        assertThatThrownBy(() -> batch.codes(Axis.KIND, new short[] {9})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.codes(Axis.KIND, new short[] {-1})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.codes(Axis.KIND, new short[2])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.codes(Axis.YEAR, new short[1])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.codes(Axis.HANDLING_TIME, new short[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.days(ColumnBatch.Days.CLOSED_ON, new int[] {5_000_000}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.days(ColumnBatch.Days.PERSONS, new int[] {-1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ColumnBatch.of(book, new int[] {ColumnBatch.NO_DAY}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNumbersOfOtherListsAreRefused() {
        ReportState state = ReportState.empty(everything());
        CodeBook other = CodeBook.of(CaseArbitraries.codes().with(new DayClasses(List.of(10), 5, 5)));
        ColumnBatch batch = ColumnBatch.of(other, new int[] {19_000});

        assertThatThrownBy(() -> state.add(batch)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStateOfASmallAuthorityIsAFewHundredBytesAndDamagedBytesAreRefused() {
        ReportState state = ReportState.empty(CaseArbitraries.spec());
        cases(new Random(3), 80).forEach(state::add);
        byte[] bytes = state.toBytes();

        assertThat(bytes.length).isLessThan(1_000);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> ReportState.fromBytes(CaseArbitraries.spec(), cut))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportState.fromBytes(CaseArbitraries.spec(), longer))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportState.fromBytes(everything(), bytes))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportState.fromBytes(CaseArbitraries.spec(), new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(state).hasToString("ReportState[9 tables]");
    }
}
