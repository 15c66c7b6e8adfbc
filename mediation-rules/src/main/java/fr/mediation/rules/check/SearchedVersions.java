/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two versions as literals of one solver, which rules that both have share. For one thread. */
final class SearchedVersions {

    private final Completions completions;
    private final Map<Formula, Integer> literals = new HashMap<>();
    private final Map<GroundId, Integer> first;
    private final Map<GroundId, Integer> second;
    private final int[] firstVerdicts;
    private final int[] secondVerdicts;

    private SearchedVersions(TwoVersions versions, Formula days, Known nothing) {
        this.completions = new Completions(versions.logic(), days, nothing, new Solver());
        this.first = grounds(versions.first(), versions.firstRules());
        this.second = grounds(versions.second(), versions.secondRules());
        this.firstVerdicts = verdicts(versions.first(), first);
        this.secondVerdicts = verdicts(versions.second(), second);
    }

    /** Whatever the days of a check: what is proved here always holds. */
    static SearchedVersions onAnyDay(TwoVersions versions) {
        return new SearchedVersions(versions, new Formula.And(List.of()), nothing(versions));
    }

    /** On the days of the comparison, for requests to be made up. */
    static SearchedVersions onTheDay(TwoVersions versions, Formula days) {
        return new SearchedVersions(versions, days, nothing(versions));
    }

    /** What days can be together on those of the comparison. */
    static Formula days(TwoVersions versions) {
        return new Correlation(versions.atoms()).cases(nothing(versions));
    }

    private static Known nothing(TwoVersions versions) {
        FactSheet nothing =
                FactSheet.draft(versions.atoms().vocabulary()).build().orThrow();
        return new Known(nothing, versions.atoms().vocabulary().words(), 0, 0, versions.referredOn(), versions.asOf());
    }

    private Map<GroundId, Integer> grounds(Regulation regulation, List<Formula> formulas) {
        Map<GroundId, Integer> grounds = new LinkedHashMap<>();
        for (int i = 0; i < formulas.size(); i++) {
            Formula formula = formulas.get(i);
            Integer known = literals.get(formula);
            if (known == null) {
                known = completions.gates().literal(formula, completions.own());
                literals.put(formula, known);
            }
            grounds.put(regulation.rules().get(i).id(), known);
        }
        return grounds;
    }

    private int[] verdicts(Regulation regulation, Map<GroundId, Integer> grounds) {
        List<Integer> lasting = new ArrayList<>();
        List<Integer> curable = new ArrayList<>();
        for (Rule rule : regulation.rules()) {
            (rule.ground().cure() == Cure.BY_TIME ? curable : lasting)
                    .add(grounds.getOrDefault(rule.id(), Solver.FALSE));
        }
        int refused = any(lasting);
        int early = any(curable);
        int[] verdicts = new int[Completions.VERDICTS];
        verdicts[Graph.ADMISSIBLE] = completions.gates().and(Solver.not(refused), Solver.not(early));
        verdicts[Graph.INADMISSIBLE] = refused;
        verdicts[Graph.PREMATURE] = completions.gates().and(Solver.not(refused), early);
        return verdicts;
    }

    private int any(List<Integer> some) {
        return completions.gates().or(some.stream().mapToInt(Integer::intValue).toArray());
    }

    Completions completions() {
        return completions;
    }

    Solver solver() {
        return completions.solver();
    }

    /** That a ground holds under the first version; never, if it has no such ground. */
    int first(GroundId ground) {
        return first.getOrDefault(ground, Solver.FALSE);
    }

    int second(GroundId ground) {
        return second.getOrDefault(ground, Solver.FALSE);
    }

    int first(VerdictKind kind) {
        return firstVerdicts[TwoVersions.leaf(kind)];
    }

    int second(VerdictKind kind) {
        return secondVerdicts[TwoVersions.leaf(kind)];
    }

    /** Both verdicts. */
    int moves(VerdictKind from, VerdictKind to) {
        return completions.gates().and(first(from), second(to));
    }

    /** What a conjunction of atoms comes to. */
    int cube(List<Cover.Sign> cube) {
        return completions.gates().and(cube.stream().mapToInt(this::literal).toArray());
    }

    int literal(Cover.Sign sign) {
        int own = completions.own(sign.atom());
        return sign.holds() ? own : Solver.not(own);
    }
}
