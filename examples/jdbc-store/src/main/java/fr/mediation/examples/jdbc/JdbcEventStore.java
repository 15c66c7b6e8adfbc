/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.jdbc;

import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.EventStore;
import fr.mediation.core.casefile.Intent;
import fr.mediation.core.json.CaseCodec;
import fr.mediation.core.json.PlainJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Registre des événements en base relationnelle. One row a case holds its version: an append moves it from the expected version to the next
 * in one statement, and whoever finds it moved has lost. Facts, version and outbox are written in one transaction, so that a killed
 * process leaves all of them or none. Thread safe when the data source is.
 */
public final class JdbcEventStore implements EventStore {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int FETCH = 500;

    private final DataSource database;
    private final CaseCodec codec;

    /**
     * A store over a migrated database.
     *
     * @param database the host's pool
     * @param codec how facts are written
     */
    public JdbcEventStore(DataSource database, CaseCodec codec) {
        this.database = Objects.requireNonNull(database, "database");
        this.codec = Objects.requireNonNull(codec, "codec");
    }

    /**
     * Brings the tables up to date.
     *
     * @param database the host's database
     */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .table("mediation_schema_history")
                .load()
                .migrate();
    }

    @Override
    public List<CaseEvent> read(String caseId, long afterVersion) {
        String sql = "SELECT body FROM mediation_event WHERE case_id = ? AND version > ? ORDER BY version";
        return inConnection(c -> {
            try (PreparedStatement select = c.prepareStatement(sql)) {
                select.setString(1, caseId);
                select.setLong(2, afterVersion);
                List<CaseEvent> events = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        events.add(codec.decode(PlainJson.read(rows.getString(1))));
                    }
                }
                return List.copyOf(events);
            }
        });
    }

    /**
     * Reads every fact of every case without holding them in memory: by case, then in order. Types this version does not know are passed
     * over, as a projection may.
     *
     * @param each what to do with a fact
     */
    public void stream(Consumer<CaseEvent> each) {
        inTransaction(c -> {
            try (PreparedStatement select =
                    c.prepareStatement("SELECT body FROM mediation_event ORDER BY case_id, version")) {
                select.setFetchSize(FETCH);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        codec.decodeKnown(PlainJson.read(rows.getString(1))).ifPresent(each);
                    }
                }
                return true;
            }
        });
    }

    @Override
    public Appended append(String caseId, long expectedVersion, List<CaseEvent> events, List<Intent> intents) {
        try {
            return inTransaction(c -> {
                String command = events.get(0).commandId();
                if (!moved(c, caseId, expectedVersion, events.size(), command)) {
                    return known(c, caseId, command) ? Appended.ALREADY_DONE : Appended.CONFLICT;
                }
                insert(c, caseId, events);
                insert(c, intents);
                return Appended.DONE;
            });
        } catch (JdbcStoreException failed) {
            if (!failed.isUniqueViolation()) {
                throw failed;
            }
            // two writers opened the same case at once: one row won
            return inConnection(
                    c -> known(c, caseId, events.get(0).commandId()) ? Appended.ALREADY_DONE : Appended.CONFLICT);
        }
    }

    /**
     * Does what is to be done, oldest first. Each intent is marked done in the transaction that handed it out: if the process dies in
     * between it is handed out again, with the same key.
     *
     * @param most how many at most
     * @param each what to do with an intent; if it throws, the intent stays
     * @return how many were done
     */
    public int drain(int most, Consumer<Intent> each) {
        return inTransaction(c -> {
            List<Long> positions = new ArrayList<>();
            String open = "SELECT position, intent_key, case_id, kind, reference FROM mediation_outbox"
                    + " WHERE done = FALSE ORDER BY position FETCH FIRST " + most + " ROWS ONLY FOR UPDATE";
            try (PreparedStatement select = c.prepareStatement(open);
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    each.accept(new Intent(
                            rows.getString(2),
                            rows.getString(3),
                            Intent.Kind.valueOf(rows.getString(4)),
                            rows.getString(5)));
                    positions.add(rows.getLong(1));
                }
            }
            try (PreparedStatement done =
                    c.prepareStatement("UPDATE mediation_outbox SET done = TRUE WHERE position = ?")) {
                for (long position : positions) {
                    done.setLong(1, position);
                    done.addBatch();
                }
                done.executeBatch();
            }
            return positions.size();
        });
    }

    private static boolean known(Connection c, String caseId, String commandId) throws SQLException {
        String sql = "SELECT 1 FROM mediation_event WHERE case_id = ? AND command_id = ? FETCH FIRST 1 ROWS ONLY";
        try (PreparedStatement select = c.prepareStatement(sql)) {
            select.setString(1, caseId);
            select.setString(2, commandId);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** One statement moves the version, if it is the expected one and the command is new: one journey less to the database. */
    private static boolean moved(Connection c, String caseId, long expected, int count, String command)
            throws SQLException {
        String sql = expected == 0
                ? "INSERT INTO mediation_case (version, case_id) VALUES (?, ?)"
                : "UPDATE mediation_case SET version = ? WHERE case_id = ? AND version = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM mediation_event WHERE case_id = ? AND command_id = ?)";
        try (PreparedStatement move = c.prepareStatement(sql)) {
            move.setLong(1, expected + count);
            move.setString(2, caseId);
            if (expected > 0) {
                move.setLong(3, expected);
                move.setString(4, caseId);
                move.setString(5, command);
            }
            return move.executeUpdate() == 1;
        }
    }

    private void insert(Connection c, String caseId, List<CaseEvent> events) throws SQLException {
        String sql = "INSERT INTO mediation_event (case_id, version, command_id, body) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = c.prepareStatement(sql)) {
            for (CaseEvent e : events) {
                insert.setString(1, caseId);
                insert.setLong(2, e.version());
                insert.setString(3, e.commandId());
                insert.setString(4, PlainJson.write(codec.encode(e)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insert(Connection c, List<Intent> intents) throws SQLException {
        if (intents.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO mediation_outbox (intent_key, case_id, kind, reference) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = c.prepareStatement(sql)) {
            for (Intent i : intents) {
                insert.setString(1, i.key());
                insert.setString(2, i.caseId());
                insert.setString(3, i.kind().name());
                insert.setString(4, i.reference());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private interface Work<T> {
        T in(Connection c) throws SQLException;
    }

    private <T> T inConnection(Work<T> work) {
        try (Connection c = database.getConnection()) {
            return work.in(c);
        } catch (SQLException failed) {
            throw new JdbcStoreException(failed);
        }
    }

    private <T> T inTransaction(Work<T> work) {
        return inConnection(c -> {
            boolean done = false;
            c.setAutoCommit(false);
            try {
                T result = work.in(c);
                c.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    c.rollback();
                }
                c.setAutoCommit(true);
            }
        });
    }

    /** A failure of the database. The message carries its state code only: driver messages may quote values. */
    public static final class JdbcStoreException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean uniqueViolation;

        JdbcStoreException(SQLException failed) {
            super("the database refused, with state " + failed.getSQLState());
            this.uniqueViolation = UNIQUE_VIOLATION.equals(failed.getSQLState());
        }

        boolean isUniqueViolation() {
            return uniqueViolation;
        }
    }
}
