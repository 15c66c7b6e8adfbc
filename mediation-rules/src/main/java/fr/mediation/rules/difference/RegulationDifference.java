/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.check.Comparison;
import fr.mediation.rules.check.Priors;
import fr.mediation.rules.check.Region;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Différence entre deux versions d'un règlement: every request answered otherwise, and every rule that reads otherwise.
 *
 * <p>Exact: a request to which the two versions give another verdict or other grounds is in one of the regions. Where rules
 * mix facts too much to be drawn as one graph, shares are estimates, and a transition of which not every region is told
 * says so: {@link Transition#partial}. What the versions are called, the days they govern and the promises of their author
 * are not compared. Immutable and thread safe.
 *
 * @param before the first version
 * @param after the second version
 * @param transitions the shares of requests by verdict before and after, those that occur
 * @param regions the requests answered otherwise, verdicts that change first
 * @param rules the rules that changed
 * @param parameters the periods that changed
 * @param practice whether what the règlement prints beside admissibility changed: effect on time limits, mandate, limits of its own
 */
@JsonPropertyOrder({"before", "after", "transitions", "regions", "rules", "parameters", "practice"})
public record RegulationDifference(
        RegulationId before,
        RegulationId after,
        List<Transition> transitions,
        List<Region> regions,
        List<RuleChange> rules,
        List<ParameterChange> parameters,
        boolean practice) {

    private static final List<VerdictKind> KINDS =
            List.of(VerdictKind.ADMISSIBLE, VerdictKind.PREMATURE, VerdictKind.INADMISSIBLE);

    /** Portée d'une modification, from the one that touches people most. */
    public enum Level {
        /** Some requests get another verdict. */
        VERDICT,
        /** Some requests get the same verdict for other grounds. */
        GROUND,
        /** A rule or a period cites other articles. */
        ARTICLE,
        /** A rule or a period is worded otherwise. */
        WORDING,
        /** Something else that moves no verdict: a source, a body to turn to, a rule without effect, practice. */
        OTHER
    }

    /**
     * Copies the lists.
     *
     * @param before the first version
     * @param after the second version
     * @param transitions the shares by verdict
     * @param regions the requests answered otherwise
     * @param rules the rules that changed
     * @param parameters the periods that changed
     * @param practice whether practice changed
     * @throws NullPointerException if an argument is null
     */
    public RegulationDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        transitions = List.copyOf(transitions);
        regions = List.copyOf(regions);
        rules = List.copyOf(rules);
        parameters = List.copyOf(parameters);
    }

    /**
     * Compares two versions, every fact being held equally likely.
     *
     * @param before the first version
     * @param after the second version
     * @return what changes
     * @throws IllegalArgumentException see {@link Comparison#of}, {@link fr.mediation.rules.check.TooIntricate TooIntricate} included
     */
    public static RegulationDifference of(Regulation before, Regulation after) {
        return of(before, after, Priors.EVEN);
    }

    /**
     * Compares two versions.
     *
     * @param before the first version
     * @param after the second version
     * @param priors how often facts are so, for the shares only
     * @return what changes
     * @throws IllegalArgumentException see {@link Comparison#of}, {@link fr.mediation.rules.check.TooIntricate TooIntricate} included
     */
    public static RegulationDifference of(Regulation before, Regulation after, Priors priors) {
        Comparison comparison = Comparison.of(before, after);
        List<Transition> transitions = new ArrayList<>();
        for (VerdictKind from : KINDS) {
            for (VerdictKind to : KINDS) {
                double share = comparison.share(from, to, priors);
                boolean partial = !comparison.tellsAll(from, to);
                if (share > 0 || partial) {
                    transitions.add(new Transition(from, to, share, comparison.estimated(), partial));
                }
            }
        }
        TextChanges texts = new TextChanges(before, after, comparison);
        return new RegulationDifference(
                before.header().id(),
                after.header().id(),
                transitions,
                comparison.regions(priors),
                texts.rules(),
                texts.parameters(),
                !before.practice().equals(after.practice()));
    }

    /**
     * What is touched, told apart.
     *
     * @return the levels, from the one that touches people most; none when nothing changes
     */
    public Set<Level> levels() {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        regions.forEach(region -> levels.add(region.changesVerdict() ? Level.VERDICT : Level.GROUND));
        rules.stream().flatMap(rule -> rule.aspects().stream()).forEach(aspect -> {
            if (aspect == RuleChange.Aspect.ARTICLES) {
                levels.add(Level.ARTICLE);
            } else if (aspect == RuleChange.Aspect.WORDING) {
                levels.add(Level.WORDING);
            } else if (aspect != RuleChange.Aspect.EFFECT) {
                levels.add(Level.OTHER);
            }
        });
        parameters.stream().flatMap(each -> each.aspects().stream()).forEach(aspect -> {
            if (aspect == ParameterChange.Aspect.ARTICLES) {
                levels.add(Level.ARTICLE);
            } else {
                levels.add(aspect == ParameterChange.Aspect.WORDING ? Level.WORDING : Level.OTHER);
            }
        });
        if (practice) {
            levels.add(Level.OTHER);
        }
        return levels;
    }

    /**
     * The same difference from the second version to the first.
     *
     * @return what {@link #of} gives for the two versions the other way round
     */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    public RegulationDifference mirror() {
        return new RegulationDifference(
                after,
                before,
                transitions.stream()
                        .map(Transition::mirror)
                        .sorted(Comparator.comparing((Transition each) -> KINDS.indexOf(each.before()))
                                .thenComparing(each -> KINDS.indexOf(each.after())))
                        .toList(),
                regions.stream().map(Region::mirror).sorted(Comparison.order()).toList(),
                rules.stream().map(RuleChange::mirror).toList(),
                parameters.stream().map(ParameterChange::mirror).toList(),
                practice);
    }
}
