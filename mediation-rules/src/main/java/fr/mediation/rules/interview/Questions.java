/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.interview;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactState;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The questions worth asking on an open verdict, best first. */
final class Questions {

    private static final double ROUNDING = 1e9;

    private final Verdict verdict;
    private final FactSheet sheet;
    private final Set<FactId> answered;
    private final Map<FactId, MissingFact> open;

    Questions(Verdict verdict, Set<FactId> answered) {
        this.verdict = verdict;
        this.sheet = verdict.sheet();
        this.answered = answered;
        this.open = new LinkedHashMap<>();
        for (MissingFact missing : verdict.missing()) {
            if (missing.relevance() != Relevance.WITHOUT_EFFECT && !wasAsked(missing.fact())) {
                open.put(missing.fact(), missing);
            }
        }
    }

    List<Question> ranked() {
        List<Fact<?>> askable = new ArrayList<>();
        for (Fact<?> fact : sheet.vocabulary().facts()) {
            if (open.containsKey(fact.id()) && hasItsTurn(fact)) {
                askable.add(fact);
            }
        }
        Map<FactId, Double> bits = verdict.expectedInformation(
                askable.stream().map(fact -> fact.id()).toList());
        askable.sort(Comparator.<Fact<?>, Boolean>comparing(fact -> fact.text().sensitive())
                .thenComparing(fact -> -worth(fact.text(), bits.getOrDefault(fact.id(), 0.0))));
        return askable.stream().map(this::question).toList();
    }

    /** Rounded, so that equal worth stays equal whatever the order of additions; sorting keeps the declared order then. */
    private static long worth(FactText text, double bits) {
        return Math.round(bits / text.cost() * ROUNDING);
    }

    private boolean wasAsked(FactId fact) {
        return answered.contains(fact) || sheet.state(fact) instanceof FactState.AskedInVain;
    }

    /** A question waits for the one it supposes, and is dropped with it when that one was asked in vain. */
    private boolean hasItsTurn(Fact<?> fact) {
        Optional<Literal> supposed = fact.text().presupposes();
        return supposed.isEmpty()
                || sheet.isFalse(supposed.get().negated())
                || !(open.containsKey(supposed.get().fact())
                        || wasAsked(supposed.get().fact()));
    }

    private Question question(Fact<?> fact) {
        MissingFact missing = Objects.requireNonNull(open.get(fact.id()));
        FactText text = fact.text();
        return new Question(
                fact.id(),
                Question.kind(fact),
                text.label(),
                text.question(),
                text.helpText(),
                Vocabulary.options(fact),
                fact instanceof Fact.Count count ? Integer.valueOf(count.maximum()) : null,
                text.presupposition(),
                text.sensitive(),
                missing.relevance(),
                missing.why(),
                verdict.openGroundsReading(fact.id()));
    }
}
