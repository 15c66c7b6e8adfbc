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
import fr.mediation.rules.regulation.RuleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way in which facts settle a rule, put together beforehand with its words, so that telling it costs nothing.
 *
 * <p>Immutable. The words are missing where they depend on more than the conjunction: a date, a number, several options, an
 * exception that may have lifted the ground.
 */
final class Reason {

    private final long[] masks;
    private final RuleFinding finding;

    /** The places in the vocabulary of the facts it rests on. */
    private final int[] facts;

    private final Explanation.@Nullable Step step;
    private final int ofNone;
    private final boolean mayBeLifted;

    private Reason(
            long[] masks,
            RuleFinding finding,
            int[] facts,
            Explanation.@Nullable Step step,
            int ofNone,
            boolean mayBeLifted) {
        this.masks = masks;
        this.finding = finding;
        this.facts = facts;
        this.step = step;
        this.ofNone = ofNone;
        this.mayBeLifted = mayBeLifted;
    }

    static Reason of(
            Rule rule,
            Outcome outcome,
            List<Cover.Sign> cube,
            Map<Fact<?>, List<Cover.Sign>> signs,
            Atoms atoms,
            List<FactWords> words) {
        List<FactId> decisive = signs.keySet().stream().<FactId>map(Fact::id).toList();
        RuleFinding finding = new RuleFinding(rule.ground(), outcome, decisive, List.of());
        int[] facts = signs.keySet().stream()
                .mapToInt(atoms.vocabulary().facts()::indexOf)
                .toArray();
        boolean mayBeLifted = outcome == Outcome.DOES_NOT_HOLD
                && rule.exceptions().stream().anyMatch(exception -> exception.effect() == RuleException.Effect.LIFTS);
        Wording said = said(signs, facts, words);
        // most requests have none of the options of a choice of several: that much is put in words beforehand
        boolean ofNone =
                said == null && facts.length == 1 && signs.keySet().iterator().next() instanceof Fact.Several;
        return new Reason(
                Cubes.masks(cube, atoms.words()),
                finding,
                facts,
                mayBeLifted || (said == null && !ofNone)
                        ? null
                        : Reasons.plain(
                                finding, said == null ? words.get(facts[0]).none() : said),
                ofNone ? facts[0] : -1,
                mayBeLifted);
    }

    private static @Nullable Wording said(Map<Fact<?>, List<Cover.Sign>> signs, int[] facts, List<FactWords> words) {
        List<Wording> said = new ArrayList<>();
        for (var fact : signs.entrySet()) {
            Cover.Sign chosen = fact.getValue().stream()
                    .filter(sign -> sign.holds() || fact.getKey() instanceof Fact.YesNo)
                    .findFirst()
                    .orElse(null);
            if (chosen == null || !(fact.getKey() instanceof Fact.YesNo || fact.getKey() instanceof Fact.OneOf)) {
                return null;
            }
            said.add(words.get(facts[said.size()]).said(chosen.holds(), chosen.atom()));
        }
        return Reasons.joined(said);
    }

    /** The words of what is said, then those of what is denied. */
    long[] masks() {
        return masks;
    }

    /** What the facts it rests on say, each told once. */
    Wording said(Telling telling) {
        if (facts.length == 1) {
            return telling.fact(facts[0]);
        }
        List<Wording> said = new ArrayList<>(facts.length);
        for (int fact : facts) {
            said.add(telling.fact(fact));
        }
        return Reasons.joined(said);
    }

    List<FactId> facts() {
        return finding.decisive();
    }

    RuleFinding finding() {
        return finding;
    }

    /** The finding in words, if they are always the same, or are so when {@link #ofNone} says none of its options. */
    Explanation.@Nullable Step step() {
        return step;
    }

    /** The place in the vocabulary of the only fact, when its words are made for none of its options; otherwise minus one. */
    int ofNone() {
        return ofNone;
    }

    /** Whether an exception may be what set the ground aside. */
    boolean mayBeLifted() {
        return mayBeLifted;
    }
}
