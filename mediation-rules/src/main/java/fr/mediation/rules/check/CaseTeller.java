/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.facts.Constraint;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Measured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells a case as facts: walks from case to case of a graph or of a search until days and counts can be found for one. */
final class CaseTeller {

    private static final int MOST_TRIES = 10_000;

    private final Atoms atoms;
    private final Set<Integer> used;
    private final Set<FactId> facts = new HashSet<>();
    private final LocalDate referredOn;
    private final LocalDate asOf;
    private int tries;

    /** Tells the facts that the used atoms read, and no other. */
    CaseTeller(Atoms atoms, Set<Integer> used, LocalDate referredOn, LocalDate asOf) {
        this.atoms = atoms;
        this.used = used;
        this.referredOn = referredOn;
        this.asOf = asOf;
        used.forEach(atom -> facts.add(atoms.factOf(atom).id()));
    }

    /**
     * A sheet for one of the cases in which a truth value holds.
     *
     * @param cases the truth value
     * @param replay whether a sheet, checked again, is what was looked for
     */
    Optional<FactSheet> find(Graph graph, int cases, Predicate<FactSheet> replay) {
        int[] values = new int[atoms.count()];
        Arrays.fill(values, -1);
        tries = 0;
        return walk(graph, cases, values, replay);
    }

    private Optional<FactSheet> walk(Graph graph, int node, int[] values, Predicate<FactSheet> replay) {
        if (node == 0) {
            return Optional.empty();
        }
        if (node == 1) {
            count();
            return told(values).filter(replay);
        }
        int atom = graph.atom(node);
        for (int value = 0; value <= 1; value++) {
            values[atom] = value;
            Optional<FactSheet> found = walk(graph, value == 1 ? graph.high(node) : graph.low(node), values, replay);
            if (found.isPresent()) {
                return found;
            }
        }
        values[atom] = -1;
        return Optional.empty();
    }

    /** The same for a search of every completion in which a literal holds. */
    Optional<FactSheet> find(Completions completions, int wanted, Predicate<FactSheet> replay) {
        Solver solver = completions.solver();
        int[] literals = completions.own();
        tries = 0;
        while (solver.solve(wanted)) {
            count();
            int[] values = new int[atoms.count()];
            Arrays.fill(values, -1);
            used.forEach(atom -> values[atom] = solver.holds(literals[atom]) ? 1 : 0);
            Optional<FactSheet> told = told(values);
            Optional<FactSheet> found = told.filter(replay);
            if (found.isPresent()) {
                return found;
            }
            // no day can be told so, whatever else is said; or this case alone is not what was looked for
            IntStream others = used.stream()
                    .filter(atom -> told.isPresent() || isOfDays(atom))
                    .mapToInt(atom -> values[atom] == 1 ? Solver.not(literals[atom]) : literals[atom]);
            solver.add(IntStream.concat(others, told.isPresent() ? IntStream.of(Solver.not(wanted)) : IntStream.empty())
                    .toArray());
        }
        return Optional.empty();
    }

    /** Whether an atom reads a day, or what a day supposes. */
    private boolean isOfDays(int atom) {
        return atoms.factOf(atom) instanceof Fact.Day
                || atoms.vocabulary().constraints().stream()
                        .anyMatch(constraint -> constraint instanceof Constraint.DayNeeds needs
                                && atoms.vocabulary().bit(needs.needs()) == atom);
    }

    private void count() {
        if (++tries > MOST_TRIES) {
            throw new IllegalStateException("no days found for an example");
        }
    }

    private Optional<FactSheet> told(int[] values) {
        FactSheetDraft draft = FactSheet.draft(atoms.vocabulary());
        for (Fact<?> fact : atoms.vocabulary().facts()) {
            if (facts.contains(fact.id()) && !tell(fact, values, draft)) {
                return Optional.empty();
            }
        }
        return draft.build().fold(Optional::of, violations -> Optional.empty());
    }

    private boolean tell(Fact<?> fact, int[] values, FactSheetDraft draft) {
        if (fact instanceof Fact.YesNo yesNo) {
            draft.with(yesNo, values[atoms.vocabulary().slot(fact.id())] == 1);
        } else if (fact instanceof Fact.OneOf one) {
            tellChoice(one, values, draft);
        } else if (fact instanceof Fact.Several several) {
            draft.with(several, Selection.exactly(chosen(several, values, 1)));
        } else if (fact instanceof Fact.Day day) {
            return tellDay(day, values, draft);
        } else if (fact instanceof Fact.Count count) {
            return tellCount(count, values, draft);
        }
        return true;
    }

    private void tellChoice(Fact.OneOf one, int[] values, FactSheetDraft draft) {
        List<String> yes = chosen(one, values, 1);
        List<String> open = chosen(one, values, -1);
        if (!yes.isEmpty() || !open.isEmpty()) {
            draft.with(one, yes.isEmpty() ? open.get(0) : yes.get(0));
        }
    }

    private List<String> chosen(Fact<?> fact, int[] values, int value) {
        List<String> codes = new ArrayList<>();
        List<Option> options = Vocabulary.options(fact);
        int first = atoms.vocabulary().slot(fact.id());
        for (int i = 0; i < options.size(); i++) {
            if (values[first + i] == value) {
                codes.add(options.get(i).code());
            }
        }
        return codes;
    }

    private boolean tellDay(Fact.Day day, int[] values, FactSheetDraft draft) {
        Set<LocalDate> candidates = new TreeSet<>();
        candidates.add(asOf);
        // a day may have to stand where the period of one that must follow it has run
        Set<FactId> tied = inOrderWith(day.id());
        for (Derived atom : atoms.derived()) {
            if (atom instanceof Derived.Elapsed elapsed && tied.contains(elapsed.fact())) {
                LocalDate on = elapsed.on() == Measured.AS_OF ? asOf : referredOn;
                LocalDate last = on.minus(elapsed.period()).plusDays(4);
                for (int back = 0; back < 9; back++) {
                    candidates.add(last.minusDays(back));
                }
            }
        }
        for (LocalDate candidate : candidates) {
            if (agrees(day, values, atom -> ((Derived.Elapsed) atom).hasRun(candidate, referredOn, asOf))) {
                FactSheetDraft with = FactSheet.draft(atoms.vocabulary());
                draft.build().fold(with::from, violations -> with);
                if (with.with(day, candidate).build() instanceof SheetReading.Accepted) {
                    draft.with(day, candidate);
                    return true;
                }
            }
        }
        return agrees(day, values, atom -> false);
    }

    /** The days that orders tie to one, itself included. */
    private Set<FactId> inOrderWith(FactId day) {
        Set<FactId> tied = new HashSet<>(Set.of(day));
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Constraint constraint : atoms.vocabulary().constraints()) {
                if (constraint instanceof Constraint.InOrder order
                        && (tied.contains(order.earlier()) || tied.contains(order.later()))) {
                    moved |= tied.addAll(List.of(order.earlier(), order.later()));
                }
            }
        }
        return tied;
    }

    private boolean tellCount(Fact.Count count, int[] values, FactSheetDraft draft) {
        for (int number = 0; number <= count.maximum(); number++) {
            int told = number;
            if (agrees(count, values, atom -> told >= ((Derived.Reaches) atom).minimum())) {
                draft.with(count, number);
                return true;
            }
        }
        return false;
    }

    /** Whether the readings of a day or count are those of the case; a day nobody said is read as not elapsed. */
    private boolean agrees(Fact<?> fact, int[] values, Predicate<Derived> reading) {
        for (int i = 0; i < atoms.derived().size(); i++) {
            Derived atom = atoms.derived().get(i);
            int wanted = values[atoms.firstDerived() + i];
            if (atom.fact().equals(fact.id()) && wanted >= 0 && reading.test(atom) != (wanted == 1)) {
                return false;
            }
        }
        return true;
    }
}
