/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds requests that meet a condition and get some verdict: all that a proof asks of a règlement.
 *
 * <p>Exact: when a search finds nothing, no request is such. Every example found is checked again before it is given.
 * Immutable and thread safe; each search compiles what it needs.
 */
public final class Examples {

    static final Set<VerdictKind> DECIDED =
            Set.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE, VerdictKind.PREMATURE);

    /** Beyond so many nodes a question is searched. */
    private static final int MOST_NODES = 100_000;

    private final Regulation regulation;
    private final Checker checker;
    private final LocalDate referredOn;
    private final LocalDate asOf;

    private Examples(Regulation regulation, Checker checker) {
        this.regulation = regulation;
        this.checker = checker;
        this.referredOn = regulation.header().validity().firstDay().orElseThrow();
        this.asOf = referredOn.plusMonths(6);
    }

    /**
     * The examples of a règlement.
     *
     * @param regulation the règlement
     * @return a finder
     * @throws TooIntricate if the rules make more than 64 readings of days and counts
     */
    public static Examples of(Regulation regulation) {
        return new Examples(regulation, Checker.unproved(regulation));
    }

    /** Those of a règlement compiled already. */
    static Examples of(Checker checker) {
        return new Examples(checker.regulation(), checker);
    }

    /** What the règlement of the examples answers. */
    Checker checker() {
        return checker;
    }

    /**
     * A request that meets a condition and gets one of some verdicts.
     *
     * @param when the condition, over facts of the règlement's vocabulary
     * @param verdicts the verdicts, decided ones
     * @return a request, empty when there is none
     * @throws TooIntricate if twenty thousand conflicts do not tell whether there is one, or the rules and the condition make
     *     more than 64 readings of days and counts
     * @throws IllegalStateException if no days can be found for the request in ten thousand tries
     */
    public Optional<Example> find(Condition when, Set<VerdictKind> verdicts) {
        return new Question(when, verdicts).answer();
    }

    /**
     * A request that gets a verdict.
     *
     * @param verdict the verdict, a decided one
     * @return a request, empty when the verdict is never given
     * @throws TooIntricate see {@link #find(Condition, Set)}
     */
    public Optional<Example> find(VerdictKind verdict) {
        Condition first = regulation.rules().get(0).condition();
        return find(Condition.any(first, Condition.not(first)), Set.of(verdict));
    }

    /** One question: the cases asked for are drawn as a graph, or searched where it would be too large. */
    private final class Question {

        private final Atoms atoms = new Atoms(regulation);
        private final Formula asked;
        private final Logic logic;
        private final Set<VerdictKind> verdicts;
        private final CaseTeller teller;

        Question(Condition when, Set<VerdictKind> verdicts) {
            this.verdicts = verdicts;
            List<Formula> rules = Logic.rules(regulation, atoms);
            this.asked = Formula.of(when, atoms);
            this.logic = Logic.of(regulation, atoms, rules, asked);
            this.teller = new CaseTeller(atoms, logic.used(), referredOn, asOf);
        }

        Optional<Example> answer() {
            return found().map(sheet -> new Example(sheet, referredOn, asOf));
        }

        private Optional<FactSheet> found() {
            if (checker.program().drawn() == null) {
                return searched();
            }
            try {
                return drawn();
            } catch (TooIntricate tooMany) {
                return searched();
            }
        }

        private Optional<FactSheet> drawn() {
            Graph graph = new Graph(atoms.levels(), MOST_NODES);
            int cases = graph.and(graph.of(logic.theory()), graph.of(asked));
            if (!verdicts.containsAll(DECIDED)) {
                int refused = graph.of(new Formula.Or(logic.lasting()));
                int early = graph.and(graph.not(refused), graph.of(new Formula.Or(logic.curable())));
                int wanted = verdicts.contains(VerdictKind.INADMISSIBLE) ? refused : 0;
                if (verdicts.contains(VerdictKind.PREMATURE)) {
                    wanted = graph.or(wanted, early);
                }
                if (verdicts.contains(VerdictKind.ADMISSIBLE)) {
                    wanted = graph.or(wanted, graph.not(graph.or(refused, early)));
                }
                cases = graph.and(cases, wanted);
            }
            return teller.find(graph, cases, this::isWanted);
        }

        private Optional<FactSheet> searched() {
            FactSheet nothing = FactSheet.draft(regulation.vocabulary()).build().orThrow();
            Known known = new Known(nothing, atoms.vocabulary().words(), 0, 0, referredOn, asOf);
            Completions completions = new Completions(logic, new Correlation(atoms), known);
            int wanted = completions.literal(asked, completions.own());
            if (!verdicts.containsAll(DECIDED)) {
                int[] given = completions.verdicts(completions.own());
                wanted = completions
                        .gates()
                        .and(
                                wanted,
                                completions
                                        .gates()
                                        .or(verdicts.stream()
                                                .mapToInt(kind -> given[leaf(kind)])
                                                .toArray()));
            }
            return teller.find(completions, wanted, this::isWanted);
        }

        private boolean isWanted(FactSheet sheet) {
            Verdict verdict = checker.check(sheet, referredOn, asOf);
            return verdict.stillPossible().size() == 1
                    && (verdicts.contains(verdict.kind())
                            || (verdict.possible() == 1 << Graph.PREMATURE
                                    && verdicts.contains(VerdictKind.PREMATURE)));
        }
    }

    private static int leaf(VerdictKind kind) {
        return kind == VerdictKind.ADMISSIBLE
                ? Graph.ADMISSIBLE
                : kind == VerdictKind.PREMATURE ? Graph.PREMATURE : Graph.INADMISSIBLE;
    }
}
