/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CaseScript;
import fr.mediation.core.casefile.CaseSnapshot;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.ClosingFact;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** What snapshots promise, on any database: they are never the truth. */
final class SnapshotContract {

    private SnapshotContract() {}

    static void holds(DataSource database, JdbcEventStore store) throws SQLException {
        List<CaseEvent> history = CaseScript.closed().history();
        history.forEach(e -> store.append("case-1", e.version() - 1, List.of(e), List.of()));
        CaseState truth = CaseLife.replay(history);
        JdbcSnapshots snapshots = new JdbcSnapshots(database, store);
        assertThat(snapshots.load("case-1")).as("none kept yet").isEqualTo(truth);

        snapshots.keep(CaseLife.replay(history.subList(0, 5)));
        assertThat(kept(database)).isEqualTo(5);
        assertThat(snapshots.load("case-1")).as("the facts since").isEqualTo(truth);
        snapshots.keep(truth);
        assertThat(kept(database)).isEqualTo(truth.version());
        snapshots.keep(CaseLife.replay(history.subList(0, 5)));
        assertThat(kept(database)).as("a later one stays").isEqualTo(truth.version());
        assertThat(snapshots.load("case-1")).isEqualTo(truth);

        change(database, "UPDATE mediation_snapshot SET body = '{}'");
        assertThat(snapshots.load("case-1")).as("unreadable").isEqualTo(truth);
        change(database, "UPDATE mediation_snapshot SET reducer = " + (CaseSnapshot.REDUCER + 1));
        assertThat(snapshots.load("case-1")).as("of another reducer").isEqualTo(truth);
        snapshots.keep(truth);
        assertThat(snapshots.load("case-1")).as("made again").isEqualTo(truth);
        snapshots.forget();
        assertThat(snapshots.load("case-1")).as("thrown away").isEqualTo(truth);

        snapshots.keep(truth);
        CaseEvent last = history.get(history.size() - 1);
        CaseEvent erased = new CaseEvent(
                "erase",
                "case-1",
                last.version() + 1,
                "erase",
                last.actor(),
                last.occurredOn(),
                last.recordedAt(),
                last.ruleSet(),
                new ClosingFact.CaseErased("digest", 3));
        store.append("case-1", last.version(), List.of(erased), List.of());
        snapshots.keep(CaseLife.evolve(truth, erased));
        assertThat(kept(database)).as("nothing of an erased case").isZero();
    }

    private static long kept(DataSource database) throws SQLException {
        try (Connection c = database.getConnection();
                Statement s = c.createStatement();
                ResultSet row = s.executeQuery("SELECT COALESCE(SUM(version), 0) FROM mediation_snapshot")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void change(DataSource database, String sql) throws SQLException {
        try (Connection c = database.getConnection();
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }
}
