/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.facts.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds everything that keeps a règlement from holding together: names without object, codes given twice. */
final class RegulationReview {

    private final List<Parameter> parameters;
    private final List<Fact<?>> localFacts;
    private final List<Rule> rules;
    private final List<Invariant> invariants;
    private final Map<FactId, Fact<?>> facts = new HashMap<>();
    private final List<Violation> faults = new ArrayList<>();

    RegulationReview(
            List<Parameter> parameters, List<Fact<?>> localFacts, List<Rule> rules, List<Invariant> invariants) {
        this.parameters = parameters;
        this.localFacts = localFacts;
        this.rules = rules;
        this.invariants = invariants;
    }

    List<Violation> faults() {
        StandardFacts.VOCABULARY.facts().forEach(fact -> facts.put(fact.id(), fact));
        for (int i = 0; i < localFacts.size(); i++) {
            if (facts.putIfAbsent(localFacts.get(i).id(), localFacts.get(i)) != null) {
                fault("facts[" + i + "].id", "FACT_TWICE", "Ce fait existe déjà.", "This fact already exists.");
            }
        }
        for (int i = 0; i < localFacts.size(); i++) {
            Fact<?> fact = localFacts.get(i);
            String path = "facts[" + i + "].presupposes";
            fact.text().presupposes().ifPresent(supposed -> presupposition(fact, supposed, path));
        }
        once(
                "parameters",
                "PARAMETER_TWICE",
                parameters.stream().map(p -> p.id().value()).toList());
        once("rules", "RULE_TWICE", rules.stream().map(r -> r.id().value()).toList());
        once(
                "invariants",
                "INVARIANT_TWICE",
                invariants.stream().map(Invariant::id).toList());
        if (rules.isEmpty()) {
            fault("rules", "NO_RULE", "Un règlement a au moins une règle.", "A règlement has at least one rule.");
        }
        for (int i = 0; i < rules.size(); i++) {
            review("rules[" + i + "]", rules.get(i));
        }
        for (int i = 0; i < invariants.size(); i++) {
            names(invariants.get(i).whenever(), "invariants[" + i + "].whenever");
        }
        return faults;
    }

    private void review(String path, Rule rule) {
        names(rule.condition(), path + ".when");
        boolean[] timed = {mentionsWaiting(rule.condition())};
        exceptions(path, rule.exceptions(), new HashSet<>(), timed, false);
        if (rule.ground().cure() == Cure.BY_TIME && !timed[0]) {
            fault(
                    path + ".cure",
                    "CURE_WITHOUT_TIME",
                    "Un motif que le temps lève dépend d'un délai apprécié au jour de l'examen.",
                    "A ground that time lifts depends on a period looked at on the day of the check.");
        }
    }

    private void exceptions(
            String path, List<RuleException> exceptions, Set<ExceptionId> seen, boolean[] timed, boolean nested) {
        Set<ExceptionId> level = new HashSet<>();
        exceptions.forEach(exception -> level.add(exception.id()));
        for (int i = 0; i < exceptions.size(); i++) {
            RuleException exception = exceptions.get(i);
            String place = path + ".exceptions[" + i + "]";
            if (!seen.add(exception.id())) {
                fault(
                        place + ".id",
                        "EXCEPTION_TWICE",
                        "Code d'exception déjà employé.",
                        "Exception code already used.");
            }
            if (nested && exception.effect() == RuleException.Effect.CONFIRMS) {
                fault(
                        place + ".effect",
                        "NESTED_CONFIRMATION",
                        "L'exception d'une exception ne peut que l'écarter.",
                        "The exception of an exception can only lift it.");
            }
            if (!level.containsAll(exception.prevailsOver())
                    || exception.prevailsOver().contains(exception.id())) {
                fault(
                        place + ".prevailsOver",
                        "UNKNOWN_EXCEPTION",
                        "Une exception l'emporte sur d'autres du même motif.",
                        "An exception prevails over others of the same ground.");
            }
            names(exception.condition(), place + ".when");
            timed[0] |= mentionsWaiting(exception.condition());
            exceptions(place, exception.exceptions(), seen, timed, true);
        }
    }

    private void once(String path, String code, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i))) {
                fault(path + "[" + i + "].id", code, "Code déjà employé.", "Code already used.");
            }
        }
    }

    private void fault(String path, String code, String fr, String en) {
        faults.add(new Violation(path, code, new Wording(fr, en)));
    }

    /** With the name that may have been meant. */
    private void unknown(String path, String code, Wording said, String written, List<String> known) {
        faults.add(new Violation(path, code, Nearest.meant(said, written, known)));
    }

    static boolean mentionsWaiting(Condition condition) {
        return Conditions.atoms(condition).stream()
                .anyMatch(atom -> atom instanceof Condition.Elapsed e && e.on() == Measured.AS_OF);
    }

    /** Checks the names a condition uses. */
    private void names(Condition condition, String path) {
        for (Condition atom : Conditions.atoms(condition)) {
            if (atom instanceof Condition.Elapsed elapsed
                    && parameters.stream().noneMatch(p -> p.id().equals(elapsed.period()))) {
                unknown(
                        path,
                        "UNKNOWN_PARAMETER",
                        new Wording(
                                "Le paramètre " + elapsed.period() + " n'existe pas.",
                                "There is no parameter " + elapsed.period() + "."),
                        elapsed.period().value(),
                        parameters.stream().map(p -> p.id().value()).toList());
            }
            fact(atom, path);
        }
    }

    private void fact(Condition atom, String path) {
        named(Conditions.fact(atom), fact -> isOfItsKind(atom, fact), options(atom), path);
    }

    /** What a local fact presupposes can be said of another fact, and not of itself in the end. */
    private void presupposition(Fact<?> fact, Literal supposed, String path) {
        List<String> code = supposed.code().isEmpty() ? List.of() : List.of(supposed.code());
        named(supposed.fact(), other -> code.isEmpty() ? other instanceof Fact.YesNo : hasOptions(other), code, path);
        Set<FactId> seen = new HashSet<>();
        for (FactId id = supposed.fact(); id != null && seen.add(id); id = supposedBy(id)) {
            if (id.equals(fact.id())) {
                fault(
                        path,
                        "PRESUPPOSES_ITSELF",
                        "Le fait " + id + " se présuppose lui-même.",
                        "The fact " + id + " presupposes itself.");
            }
        }
    }

    private static boolean hasOptions(Fact<?> fact) {
        return !Vocabulary.options(fact).isEmpty();
    }

    private @Nullable FactId supposedBy(FactId id) {
        Fact<?> fact = facts.get(id);
        return fact == null
                ? null
                : fact.text().presupposes().map(Literal::fact).orElse(null);
    }

    private void named(FactId id, Predicate<Fact<?>> kind, List<String> codes, String path) {
        Fact<?> fact = facts.get(id);
        if (fact == null) {
            unknown(
                    path,
                    "UNKNOWN_FACT",
                    new Wording("Le fait " + id + " n'existe pas.", "There is no fact " + id + "."),
                    id.value(),
                    facts.keySet().stream().map(FactId::value).toList());
            return;
        }
        if (!kind.test(fact)) {
            fault(
                    path,
                    "WRONG_KIND_OF_FACT",
                    "Le fait " + id + " ne se lit pas ainsi.",
                    "The fact " + id + " is not read that way.");
            return;
        }
        List<String> known = Vocabulary.options(fact).stream().map(Option::code).toList();
        codes.stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> unknown(
                        path,
                        "UNKNOWN_OPTION",
                        new Wording(
                                "Le fait " + id + " admet " + known + ".",
                                "The fact " + id + " takes one of " + known + "."),
                        code,
                        known));
    }

    private static boolean isOfItsKind(Condition atom, Fact<?> fact) {
        if (atom instanceof Condition.Yes) {
            return fact instanceof Fact.YesNo;
        }
        if (atom instanceof Condition.Is) {
            return fact instanceof Fact.OneOf;
        }
        if (atom instanceof Condition.Includes) {
            return fact instanceof Fact.Several;
        }
        if (atom instanceof Condition.Elapsed) {
            return fact instanceof Fact.Day;
        }
        return fact instanceof Fact.Count count && ((Condition.Reaches) atom).minimum() <= count.maximum();
    }

    /** The options an atom names. */
    private static List<String> options(Condition atom) {
        if (atom instanceof Condition.Is is) {
            return is.oneOf();
        }
        return atom instanceof Condition.Includes includes ? includes.anyOf() : List.of();
    }
}
