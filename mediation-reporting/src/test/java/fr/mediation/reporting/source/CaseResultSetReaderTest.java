/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.record.CaseRecord;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
}
