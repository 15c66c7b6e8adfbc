/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.Objects;

/**
 * Suite à donner: something the host should do after a fact is kept, such as sending a letter. Its key is unique, so that an outbox can
 * do it once.
 *
 * @param key the event's identifier and the kind
 * @param caseId the case
 * @param kind what to do
 * @param reference whom or what it concerns: a party, a service, a question; or empty
 */
public record Intent(String key, String caseId, Kind kind, String reference) {

    /** What a host should do. */
    public enum Kind {
        /** Send the acknowledgement of receipt. */
        SEND_ACKNOWLEDGEMENT,
        /** Tell a mediator that a case is theirs. */
        TELL_MEDIATOR,
        /** Send a question. */
        SEND_QUESTION,
        /** Send the proposal and the notice to a party. */
        SEND_PROPOSAL,
        /** Tell a party that the handling is suspended or goes on. */
        TELL_PROGRESS,
        /** Tell a party how the case ended. */
        TELL_ENDING,
        /** Remind whoever owes what is overdue. */
        REMIND,
        /** Tell a party that personal data will be destroyed. */
        TELL_ERASURE,
        /** Destroy what the manifest lists. */
        DESTROY_PERSONAL_DATA
    }

    /**
     * Checks that nothing is missing.
     *
     * @param key the key
     * @param caseId the case
     * @param kind what to do
     * @param reference whom or what it concerns
     */
    public Intent {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reference, "reference");
    }

    @Override
    public String toString() {
        return "Intent[" + kind + "]";
    }
}
