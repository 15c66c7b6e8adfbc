/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private final Regulation regulation;
    private final Checker checker;
    private final LocalDate referredOn;
    private final LocalDate asOf;

    private Examples(Regulation regulation) {
        this.regulation = regulation;
        this.checker = Checker.unproved(regulation);
        this.referredOn = regulation.header().validity().firstDay().orElseThrow();
        this.asOf = referredOn.plusMonths(6);
    }

    /**
     * The examples of a règlement.
     *
     * @param regulation the règlement
     * @return a finder
     * @throws TooIntricate if a bound of the engine is reached, see {@link Checker#of}
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
     * @throws TooIntricate if a bound of the engine is reached, see {@link Checker#of}
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
        private final Graph graph;
        private final int cases;
        private final Set<VerdictKind> verdicts;
        private final Set<Integer> used = new TreeSet<>();

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
            this.graph = new Graph(atoms.levels());
            int possible = graph.and(graph.of(Theory.of(atoms, used)), graph.of(asked));
            this.cases = verdicts.containsAll(DECIDED) ? possible : graph.and(possible, wanted(lasting, curable));
        }

        private int wanted(List<Formula> lasting, List<Formula> curable) {
            int refused = graph.of(new Formula.Or(lasting));
            int early = graph.and(graph.not(refused), graph.of(new Formula.Or(curable)));
            int wanted = verdicts.contains(VerdictKind.INADMISSIBLE) ? refused : 0;
            if (verdicts.contains(VerdictKind.PREMATURE)) {
                wanted = graph.or(wanted, early);
            }
            if (verdicts.contains(VerdictKind.ADMISSIBLE)) {
                wanted = graph.or(wanted, graph.not(graph.or(refused, early)));
            }
            return wanted;
        }

        Optional<Example> run() {
            return new CaseTeller(atoms, graph, used, referredOn, asOf)
                    .find(cases, sheet -> isWanted(checker.check(sheet, referredOn, asOf)))
                    .map(sheet -> new Example(sheet, referredOn, asOf));
        }

        private boolean isWanted(Verdict verdict) {
            return verdict.stillPossible().size() == 1
                    && (verdicts.contains(verdict.kind())
                            || (verdict.possible() == 1 << Graph.PREMATURE
                                    && verdicts.contains(VerdictKind.PREMATURE)));
        }
    }
}
