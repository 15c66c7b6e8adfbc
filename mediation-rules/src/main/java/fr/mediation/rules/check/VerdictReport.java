/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.law.Explanation;
import fr.mediation.rules.regulation.EffectReadings;
import fr.mediation.rules.regulation.RegulationId;
import java.time.LocalDate;
import java.util.List;

/**
 * Procès-verbal d'un examen de recevabilité: a verdict with its reasons, as it is written to JSON.
 *
 * <p>Immutable and thread safe. Names facts by kind and by date; the mediator decides alone.
 *
 * @param regulation the règlement applied
 * @param regulationHash the SHA-256 of its content
 * @param inForce whether it governs the day of referral
 * @param referredOn the day of referral
 * @param asOf the day of the check
 * @param admissibility the answer with its grounds
 * @param findings what became of each rule
 * @param explanation the reasons, in words
 * @param timeLimits what the referral does to time limits, in each reading
 */
@JsonPropertyOrder({
    "regulation",
    "regulationHash",
    "inForce",
    "referredOn",
    "asOf",
    "admissibility",
    "findings",
    "explanation",
    "timeLimits"
})
public record VerdictReport(
        RegulationId regulation,
        String regulationHash,
        boolean inForce,
        LocalDate referredOn,
        LocalDate asOf,
        Admissibility admissibility,
        List<RuleFinding> findings,
        Explanation explanation,
        EffectReadings timeLimits) {

    /**
     * Copies the findings.
     *
     * @param regulation the règlement applied
     * @param regulationHash the SHA-256 of its content
     * @param inForce whether it governs the day of referral
     * @param referredOn the day of referral
     * @param asOf the day of the check
     * @param admissibility the answer
     * @param findings what became of each rule
     * @param explanation the reasons
     * @param timeLimits what the referral does to time limits
     * @throws NullPointerException if a finding is null
     */
    public VerdictReport {
        findings = List.copyOf(findings);
    }

    /** The règlement and the kind of verdict only: the rest is about a person. */
    @Override
    public String toString() {
        return "VerdictReport[" + admissibility.kind() + " under " + regulation + "]";
    }
}
