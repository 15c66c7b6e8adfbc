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
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.core.wording.WrittenPeriod;
import fr.mediation.rules.regulation.Parameter;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a verdict in words: the règlement first, then each rule, the facts that decided it and its articles. */
final class Reasons {

    /** How many characters of a fingerprint are shown. */
    private static final int SHOWN = 12;

    private static final Wording RETAINED = new Wording("motif retenu", "ground retained");
    private static final Wording SET_ASIDE = new Wording("motif écarté", "ground set aside");
    private static final Wording LEFT_OPEN = new Wording("motif non tranché", "ground left open");
    private static final Wording WHATEVER = new Wording("Quels que soient les faits", "Whatever the facts");
    private static final Wording NOT_ENOUGH =
            new Wording("Les faits connus ne suffisent pas", "Known facts do not suffice");

    private final Verdict verdict;

    private final Telling telling;

    Reasons(Verdict verdict) {
        this.verdict = verdict;
        this.telling = new Telling(verdict.sheet(), verdict.checker().program().words());
    }

    Explanation explanation() {
        List<Explanation.Step> before = new ArrayList<>(1);
        before.add(applicable());
        verdict.overrides().forEach(override -> before.add(decided(override)));
        return new Explanation(verdict.steps(before, this));
    }

    private Explanation.Step decided(TimeOverride override) {
        Parameter replaced =
                verdict.regulation().parameter(override.parameter()).orElseThrow();
        Wording period = WrittenPeriod.of(override.period());
        return new Explanation.Step(
                new Wording("Décision motivée du médiateur", "Reasoned decision of the mediator"),
                replaced.label(),
                new Wording("durée retenue : " + period.fr(), "period retained: " + period.en()),
                replaced.references());
    }

    private Explanation.Step applicable() {
        Wording day = WrittenDate.of(verdict.referredOn());
        Wording referral = new Wording("Saisine du ".concat(day.fr()), "Referral of ".concat(day.en()));
        Checker checker = verdict.checker();
        return new Explanation.Step(
                referral,
                checker.regulation().header().title(),
                verdict.inForce() ? checker.inForce() : checker.notInForce(),
                List.of());
    }

    /** What is said of a règlement that governs the day of referral. */
    static Wording inForce(String hash) {
        String shown = hash.substring(0, SHOWN);
        return new Wording("règlement applicable, empreinte " + shown, "applicable règlement, fingerprint " + shown);
    }

    /** What is said of a règlement that does not. */
    static Wording notInForce(String hash) {
        String shown = hash.substring(0, SHOWN);
        return new Wording(
                "règlement qui ne régit pas ce jour : examen à titre indicatif, empreinte " + shown,
                "règlement that does not govern that day: for information only, fingerprint " + shown);
    }

    /** What the sheet says, in words. */
    Telling telling() {
        return telling;
    }

    Explanation.Step step(RuleFinding finding, Rule rule) {
        Wording facts = facts(finding);
        if (finding.liftedBy().isEmpty()) {
            return plain(finding, facts);
        }
        Wording ground = finding.ground().wording();
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

    static Explanation.Step plain(RuleFinding finding, Wording facts) {
        Wording result = finding.outcome() == Outcome.HOLDS
                ? RETAINED
                : finding.outcome() == Outcome.DOES_NOT_HOLD ? SET_ASIDE : LEFT_OPEN;
        return new Explanation.Step(
                facts, finding.ground().wording(), result, finding.ground().references());
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
        StringBuilder fr = new StringBuilder(facts.get(0).fr());
        StringBuilder en = new StringBuilder(facts.get(0).en());
        for (Wording fact : facts.subList(1, facts.size())) {
            fr.append(", ").append(fact.fr());
            en.append(", ").append(fact.en());
        }
        return new Wording(fr.toString(), en.toString());
    }

    private Wording facts(RuleFinding finding) {
        if (finding.outcome() == Outcome.OPEN) {
            return NOT_ENOUGH;
        }
        List<Wording> words = new ArrayList<>(finding.decisive().size());
        for (FactId id : finding.decisive()) {
            words.add(FactWords.said(verdict.sheet(), id));
        }
        return joined(words);
    }
}
