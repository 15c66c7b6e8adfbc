/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.casefile.CaseCommand;
import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CaseScript;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.Context;
import fr.mediation.core.casefile.Decision;
import fr.mediation.core.casefile.EventStore;
import fr.mediation.core.casefile.RecordAct;
import fr.mediation.core.json.CaseCodec;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What one command costs on PostgreSQL, beside the same statements written by hand and beside Axon's event store, in turns in one run:
 * {@code -Dappend.measure=2000}. Turns, and the median of them, because a machine does other things too.
 */
@EnabledIfSystemProperty(named = "append.measure", matches = "\\d+")
class AppendCostTest {

    private static final int COUNT = Integer.getInteger("append.measure", 0);
    private static final int ROUND = 20;

    /** A fact as another library keeps it: the same text. */
    public record Kept(String body) {}

    @Test
    void besideTheSameStatementsByHandAndBesideAxon() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Connection ours = server.getPostgresDatabase().getConnection();
                Connection raw = server.getPostgresDatabase().getConnection();
                Connection axon = server.getPostgresDatabase().getConnection()) {
            JdbcEventStore.migrate(server.getPostgresDatabase());
            CaseCodec codec = new CaseCodec();
            JdbcEventStore store = new JdbcEventStore(always(ours), codec);
            JacksonSerializer serializer = JacksonSerializer.builder()
                    .objectMapper(new ObjectMapper().registerModule(new JavaTimeModule()))
                    .build();
            JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                    .connectionProvider((ConnectionProvider) () -> unclosed(axon))
                    .transactionManager(NoTransactionManager.INSTANCE)
                    .snapshotSerializer(serializer)
                    .eventSerializer(serializer)
                    .build();
            engine.createSchema(PostgresEventTableFactory.INSTANCE);
            axon.setAutoCommit(false);

            List<Long> a = new ArrayList<>();
            List<Long> b = new ArrayList<>();
            List<Long> c = new ArrayList<>();
            Connection hand = unclosed(raw);
            for (int round = 0; round * ROUND < COUNT; round++) {
                CaseState state = begun(store, "c-" + round);
                byHandFirst(hand, "h-" + round);
                long t0 = System.nanoTime();
                for (int i = 0; i < ROUND; i++) {
                    state = appended(store, state, i);
                }
                long t1 = System.nanoTime();
                for (int i = 0; i < ROUND; i++) {
                    byHand(hand, "h-" + round, i);
                }
                long t2 = System.nanoTime();
                for (int i = 0; i < ROUND; i++) {
                    engine.appendEvents(List.of(
                            new GenericDomainEventMessage<>("Case", "a-" + round, i, new Kept(BODY.formatted(i)))));
                    axon.commit();
                }
                long t3 = System.nanoTime();
                a.add((t1 - t0) / ROUND);
                b.add((t2 - t1) / ROUND);
                c.add((t3 - t2) / ROUND);
                assertThat(CaseLife.replay(store.read("c-" + round, 0))).isEqualTo(state);
            }
            report("append of one command", a, b, c);
            List<Long> ourRead = new ArrayList<>();
            List<Long> axonRead = new ArrayList<>();
            for (int round = 0; round * ROUND < COUNT; round++) {
                long t0 = System.nanoTime();
                CaseState read = CaseLife.replay(store.read("c-" + round, 0));
                long t1 = System.nanoTime();
                long found = engine.readEvents("a-" + round)
                        .asStream()
                        .filter(m -> !((Kept) m.getPayload()).body().isEmpty())
                        .count();
                long t2 = System.nanoTime();
                assertThat(found).isEqualTo(ROUND);
                ourRead.add((t1 - t0) / read.version());
                axonRead.add((t2 - t1) / ROUND);
            }
            report("read of one fact (ours replayed too)", ourRead, ourRead, axonRead);
        }
    }

    private static final String BODY =
            "{\"type\":\"NOTE_ADDED\",\"schema\":1,\"id\":\"n-%1$d\",\"caseId\":\"case-1\",\"version\":%1$d,"
                    + "\"commandId\":\"n-%1$d\",\"actor\":{\"role\":\"MEDIATOR\",\"reference\":\"mediator-1\",\"authority\":\"isere\"},"
                    + "\"occurredOn\":\"2024-03-04\",\"recordedAt\":\"2024-03-04T09:00:00Z\",\"ruleSet\":\"isere:2022-06\","
                    + "\"data\":{\"note\":{\"id\":\"note-%1$d\",\"digest\":\"sha-note-%1$d\"}}}";

    private static final Context CONTEXT = new CaseScript().context();

    private static CaseState begun(JdbcEventStore store, String caseId) {
        CaseState state = CaseState.NEW;
        for (CaseEvent e : CaseScript.received().history()) {
            CaseEvent mine = new CaseEvent(
                    e.id(),
                    caseId,
                    e.version(),
                    e.commandId(),
                    e.actor(),
                    e.occurredOn(),
                    e.recordedAt(),
                    e.ruleSet(),
                    e.fact());
            store.append(caseId, e.version() - 1, List.of(mine), List.of());
            state = CaseLife.evolve(state, mine);
        }
        return state;
    }

    private static CaseState appended(JdbcEventStore store, CaseState state, int number) {
        CaseCommand command = new CaseCommand(
                "n-" + number,
                state.caseId(),
                CaseScript.MEDIATOR,
                CaseScript.START,
                new RecordAct.AddNote(CaseScript.text("note-" + number)));
        Decision.Accepted yes = (Decision.Accepted) CaseLife.decide(command, state, CONTEXT);
        assertThat(store.append(state.caseId(), state.version(), yes.events(), yes.intents()))
                .isEqualTo(EventStore.Appended.DONE);
        return CaseLife.replay(state, yes.events());
    }

    private static void byHandFirst(Connection c, String caseId) throws SQLException {
        try (PreparedStatement insert =
                c.prepareStatement("INSERT INTO mediation_case (version, case_id) VALUES (?, ?)")) {
            insert.setLong(1, 0);
            insert.setString(2, caseId);
            insert.executeUpdate();
        }
    }

    /** The statements of an append, and nothing else. */
    private static void byHand(Connection c, String caseId, int number) throws SQLException {
        c.setAutoCommit(false);
        try (PreparedStatement move = c.prepareStatement(
                "UPDATE mediation_case SET version = ? WHERE case_id = ? AND version = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM mediation_event WHERE case_id = ? AND command_id = ?)")) {
            move.setLong(1, number + 1L);
            move.setString(2, caseId);
            move.setLong(3, number);
            move.setString(4, caseId);
            move.setString(5, "n-" + number);
            move.executeUpdate();
        }
        try (PreparedStatement insert = c.prepareStatement(
                "INSERT INTO mediation_event (case_id, version, command_id, body) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, caseId);
            insert.setLong(2, number + 1L);
            insert.setString(3, "n-" + number);
            insert.setString(4, BODY.formatted(number));
            insert.addBatch();
            insert.executeBatch();
        }
        c.commit();
        c.setAutoCommit(true);
    }

    /** The first third warms up; then the median, and the best tenth, which a busy machine disturbs least. */
    private static void report(String what, List<Long> ours, List<Long> raw, List<Long> axon) {
        for (int tenth : new int[] {1, 5}) {
            long a = tenth(ours, tenth);
            long b = tenth(raw, tenth);
            long c = tenth(axon, tenth);
            System.out.printf(
                    "%s, %d tenths: ours %d us, by hand %d us (%.2f), Axon %d us (%.2f)%n",
                    what, tenth, a / 1000, b / 1000, (double) a / b, c / 1000, (double) a / c);
        }
    }

    private static long tenth(List<Long> times, int tenth) {
        List<Long> sorted = times.stream().skip(times.size() / 3).sorted().toList();
        return sorted.get(sorted.size() * tenth / 10);
    }

    /** One connection, as a pool would lend it again and again. */
    private static DataSource always(Connection connection) {
        Connection lent = unclosed(connection);
        return (DataSource) Proxy.newProxyInstance(
                AppendCostTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> lent);
    }

    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                AppendCostTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    return method.invoke(connection, arguments);
                });
    }
}
