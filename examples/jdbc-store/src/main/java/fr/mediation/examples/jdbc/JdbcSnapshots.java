/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.jdbc;

import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CaseSnapshot;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.EventStore;
import fr.mediation.core.casefile.Phase;
import fr.mediation.core.json.PlainJson;
import fr.mediation.core.json.SnapshotCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Instantanés en base relationnelle. A case is read from its last snapshot and the facts since; a snapshot that is missing, of another reducer
 * or unreadable costs time and nothing else. Thread safe when the data source is.
 */
public final class JdbcSnapshots {

    private final DataSource database;
    private final EventStore facts;
    private final SnapshotCodec codec = new SnapshotCodec();

    /**
     * Snapshots beside a store.
     *
     * @param database the host's pool, migrated
     * @param facts where the facts are
     */
    public JdbcSnapshots(DataSource database, EventStore facts) {
        this.database = Objects.requireNonNull(database, "database");
        this.facts = Objects.requireNonNull(facts, "facts");
    }

    /**
     * Reads a case.
     *
     * @param caseId the case
     * @return the case as all its facts make it
     */
    public CaseState load(String caseId) {
        CaseState then = last(caseId).map(CaseSnapshot::state).orElse(CaseState.NEW);
        return CaseLife.replay(then, facts.read(caseId, then.version()));
    }

    /**
     * Keeps a snapshot, unless a later one is kept. An erased case has none: whatever was kept of it goes.
     *
     * @param state the case
     */
    public void keep(CaseState state) {
        String body = PlainJson.write(codec.encode(CaseSnapshot.of(state)));
        run(c -> {
            String removeOlder = "DELETE FROM mediation_snapshot WHERE case_id = ? AND (version < ? OR reducer <> ?)";
            try (PreparedStatement delete = c.prepareStatement(removeOlder)) {
                delete.setString(1, state.caseId());
                delete.setLong(2, state.phase() == Phase.ERASED ? Long.MAX_VALUE : state.version());
                delete.setInt(3, CaseSnapshot.REDUCER);
                delete.executeUpdate();
            }
            if (state.phase() == Phase.ERASED) {
                return true;
            }
            String insert = "INSERT INTO mediation_snapshot (case_id, version, reducer, body)"
                    + " SELECT ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM mediation_snapshot WHERE case_id = ?)";
            try (PreparedStatement add = c.prepareStatement(insert)) {
                add.setString(1, state.caseId());
                add.setLong(2, state.version());
                add.setInt(3, CaseSnapshot.REDUCER);
                add.setString(4, body);
                add.setString(5, state.caseId());
                add.executeUpdate();
            }
            return true;
        });
    }

    /** Forgets every snapshot: nothing is lost. */
    public void forget() {
        run(c -> {
            try (PreparedStatement delete = c.prepareStatement("DELETE FROM mediation_snapshot")) {
                return delete.executeUpdate() >= 0;
            }
        });
    }

    private Optional<CaseSnapshot> last(String caseId) {
        return run(c -> {
            String sql = "SELECT body FROM mediation_snapshot WHERE case_id = ? AND reducer = ?";
            try (PreparedStatement select = c.prepareStatement(sql)) {
                select.setString(1, caseId);
                select.setInt(2, CaseSnapshot.REDUCER);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? codec.decode(PlainJson.read(row.getString(1))) : Optional.empty();
                }
            }
        });
    }

    private interface Work<T> {
        T in(Connection c) throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try (Connection c = database.getConnection()) {
            return work.in(c);
        } catch (SQLException failed) {
            throw new JdbcEventStore.JdbcStoreException(failed);
        }
    }
}
