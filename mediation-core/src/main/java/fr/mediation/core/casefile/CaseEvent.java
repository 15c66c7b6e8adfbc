/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Événement du dossier: a fact with its place in the history. The order is that of versions; delays are counted from the day the
 * fact occurred, which may be earlier than that of the fact before it.
 *
 * @param id the event's identifier: the command's and a number, so that equal commands give equal events
 * @param caseId the case
 * @param version the place in the history, from 1
 * @param commandId the command it comes from
 * @param actor who acted
 * @param occurredOn the day of the fact
 * @param recordedAt the instant it was recorded
 * @param ruleSet the règlement it was judged under
 * @param fact what happened
 */
@Classified(Level.MEDIATOR)
public record CaseEvent(
        String id,
        String caseId,
        long version,
        String commandId,
        Actor actor,
        LocalDate occurredOn,
        Instant recordedAt,
        String ruleSet,
        Fact fact) {

    /**
     * Checks that nothing is missing.
     *
     * @param id the event's identifier
     * @param caseId the case
     * @param version the place in the history
     * @param commandId the command
     * @param actor who acted
     * @param occurredOn the day of the fact
     * @param recordedAt when it was recorded
     * @param ruleSet the règlement
     * @param fact what happened
     * @throws IllegalArgumentException if the version is below 1
     */
    public CaseEvent {
        Codes.one(id, "id");
        Codes.one(caseId, "caseId");
        Codes.one(commandId, "commandId");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(occurredOn, "occurredOn");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Codes.one(ruleSet, "ruleSet");
        Objects.requireNonNull(fact, "fact");
        if (version < 1) {
            throw new IllegalArgumentException("versions begin at 1");
        }
    }

    @Override
    public String toString() {
        return "CaseEvent[" + version + ", " + fact.kind() + "]";
    }
}
