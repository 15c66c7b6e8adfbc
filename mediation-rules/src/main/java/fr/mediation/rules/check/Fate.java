/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.ExceptionId;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can become of one rule, compiled: its masks, its graph, and each way in which facts can settle it. Immutable. */
final class Fate {

    private static final int MOST_REASONS = 64;

    /** A rule beyond so many nodes is searched. */
    private static final int MOST_NODES = 20_000;

    private final Rule rule;
    private final Set<FactId> read;
    private final Cubes holds;

    /** Nothing where the graph of the rule would be too large. */
    private final @Nullable Paths paths;

    private final Logic logic;
    private final Formula formula;
    private final Atoms atoms;
    private final Correlation correlation;

    /** The days that the rule reads, and those that hang together with them. */
    private final List<Correlation.Tied> days;

    private final List<FactWords> words;

    private final Part base;
    private final Map<ExceptionId, Part> lifting;
    private final int mostNodes;

    /** A part of the rule: what masks leave open is searched, for parts are small. */
    private record Part(Cubes masks, Logic logic, Correlation correlation) {

        boolean holds(Known known) {
            int value = masks.value(known);
            return value == Cubes.HOLDS
                    || (value == Cubes.OPEN && new Completions(logic, correlation, known).leaves() == 2);
        }
    }

    /** With a bound on the nodes of its graph, where it is smaller than the usual one. */
    Fate(Rule rule, Formula formula, Atoms atoms, Correlation correlation, List<FactWords> words, int mostNodes) {
        this.words = words;
        this.mostNodes = Math.min(mostNodes, MOST_NODES);
        this.rule = rule;
        this.formula = formula;
        this.logic = Logic.of(formula, atoms);
        this.atoms = atoms;
        this.correlation = correlation;
        this.days = correlation.reading(logic.used(), atoms.firstDerived());
        this.read = Conditions.atoms(rule.holdsWhen()).stream()
                .map(Conditions::fact)
                .collect(Collectors.toUnmodifiableSet());
        Truth truth = truth();
        Condition base = rule.kind() == Rule.Kind.EXCLUSION ? rule.condition() : Condition.not(rule.condition());
        this.holds = truth == null ? Cubes.undecided(atoms) : truth.masks(truth.holds);
        this.paths = truth == null
                ? null
                : new Paths(truth.graph, truth.graph.choose(truth.possible, truth.holds, Graph.IMPOSSIBLE));
        this.base = part(truth, base);
        this.lifting = new LinkedHashMap<>();
        for (RuleException exception : rule.exceptions()) {
            if (exception.effect() == RuleException.Effect.LIFTS) {
                lifting.put(exception.id(), part(truth, rule.liftedBy(exception)));
            }
        }
    }

    /** The rule as a truth value of a graph of its own. */
    private final class Truth {

        private final Graph graph = new Graph(atoms.levels(), mostNodes);
        private final int possible;
        private final int holds;

        Truth() {
            possible = graph.of(logic.theory());
            holds = graph.of(formula);
            graph.finished();
        }

        Cubes masks(int value) {
            return Program.masks(graph, graph.and(possible, value), possible, atoms);
        }
    }

    private @Nullable Truth truth() {
        try {
            return new Truth();
        } catch (TooIntricate tooMany) {
            return null;
        }
    }

    private Part part(@Nullable Truth truth, Condition condition) {
        Formula part = Formula.of(condition, atoms);
        return new Part(masks(truth, part), Logic.of(part, atoms), correlation);
    }

    private Cubes masks(@Nullable Truth truth, Formula part) {
        try {
            return truth == null ? Cubes.undecided(atoms) : truth.masks(truth.graph.of(part));
        } catch (TooIntricate tooMany) {
            return Cubes.undecided(atoms);
        }
    }

    /** Each way in which facts can settle the rule, those to be told first first. */
    List<Reason> reasons() {
        Truth truth = truth();
        List<Reason> all = new ArrayList<>();
        if (truth != null) {
            all.addAll(reasons(truth, Outcome.HOLDS, truth.holds));
            all.addAll(reasons(truth, Outcome.DOES_NOT_HOLD, truth.graph.not(truth.holds)));
        }
        return all;
    }

    /** One reason a conjunction that settles the rule, those of few facts first, then those of facts asked last. */
    private List<Reason> reasons(Truth truth, Outcome outcome, int value) {
        int cases = truth.graph.and(truth.possible, value);
        List<List<Cover.Sign>> cubes;
        try {
            cubes = new Cover(truth.graph, MOST_REASONS).of(cases, truth.possible);
        } catch (TooIntricate tooMany) {
            return List.of();
        }
        Sufficiency sufficiency = new Sufficiency(truth.graph, truth.possible, cases);
        List<Reason> made = new ArrayList<>();
        for (List<Cover.Sign> cube : cubes) {
            Map<Fact<?>, List<Cover.Sign>> facts = byFact(cube, atoms);
            if (isMinimal(facts, sufficiency, atoms)) {
                made.add(Reason.of(rule, outcome, cube, facts, atoms, words));
            }
        }
        List<FactId> asked = atoms.vocabulary().facts().stream().map(Fact::id).toList();
        made.sort(Comparator.comparingInt((Reason reason) -> reason.facts().size())
                .thenComparing(
                        reason -> reason.facts().isEmpty()
                                ? 0
                                : asked.indexOf(
                                        reason.facts().get(reason.facts().size() - 1)),
                        Comparator.reverseOrder()));
        return made;
    }

    private static Map<Fact<?>, List<Cover.Sign>> byFact(List<Cover.Sign> cube, Atoms atoms) {
        Map<Fact<?>, List<Cover.Sign>> found = new LinkedHashMap<>();
        for (Cover.Sign sign : cube) {
            found.computeIfAbsent(atoms.factOf(sign.atom()), fact -> new ArrayList<>())
                    .add(sign);
        }
        Map<Fact<?>, List<Cover.Sign>> ordered = new LinkedHashMap<>();
        for (Fact<?> fact : atoms.vocabulary().facts()) {
            List<Cover.Sign> signs = found.get(fact);
            if (signs != null) {
                ordered.put(fact, signs);
            }
        }
        return ordered;
    }

    /** Whether no fact can be left out, whatever else the others say: what is not sure is looked at sheet by sheet. */
    private static boolean isMinimal(Map<Fact<?>, List<Cover.Sign>> facts, Sufficiency sufficiency, Atoms atoms) {
        if (facts.size() < 2) {
            return true;
        }
        for (Fact<?> left : facts.keySet()) {
            Set<Integer> kept = new LinkedHashSet<>();
            List<Cover.Sign> signs = new ArrayList<>();
            facts.forEach((fact, said) -> {
                if (fact != left) {
                    kept.addAll(atoms.atomsOf(fact));
                    signs.addAll(said);
                }
            });
            if (sufficiency.canSuffice(kept, signs)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the ground holds: exact, under everything that facts forbid one another. */
    Outcome outcome(Known known) {
        int value = holds.value(known);
        if (value == Cubes.OPEN) {
            int leaves = paths == null
                    ? new Completions(logic, correlation, known).leaves()
                    : correlation.leaves(known, paths::leaves, days);
            value = leaves == 1 ? Cubes.REFUTED : leaves == 2 ? Cubes.HOLDS : Cubes.OPEN;
        }
        return value == Cubes.HOLDS ? Outcome.HOLDS : value == Cubes.REFUTED ? Outcome.DOES_NOT_HOLD : Outcome.OPEN;
    }

    /** The rule as masks. */
    Cubes holds() {
        return holds;
    }

    /** The exceptions known to lift the ground, where the rule itself would make it hold. */
    List<ExceptionId> liftedBy(Known known) {
        if (lifting.isEmpty() || !base.holds(known)) {
            return List.of();
        }
        return lifting.entrySet().stream()
                .filter(exception -> exception.getValue().holds(known))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The facts the rule reads, its exceptions included. */
    Set<FactId> read() {
        return read;
    }

    Rule rule() {
        return rule;
    }
}
