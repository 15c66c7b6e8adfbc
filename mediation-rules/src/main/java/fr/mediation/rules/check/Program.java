/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A règlement compiled once: masks for the ordinary case, a decision graph for exactness and for everything asked later. */
final class Program {

    private final Atoms atoms;
    private final Cubes lasting;
    private final Cubes curable;
    private final Graph graph;
    private final int verdict;
    private final List<Cubes> rules;
    private final int[] ruleRoots;
    private final Set<FactId> read;

    Program(Regulation regulation) {
        this.atoms = new Atoms(regulation);
        this.read = new TreeSet<>();
        List<Formula> lastingRules = new ArrayList<>();
        List<Formula> curableRules = new ArrayList<>();
        List<Formula> each = new ArrayList<>();
        Set<Integer> used = new TreeSet<>();
        for (Rule rule : regulation.rules()) {
            Formula formula = Formula.of(rule.holdsWhen(), atoms);
            each.add(formula);
            collect(formula, used);
            Conditions.atoms(rule.holdsWhen()).forEach(atom -> read.add(Conditions.fact(atom)));
            (rule.ground().cure() == Cure.BY_TIME ? curableRules : lastingRules).add(formula);
        }
        this.lasting = Cubes.of(lastingRules, atoms);
        this.curable = Cubes.of(curableRules, atoms);
        this.rules = each.stream().map(f -> Cubes.of(List.of(f), atoms)).toList();
        this.graph = new Graph();
        int possible = graph.of(Theory.of(atoms, used));
        int refused = graph.of(new Formula.Or(lastingRules));
        int early = graph.of(new Formula.Or(curableRules));
        int decided = graph.choose(refused, Graph.INADMISSIBLE, graph.choose(early, Graph.PREMATURE, Graph.ADMISSIBLE));
        this.verdict = graph.choose(possible, decided, Graph.IMPOSSIBLE);
        this.ruleRoots = each.stream()
                .mapToInt(f -> graph.choose(possible, graph.of(f), Graph.IMPOSSIBLE))
                .toArray();
    }

    Atoms atoms() {
        return atoms;
    }

    Graph graph() {
        return graph;
    }

    /** The facts that at least one rule reads. */
    Set<FactId> read() {
        return read;
    }

    int verdictRoot() {
        return verdict;
    }

    /** The verdicts still possible, one bit each: masks first, the graph where they leave a doubt. */
    int possible(Known known) {
        int refused = lasting.value(known);
        if (refused == Cubes.HOLDS) {
            return 1 << Graph.INADMISSIBLE;
        }
        if (refused == Cubes.REFUTED) {
            int early = curable.value(known);
            if (early != Cubes.OPEN) {
                return 1 << (early == Cubes.HOLDS ? Graph.PREMATURE : Graph.ADMISSIBLE);
            }
        }
        return graph.reachable(verdict, known);
    }

    /** Whether one rule's ground holds: exact, under everything that facts forbid one another. */
    Outcome outcome(int rule, Known known) {
        int value = rules.get(rule).value(known);
        if (value == Cubes.OPEN) {
            int leaves = graph.reachable(ruleRoots[rule], known);
            value = leaves == 1 ? Cubes.REFUTED : leaves == 2 ? Cubes.HOLDS : Cubes.OPEN;
        }
        return value == Cubes.HOLDS ? Outcome.HOLDS : value == Cubes.REFUTED ? Outcome.DOES_NOT_HOLD : Outcome.OPEN;
    }

    static void collect(Formula formula, Set<Integer> atoms) {
        if (formula instanceof Formula.Atom atom) {
            atoms.add(atom.atom());
        } else if (formula instanceof Formula.And and) {
            and.parts().forEach(part -> collect(part, atoms));
        } else {
            ((Formula.Or) formula).parts().forEach(part -> collect(part, atoms));
        }
    }
}
