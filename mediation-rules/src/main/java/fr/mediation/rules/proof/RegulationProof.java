/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Example;
import fr.mediation.rules.check.Examples;
import fr.mediation.rules.check.TooIntricate;
import fr.mediation.rules.check.Waiting;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Invariant;
import fr.mediation.rules.regulation.Parameter;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Preuve d'un règlement: looks at every case at once, not at examples, and says what cannot be right.
 *
 * <p>Every complete request gets exactly one verdict: grounds add up, so that a règlement has no gap and two rules never
 * contradict each other. What can still be wrong is reported here. Stateless.
 */
public final class RegulationProof {

    static final Set<VerdictKind> DECIDED =
            Set.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE, VerdictKind.PREMATURE);

    private final Regulation regulation;
    private final Examples examples;
    private final Covering covering;
    private final List<Finding> findings = new ArrayList<>();

    private RegulationProof(Regulation regulation, Examples examples) {
        this.regulation = regulation;
        this.examples = examples;
        this.covering = new Covering(examples);
    }

    /**
     * Everything found about a règlement.
     *
     * @param regulation the règlement
     * @return the findings, in a stable order, none when there is nothing to say; {@link Finding.Code#TOO_INTRICATE} for a
     *     rule, an exception, an invariant or a verdict of which the engine cannot prove everything within its bounds, or for
     *     the whole règlement when its rules make more than 64 readings of days and counts
     */
    public static List<Finding> of(Regulation regulation) {
        Examples examples;
        try {
            examples = Examples.of(regulation);
        } catch (TooIntricate bound) {
            return List.of(tooIntricate(regulation.header().id().value()));
        }
        return of(regulation, examples);
    }

    static List<Finding> of(Regulation regulation, Examples examples) {
        return new RegulationProof(regulation, examples).run();
    }

    private static Finding tooIntricate(String about) {
        return new Finding(
                Finding.Code.TOO_INTRICATE,
                about,
                new Wording(
                        "Trop complexe pour être prouvé : découper les règles, ou réduire leurs combinaisons.",
                        "Too intricate to be proved: split the rules, or have fewer combinations."),
                null);
    }

    /** What cannot be proved is said, and the rest is proved nevertheless. */
    private void prove(String about, Runnable question) {
        try {
            question.run();
        } catch (TooIntricate bound) {
            findings.add(tooIntricate(about));
        }
    }

    /**
     * The requests that show findings, as cases to keep beside a règlement: each is checked again, and gets its answer.
     *
     * @param regulation the règlement
     * @param findings what was found about it
     * @return the cases, in the order of the findings; none when exceptions conflict, since no request is then checked
     */
    public static List<ProofCase> cases(Regulation regulation, List<Finding> findings) {
        boolean conflict = findings.stream().anyMatch(finding -> finding.code() == Finding.Code.EXCEPTIONS_IN_CONFLICT);
        return conflict
                ? List.of()
                : ProofCase.numbered(
                        regulation,
                        "witness",
                        findings.stream()
                                .flatMap(finding -> finding.witness().stream())
                                .distinct()
                                .toList());
    }

    private List<Finding> run() {
        for (VerdictKind kind : List.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE)) {
            prove(kind.name(), () -> verdict(kind));
        }
        for (Rule rule : regulation.rules()) {
            prove(rule.id().value(), () -> rule(rule));
            rule.exceptions().forEach(exception -> prove(exception.id().value(), () -> exception(rule, exception)));
            references(rule);
        }
        names();
        regulation.invariants().forEach(invariant -> prove(invariant.id(), () -> invariant(invariant)));
        return List.copyOf(findings);
    }

    private void verdict(VerdictKind kind) {
        if (examples.find(kind).isEmpty()) {
            found(
                    Finding.Code.VERDICT_NEVER_GIVEN,
                    kind.name(),
                    "Aucune demande n'obtient jamais cette réponse.",
                    "No request ever gets this answer.",
                    null);
        }
    }

    private void rule(Rule rule) {
        if (find(rule.holdsWhen()).isEmpty()) {
            found(
                    Finding.Code.DEAD_RULE,
                    rule.id().value(),
                    "Ce motif ne peut jamais être retenu.",
                    "This ground can never hold.",
                    null);
            return;
        }
        boolean early = rule.ground().cure() == Cure.BY_TIME;
        List<Rule> others = regulation.rules().stream()
                .filter(other -> !other.equals(rule) && (early || other.ground().cure() != Cure.BY_TIME))
                .toList();
        if (covering.isDone(rule, others)) {
            String names = covering.few(rule, others).stream()
                    .map(other -> other.id().value())
                    .collect(Collectors.joining(", "));
            found(
                    Finding.Code.COVERED_BY_OTHERS,
                    rule.id().value(),
                    "Chaque fois que ce motif est retenu, d'autres suffisent déjà"
                            + (names.isEmpty() ? "." : " : " + names + "."),
                    "Whenever this ground holds, others already suffice" + (names.isEmpty() ? "." : ": " + names + "."),
                    find(rule.holdsWhen()).orElse(null));
        }
    }

    private void exception(Rule rule, RuleException exception) {
        List<RuleException> without = new ArrayList<>(rule.exceptions());
        without.remove(exception);
        Rule bare = new Rule(
                rule.ground(),
                rule.kind(),
                rule.condition(),
                rule.mandatory(),
                without,
                rule.reorientTo(),
                rule.note());
        if (find(differ(rule.holdsWhen(), bare.holdsWhen())).isEmpty()) {
            found(
                    Finding.Code.USELESS_EXCEPTION,
                    exception.id().value(),
                    "Cette exception ne change aucune issue.",
                    "This exception changes no outcome.",
                    null);
        }
        for (RuleException other : rule.exceptions()) {
            if (exception.contradicts(other)) {
                Condition base =
                        rule.kind() == Rule.Kind.EXCLUSION ? rule.condition() : Condition.not(rule.condition());
                find(Condition.all(base, exception.applies(), other.applies()))
                        .ifPresent(example -> found(
                                Finding.Code.EXCEPTIONS_IN_CONFLICT,
                                exception.id() + " / " + other.id(),
                                "Ces exceptions s'appliquent ensemble et se contredisent : dire laquelle l'emporte.",
                                "These exceptions apply together and contradict each other: say which prevails.",
                                example));
            }
        }
    }

    private void references(Rule rule) {
        Validity governs = regulation.header().validity();
        for (LegalReference reference : rule.ground().references()) {
            Validity days = reference.validity();
            boolean late = days.firstDay()
                    .filter(first -> governs.firstDay().filter(first::isAfter).isPresent())
                    .isPresent();
            boolean gone = days.end()
                    .filter(end ->
                            governs.end().filter(until -> !until.isAfter(end)).isEmpty())
                    .isPresent();
            if (late || gone) {
                found(
                        Finding.Code.REFERENCE_NOT_IN_FORCE,
                        rule.id().value(),
                        "Un texte cité n'est pas en vigueur tous les jours régis : " + reference.citation() + ".",
                        "A text cited is not in force on every day governed: " + reference.citation() + ".",
                        null);
            }
        }
    }

    private void names() {
        NamesRead read = new NamesRead(regulation);
        for (Fact<?> fact : regulation.localFacts()) {
            if (!read.contains(fact.id())) {
                found(
                        Finding.Code.FACT_NEVER_READ,
                        fact.id().value(),
                        "Aucune règle ne lit ce fait.",
                        "No rule reads this fact.",
                        null);
            }
        }
        for (Parameter parameter : regulation.parameters()) {
            if (!read.contains(parameter.id())) {
                found(
                        Finding.Code.PARAMETER_NEVER_READ,
                        parameter.id().value(),
                        "Aucune règle ne lit ce paramètre.",
                        "No rule reads this parameter.",
                        null);
            }
        }
    }

    private void invariant(Invariant invariant) {
        if (invariant.waitingNeverHurts()) {
            Waiting.hurts(regulation, invariant.whenever())
                    .ifPresent(example -> found(
                            Finding.Code.INVARIANT_BROKEN,
                            invariant.id(),
                            "Attendre un jour de plus nuit à cette demande : "
                                    + invariant.wording().fr(),
                            "One more day of waiting hurts this request: "
                                    + invariant.wording().en(),
                            example));
        }
        if (invariant.only().isEmpty()) {
            return;
        }
        Set<VerdictKind> forbidden = EnumSet.copyOf(DECIDED);
        invariant.only().forEach(forbidden::remove);
        if (forbidden.isEmpty()) {
            return;
        }
        examples.find(invariant.whenever(), forbidden)
                .ifPresent(example -> found(
                        Finding.Code.INVARIANT_BROKEN,
                        invariant.id(),
                        "Promesse non tenue : " + invariant.wording().fr(),
                        "Broken promise: " + invariant.wording().en(),
                        example));
    }

    private Optional<Example> find(Condition condition) {
        return examples.find(condition, DECIDED);
    }

    private static Condition differ(Condition one, Condition other) {
        return Condition.any(Condition.all(one, Condition.not(other)), Condition.all(other, Condition.not(one)));
    }

    private void found(Finding.Code code, String about, String fr, String en, @Nullable Example example) {
        findings.add(new Finding(code, about, new Wording(fr, en), example));
    }
}
