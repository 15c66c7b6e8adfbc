/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.casefile.EndReason;
import fr.mediation.core.casefile.Nature;
import fr.mediation.core.casefile.Referral;
import fr.mediation.core.casefile.ResolutionLevel;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Ligne statistique (rapport 2024, § 4): one case in figures, no person in it. The same before and after an erasure. Small counts made
 * of such rows are masked by the reporting module, not here.
 *
 * @param caseId the case, so that a figure can be traced
 * @param receivedOn the day of referral
 * @param channel the code of the channel
 * @param place the code of the permanence, if any
 * @param originator who brought it
 * @param domain the code of the public policy, if known
 * @param nature mediation or re-orientation
 * @param status one of four
 * @param reason why it ended, if it did
 * @param level how far it was resolved, if it ended
 * @param body the body it was directed to, if any
 * @param endedOn the day it ended, if it did
 * @param handlingDays calendar days from referral to end, suspensions included, if it ended
 * @param suspendedDays calendar days suspended, up to the end or the day of the answer
 */
@Classified(Level.AUTHORITY)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "caseId",
    "receivedOn",
    "channel",
    "place",
    "originator",
    "domain",
    "nature",
    "status",
    "reason",
    "level",
    "body",
    "endedOn",
    "handlingDays",
    "suspendedDays"
})
public record StatisticsView(
        String caseId,
        LocalDate receivedOn,
        String channel,
        Optional<String> place,
        Referral.Originator originator,
        Optional<String> domain,
        Nature nature,
        CaseStatus status,
        Optional<EndReason> reason,
        Optional<ResolutionLevel> level,
        Optional<String> body,
        Optional<LocalDate> endedOn,
        Optional<Long> handlingDays,
        long suspendedDays) {}
