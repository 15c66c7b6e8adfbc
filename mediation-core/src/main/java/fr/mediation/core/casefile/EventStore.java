/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.List;

/**
 * Registre des événements: the port through which a host keeps histories. Implementations are thread safe; {@code EventStoreContract} in
 * the test-jar checks them.
 */
public interface EventStore {

    /** What became of an append. */
    enum Appended {
        /** The facts are kept, all of them. */
        DONE,
        /** Somebody else was first: nothing was kept. */
        CONFLICT,
        /** The command was already done: nothing was kept again. */
        ALREADY_DONE
    }

    /**
     * Reads the facts of a case after a version, in order.
     *
     * @param caseId the case
     * @param afterVersion 0 for the whole history
     * @return the facts, empty for an unknown case
     */
    List<CaseEvent> read(String caseId, long afterVersion);

    /**
     * Keeps facts and intents together, or nothing at all.
     *
     * @param caseId the case
     * @param expectedVersion the version the facts follow: a case that has moved on is a conflict
     * @param events the facts of one command, in order, at least one
     * @param intents what is to be done once they are kept, each once
     * @return what became of it
     */
    Appended append(String caseId, long expectedVersion, List<CaseEvent> events, List<Intent> intents);
}
