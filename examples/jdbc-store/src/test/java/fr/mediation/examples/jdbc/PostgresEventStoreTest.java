/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CaseScript;
import fr.mediation.core.casefile.EventStore;
import fr.mediation.core.casefile.EventStoreContract;
import fr.mediation.core.casefile.Intent;
import fr.mediation.core.json.CaseCodec;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same contract on a real PostgreSQL, and what only processes that die can show. */
class PostgresEventStoreTest extends EventStoreContract {

    /** Notes a writer; {@code -Dwriters.notes=1250} gives ten thousand appends. */
    private static final int NOTES = Integer.getInteger("writers.notes", 40);

    /** How long they may take; on a busy machine ten thousand appends take longer. */
    private static final int MINUTES = Integer.getInteger("writers.minutes", 9);

    private static final int WRITERS = 8;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        JdbcEventStore.migrate(server.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static DataSource emptied() {
        DataSource database = server.getPostgresDatabase();
        try (Connection c = database.getConnection();
                Statement s = c.createStatement()) {
            s.execute("TRUNCATE mediation_snapshot, mediation_outbox, mediation_event, mediation_case");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
    }

    @Override
    protected EventStore store() {
        return new JdbcEventStore(emptied(), new CaseCodec());
    }

    @Test
    void intentsAreHandedOutOnceAndAgainWhenTheWorkFails() {
        JdbcEventStore store = (JdbcEventStore) store();
        CaseScript script = CaseScript.received();
        CaseEvent first = script.history().get(0);
        store.append(
                "case-1", 0, List.of(first), List.of(new Intent("k1", "case-1", Intent.Kind.SEND_ACKNOWLEDGEMENT, "")));
        try {
            store.drain(10, i -> {
                throw new IllegalStateException("the mail server is down");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("mail server");
        }
        List<Intent> done = new ArrayList<>();
        assertThat(store.drain(10, done::add)).isEqualTo(1);
        assertThat(store.drain(10, done::add)).isZero();
        assertThat(done).extracting(Intent::key).containsExactly("k1");
    }

    @Test
    void aSnapshotIsNeverTheTruth() throws SQLException {
        DataSource database = emptied();
        SnapshotContract.holds(database, new JdbcEventStore(database, new CaseCodec()));
    }

    @Test
    void everyFactIsStreamed() {
        JdbcEventStore store = (JdbcEventStore) store();
        List<CaseEvent> history = CaseScript.closed().history();
        history.forEach(e -> store.append("case-1", e.version() - 1, List.of(e), List.of()));
        List<CaseEvent> streamed = new ArrayList<>();
        store.stream(streamed::add);
        assertThat(streamed).isEqualTo(history);
    }

    @Test
    void ofEightWritersOneOfThemKilledNothingIsLostDoubledOrReordered() throws Exception {
        JdbcEventStore store = (JdbcEventStore) store();
        CaseScript.received().history().forEach(e -> store.append("case-1", e.version() - 1, List.of(e), List.of()));
        String url = server.getJdbcUrl("postgres", "postgres");
        Set<String> told = new ConcurrentSkipListSet<>();
        List<Process> processes = new ArrayList<>();
        List<Thread> readers = new ArrayList<>();
        AtomicInteger ready = new AtomicInteger();
        for (int w = 0; w < WRITERS; w++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            url,
                            "w" + w,
                            Integer.toString(NOTES))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            processes.add(process);
            Thread reader = new Thread(() -> {
                try (BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                    for (String line = out.readLine(); line != null; line = out.readLine()) {
                        if (line.equals("ready")) {
                            ready.incrementAndGet();
                        } else {
                            told.add(line);
                        }
                    }
                } catch (IOException closed) {
                    // a killed writer closes its end
                }
            });
            reader.start();
            readers.add(reader);
        }
        int victim = new SplittableRandom(server.getPort()).nextInt(WRITERS);
        while (told.stream().noneMatch(id -> id.startsWith("w" + victim + "-"))
                && processes.get(victim).isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        processes.get(victim).destroyForcibly();
        for (Process process : processes) {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        }
        for (Thread reader : readers) {
            reader.join();
        }

        List<CaseEvent> history = store.read("case-1", 0);
        Map<String, List<Integer>> notes = new HashMap<>();
        Set<String> kept = new TreeSet<>();
        for (int i = 0; i < history.size(); i++) {
            CaseEvent e = history.get(i);
            assertThat(e.version()).as("no gap, exactly one winner a version").isEqualTo(i + 1);
            if (e.commandId().startsWith("w")) {
                assertThat(kept.add(e.commandId())).as("never twice").isTrue();
                String[] parts = e.commandId().split("-", -1);
                notes.computeIfAbsent(parts[0], w -> new ArrayList<>()).add(Integer.valueOf(parts[1]));
            }
        }
        assertThat(kept).as("what was told is kept").containsAll(told);
        notes.forEach((writer, numbers) ->
                assertThat(numbers).as(writer + " in order").isSorted());
        for (int w = 0; w < WRITERS; w++) {
            int found = notes.getOrDefault("w" + w, List.of()).size();
            if (w != victim) {
                assertThat(found).as("writer " + w).isEqualTo(NOTES);
            }
        }
        assertThat(CaseLife.replay(history).version()).isEqualTo(history.size());
    }
}
