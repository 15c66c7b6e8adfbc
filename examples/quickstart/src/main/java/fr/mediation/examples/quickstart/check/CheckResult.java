/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.DecidedAdmissibility;
import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.AdmissibilityWindow;
import fr.mediation.rules.check.RuleFinding;
import fr.mediation.rules.regulation.EffectReadings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Réponse à une demande: the verdict and the time limits, as one line of JSON.
 *
 * @param line the line of the input on which the request begins
 * @param id the host's reference, if it gave one
 * @param regulation the règlement applied
 * @param regulationHash the SHA-256 of its content, to rebuild the verdict years later
 * @param inForce whether it governs the day of referral
 * @param referredOn the day of referral
 * @param asOf the day of the check
 * @param admissibility the verdict with its grounds, articles, missing facts and first admissible day
 * @param decided the mediator's decision beside the computed verdict, when one is given
 * @param otherReadings what other readings of the règlement say, where they differ
 * @param findings what became of each rule, when an explanation is asked for
 * @param explanation the reasons in words, when an explanation is asked for
 * @param window from which day until which day referring is of use, when the request is admissible or can become so
 * @param deadlines the time limits, when facts of procedure are given
 */
@JsonPropertyOrder({
    "line",
    "id",
    "regulation",
    "regulationHash",
    "inForce",
    "referredOn",
    "asOf",
    "admissibility",
    "decided",
    "otherReadings",
    "findings",
    "explanation",
    "timeLimits",
    "window",
    "deadlines"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckResult(
        long line,
        @Nullable String id,
        String regulation,
        String regulationHash,
        boolean inForce,
        LocalDate referredOn,
        LocalDate asOf,
        Admissibility admissibility,
        @Nullable DecidedAdmissibility decided,
        @Nullable List<Reading> otherReadings,
        @Nullable List<RuleFinding> findings,
        @Nullable Explanation explanation,
        @Nullable EffectReadings timeLimits,
        @Nullable AdmissibilityWindow window,
        @Nullable List<Deadline> deadlines) {

    /** Autre lecture du règlement: its name, its title and its verdict. */
    @JsonPropertyOrder({"regulation", "regulationHash", "title", "admissibility"})
    record Reading(String regulation, String regulationHash, Wording title, Admissibility admissibility) {}
}
