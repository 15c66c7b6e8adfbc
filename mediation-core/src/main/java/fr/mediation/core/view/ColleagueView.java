/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.casefile.Phase;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Vue d'un collègue: enough to assign or replace, nothing confided.
 *
 * @param caseId the case
 * @param phase where it stands
 * @param receivedOn the day of referral
 * @param domain the code of the public policy, if known
 * @param assigned whether a mediator is in charge
 * @param overdue how many duties are overdue
 */
@Classified(Level.AUTHORITY)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"caseId", "phase", "receivedOn", "domain", "assigned", "overdue"})
public record ColleagueView(
        String caseId,
        Phase phase,
        Optional<LocalDate> receivedOn,
        Optional<String> domain,
        boolean assigned,
        int overdue) {}
