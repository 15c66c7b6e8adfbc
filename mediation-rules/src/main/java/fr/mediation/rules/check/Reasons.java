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
import fr.mediation.rules.regulation.Header;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a verdict in words: the règlement first, then each rule, the facts that decided it and its articles. */
final class Reasons {

    private static final Wording RETAINED = new Wording("motif retenu", "ground retained");
    private static final Wording SET_ASIDE = new Wording("motif écarté", "ground set aside");
    private static final Wording LEFT_OPEN = new Wording("motif non tranché", "ground left open");
    private static final Wording WHATEVER = new Wording("Quels que soient les faits", "Whatever the facts");
    private static final Wording NOT_ENOUGH =
            new Wording("Les faits connus ne suffisent pas", "Known facts do not suffice");

    private final Verdict verdict;

    /** What was said already, fact by fact: many rules rest on the same one. */
    private final Map<FactId, Wording> said = new HashMap<>();

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
        steps.addAll(verdict.steps(this));
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

    Explanation.Step step(RuleFinding finding, Rule rule) {
        return step(finding, rule, facts(finding));
    }

    static Explanation.Step step(RuleFinding finding, Rule rule, Wording facts) {
        Wording ground = finding.ground().wording();
        if (finding.liftedBy().isEmpty()) {
            Wording result = finding.outcome() == Outcome.HOLDS
                    ? RETAINED
                    : finding.outcome() == Outcome.DOES_NOT_HOLD ? SET_ASIDE : LEFT_OPEN;
            return new Explanation.Step(facts, ground, result, finding.ground().references());
        }
        List<RuleException> lifting = rule.exceptions().stream()
                .filter(exception -> finding.liftedBy().contains(exception.id()))
                .toList();
        List<LegalReference> references = new ArrayList<>(finding.ground().references());
        lifting.forEach(exception -> references.addAll(exception.references()));
        Wording result = new Wording(
                "motif écarté par exception (" + joined(lifting, Language.FR) + ")",
                "ground lifted by an exception (" + joined(lifting, Language.EN) + ")");
        return new Explanation.Step(facts, ground, result, references);
    }

    private static String joined(List<RuleException> exceptions, Language language) {
        return exceptions.stream()
                .map(exception -> exception.wording().in(language))
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .collect(Collectors.joining(" ; "));
    }

    /** What several facts say, in one sentence. */
    static Wording joined(List<Wording> facts) {
        if (facts.isEmpty()) {
            return WHATEVER;
        }
        if (facts.size() == 1) {
            return facts.get(0);
        }
        return new Wording(
                facts.stream().map(Wording::fr).collect(Collectors.joining(", ")),
                facts.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }

    private Wording facts(RuleFinding finding) {
        if (finding.outcome() == Outcome.OPEN) {
            return NOT_ENOUGH;
        }
        List<Wording> words = new ArrayList<>(finding.decisive().size());
        for (FactId id : finding.decisive()) {
            words.add(said.computeIfAbsent(id, fact -> FactWords.said(verdict.sheet(), fact)));
        }
        return joined(words);
    }
}
