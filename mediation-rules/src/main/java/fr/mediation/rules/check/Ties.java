/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.facts.Constraint;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which facts tell of one another: those that the same constraint names, and so on from one to the next. Immutable. */
final class Ties {

    private final Map<FactId, List<Fact<?>>> tied = new HashMap<>();

    Ties(Vocabulary vocabulary) {
        Map<FactId, Set<FactId>> groups = new HashMap<>();
        vocabulary.facts().forEach(fact -> groups.put(fact.id(), new HashSet<>(Set.of(fact.id()))));
        for (Constraint constraint : vocabulary.constraints()) {
            Set<FactId> joined = new HashSet<>();
            named(constraint).forEach(fact -> joined.addAll(groups.getOrDefault(fact, Set.of())));
            joined.forEach(fact -> groups.put(fact, joined));
        }
        for (Fact<?> fact : vocabulary.facts()) {
            Set<FactId> group = groups.getOrDefault(fact.id(), Set.of());
            tied.put(
                    fact.id(),
                    vocabulary.facts().stream()
                            .filter(other -> !other.equals(fact) && group.contains(other.id()))
                            .toList());
        }
    }

    private static List<FactId> named(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            return any.anyOf().stream().map(Literal::fact).toList();
        }
        if (constraint instanceof Constraint.DayNeeds needs) {
            return List.of(needs.day(), needs.needs().fact());
        }
        Constraint.InOrder order = (Constraint.InOrder) constraint;
        return List.of(order.earlier(), order.later());
    }

    /** The other facts of which an answer to this one may tell. */
    List<Fact<?>> of(Fact<?> fact) {
        return tied.getOrDefault(fact.id(), List.of());
    }
}
