/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactBits;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Measured;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds requests that meet a condition and get some verdict: all that a proof asks of a règlement.
 *
 * <p>Exact: when a search finds nothing, no request is such. Every example found is checked again before it is given.
 * Immutable and thread safe; each search compiles what it needs.
 */
public final class Examples {

    static final Set<VerdictKind> DECIDED =
            Set.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE, VerdictKind.PREMATURE);

    private static final int MOST_TRIES = 10_000;

    private final Regulation regulation;
    private final LocalDate referredOn;
    private final LocalDate asOf;

    private Examples(Regulation regulation) {
        this.regulation = regulation;
        this.referredOn = regulation.header().validity().firstDay().orElseThrow();
        this.asOf = referredOn.plusMonths(6);
    }

    /**
     * The examples of a règlement.
     *
     * @param regulation the règlement
     * @return a finder
     */
    public static Examples of(Regulation regulation) {
        return new Examples(regulation);
    }

    /**
     * A request that meets a condition and gets one of some verdicts.
     *
     * @param when the condition, over facts of the règlement's vocabulary
     * @param verdicts the verdicts, decided ones
     * @return a request, empty when there is none
     * @throws IllegalArgumentException if the rules are too intricate, see {@link Checker#of}
     * @throws IllegalStateException if no days can be found for the request in ten thousand tries
     */
    public Optional<Example> find(Condition when, Set<VerdictKind> verdicts) {
        return new Search(when, verdicts).run();
    }

    /**
     * A request that gets a verdict.
     *
     * @param verdict the verdict, a decided one
     * @return a request, empty when the verdict is never given
     */
    public Optional<Example> find(VerdictKind verdict) {
        Condition first = regulation.rules().get(0).condition();
        return find(Condition.any(first, Condition.not(first)), Set.of(verdict));
    }

    /** One search: a graph of the cases asked for, walked from case to case until one can be told as facts. */
    private final class Search {

        private final Atoms atoms = new Atoms(regulation);
        private final Graph graph = new Graph();
        private final int cases;
        private final Set<VerdictKind> verdicts;
        private final Set<Integer> used = new TreeSet<>();
        private int tries;

        Search(Condition when, Set<VerdictKind> verdicts) {
            this.verdicts = verdicts;
            List<Formula> lasting = new ArrayList<>();
            List<Formula> curable = new ArrayList<>();
            for (Rule rule : regulation.rules()) {
                Formula formula = Formula.of(rule.holdsWhen(), atoms);
                Program.collect(formula, used);
                (rule.ground().cure() == Cure.BY_TIME ? curable : lasting).add(formula);
            }
            Formula asked = Formula.of(when, atoms);
            Program.collect(asked, used);
            int possible = graph.and(graph.of(Theory.of(atoms, used)), graph.of(asked));
            int refused = graph.of(new Formula.Or(lasting));
            int early = graph.and(graph.not(refused), graph.of(new Formula.Or(curable)));
            int wanted = 0;
            if (verdicts.contains(VerdictKind.INADMISSIBLE)) {
                wanted = graph.or(wanted, refused);
            }
            if (verdicts.contains(VerdictKind.PREMATURE)) {
                wanted = graph.or(wanted, early);
            }
            if (verdicts.contains(VerdictKind.ADMISSIBLE)) {
                wanted = graph.or(wanted, graph.not(graph.or(refused, early)));
            }
            this.cases = graph.and(possible, wanted);
        }

        Optional<Example> run() {
            int[] values = new int[atoms.count()];
            Arrays.fill(values, -1);
            return walk(cases, values);
        }

        private Optional<Example> walk(int node, int[] values) {
            if (node == 0) {
                return Optional.empty();
            }
            if (node == 1) {
                if (++tries > MOST_TRIES) {
                    throw new IllegalStateException("no days found for an example");
                }
                return told(values);
            }
            int atom = graph.atom(node);
            for (int value = 0; value <= 1; value++) {
                values[atom] = value;
                Optional<Example> found = walk(value == 1 ? graph.high(node) : graph.low(node), values);
                if (found.isPresent()) {
                    return found;
                }
            }
            values[atom] = -1;
            return Optional.empty();
        }

        /** A case told as facts, if days and counts can be found for it, and checked again. */
        private Optional<Example> told(int[] values) {
            FactSheetDraft draft = FactSheet.draft(atoms.vocabulary());
            Set<Fact<?>> facts = new HashSet<>();
            used.forEach(atom -> facts.add(atoms.factOf(atom)));
            for (Fact<?> fact : atoms.vocabulary().facts()) {
                if (facts.contains(fact) && !tell(fact, values, draft)) {
                    return Optional.empty();
                }
            }
            SheetReading reading = draft.build();
            if (!(reading instanceof SheetReading.Accepted accepted)) {
                return Optional.empty();
            }
            Verdict verdict = Checker.unproved(regulation).check(accepted.sheet(), referredOn, asOf);
            boolean replayed = verdict.stillPossible().size() == 1
                    && (verdicts.contains(verdict.kind())
                            || (verdict.possible() == 1 << Graph.PREMATURE
                                    && verdicts.contains(VerdictKind.PREMATURE)));
            return replayed ? Optional.of(new Example(accepted.sheet(), referredOn, asOf)) : Optional.empty();
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
            for (Derived atom : atoms.derived()) {
                if (atom instanceof Derived.Elapsed elapsed && elapsed.fact().equals(day.id())) {
                    LocalDate on = elapsed.on() == Measured.AS_OF ? asOf : referredOn;
                    LocalDate last = on.minus(elapsed.period()).plusDays(4);
                    for (int back = 0; back < 9; back++) {
                        candidates.add(last.minusDays(back));
                    }
                }
            }
            for (LocalDate candidate : candidates) {
                SheetReading said =
                        FactSheet.draft(atoms.vocabulary()).with(day, candidate).build();
                if (agrees(day, said.orThrow().bits(), values)) {
                    SheetReading with = FactSheet.draft(atoms.vocabulary())
                            .from(draft.build().fold(s -> s, v -> said.orThrow()))
                            .with(day, candidate)
                            .build();
                    if (with instanceof SheetReading.Accepted) {
                        draft.with(day, candidate);
                        return true;
                    }
                }
            }
            return agrees(day, draft.build().fold(FactSheet::bits, v -> emptyBits()), values);
        }

        private FactBits emptyBits() {
            return FactSheet.draft(atoms.vocabulary()).build().orThrow().bits();
        }

        private boolean tellCount(Fact.Count count, int[] values, FactSheetDraft draft) {
            for (int number = 0; number <= count.maximum(); number++) {
                FactBits bits = FactSheet.draft(atoms.vocabulary())
                        .with(count, number)
                        .build()
                        .orThrow()
                        .bits();
                if (agrees(count, bits, values)) {
                    draft.with(count, number);
                    return true;
                }
            }
            return false;
        }

        /** Whether the readings of a day or count are those of the case; a day nobody said is read as not elapsed. */
        private boolean agrees(Fact<?> fact, FactBits bits, int[] values) {
            for (int i = 0; i < atoms.derived().size(); i++) {
                Derived atom = atoms.derived().get(i);
                int wanted = values[atoms.firstDerived() + i];
                if (atom.fact().equals(fact.id())
                        && wanted >= 0
                        && Math.max(0, atom.read(bits, referredOn, asOf)) != wanted) {
                    return false;
                }
            }
            return true;
        }
    }
}
