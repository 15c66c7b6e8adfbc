/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads every request of a random règlement and says what a proof must say: slow, plain, and of no graph. */
public final class ProofOracle {

    private final Regulation regulation;
    private final NaiveEvaluator naive;
    private final List<FactSheet> requests = new ArrayList<>();

    private ProofOracle(Regulation regulation) {
        this.regulation = regulation;
        LocalDate referredOn = regulation.header().validity().firstDay().orElseThrow();
        this.naive = new NaiveEvaluator(regulation, referredOn, referredOn.plusMonths(6));
        complete(FactSheet.draft(regulation.vocabulary()).build().orThrow(), 0);
    }

    /** The oracle of a règlement over the facts of random ones. */
    public static ProofOracle of(Regulation regulation) {
        return new ProofOracle(regulation);
    }

    private void complete(FactSheet sheet, int from) {
        if (from == RandomRegulations.FACTS.size()) {
            requests.add(sheet);
            return;
        }
        Fact<?> fact = RandomRegulations.FACTS.get(from);
        for (Object value : naive.values(fact, sheet)) {
            SheetReading next = NaiveEvaluator.with(
                            FactSheet.draft(sheet.vocabulary()).from(sheet), fact, value)
                    .build();
            complete(next.orThrow(), from + 1);
        }
    }

    /** Codes and what they are about. */
    public Set<String> findings() {
        Set<String> found = new TreeSet<>();
        Set<VerdictKind> given = EnumSet.noneOf(VerdictKind.class);
        requests.forEach(request -> given.add(naive.verdict(request)));
        for (VerdictKind kind : List.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE)) {
            if (!given.contains(kind)) {
                found.add("VERDICT_NEVER_GIVEN " + kind);
            }
        }
        for (Rule rule : regulation.rules()) {
            if (requests.stream().noneMatch(request -> naive.holds(rule, request))) {
                found.add("DEAD_RULE " + rule.id());
            } else if (requests.stream().noneMatch(request -> naive.holds(rule, request) && isAlone(rule, request))) {
                found.add("COVERED_BY_OTHERS " + rule.id());
            }
            rule.exceptions().forEach(exception -> exception(rule, exception, found));
        }
        return found;
    }

    /** No other rule refuses as firmly: waiting does not cover what no waiting cures. */
    private boolean isAlone(Rule rule, FactSheet request) {
        boolean early = rule.ground().cure() == Cure.BY_TIME;
        return regulation.rules().stream()
                .filter(other -> !other.equals(rule))
                .filter(other -> early || other.ground().cure() != Cure.BY_TIME)
                .noneMatch(other -> naive.holds(other, request));
    }

    private void exception(Rule rule, RuleException exception, Set<String> found) {
        List<RuleException> without = new ArrayList<>(rule.exceptions());
        without.remove(exception);
        Rule bare = new Rule(
                rule.ground(),
                rule.kind(),
                rule.condition(),
                rule.mandatory(),
                without,
                rule.reorientTo(),
                rule.note());
        if (requests.stream().allMatch(request -> naive.holds(rule, request) == naive.holds(bare, request))) {
            found.add("USELESS_EXCEPTION " + exception.id());
        }
        for (RuleException other : rule.exceptions()) {
            if (exception.contradicts(other)
                    && requests.stream().anyMatch(request -> clash(rule, exception, other, request))) {
                found.add("EXCEPTIONS_IN_CONFLICT " + exception.id() + " / " + other.id());
            }
        }
    }

    private boolean clash(Rule rule, RuleException one, RuleException other, FactSheet request) {
        Condition condition = rule.condition();
        return naive.holds(condition, request) == (rule.kind() == Rule.Kind.EXCLUSION)
                && naive.holds(one.applies(), request)
                && naive.holds(other.applies(), request);
    }
}
