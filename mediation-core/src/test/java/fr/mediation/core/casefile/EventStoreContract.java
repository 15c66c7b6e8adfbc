/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every event store of a host must do. Extend it, give an empty store, and run it. */
public abstract class EventStoreContract {

    /** Called by JUnit through the class that extends this one. */
    protected EventStoreContract() {}

    /** An empty store. */
    protected abstract EventStore store();

    private static List<CaseEvent> ofCommand(List<CaseEvent> history, String command) {
        return history.stream().filter(e -> e.commandId().equals(command)).toList();
    }

    @Test
    void readsBackWhatWasKeptInOrder() {
        EventStore store = store();
        List<CaseEvent> history = CaseScript.closed().history();
        for (CaseEvent e : history) {
            assertThat(store.append("case-1", e.version() - 1, List.of(e), List.of()))
                    .isEqualTo(EventStore.Appended.DONE);
        }
        assertThat(store.read("case-1", 0)).isEqualTo(history);
        assertThat(store.read("case-1", 4)).isEqualTo(history.subList(4, history.size()));
        assertThat(store.read("case-1", 9_999)).isEmpty();
        assertThat(store.read("unknown", 0)).isEmpty();
    }

    @Test
    void aStaleVersionIsAConflictAndKeepsNothing() {
        EventStore store = store();
        List<CaseEvent> history = CaseScript.examined().history();
        store.append("case-1", 0, history.subList(0, 1), List.of());
        assertThat(store.append("case-1", 0, history.subList(1, 2), List.of())).isEqualTo(EventStore.Appended.CONFLICT);
        assertThat(store.append("case-1", 2, history.subList(2, 3), List.of())).isEqualTo(EventStore.Appended.CONFLICT);
        assertThat(store.read("case-1", 0)).isEqualTo(history.subList(0, 1));
    }

    @Test
    void aRepeatedCommandIsKeptOnce() {
        EventStore store = store();
        List<CaseEvent> history = CaseScript.examined().history();
        store.append("case-1", 0, ofCommand(history, "c1"), List.of());
        assertThat(store.append("case-1", 0, ofCommand(history, "c1"), List.of()))
                .isEqualTo(EventStore.Appended.ALREADY_DONE);
        store.append("case-1", 1, ofCommand(history, "c2"), List.of());
        assertThat(store.append("case-1", 2, ofCommand(history, "c1"), List.of()))
                .isEqualTo(EventStore.Appended.ALREADY_DONE);
        assertThat(store.read("case-1", 0)).hasSize(2);
    }

    @Test
    void ofTwoWritersOneWins() throws Exception {
        EventStore store = store();
        List<CaseEvent> history = CaseScript.received().history();
        store.append("case-1", 0, history.subList(0, 1), List.of());
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<EventStore.Appended>> answers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                CaseEvent e = history.get(1);
                CaseEvent mine = new CaseEvent(
                        "w" + writer,
                        e.caseId(),
                        2,
                        "w" + writer,
                        e.actor(),
                        e.occurredOn(),
                        e.recordedAt(),
                        e.ruleSet(),
                        e.fact());
                answers.add(pool.submit(() -> {
                    go.await();
                    return store.append("case-1", 1, List.of(mine), List.of());
                }));
            }
            go.countDown();
            int done = 0;
            for (Future<EventStore.Appended> answer : answers) {
                done += answer.get() == EventStore.Appended.DONE ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
            assertThat(store.read("case-1", 0)).hasSize(2);
        } finally {
            pool.shutdownNow();
        }
    }
}
