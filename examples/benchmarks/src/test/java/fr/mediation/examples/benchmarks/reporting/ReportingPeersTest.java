/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.reporting.aggregate.ReportState;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Before anything is measured, all engines give the same answers. */
class ReportingPeersTest {

    private static final Cases CASES = new Cases(20_000, 7);
    private static final Answers EXPECTED = ByHand.run(CASES);

    @Test
    void ours() {
        assertThat(Ours.columns(CASES, Ours.spec(CASES), Ours.batch(CASES)).sameAs(EXPECTED))
                .isTrue();
        assertThat(Ours.objects(CASES, Ours.spec(CASES), CASES.objects()).sameAs(EXPECTED))
                .isTrue();
    }

    @Test
    void streams() {
        assertThat(ByStreams.run(CASES, CASES.objects()).sameAs(EXPECTED)).isTrue();
    }

    @Test
    void duckDb() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            BySql.loadDuckDb(connection, CASES);
            assertThat(BySql.run(connection, CASES).sameAs(EXPECTED)).isTrue();
        }
    }

    @Test
    void h2() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:peers")) {
            BySql.loadH2(connection, CASES);
            assertThat(BySql.run(connection, CASES).sameAs(EXPECTED)).isTrue();
        }
    }

    @Test
    void anotherAnswerIsSeen() {
        ReportState state = ReportState.empty(Ours.spec(CASES));
        state.add(Ours.batch(CASES));

        assertThat(ByHand.run(new Cases(20_000, 8)).sameAs(EXPECTED)).isFalse();
        assertThat(state.toBytes().length).isLessThan(4_000_000);
    }
}
