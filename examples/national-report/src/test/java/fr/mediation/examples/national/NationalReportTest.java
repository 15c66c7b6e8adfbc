/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.wording.Language;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The national report on a real Spark, in this process")
class NationalReportTest {

    private static final int ROWS = 20_000;
    private static final int AUTHORITIES = 6;
    private static final LocalDate READ_ON = LocalDate.of(2026, 1, 15);

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static String parquet;

    @BeforeAll
    static void inventCases() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        parquet = folder.resolve("cases.parquet").toString();
        SampleCases.of(spark, ROWS, AUTHORITIES, 2025, 7, 5).write().parquet(parquet);
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    @DisplayName("the bytes are those of one machine, whatever the partitions")
    void sameBytesAsOneMachine() {
        Dataset<Row> cases = NationalCount.cases(spark, parquet);
        NationalSpec spec = NationalCount.spec(cases, 2025, READ_ON);
        byte[] alone = onOneMachine(spec).toBytes();

        for (int parts : new int[] {1, 3, 8}) {
            Counted counted = NationalCount.count(cases.repartition(parts), spec);
            assertThat(counted.state()).as("%s partitions", parts).isEqualTo(alone);
            assertThat(counted.refused()).isZero();
        }
    }

    @Test
    @DisplayName("one row an authority, the national totals last, and nothing small")
    void oneRowAnAuthority() throws IOException {
        Dataset<Row> cases = NationalCount.cases(spark, parquet);
        NationalSpec spec = NationalCount.spec(cases, 2025, READ_ON);
        ReportState state = NationalCount.count(cases, spec).state(spec);
        StringWriter spark = new StringWriter();
        StringWriter alone = new StringWriter();
        new NationalTable(Disclosure.protect(state, DisclosurePolicy.minCount(11))).csv(Language.EN, spark);
        new NationalTable(Disclosure.protect(onOneMachine(spec), DisclosurePolicy.minCount(11)))
                .csv(Language.EN, alone);

        assertThat(spark).hasToString(alone.toString());
        List<String> lines = spark.toString().lines().toList();
        assertThat(spec.authorities()).hasSize(AUTHORITIES).isSorted();
        assertThat(lines.stream().skip(1).map(l -> l.substring(0, l.indexOf(';'))))
                .containsAll(spec.authorities())
                .endsWith("Total");
        List<String> headings = List.of(lines.get(0).split(";", -1));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(";", -1));
            assertThat(cells).hasSameSizeAs(headings);
            for (int i = 1; i < cells.size(); i++) {
                boolean duration = headings.get(i).contains("(days)");
                if (!duration && !cells.get(i).isEmpty() && !cells.get(i).equals("s")) {
                    assertThat(Long.parseLong(cells.get(i))).matches(n -> n == 0 || n >= 11, "published");
                }
            }
        }
        assertThat(lines.stream().filter(l -> l.contains(";s;"))).isNotEmpty();
    }

    @Test
    @DisplayName("a row without a day of receipt is counted apart; one without authority is a row of its own")
    void rowsThatLackSomething() {
        List<Row> rows = List.of(
                RowFactory.create("D001", LocalDate.of(2025, 3, 1), null, "MEDIATION", "IN_PROGRESS", null, null, null),
                RowFactory.create("D001", null, null, "MEDIATION", "IN_PROGRESS", null, null, null),
                RowFactory.create(null, LocalDate.of(2025, 3, 1), null, "MEDIATION", "IN_PROGRESS", null, null, null),
                RowFactory.create("d 1", LocalDate.of(2025, 3, 1), null, "MEDIATION", "IN_PROGRESS", null, null, null));
        Dataset<Row> cases = spark.createDataFrame(rows, CaseTable.SCHEMA);
        NationalSpec spec = NationalCount.spec(cases, 2025, READ_ON);
        Counted counted = NationalCount.count(cases, spec);

        assertThat(spec.authorities()).containsExactly("D001");
        assertThat(counted.refused()).isEqualTo(1);
        assertThat(counted.state(spec).quality().cases()).isEqualTo(3);
        assertThat(counted.state(spec).quality().unmapped()).containsValue(1L);
    }

    @Test
    @DisplayName("columns that are missing or of another type are all named")
    void unfitColumns() {
        String other = folder.resolve("other.parquet").toString();
        spark.range(5)
                .selectExpr("id AS authority", "'MEDIATION' AS kind")
                .write()
                .parquet(other);

        assertThatThrownBy(() -> NationalCount.cases(spark, other))
                .isInstanceOf(UnfitInputException.class)
                .hasMessageContaining("column authority is bigint, not string")
                .hasMessageContaining("column receivedOn is missing")
                .hasMessageContaining("column outcome is missing");
    }

    @Test
    @DisplayName("no case at all gives a report of zeros")
    void noCase() throws IOException {
        Dataset<Row> none = spark.createDataFrame(List.<Row>of(), CaseTable.SCHEMA);
        NationalSpec spec = NationalCount.spec(none, 2025, READ_ON);
        Counted counted = NationalCount.count(none, spec);
        StringWriter page = new StringWriter();
        new NationalTable(Disclosure.protect(counted.state(spec), DisclosurePolicy.minCount(3)))
                .markdown(Language.FR, 2025, page);

        assertThat(counted.state(spec).isEmpty()).isTrue();
        assertThat(page.toString()).contains("| Total |");
    }

    private static ReportState onOneMachine(NationalSpec spec) {
        ReportState state = ReportState.empty(spec.report());
        TreeSet<String> seen = new TreeSet<>();
        List<CaseRecord> cases = new ArrayList<>();
        for (long id = 0; id < ROWS; id++) {
            CaseRecord row = read(SampleCases.row(id, AUTHORITIES, 2025, 7));
            cases.add(row);
            if (row.territory() != null) {
                seen.add(row.territory());
            }
        }
        assertThat(spec.authorities()).containsExactlyElementsOf(seen);
        cases.forEach(state::add);
        return state;
    }

    /** The case of a row, as objects. */
    private static CaseRecord read(Row row) {
        return new CaseRecordBuilder()
                .id("row")
                .territory(row.getString(0))
                .receivedOn(row.<LocalDate>getAs(1))
                .closedOn(row.<@Nullable LocalDate>getAs(2))
                .kind(row.getString(3))
                .status(row.getString(4))
                .channel(row.getString(5))
                .domain(row.getString(6))
                .outcome(row.getString(7))
                .build();
    }

    @Test
    @DisplayName("Spark's own group-bys give the same figures")
    void sameFiguresAsGroupBys() {
        Dataset<Row> cases = NationalCount.cases(spark, parquet);
        NationalSpec spec = NationalCount.spec(cases, 2025, READ_ON);
        var ours = ByGroups.figures(NationalCount.count(cases, spec).state(spec));

        assertThat(ours).hasSizeGreaterThan(100).isEqualTo(ByGroups.figures(cases, 2025));
    }
}
