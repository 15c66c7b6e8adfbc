/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Example;
import fr.mediation.rules.check.Outcome;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cas d'essai écrit: a made-up request as it is sent to be checked, with the answer it got; one line of a case file.
 *
 * <p>Invented, hence not personal. Immutable and thread safe.
 *
 * @param id its name in the file
 * @param regulation the règlement that answered
 * @param referredOn the day of referral
 * @param asOf the day of the check
 * @param facts its facts
 * @param verdict the verdict
 * @param grounds the grounds that hold
 */
@JsonPropertyOrder({"id", "regulation", "referredOn", "asOf", "facts", "verdict", "grounds"})
public record ProofCase(
        String id,
        RegulationId regulation,
        LocalDate referredOn,
        LocalDate asOf,
        FactSheet facts,
        VerdictKind verdict,
        List<GroundId> grounds) {

    /**
     * Copies the grounds.
     *
     * @param id its name in the file
     * @param regulation the règlement that answered
     * @param referredOn the day of referral
     * @param asOf the day of the check
     * @param facts its facts
     * @param verdict the verdict
     * @param grounds the grounds that hold
     * @throws NullPointerException if an argument is null
     */
    public ProofCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(referredOn, "referredOn");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(verdict, "verdict");
        grounds = List.copyOf(grounds);
    }

    /**
     * Made-up requests as cases, each checked again.
     *
     * @param regulation the règlement
     * @param prefix the beginning of their names, which end in a number from 1
     * @param examples the requests
     * @return the cases, in the same order
     * @throws fr.mediation.rules.check.ConflictingExceptions if exceptions of the règlement conflict
     */
    public static List<ProofCase> numbered(Regulation regulation, String prefix, List<Example> examples) {
        Checker checker = Checker.of(regulation);
        List<ProofCase> cases = new ArrayList<>();
        for (Example example : examples) {
            Verdict verdict = checker.check(example.sheet(), example.referredOn(), example.asOf());
            cases.add(new ProofCase(
                    prefix + "-" + (cases.size() + 1),
                    regulation.header().id(),
                    example.referredOn(),
                    example.asOf(),
                    example.sheet(),
                    verdict.kind(),
                    verdict.grounds(Outcome.HOLDS).stream()
                            .map(ground -> ground.id())
                            .toList()));
        }
        return List.copyOf(cases);
    }
}
