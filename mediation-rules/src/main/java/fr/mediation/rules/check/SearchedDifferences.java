/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.FactSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Differences of versions whose graph would be too large, searched: each region is proved, and so is it that there is no
 * other, unless said otherwise; shares are estimated.
 */
final class SearchedDifferences implements Differences {

    /** Conjunctions looked for at most, of requests whose verdict changes in one way, or that keep one. */
    private static final int MOST_REGIONS = 200;

    /** Requests that change alike, and one of them. */
    private record Found(Change change, FactSheet witness) {}

    /** What holds under one version and not under the other. */
    private record Gap(int holding, int not) {}

    private final TwoVersions versions;
    private final Formula days;

    /** What facts forbid one another, drawn apart from the rules. */
    private final Graph graph;

    private final int possible;
    private final List<Found> found = new ArrayList<>();

    /** Pairs of verdicts of which not all is told. */
    private final Set<List<VerdictKind>> untold = new HashSet<>();

    /** Pairs of verdicts that no request gets. */
    private final Set<List<VerdictKind>> never = new HashSet<>();

    /** Grounds whose rule is not written alike in both versions. */
    private final Set<GroundId> touched = new TreeSet<>();

    SearchedDifferences(TwoVersions versions) {
        this.versions = versions;
        this.days = SearchedVersions.days(versions);
        this.graph = new Graph(versions.atoms().levels());
        this.possible = graph.of(versions.logic().theory());
        SearchedVersions any = SearchedVersions.onAnyDay(versions);
        versions.first().rules().forEach(rule -> touched.add(rule.id()));
        versions.second().rules().forEach(rule -> touched.add(rule.id()));
        touched.removeIf(ground -> any.first(ground) == any.second(ground));
        for (VerdictKind from : TwoVersions.KINDS) {
            for (VerdictKind to : TwoVersions.KINDS) {
                if (!canBe(any, from, to)) {
                    never.add(List.of(from, to));
                } else if (from != to) {
                    moved(from, to);
                } else {
                    stayed(from);
                }
            }
        }
    }

    @Override
    public List<Region> regions(Priors priors) {
        double[] chances = priors.of(versions.atoms());
        List<Region> regions = new ArrayList<>();
        for (Found each : found) {
            Change change = each.change();
            Event event = new Event(change.cube());
            if (change.given() != Region.Given.AFTER) {
                event.given(versions.first(), versions.firstRules(), change.from());
            }
            if (change.given() != Region.Given.BEFORE) {
                event.given(versions.second(), versions.secondRules(), change.to());
            }
            double share = new Estimate(versions, event, graph, possible, chances).share();
            regions.add(versions.told(change, share, true, each.witness()));
        }
        return regions;
    }

    @Override
    public double share(VerdictKind from, VerdictKind to, Priors priors) {
        if (never.contains(List.of(from, to))) {
            return 0;
        }
        double[] chances = priors.of(versions.atoms());
        Event event = new Event(List.of())
                .given(versions.first(), versions.firstRules(), from)
                .given(versions.second(), versions.secondRules(), to);
        return new Estimate(versions, event, graph, possible, chances).share();
    }

    @Override
    public boolean sameEffect(GroundId ground) {
        if (!touched.contains(ground)) {
            return true;
        }
        SearchedVersions any = SearchedVersions.onAnyDay(versions);
        return !any.solver().solve(any.first(ground), Solver.not(any.second(ground)))
                && !any.solver().solve(Solver.not(any.first(ground)), any.second(ground));
    }

    @Override
    public boolean estimated() {
        return true;
    }

    @Override
    public boolean tellsAll(VerdictKind from, VerdictKind to) {
        return !untold.contains(List.of(from, to));
    }

    private static boolean canBe(SearchedVersions any, VerdictKind from, VerdictKind to) {
        try {
            return any.solver().solve(any.first(from), any.second(to));
        } catch (TooIntricate bound) {
            return true;
        }
    }

    private static int given(SearchedVersions searched, Region.Given given, VerdictKind from, VerdictKind to) {
        return switch (given) {
            case BEFORE -> searched.first(from);
            case AFTER -> searched.second(to);
            case BOTH -> searched.moves(from, to);
        };
    }

    private void moved(VerdictKind from, VerdictKind to) {
        SearchedVersions any = SearchedVersions.onAnyDay(versions);
        Region.Given given = Region.Given.ofMove(from, to);
        int among = given(any, given, from, to);
        int wanted = given == Region.Given.BEFORE ? any.second(to) : any.first(from);
        SearchedCover cover = new SearchedCover(versions, any, among, wanted, MOST_REGIONS);
        Telling telling = new Telling(from, to, given);
        telling.isWhole(cover.isWhole());
        for (List<Cover.Sign> cube : cover.cubes()) {
            telling.tell(cube, always(any, among, cube, true), always(any, among, cube, false));
        }
    }

    /** The grounds that hold in every case of a region under one version, and in none under the other. */
    private List<GroundId> always(SearchedVersions any, int among, List<Cover.Sign> cube, boolean lost) {
        Solver solver = any.solver();
        int cases = any.completions().gates().and(among, any.cube(cube));
        Set<GroundId> always = new LinkedHashSet<>(touched);
        List<GroundId> proved = new ArrayList<>();
        try {
            // each case found leaves those that are so in it
            for (boolean found = solver.solve(cases); found; ) {
                always.removeIf(ground ->
                        !solver.holds(holding(any, ground, lost)) || solver.holds(holding(any, ground, !lost)));
                always.removeAll(proved);
                found = false;
                for (GroundId ground : List.copyOf(always)) {
                    found = solver.solve(cases, Solver.not(holding(any, ground, lost)))
                            || solver.solve(cases, holding(any, ground, !lost));
                    if (found) {
                        break;
                    }
                    proved.add(ground);
                }
            }
        } catch (TooIntricate bound) {
            return proved.stream().sorted().toList();
        }
        return proved.stream().sorted().toList();
    }

    private static int holding(SearchedVersions any, GroundId ground, boolean first) {
        return first ? any.first(ground) : any.second(ground);
    }

    private void stayed(VerdictKind kind) {
        SearchedVersions any = SearchedVersions.onAnyDay(versions);
        Map<Gap, List<GroundId>> lost = new LinkedHashMap<>();
        Map<Gap, List<GroundId>> gained = new LinkedHashMap<>();
        Set<Gap> gaps = new LinkedHashSet<>();
        for (GroundId ground : touched) {
            Gap gone = new Gap(any.first(ground), any.second(ground));
            Gap come = new Gap(any.second(ground), any.first(ground));
            lost.computeIfAbsent(gone, gap -> new ArrayList<>()).add(ground);
            gained.computeIfAbsent(come, gap -> new ArrayList<>()).add(ground);
            gaps.add(gone);
            gaps.add(come);
        }
        int among = any.moves(kind, kind);
        Telling telling = new Telling(kind, kind, Region.Given.BOTH);
        int left = MOST_REGIONS;
        for (Gap gap : gaps) {
            int wanted = any.completions().gates().and(gap.holding(), Solver.not(gap.not()));
            SearchedCover cover = new SearchedCover(versions, any, among, wanted, left);
            left -= cover.cubes().size();
            telling.isWhole(cover.isWhole());
            for (List<Cover.Sign> cube : cover.cubes()) {
                telling.tell(cube, lost.getOrDefault(gap, List.of()), gained.getOrDefault(gap, List.of()));
            }
        }
    }

    /** Finds a request for each region of one kind. */
    private final class Telling {

        private final VerdictKind from;
        private final VerdictKind to;
        private final Region.Given given;
        private final SearchedVersions onTheDay = SearchedVersions.onTheDay(versions, days);
        private final CaseTeller teller = versions.teller();

        Telling(VerdictKind from, VerdictKind to, Region.Given given) {
            this.from = from;
            this.to = to;
            this.given = given;
        }

        void isWhole(boolean whole) {
            if (!whole) {
                untold.add(List.of(from, to));
            }
        }

        /** A region for which no request can be made up is none: periods alone made it look possible. */
        void tell(List<Cover.Sign> cube, List<GroundId> lost, List<GroundId> gained) {
            int cases = onTheDay.completions().gates().and(given(onTheDay, given, from, to), onTheDay.cube(cube));
            try {
                Change change = new Change(from, to, given, cube, lost, gained);
                Optional<FactSheet> witness =
                        teller.find(onTheDay.completions(), cases, sheet -> versions.isGiven(sheet, change));
                witness.ifPresent(sheet -> found.add(new Found(change, sheet)));
            } catch (TooIntricate bound) {
                isWhole(false);
            }
        }
    }
}
