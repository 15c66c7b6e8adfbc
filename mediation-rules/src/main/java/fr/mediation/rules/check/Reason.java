/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.regulation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way in which facts settle a rule, put together beforehand with its words, so that telling it costs nothing.
 *
 * <p>Immutable. The words are missing where they depend on more than the conjunction: a date, a number, several options.
 */
final class Reason {

    private final long[] masks;
    private final RuleFinding finding;
    private final Explanation.@Nullable Step step;

    private Reason(long[] masks, RuleFinding finding, Explanation.@Nullable Step step) {
        this.masks = masks;
        this.finding = finding;
        this.step = step;
    }

    static Reason of(
            Rule rule, Outcome outcome, List<Cover.Sign> cube, Map<Fact<?>, List<Cover.Sign>> facts, Atoms atoms) {
        List<FactId> decisive = facts.keySet().stream().<FactId>map(Fact::id).toList();
        RuleFinding finding = new RuleFinding(rule.ground(), outcome, decisive, List.of());
        Wording said = said(facts, atoms);
        return new Reason(
                Cubes.masks(cube, atoms.words()), finding, said == null ? null : Reasons.step(finding, rule, said));
    }

    private static @Nullable Wording said(Map<Fact<?>, List<Cover.Sign>> facts, Atoms atoms) {
        List<Wording> words = new ArrayList<>();
        for (var fact : facts.entrySet()) {
            Cover.Sign chosen = fact.getValue().stream()
                    .filter(sign -> sign.holds() || fact.getKey() instanceof Fact.YesNo)
                    .findFirst()
                    .orElse(null);
            if (chosen == null || !(fact.getKey() instanceof Fact.YesNo || fact.getKey() instanceof Fact.OneOf)) {
                return null;
            }
            words.add(FactWords.said(fact.getKey(), chosen.holds(), Terms.reading(atoms, chosen.atom())));
        }
        return Reasons.joined(words);
    }

    /** Whether each fact it rests on was said so: known by what others imply is not enough. */
    boolean isSaid(long[] yes, long[] no) {
        int words = yes.length;
        long missing = 0;
        for (int word = 0; word < words; word++) {
            missing |= (masks[word] & ~yes[word]) | (masks[words + word] & ~no[word]);
        }
        return missing == 0;
    }

    List<FactId> facts() {
        return finding.decisive();
    }

    RuleFinding finding() {
        return finding;
    }

    /** The finding in words, if they are always the same. */
    Explanation.@Nullable Step step() {
        return step;
    }
}
