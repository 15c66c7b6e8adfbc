/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactState;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.ExceptionId;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks back at each rule: which facts were enough, which exception counted. */
final class Findings {

    private final Checker checker;
    private final FactSheet sheet;
    private final LocalDate referredOn;
    private final LocalDate asOf;

    Findings(Checker checker, FactSheet sheet, LocalDate referredOn, LocalDate asOf) {
        this.checker = checker;
        this.sheet = sheet;
        this.referredOn = referredOn;
        this.asOf = asOf;
    }

    List<RuleFinding> all() {
        List<Rule> rules = checker.regulation().rules();
        List<RuleFinding> findings = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Outcome outcome = outcome(i, sheet);
            List<FactId> decisive = outcome == Outcome.OPEN ? List.of() : decisive(i, outcome);
            List<ExceptionId> lifted = outcome == Outcome.DOES_NOT_HOLD ? liftedBy(rules.get(i)) : List.of();
            findings.add(new RuleFinding(rules.get(i).ground(), outcome, decisive, lifted));
        }
        return findings;
    }

    private Outcome outcome(int rule, FactSheet facts) {
        return checker.program().outcome(rule, checker.known(facts, referredOn, asOf));
    }

    /** A set of known facts that suffices and from which nothing can be taken away: the rule's own facts first. */
    private List<FactId> decisive(int rule, Outcome outcome) {
        Set<FactId> read = new LinkedHashSet<>();
        Conditions.atoms(checker.regulation().rules().get(rule).holdsWhen())
                .forEach(atom -> read.add(Conditions.fact(atom)));
        List<FactId> said = new ArrayList<>();
        sheet.states().forEach((id, state) -> {
            if (state instanceof FactState.Known) {
                said.add(id);
            }
        });
        List<FactId> enough = new ArrayList<>(said);
        enough.retainAll(read);
        if (outcome(rule, only(enough)) != outcome) {
            enough = said;
        }
        for (FactId candidate : List.copyOf(enough)) {
            List<FactId> fewer = new ArrayList<>(enough);
            fewer.remove(candidate);
            if (outcome(rule, only(fewer)) == outcome) {
                enough = fewer;
            }
        }
        return enough;
    }

    /** A consistent sheet stays so when facts are taken away. */
    private FactSheet only(Collection<FactId> kept) {
        FactSheetDraft draft = FactSheet.draft(sheet.vocabulary()).from(sheet);
        sheet.states().keySet().stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> draft.without(sheet.vocabulary().fact(id).orElseThrow()));
        return draft.build().orThrow();
    }

    /** The exceptions known to lift the ground, where the rule itself would make it hold. */
    private List<ExceptionId> liftedBy(Rule rule) {
        Known known = checker.known(sheet, referredOn, asOf);
        Condition base = rule.kind() == Rule.Kind.EXCLUSION ? rule.condition() : Condition.not(rule.condition());
        if (rule.exceptions().isEmpty() || value(base, known) != Cubes.HOLDS) {
            return List.of();
        }
        return rule.exceptions().stream()
                .filter(exception -> exception.effect() == RuleException.Effect.LIFTS
                        && value(rule.liftedBy(exception), known) == Cubes.HOLDS)
                .map(RuleException::id)
                .toList();
    }

    private int value(Condition condition, Known known) {
        Atoms atoms = checker.program().atoms();
        return Cubes.of(List.of(Formula.of(condition, atoms)), atoms).value(known);
    }
}
