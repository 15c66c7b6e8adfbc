/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Registre en mémoire: for tests and trials. It raises conflicts like a real one. Thread safe.
 */
public final class InMemoryEventStore implements EventStore {

    private final Map<String, List<CaseEvent>> histories = new LinkedHashMap<>();
    private final Map<String, Intent> outbox = new LinkedHashMap<>();

    /** An empty store. */
    public InMemoryEventStore() {}

    @Override
    public synchronized List<CaseEvent> read(String caseId, long afterVersion) {
        List<CaseEvent> history = histories.getOrDefault(caseId, List.of());
        return List.copyOf(history.subList((int) Math.min(afterVersion, history.size()), history.size()));
    }

    @Override
    public synchronized Appended append(
            String caseId, long expectedVersion, List<CaseEvent> events, List<Intent> intents) {
        List<CaseEvent> history = histories.getOrDefault(caseId, List.of());
        String command = events.get(0).commandId();
        if (history.stream().anyMatch(e -> e.commandId().equals(command))) {
            return Appended.ALREADY_DONE;
        }
        if (history.size() != expectedVersion) {
            return Appended.CONFLICT;
        }
        List<CaseEvent> longer = new ArrayList<>(history);
        longer.addAll(events);
        histories.put(caseId, longer);
        intents.forEach(i -> outbox.putIfAbsent(i.key(), i));
        return Appended.DONE;
    }

    /**
     * Every case known.
     *
     * @return the identifiers, in the order of their first fact
     */
    public synchronized List<String> caseIds() {
        return List.copyOf(histories.keySet());
    }

    /**
     * What is to be done.
     *
     * @return the intents, in order, each once
     */
    public synchronized List<Intent> intents() {
        return List.copyOf(outbox.values());
    }
}
