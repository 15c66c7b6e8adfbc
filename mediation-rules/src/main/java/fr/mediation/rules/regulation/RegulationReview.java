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
            invariants.get(i).whenever().accept(new Names("invariants[" + i + "].whenever"));
        }
        return faults;
    }

    private void review(String path, Rule rule) {
        rule.condition().accept(new Names(path + ".when"));
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
            exception.condition().accept(new Names(place + ".when"));
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

    static boolean mentionsWaiting(Condition condition) {
        return Conditions.atoms(condition).stream()
                .anyMatch(atom -> atom instanceof Condition.Elapsed e && e.on() == Measured.AS_OF);
    }

    /** Checks the names a condition uses. */
    private final class Names implements ConditionVisitor<Boolean> {

        private final String path;

        Names(String path) {
            this.path = path;
        }

        private boolean fact(FactId id, Predicate<Fact<?>> kind, List<String> codes) {
            Fact<?> fact = facts.get(id);
            if (fact == null) {
                fault(path, "UNKNOWN_FACT", "Le fait " + id + " n'existe pas.", "There is no fact " + id + ".");
                return false;
            }
            if (!kind.test(fact)) {
                fault(
                        path,
                        "WRONG_KIND_OF_FACT",
                        "Le fait " + id + " ne se lit pas ainsi.",
                        "The fact " + id + " is not read that way.");
                return false;
            }
            List<String> known =
                    Vocabulary.options(fact).stream().map(Option::code).toList();
            if (!known.containsAll(codes)) {
                fault(
                        path,
                        "UNKNOWN_OPTION",
                        "Le fait " + id + " admet " + known + ".",
                        "The fact " + id + " takes one of " + known + ".");
                return false;
            }
            return true;
        }

        @Override
        public Boolean yes(Condition.Yes c) {
            return fact(c.fact(), Fact.YesNo.class::isInstance, List.of());
        }

        @Override
        public Boolean is(Condition.Is c) {
            return fact(c.fact(), Fact.OneOf.class::isInstance, c.oneOf());
        }

        @Override
        public Boolean includes(Condition.Includes c) {
            return fact(c.fact(), Fact.Several.class::isInstance, c.anyOf());
        }

        @Override
        public Boolean elapsed(Condition.Elapsed c) {
            boolean known = parameters.stream().anyMatch(p -> p.id().equals(c.period()));
            if (!known) {
                fault(
                        path,
                        "UNKNOWN_PARAMETER",
                        "Le paramètre " + c.period() + " n'existe pas.",
                        "There is no parameter " + c.period() + ".");
            }
            return fact(c.since(), Fact.Day.class::isInstance, List.of()) && known;
        }

        @Override
        public Boolean reaches(Condition.Reaches c) {
            return fact(c.fact(), f -> f instanceof Fact.Count n && c.minimum() <= n.maximum(), List.of());
        }

        @Override
        public Boolean not(Condition.Not c) {
            return c.condition().accept(this);
        }

        @Override
        public Boolean all(Condition.All c) {
            return each(c.conditions());
        }

        @Override
        public Boolean any(Condition.Any c) {
            return each(c.conditions());
        }

        @Override
        public Boolean atLeast(Condition.AtLeast c) {
            return each(c.of());
        }

        private boolean each(List<Condition> conditions) {
            boolean all = true;
            for (Condition condition : conditions) {
                all &= condition.accept(this);
            }
            return all;
        }
    }
}
