/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much learning each fact is expected to tell of the verdict, in bits, counted on the decision graph; estimated where
 * there is none.
 *
 * <p>Every answer to a question is held equally likely, and a list of categories empty every other time: this orders
 * questions and never moves a verdict.
 */
final class Information {

    private static final int VERDICTS = 3;

    private final Program program;
    private final Known known;
    private final double[] prior;

    Information(Program program, Known known) {
        this.program = program;
        this.known = known;
        this.prior = priors(program.atoms());
    }

    private static double[] priors(Atoms atoms) {
        double[] prior = new double[atoms.count()];
        Arrays.fill(prior, 0.5);
        for (Fact<?> fact : atoms.vocabulary().facts()) {
            int width = Vocabulary.width(fact);
            for (int i = 0; i < width; i++) {
                prior[atoms.vocabulary().slot(fact.id()) + i] =
                        fact instanceof Fact.OneOf ? 1.0 / width : 1 - Math.pow(0.5, 1.0 / width);
            }
        }
        return prior;
    }

    /** The bits expected from each of these facts, in their order; never negative. */
    Map<FactId, Double> of(List<FactId> facts) {
        int[] values = new int[program.atoms().count()];
        for (int atom = 0; atom < values.length; atom++) {
            values[atom] = known.value(atom);
        }
        Map<FactId, Double> bits = new LinkedHashMap<>();
        for (FactId id : facts) {
            Fact<?> fact = program.atoms().vocabulary().fact(id).orElseThrow();
            bits.put(id, gain(answers(fact, values)));
        }
        return bits;
    }

    /** What the atoms are worth once a question is answered in one way. */
    private static final class Answer {

        private final double likelihood;
        private final int[] values;

        Answer(double likelihood, int[] values) {
            this.likelihood = likelihood;
            this.values = values;
        }
    }

    private List<Answer> answers(Fact<?> fact, int[] values) {
        List<Integer> open = program.atoms().atomsOf(fact).stream()
                .filter(atom -> values[atom] < 0)
                .toList();
        List<Answer> answers = new ArrayList<>();
        if (!(fact instanceof Fact.OneOf)) {
            answers.add(new Answer(0.5, answered(values, open, List.of())));
        }
        for (Integer atom : open) {
            answers.add(new Answer(0.5 / open.size(), answered(values, open, List.of(atom))));
        }
        if (open.size() > 1 && (fact instanceof Fact.Day || fact instanceof Fact.Count)) {
            answers.add(new Answer(0.5, answered(values, open, open)));
        }
        return answers;
    }

    private static int[] answered(int[] values, List<Integer> open, List<Integer> holding) {
        int[] answer = values.clone();
        open.forEach(atom -> answer[atom] = holding.contains(atom) ? 1 : 0);
        return answer;
    }

    private double gain(List<Answer> answers) {
        double[] all = new double[VERDICTS];
        double rest = 0;
        for (Answer answer : answers) {
            double[] chances = chances(answer.values);
            double sum = 0;
            for (int i = 0; i < VERDICTS; i++) {
                chances[i] *= answer.likelihood;
                all[i] += chances[i];
                sum += chances[i];
            }
            rest += sum * entropy(chances);
        }
        double total = all[0] + all[1] + all[2];
        return total == 0 ? 0 : Math.max(0, entropy(all) - rest / total);
    }

    /** How likely each verdict is, impossible cases left out: nodes come after their children, so one sweep is enough. */
    private double[] chances(int[] values) {
        Drawn drawn = program.drawn();
        return drawn == null ? held(values) : counted(drawn.graph(), drawn.verdict(), values);
    }

    private double[] counted(Graph graph, int root, int[] values) {
        double[] weights = new double[Math.max(root + 1, Graph.LEAVES) * VERDICTS];
        for (int leaf = 0; leaf < VERDICTS; leaf++) {
            weights[leaf * VERDICTS + leaf] = 1;
        }
        for (int node = Graph.LEAVES; node <= root; node++) {
            int atom = graph.atom(node);
            double high = values[atom] < 0 ? prior[atom] : values[atom];
            int low = graph.low(node) * VERDICTS;
            int up = graph.high(node) * VERDICTS;
            for (int i = 0; i < VERDICTS; i++) {
                weights[node * VERDICTS + i] = high * weights[up + i] + (1 - high) * weights[low + i];
            }
        }
        return Arrays.copyOfRange(weights, root * VERDICTS, root * VERDICTS + VERDICTS);
    }

    /** The same where there is no graph, each rule being held free of the others, and each of its conditions too. */
    private double[] held(int[] values) {
        double none = 1 - some(program.logic().lasting(), values);
        double early = some(program.logic().curable(), values);
        double[] chances = new double[VERDICTS];
        chances[Graph.ADMISSIBLE] = none * (1 - early);
        chances[Graph.INADMISSIBLE] = 1 - none;
        chances[Graph.PREMATURE] = none * early;
        return chances;
    }

    private double some(List<Formula> formulas, int[] values) {
        double none = 1;
        for (Formula formula : formulas) {
            none *= 1 - chance(formula, values);
        }
        return 1 - none;
    }

    private double chance(Formula formula, int[] values) {
        if (formula instanceof Formula.Atom atom) {
            double so = values[atom.atom()] < 0 ? prior[atom.atom()] : values[atom.atom()];
            return atom.positive() ? so : 1 - so;
        }
        if (formula instanceof Formula.And and) {
            double all = 1;
            for (Formula part : and.parts()) {
                all *= chance(part, values);
            }
            return all;
        }
        return some(((Formula.Or) formula).parts(), values);
    }

    private static double entropy(double[] weights) {
        double total = weights[0] + weights[1] + weights[2];
        double bits = 0;
        for (double weight : weights) {
            if (weight > 0) {
                double share = weight / total;
                bits -= share * Math.log(share) / Math.log(2);
            }
        }
        return bits;
    }
}
