/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import fr.mediation.rules.check.Examples;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Rule;
import java.util.ArrayList;
import java.util.List;

/** Which other rules hold whenever one does. For one proof, and one thread. */
final class Covering {

    /** More rules than these are not told apart: a reader would not follow them. */
    private static final int MOST_NAMED = 4;

    /** Beyond so many questions in one proof, those that cover a rule are no longer told apart either. */
    private static final int MOST_QUESTIONS = 1_000;

    private final Examples examples;
    private int questions;

    Covering(Examples examples) {
        this.examples = examples;
    }

    /** Whether at least one of these holds whenever the rule does. */
    boolean isDone(Rule rule, List<Rule> others) {
        List<Condition> alone = new ArrayList<>();
        alone.add(rule.holdsWhen());
        others.forEach(other -> alone.add(Condition.not(other.holdsWhen())));
        return examples.find(new Condition.All(alone), RegulationProof.DECIDED).isEmpty();
    }

    /**
     * A few rules that do it, of which none can be left out: none when more are needed than can be told. Each step finds the
     * first rule that completes those found before, by halves.
     *
     * @param others rules that do it together
     */
    List<Rule> few(Rule rule, List<Rule> others) {
        List<Rule> needed = new ArrayList<>();
        int left = others.size();
        while (!isDone(rule, needed)) {
            if (needed.size() == MOST_NAMED || questions > MOST_QUESTIONS) {
                return List.of();
            }
            int without = 0;
            int with = left;
            while (with - without > 1) {
                int half = (with + without) / 2;
                questions++;
                if (isDone(rule, joined(needed, others.subList(0, half)))) {
                    with = half;
                } else {
                    without = half;
                }
            }
            needed.add(0, others.get(with - 1));
            left = with - 1;
        }
        return needed;
    }

    private static List<Rule> joined(List<Rule> some, List<Rule> more) {
        List<Rule> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
