/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.FactSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Differences read from one decision graph of both versions: exact, shares included. */
final class DrawnDifferences implements Differences {

    private static final int MOST_REGIONS = 512;

    /** Beyond so many nodes facts are put in another order than that of the vocabulary. */
    private static final int MOST_PLAIN = 20_000;

    /** Requests that change alike, as a truth value of the graph. */
    private record Cases(Change change, int cases) {}

    private final TwoVersions versions;
    private final Graph graph;
    private final int possible;
    private final ComparedVersion first;
    private final ComparedVersion second;
    private final List<Cases> found = new ArrayList<>();

    /** By both verdicts. */
    private final Map<List<VerdictKind>, Integer> moves = new LinkedHashMap<>();

    private final Set<GroundId> changed = new TreeSet<>();

    private DrawnDifferences(TwoVersions versions, Graph graph) {
        this.versions = versions;
        this.graph = graph;
        this.possible = graph.of(versions.logic().theory());
        this.first = new ComparedVersion(versions.first(), versions.firstRules(), graph, possible);
        this.second = new ComparedVersion(versions.second(), versions.secondRules(), graph, possible);
        graph.finished();
        for (VerdictKind from : TwoVersions.KINDS) {
            for (VerdictKind to : TwoVersions.KINDS) {
                moves.put(List.of(from, to), graph.and(first.verdict(from), second.verdict(to)));
                if (from != to) {
                    moved(from, to);
                } else {
                    stayed(from);
                }
            }
        }
        for (GroundId ground : grounds()) {
            int one = first.ground(ground);
            int other = second.ground(ground);
            if (graph.and(possible, graph.choose(one, graph.not(other), other)) != 0) {
                changed.add(ground);
            }
        }
    }

    /**
     * With the facts in the order of the vocabulary, or near those that rules join them to where that one is too large.
     *
     * @throws TooIntricate if both are, or there are too many regions to tell
     */
    static DrawnDifferences of(TwoVersions versions) {
        try {
            return new DrawnDifferences(versions, new Graph(versions.atoms().levels(), MOST_PLAIN));
        } catch (TooIntricate tooMany) {
            List<Formula> joining = new ArrayList<>(versions.firstRules());
            joining.addAll(versions.secondRules());
            return new DrawnDifferences(versions, new Graph(Nearness.levels(versions.atoms(), joining)));
        }
    }

    @Override
    public List<Region> regions(Priors priors) {
        Masses masses = new Masses(graph, priors.of(versions.atoms()));
        CaseTeller teller = versions.teller();
        List<Region> regions = new ArrayList<>();
        for (Cases each : found) {
            // a region for which no request can be made up is none: periods alone made it look possible
            Optional<FactSheet> witness =
                    teller.find(graph, each.cases(), sheet -> versions.isGiven(sheet, each.change()));
            witness.ifPresent(sheet -> regions.add(
                    versions.told(each.change(), masses.of(each.cases()) / masses.of(possible), false, sheet)));
        }
        return regions;
    }

    @Override
    public double share(VerdictKind from, VerdictKind to, Priors priors) {
        Masses masses = new Masses(graph, priors.of(versions.atoms()));
        return masses.of(moves.getOrDefault(List.of(from, to), 0)) / masses.of(possible);
    }

    @Override
    public boolean sameEffect(GroundId ground) {
        return !changed.contains(ground);
    }

    @Override
    public boolean estimated() {
        return false;
    }

    @Override
    public boolean tellsAll(VerdictKind from, VerdictKind to) {
        return true;
    }

    private Set<GroundId> grounds() {
        Set<GroundId> all = new TreeSet<>(first.grounds());
        all.addAll(second.grounds());
        return all;
    }

    private void moved(VerdictKind from, VerdictKind to) {
        int cases = graph.and(first.verdict(from), second.verdict(to));
        Region.Given given = Region.Given.ofMove(from, to);
        int among = given == Region.Given.BEFORE ? first.verdict(from) : second.verdict(to);
        Cover cover = new Cover(graph, MOST_REGIONS);
        for (List<Cover.Sign> cube : cover.of(cases, among)) {
            int region = graph.and(cases, cover.cube(cube));
            List<GroundId> lost = always(region, first, second);
            List<GroundId> gained = always(region, second, first);
            found.add(new Cases(new Change(from, to, given, cube, lost, gained), region));
        }
    }

    private void stayed(VerdictKind kind) {
        int among = graph.and(first.verdict(kind), second.verdict(kind));
        Map<Integer, List<GroundId>> lost = new LinkedHashMap<>();
        Map<Integer, List<GroundId>> gained = new LinkedHashMap<>();
        Set<Integer> differing = new LinkedHashSet<>();
        for (GroundId ground : grounds()) {
            int gone = graph.and(among, graph.and(first.ground(ground), graph.not(second.ground(ground))));
            int come = graph.and(among, graph.and(second.ground(ground), graph.not(first.ground(ground))));
            lost.computeIfAbsent(gone, n -> new ArrayList<>()).add(ground);
            gained.computeIfAbsent(come, n -> new ArrayList<>()).add(ground);
            differing.add(gone);
            differing.add(come);
        }
        differing.remove(0);
        Cover cover = new Cover(graph, MOST_REGIONS);
        for (int cases : differing) {
            for (List<Cover.Sign> cube : cover.of(cases, among)) {
                Change change = new Change(
                        kind,
                        kind,
                        Region.Given.BOTH,
                        cube,
                        lost.getOrDefault(cases, List.of()),
                        gained.getOrDefault(cases, List.of()));
                found.add(new Cases(change, graph.and(cases, cover.cube(cube))));
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
}
