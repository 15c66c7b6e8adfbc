/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.Header;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a verdict in words: the règlement first, then each rule, the facts that decided it and its articles. */
final class Reasons {

    private final Verdict verdict;

    Reasons(Verdict verdict) {
        this.verdict = verdict;
    }

    Explanation explanation() {
        List<Explanation.Step> steps = new ArrayList<>();
        steps.add(applicable());
        verdict.overrides()
                .forEach(override -> steps.add(new Explanation.Step(
                        new Wording("Décision motivée du médiateur", "Reasoned decision of the mediator"),
                        verdict.regulation()
                                .parameter(override.parameter())
                                .orElseThrow()
                                .label(),
                        new Wording("durée retenue : " + override.period(), "period retained: " + override.period()),
                        verdict.regulation()
                                .parameter(override.parameter())
                                .orElseThrow()
                                .references())));
        for (RuleFinding finding : verdict.findings()) {
            steps.add(step(finding));
        }
        return new Explanation(steps);
    }

    private Explanation.Step applicable() {
        Header header = verdict.regulation().header();
        Wording day = FactWords.day(verdict.referredOn());
        Wording result = verdict.inForce()
                ? new Wording(
                        "règlement applicable, empreinte " + hash(), "applicable règlement, fingerprint " + hash())
                : new Wording(
                        "règlement qui ne régit pas ce jour : examen à titre indicatif, empreinte " + hash(),
                        "règlement that does not govern that day: for information only, fingerprint " + hash());
        return new Explanation.Step(
                new Wording("Saisine du " + day.fr(), "Referral of " + day.en()), header.title(), result, List.of());
    }

    private String hash() {
        return verdict.regulationHash().substring(0, 12);
    }

    private Explanation.Step step(RuleFinding finding) {
        Rule rule = verdict.regulation().rule(finding.ground().id()).orElseThrow();
        List<LegalReference> references = new ArrayList<>(finding.ground().references());
        Wording result = result(finding);
        if (!finding.liftedBy().isEmpty()) {
            List<RuleException> lifting = rule.exceptions().stream()
                    .filter(exception -> finding.liftedBy().contains(exception.id()))
                    .toList();
            lifting.forEach(exception -> references.addAll(exception.references()));
            result = new Wording(
                    "motif écarté par exception (" + joined(lifting, Language.FR) + ")",
                    "ground lifted by an exception (" + joined(lifting, Language.EN) + ")");
        }
        return new Explanation.Step(facts(finding), finding.ground().wording(), result, references);
    }

    private static String joined(List<RuleException> exceptions, Language language) {
        return exceptions.stream()
                .map(exception -> exception.wording().in(language))
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .collect(Collectors.joining(" ; "));
    }

    private static Wording result(RuleFinding finding) {
        if (finding.outcome() == Outcome.HOLDS) {
            return new Wording("motif retenu", "ground retained");
        }
        return finding.outcome() == Outcome.DOES_NOT_HOLD
                ? new Wording("motif écarté", "ground set aside")
                : new Wording("motif non tranché", "ground left open");
    }

    private Wording facts(RuleFinding finding) {
        if (finding.outcome() == Outcome.OPEN) {
            return new Wording("Les faits connus ne suffisent pas", "Known facts do not suffice");
        }
        if (finding.decisive().isEmpty()) {
            return new Wording("Quels que soient les faits", "Whatever the facts");
        }
        FactSheet sheet = verdict.sheet();
        StringBuilder fr = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (FactId id : finding.decisive()) {
            Wording said = FactWords.said(sheet, id);
            fr.append(fr.isEmpty() ? "" : ", ").append(said.fr());
            en.append(en.isEmpty() ? "" : ", ").append(said.en());
        }
        return new Wording(fr.toString(), en.toString());
    }
}
