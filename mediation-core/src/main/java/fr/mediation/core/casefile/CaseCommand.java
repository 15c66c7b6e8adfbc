/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Demande d'acte: an act, on a case, by someone, done on a day. Repeating a command id changes nothing.
 *
 * @param id the command's identifier, made by the host
 * @param caseId the case
 * @param actor who acts
 * @param occurredOn the day of the fact, which may be before the day it is recorded
 * @param act what is asked
 */
public record CaseCommand(
        @NotBlank String id,
        @NotBlank String caseId,
        @NotNull @Valid Actor actor,
        @NotNull LocalDate occurredOn,
        @NotNull @Valid Act act) {

    /**
     * Checks that nothing is missing.
     *
     * @param id the command's identifier
     * @param caseId the case
     * @param actor who acts
     * @param occurredOn the day of the fact
     * @param act what is asked
     */
    public CaseCommand {
        Codes.one(id, "id");
        Codes.one(caseId, "caseId");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(occurredOn, "occurredOn");
        Objects.requireNonNull(act, "act");
    }

    @Override
    public String toString() {
        return "CaseCommand[" + act.kind() + ", " + occurredOn + "]";
    }
}
