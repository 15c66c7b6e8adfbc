/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.DayClasses;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseResultSetReaderTest {

    private static final String QUERY = """
            select * from (values
              ('1', date '2024-01-02', date '2024-02-01', 'Médiation', 'NORTH', 2),
              ('2', date '2024-01-03', null, 'REORIENTATION', 'Sud', null),
              (null, date '2024-01-04', null, 'MEDIATION', null, null)
            ) as cases(id, received_on, closed_on, nature, territory, note)
            """;

    @Test
    void readsAQueryRowByRowInCodesOrLabels() throws SQLException {
        List<CaseRecord> cases = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            ImportReport report =
                    CaseResultSetReader.of(CaseArbitraries.codes()).read(rows, cases::add, Progress.NONE);

            assertThat(report.read()).isEqualTo(3);
            assertThat(report.kept()).isEqualTo(2);
            assertThat(report.ignoredColumns()).isEqualTo(1);
            assertThat(report.missingColumns()).contains(CaseColumn.STATUS).doesNotContain(CaseColumn.CLOSED_ON);
            assertThat(report.issues())
                    .extracting(ImportIssue::line, ImportIssue::code)
                    .containsExactly(tuple(3L, "MISSING_ID"));
        }
        assertThat(cases).extracting(CaseRecord::kind).containsExactly("MEDIATION", "REORIENTATION");
        assertThat(cases).extracting(CaseRecord::territory).containsExactly("NORTH", "SOUTH");
        assertThat(cases).extracting(CaseRecord::closedOn).containsExactly(LocalDate.of(2024, 2, 1), null);
    }

    @Test
    void stopsAtItsLimitAndSaysSo() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            ImportReport report = CaseResultSetReader.of(CaseArbitraries.codes())
                    .limits(new ImportLimits(1, 1, 1, 1, 1 << 20))
                    .read(rows, row -> {}, Progress.NONE);

            assertThat(report.complete()).isFalse();
            assertThat(report.kept()).isEqualTo(1);
        }
    }

    @Test
    void columnsOfTheHostsOwnNamesAreMapped() throws SQLException {
        List<CaseRecord> cases = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select 'x' as NO_DOSSIER, timestamp '2024-01-02 23:30:00' as DT_ARR, 'Sud' as SECTEUR")) {
            CaseResultSetReader.of(CaseArbitraries.codes())
                    .headings(Map.of(
                            "no_dossier", CaseColumn.ID,
                            "dt_arr", CaseColumn.RECEIVED_ON,
                            "secteur", CaseColumn.TERRITORY))
                    .read(rows, cases::add, Progress.NONE);
        }
        assertThat(cases).extracting(CaseRecord::territory).containsExactly("SOUTH");
        assertThat(cases).extracting(CaseRecord::receivedOn).containsExactly(LocalDate.of(2024, 1, 2));
    }

    /** Days as dates, moments and texts; codes, labels, odd texts and nothing; sub-headings whose label two policies share. */
    private static String oddRows(Random random, int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            LocalDate received = LocalDate.of(2022, 11, 1).plusDays(random.nextInt(900));
            rows.append(i == 0 ? "(" : ", (")
                    .append(i)
                    .append(random.nextInt(20) == 0 ? ", null" : ", date '" + received + "'")
                    .append(
                            random.nextInt(4) == 0
                                    ? ", null"
                                    : ", timestamp '" + received.plusDays(random.nextInt(300) - 5) + " 10:00:00'")
                    .append(one(random, "null", "''", "'" + received.plusDays(3) + "'", "'03/02/2024'", "'never'"))
                    .append(one(random, "null", "'Médiation'", "'REORIENTATION'", "' '", "'neither'"))
                    .append(one(random, "null", "'NORTH'", "'sud'", "'OUTSIDE'"))
                    .append(one(random, "null", "'SOCIAL'", "'Autonomie'", "'x'"))
                    .append(one(random, "null", "'Handicap'", "'ELDERLY'", "'Social'", "'y'"))
                    .append(one(random, "null", "3", "0", "-1"))
                    .append(one(random, "null", "12", "99999"))
                    .append(one(random, "null", "0", "1", "2", "70000", "-4", "9"))
                    .append(")");
        }
        return "select * from (values " + rows
                + ") as cases(id, received_on, closed_on, acknowledged_on, kind, territory, domain, sub_domain, persons, suspended_days, status)";
    }

    private static String one(Random random, String... values) {
        return ", " + values[random.nextInt(values.length)];
    }

    @Test
    void columnsAreCountedAsRowsAre() throws SQLException {
        CaseResultSetReader reader = CaseResultSetReader.of(CaseArbitraries.codes())
                .keys(
                        CaseColumn.STATUS,
                        Map.of(
                                0,
                                "COMPLETED",
                                1,
                                "IN_PROGRESS",
                                2,
                                "NOT_RECORDED",
                                70_000,
                                "ABANDONED",
                                -4,
                                "INADMISSIBLE"));
        List<TableSpec> tables = new ArrayList<>(CaseArbitraries.spec().tables());
        ReportingPeriod years = new ReportingPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));
        for (Axis axis : List.of(Axis.STATUS, Axis.SUB_DOMAIN, Axis.ACKNOWLEDGEMENT_TIME, Axis.SUSPENSION)) {
            tables.add(TableSpec.of("by-" + axis, CaseArbitraries.words(), years, axis));
        }
        tables.add(TableSpec.of("persons", CaseArbitraries.words(), years, Axis.DOMAIN)
                .measuring(Measure.PERSONS));
        tables.add(
                TableSpec.of("net", CaseArbitraries.words(), years, Axis.KIND).measuring(Measure.DURATION_NET));
        ReportSpec spec = new ReportSpec(LocalDate.of(2025, 1, 15), CaseArbitraries.codes(), tables);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            for (int count : new int[] {1, 200, 5_000}) {
                String query = oddRows(new Random(count), count);
                ReportState byRow = ReportState.empty(spec);
                ReportState byColumn = ReportState.empty(spec);
                ImportReport rows;
                ImportReport columns;
                try (ResultSet result = statement.executeQuery(query)) {
                    rows = reader.read(result, byRow::add, Progress.NONE);
                }
                try (ResultSet result = statement.executeQuery(query)) {
                    columns = reader.count(result, byColumn, Progress.NONE);
                }
                assertThat(byColumn.toBytes()).isEqualTo(byRow.toBytes());
                assertThat(columns.kept()).isEqualTo(rows.kept());
                assertThat(columns.counts()).isEqualTo(rows.counts());
                assertThat(columns.missingColumns()).isEqualTo(rows.missingColumns());
            }
        }
    }

    @Test
    void daysAsNumbersAreTheSameDays() throws SQLException {
        String cases =
                "(values (1, 0, 3), (2, 19_000, null), (3, 20_000, 20_010), (4, null, 3), (5, 20240131, 20240201),"
                        + " (6, -1, 2147483647)) as cases(id, received_on, closed_on)";
        CaseResultSetReader numbers = CaseResultSetReader.of(CaseArbitraries.codes())
                .daysAsNumbers(Set.of(CaseColumn.RECEIVED_ON, CaseColumn.CLOSED_ON));
        ReportSpec spec = CaseArbitraries.spec();
        ReportState byRow = ReportState.empty(spec);
        ReportState byColumn = ReportState.empty(spec);
        List<CaseRecord> read = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select * from " + cases)) {
                ImportReport report = numbers.read(rows, read::add, Progress.NONE);
                assertThat(report.refused()).isEqualTo(3);
                assertThat(report.counts()).containsOnlyKeys("MISSING_DATE", "BAD_DATE");
            }
            read.forEach(byRow::add);
            try (ResultSet rows = statement.executeQuery("select * from " + cases)) {
                assertThat(numbers.count(rows, byColumn, Progress.NONE).refused())
                        .isEqualTo(3);
            }
        }
        assertThat(read)
                .extracting(CaseRecord::receivedOn)
                .containsExactly(LocalDate.of(1970, 1, 1), LocalDate.ofEpochDay(19_000), LocalDate.ofEpochDay(20_000));
        assertThat(read.get(0).closedOn()).isEqualTo(LocalDate.of(1970, 1, 4));
        assertThat(read.get(1).closedOn()).isNull();
        assertThat(byColumn.toBytes()).isEqualTo(byRow.toBytes());
        assertThatThrownBy(() -> numbers.daysAsNumbers(Set.of(CaseColumn.KIND)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aResultWithoutADayOfReceiptIsRefusedRowByRow() throws SQLException {
        ReportState state = ReportState.empty(CaseArbitraries.spec());
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 'Sud' as territory")) {
            ImportReport report =
                    CaseResultSetReader.of(CaseArbitraries.codes()).count(rows, state, Progress.NONE);
            assertThat(report.refused()).isEqualTo(1);
            assertThat(report.counts()).containsOnlyKeys("MISSING_DATE");
        }
        assertThat(state.isEmpty()).isTrue();
    }

    @Test
    void keysStandForCodesOfTheListOnly() {
        CaseResultSetReader reader = CaseResultSetReader.of(CaseArbitraries.codes());
        assertThatThrownBy(() -> reader.keys(CaseColumn.TERRITORY, Map.of(1, "EAST")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader.keys(CaseColumn.PERSONS, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStateOfOtherListsIsNotCountedInto() throws SQLException {
        ReportSpec other = new ReportSpec(
                LocalDate.of(2025, 1, 15), CaseArbitraries.codes().with(new DayClasses(List.of(10), 5, 5)), List.of());
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            assertThatThrownBy(() -> CaseResultSetReader.of(CaseArbitraries.codes())
                            .count(rows, ReportState.empty(other), Progress.NONE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
