/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Comparaison de deux versions d'un règlement: both read at once over every possible request, none tried one by one.
 *
 * <p>For one thread: it holds a decision graph that grows with each question.
 */
public final class Comparison {

    private static final int MOST_REGIONS = 512;

    /** Beyond so many nodes facts are put in another order than that of the vocabulary. */
    private static final int MOST_PLAIN = 20_000;

    /** From the verdict with fewest conditions to the one with most ways to get it. */
    private static final List<VerdictKind> KINDS =
            List.of(VerdictKind.ADMISSIBLE, VerdictKind.PREMATURE, VerdictKind.INADMISSIBLE);

    private final ComparedVersion before;
    private final ComparedVersion after;
    private final Atoms atoms;
    private final Graph graph;
    private final Set<Integer> used = new TreeSet<>();
    private final int possible;
    private final LocalDate referredOn;
    private final LocalDate asOf;
    private final CaseTeller teller;

    private Comparison(Regulation before, Regulation after) {
        // the same atoms in the same order whichever version comes first: what one way says, the other way mirrors
        boolean swapped = before.contentHash().compareTo(after.contentHash()) > 0;
        Regulation first = swapped ? after : before;
        Regulation second = swapped ? before : after;
        this.atoms = Atoms.over(vocabulary(first, second), first);
        // every atom is numbered before what no request can be is said of them
        List<Formula> one = formulas(first, atoms);
        List<Formula> other = formulas(second, atoms.reading(second));
        Formula theory = Theory.of(atoms, used);
        Both both = both(first, one, second, other, theory);
        this.graph = both.graph();
        this.possible = both.possible();
        this.before = swapped ? both.second() : both.first();
        this.after = swapped ? both.first() : both.second();
        LocalDate days = before.header().validity().firstDay().orElseThrow();
        LocalDate otherDays = after.header().validity().firstDay().orElseThrow();
        this.referredOn = days.isAfter(otherDays) ? days : otherDays;
        this.asOf = referredOn.plusMonths(6);
        this.teller = new CaseTeller(atoms, used, referredOn, asOf);
    }

    /** Two versions in one graph. */
    private record Both(Graph graph, int possible, ComparedVersion first, ComparedVersion second) {}

    /** With the facts in the order of the vocabulary, or near those that rules join them to where that one is too large. */
    private Both both(Regulation first, List<Formula> one, Regulation second, List<Formula> other, Formula theory) {
        Checker a = Checker.unproved(first);
        Checker b = Checker.unproved(second);
        try {
            return both(a, one, b, other, theory, new Graph(atoms.levels(), MOST_PLAIN));
        } catch (TooIntricate tooMany) {
            List<Formula> joining = new ArrayList<>(one);
            joining.addAll(other);
            return both(a, one, b, other, theory, new Graph(Nearness.levels(atoms, joining)));
        }
    }

    private static Both both(
            Checker first, List<Formula> one, Checker second, List<Formula> other, Formula theory, Graph both) {
        int possible = both.of(theory);
        ComparedVersion before = new ComparedVersion(first, one, both, possible);
        ComparedVersion after = new ComparedVersion(second, other, both, possible);
        both.finished();
        return new Both(both, possible, before, after);
    }

    /**
     * Compares two versions.
     *
     * @param before the first version
     * @param after the second version
     * @return what can be asked of the pair
     * @throws IllegalArgumentException if a local fact of the same code has other options, another bound or another kind in
     *     the other version: it is not the same fact, and needs another code
     * @throws TooIntricate beyond a million decision nodes or 64 readings of days and counts: unlike a check or a proof, a
     *     comparison draws every request at once, which rules that mix dozens of facts at random do not allow
     */
    public static Comparison of(Regulation before, Regulation after) {
        return new Comparison(before, after);
    }

    /**
     * All requests to which the two versions answer differently.
     *
     * @param priors how often facts are so
     * @return the regions, verdicts that change first, then the most frequent first
     * @throws TooIntricate if there are too many regions to tell
     */
    public List<Region> regions(Priors priors) {
        Masses masses = new Masses(graph, priors.of(atoms));
        List<Region> regions = new ArrayList<>();
        for (VerdictKind from : KINDS) {
            for (VerdictKind to : KINDS) {
                if (from != to) {
                    changed(from, to, masses, regions);
                } else {
                    same(from, masses, regions);
                }
            }
        }
        regions.sort(order());
        return List.copyOf(regions);
    }

    /**
     * How many requests get one verdict under the first version and another one under the second.
     *
     * @param from the verdict under the first version
     * @param to the verdict under the second version
     * @param priors how often facts are so
     * @return their share of all possible requests, from 0 to 1
     */
    public double share(VerdictKind from, VerdictKind to, Priors priors) {
        Masses masses = new Masses(graph, priors.of(atoms));
        return masses.of(graph.and(before.verdict(from), after.verdict(to))) / masses.of(possible);
    }

    /**
     * Whether a ground holds for the same requests in both versions.
     *
     * @param ground the code of a ground
     * @return true when no possible request tells the two rules apart
     */
    public boolean sameEffect(GroundId ground) {
        int one = before.ground(ground);
        int other = after.ground(ground);
        return graph.and(possible, graph.choose(one, graph.not(other), other)) == 0;
    }

    /**
     * The order in which regions are told.
     *
     * @return verdicts that change first, then the most frequent first, then by their terms
     */
    public static Comparator<Region> order() {
        return Comparator.comparing((Region region) -> !region.changesVerdict())
                .thenComparing(Comparator.comparingDouble(Region::share).reversed())
                .thenComparing(region -> region.when().toString())
                .thenComparing(Region::before)
                .thenComparing(region -> region.lost().toString());
    }

    private void changed(VerdictKind from, VerdictKind to, Masses masses, List<Region> regions) {
        int cases = graph.and(before.verdict(from), after.verdict(to));
        boolean fromFirst = KINDS.indexOf(from) < KINDS.indexOf(to);
        Region.Given given = fromFirst ? Region.Given.BEFORE : Region.Given.AFTER;
        int among = fromFirst ? before.verdict(from) : after.verdict(to);
        Cover cover = new Cover(graph, MOST_REGIONS);
        for (List<Cover.Sign> cube : cover.of(cases, among)) {
            int region = graph.and(cases, cover.cube(cube));
            List<GroundId> lost = always(region, before, after);
            List<GroundId> gained = always(region, after, before);
            add(from, to, given, cube, region, lost, gained, masses, regions);
        }
    }

    private void same(VerdictKind kind, Masses masses, List<Region> regions) {
        int among = graph.and(before.verdict(kind), after.verdict(kind));
        Map<Integer, List<GroundId>> lost = new LinkedHashMap<>();
        Map<Integer, List<GroundId>> gained = new LinkedHashMap<>();
        Set<GroundId> all = new TreeSet<>(before.grounds());
        all.addAll(after.grounds());
        Set<Integer> found = new LinkedHashSet<>();
        for (GroundId ground : all) {
            int gone = graph.and(among, graph.and(before.ground(ground), graph.not(after.ground(ground))));
            int come = graph.and(among, graph.and(after.ground(ground), graph.not(before.ground(ground))));
            lost.computeIfAbsent(gone, n -> new ArrayList<>()).add(ground);
            gained.computeIfAbsent(come, n -> new ArrayList<>()).add(ground);
            found.add(gone);
            found.add(come);
        }
        found.remove(0);
        Cover cover = new Cover(graph, MOST_REGIONS);
        for (int cases : found) {
            for (List<Cover.Sign> cube : cover.of(cases, among)) {
                int region = graph.and(cases, cover.cube(cube));
                add(
                        kind,
                        kind,
                        Region.Given.BOTH,
                        cube,
                        region,
                        lost.getOrDefault(cases, List.of()),
                        gained.getOrDefault(cases, List.of()),
                        masses,
                        regions);
            }
        }
    }

    /** The grounds that hold in every case under one version, and in none under the other. */
    private List<GroundId> always(int cases, ComparedVersion holding, ComparedVersion not) {
        return holding.grounds().stream()
                .filter(ground -> graph.and(cases, graph.not(holding.ground(ground))) == 0
                        && graph.and(cases, not.ground(ground)) == 0)
                .toList();
    }

    /** A region for which no request can be made up is none: periods alone made it look possible. */
    private void add(
            VerdictKind from,
            VerdictKind to,
            Region.Given given,
            List<Cover.Sign> cube,
            int cases,
            List<GroundId> lost,
            List<GroundId> gained,
            Masses masses,
            List<Region> regions) {
        List<Term> terms = Terms.of(atoms, cube);
        teller.find(
                        graph,
                        cases,
                        sheet -> before.isGiven(sheet, referredOn, asOf, from, lost, gained)
                                && after.isGiven(sheet, referredOn, asOf, to, gained, lost))
                .ifPresent(sheet -> regions.add(new Region(
                        from,
                        to,
                        given,
                        terms,
                        lost,
                        gained,
                        masses.of(cases) / masses.of(possible),
                        new Example(sheet, referredOn, asOf))));
    }

    private List<Formula> formulas(Regulation regulation, Atoms own) {
        List<Formula> formulas = new ArrayList<>();
        for (Rule rule : regulation.rules()) {
            Formula formula = Formula.of(rule.holdsWhen(), own);
            Logic.collect(formula, used);
            formulas.add(formula);
        }
        return formulas;
    }

    private static Vocabulary vocabulary(Regulation one, Regulation other) {
        Map<String, Fact<?>> local = new TreeMap<>();
        one.localFacts().forEach(fact -> local.put(fact.id().value(), fact));
        for (Fact<?> fact : other.localFacts()) {
            Fact<?> known = local.putIfAbsent(fact.id().value(), fact);
            if (known != null && !isSame(known, fact)) {
                throw new IllegalArgumentException("not the same fact in both versions: " + fact.id());
            }
        }
        return StandardFacts.VOCABULARY.with(List.copyOf(local.values()));
    }

    /** Whether two facts can have the same values, whatever words they are asked with. */
    private static boolean isSame(Fact<?> one, Fact<?> other) {
        if (one instanceof Fact.Count a && other instanceof Fact.Count b) {
            return a.maximum() == b.maximum();
        }
        return one.getClass() == other.getClass()
                && Vocabulary.options(one).stream()
                        .map(option -> option.code())
                        .toList()
                        .equals(Vocabulary.options(other).stream()
                                .map(option -> option.code())
                                .toList());
    }
}
