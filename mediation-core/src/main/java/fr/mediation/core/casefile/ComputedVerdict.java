/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Avis calculé sur la recevabilité: what the rules said of a request, kept beside the mediator's decision. Codes only: the wording of a
 * ground and its articles are found again in the règlement named.
 *
 * @param kind the verdict
 * @param ruleSet the identity of the rules that computed it, if known
 * @param grounds the grounds that held
 * @param missing the facts that were not known
 * @param admissibleFrom for a premature request, the first admissible day
 */
@Classified(Level.AUTHORITY)
public record ComputedVerdict(
        VerdictKind kind,
        Optional<String> ruleSet,
        List<GroundId> grounds,
        List<FactId> missing,
        Optional<LocalDate> admissibleFrom) {

    /**
     * Copies the lists.
     *
     * @param kind the verdict
     * @param ruleSet the rules
     * @param grounds the grounds
     * @param missing the missing facts
     * @param admissibleFrom the first admissible day
     */
    public ComputedVerdict {
        Objects.requireNonNull(kind, "kind");
        Codes.maybe(ruleSet, "ruleSet");
        grounds = List.copyOf(grounds);
        missing = List.copyOf(missing);
        Objects.requireNonNull(admissibleFrom, "admissibleFrom");
    }

    /**
     * What is kept of a verdict.
     *
     * @param verdict the verdict of a checker
     * @param ruleSet the identity of the rules that computed it
     * @return its codes
     */
    public static ComputedVerdict of(Admissibility verdict, String ruleSet) {
        Optional<String> rules = Optional.of(ruleSet);
        VerdictKind kind = verdict.kind();
        return verdict.fold(
                yes -> new ComputedVerdict(kind, rules, List.of(), List.of(), Optional.empty()),
                no -> new ComputedVerdict(kind, rules, ids(no.grounds()), List.of(), Optional.empty()),
                early -> new ComputedVerdict(
                        kind, rules, ids(early.grounds()), List.of(), Optional.of(early.admissibleFrom())),
                open -> new ComputedVerdict(
                        kind,
                        rules,
                        ids(open.established()),
                        open.missing().stream().map(MissingFact::fact).toList(),
                        Optional.empty()));
    }

    private static List<GroundId> ids(List<Ground> grounds) {
        return grounds.stream().map(Ground::id).toList();
    }
}
