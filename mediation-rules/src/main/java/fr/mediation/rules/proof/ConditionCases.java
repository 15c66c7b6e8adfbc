/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Example;
import fr.mediation.rules.check.Examples;
import fr.mediation.rules.check.TooIntricate;
import fr.mediation.rules.proof.ConditionPair.Kind;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cas d'essai d'un règlement (MC/DC): for each condition of each rule, two made-up requests that show that it counts.
 *
 * <p>Masking modified condition/decision coverage, the closest pair that facts allow. What is not given is proved
 * impossible. Stateless.
 */
public final class ConditionCases {

    private static final Set<VerdictKind> DECIDED =
            Set.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE, VerdictKind.PREMATURE);

    /** How many first requests are tried for a pair in which nothing else differs. */
    private static final int TRIES = 8;

    private final Regulation regulation;
    private final Examples examples;
    private final List<ConditionPair> pairs = new ArrayList<>();

    private ConditionCases(Regulation regulation) {
        this.regulation = regulation;
        this.examples = Examples.of(regulation);
    }

    /**
     * The pairs of every condition of every rule.
     *
     * @param regulation the règlement
     * @return one pair a condition, in the order of the règlement; conditions without a pair say why
     * @throws TooIntricate if the rules are beyond what the engine can prove
     */
    public static List<ConditionPair> of(Regulation regulation) {
        ConditionCases cases = new ConditionCases(regulation);
        for (Rule rule : regulation.rules()) {
            Condition holds = rule.holdsWhen();
            Set<Condition> atoms = Conditions.atoms(holds);
            atoms.forEach(atom -> cases.pairs.add(cases.pair(rule, holds, atom, atoms)));
        }
        return List.copyOf(cases.pairs);
    }

    /**
     * The requests of some pairs, each once, with what the règlement answers: a set of cases to keep beside it.
     *
     * @param regulation the règlement
     * @param pairs its pairs
     * @return the cases, in the order of the pairs
     */
    public static List<ProofCase> cases(Regulation regulation, List<ConditionPair> pairs) {
        Set<Example> each = new LinkedHashSet<>();
        pairs.forEach(pair -> Stream.of(pair.holding(), pair.other()).forEach(example -> {
            if (example != null) {
                each.add(example);
            }
        }));
        return ProofCase.numbered(regulation, "condition", List.copyOf(each));
    }

    private ConditionPair pair(Rule rule, Condition holds, Condition atom, Set<Condition> atoms) {
        Substitution.Left counts =
                new Substitution(atom, true).in(holds).differs(new Substitution(atom, false).in(holds));
        Optional<Example> where = find(counts, List.of(atom));
        Optional<Example> whereNot = find(counts, List.of(Condition.not(atom)));
        if (where.isEmpty() || whereNot.isEmpty()) {
            return infeasible(rule, atom, where, whereNot);
        }
        List<Condition> others = new ArrayList<>(atoms);
        others.remove(atom);
        List<Condition> tried = new ArrayList<>();
        tried.add(atom);
        Optional<Example> first = where;
        for (int i = 0; i < TRIES && first.isPresent(); i++) {
            List<Condition> same = same(first.get(), others);
            List<Condition> opposite = new ArrayList<>(same);
            opposite.add(Condition.not(atom));
            Optional<Example> second = find(counts, opposite);
            if (second.isPresent()) {
                return made(rule, atom, Kind.UNIQUE_CAUSE, first.get(), second.get());
            }
            if (same.isEmpty()) {
                break;
            }
            tried.add(Condition.not(new Condition.All(same)));
            first = find(counts, tried);
        }
        for (boolean so : new boolean[] {true, false}) {
            Condition effect = so ? holds : Condition.not(holds);
            Condition opposite = so ? Condition.not(holds) : holds;
            Optional<Example> one = find(counts, List.of(atom, effect));
            Optional<Example> two = find(counts, List.of(Condition.not(atom), opposite));
            if (one.isPresent() && two.isPresent()) {
                return made(rule, atom, Kind.MASKING, one.get(), two.get());
            }
        }
        return infeasible(rule, atom, where, whereNot);
    }

    private List<Condition> same(Example example, List<Condition> atoms) {
        ExampleReading reading = new ExampleReading(regulation, example);
        return atoms.stream()
                .map(atom -> reading.holds(atom) ? atom : Condition.not(atom))
                .toList();
    }

    private Optional<Example> find(Substitution.Left counts, List<Condition> more) {
        if (counts.settled().isPresent() && !counts.settled().get()) {
            return Optional.empty();
        }
        List<Condition> all = new ArrayList<>(more);
        counts.condition().ifPresent(all::add);
        Condition asked = new Condition.All(all);
        // a request made before serves again when it can
        return pairs.stream()
                .flatMap(pair -> Stream.of(Optional.ofNullable(pair.holding()), Optional.ofNullable(pair.other())))
                .flatMap(Optional::stream)
                .filter(example -> new ExampleReading(regulation, example).holds(asked))
                .findFirst()
                .or(() -> examples.find(asked, DECIDED));
    }

    private static ConditionPair made(Rule rule, Condition atom, Kind kind, Example holding, Example other) {
        Wording wording = kind == Kind.UNIQUE_CAUSE
                ? new Wording(
                        "Seule cette condition change, et le motif avec elle.",
                        "This condition alone changes, and the ground with it.")
                : new Wording(
                        "Cette condition change et le motif avec elle ; d'autres changent aussi, sans effet.",
                        "This condition changes and the ground with it; others change too, to no effect.");
        return new ConditionPair(rule.id(), atom, kind, wording, holding, other);
    }

    private static ConditionPair infeasible(
            Rule rule, Condition atom, Optional<Example> where, Optional<Example> whereNot) {
        Kind kind;
        Wording wording;
        if (where.isEmpty() && whereNot.isEmpty()) {
            kind = Kind.NO_EFFECT;
            wording = new Wording(
                    "Le motif ne dépend jamais de cette condition.", "The ground never hangs on this condition.");
        } else if (where.isPresent() && whereNot.isPresent()) {
            kind = Kind.SAME_OUTCOME;
            wording = new Wording(
                    "Le motif en dépend, mais les faits interdisent qu'il soit retenu d'un côté et écarté de l'autre.",
                    "The ground hangs on it, but facts forbid that it hold on one side and not on the other.");
        } else {
            kind = where.isPresent() ? Kind.ONLY_WHERE_IT_HOLDS : Kind.ONLY_WHERE_IT_DOES_NOT;
            wording = new Wording(
                    "Le motif n'en dépend que lorsqu'elle " + (where.isPresent() ? "est remplie" : "ne l'est pas")
                            + " : les faits interdisent le cas contraire.",
                    "The ground hangs on it only where it " + (where.isPresent() ? "holds" : "does not hold")
                            + ": facts forbid the opposite case.");
        }
        return new ConditionPair(rule.id(), atom, kind, wording, where.orElse(null), whereNot.orElse(null));
    }
}
