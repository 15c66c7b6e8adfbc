/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what a solver can hold as a few short conjunctions, none of which can be left out or shortened, as {@link Cover} does
 * for a graph: a case is found, told by the terms that it takes, excluded, until there is none left. For one thread.
 */
final class SearchedCover {

    private final SearchedVersions versions;
    private final Solver solver;
    private final Atoms atoms;
    private final Set<Integer> used;
    private final int bound;
    private final List<List<Cover.Sign>> cubes = new ArrayList<>();
    private boolean whole = true;

    /**
     * At most so many conjunctions.
     *
     * @param given the cases to choose from
     * @param wanted such that the cases asked for are those given that are so
     */
    SearchedCover(TwoVersions both, SearchedVersions versions, int given, int wanted, int bound) {
        this.versions = versions;
        this.solver = versions.solver();
        this.atoms = both.atoms();
        this.used = both.logic().used();
        this.bound = bound;
        try {
            search(given, wanted);
            prune(given);
        } catch (TooIntricate gaveUp) {
            whole = false;
        }
    }

    /** Conjunctions, each true, among the cases given, in cases asked for only. */
    List<List<Cover.Sign>> cubes() {
        return cubes;
    }

    /** Whether together they hold in every case asked for. */
    boolean isWhole() {
        return whole;
    }

    private void search(int given, int wanted) {
        // holds while cases not yet told are sought
        int seeking = 2 * solver.variable(false);
        while (solver.solve(seeking, given, wanted)) {
            if (cubes.size() == bound) {
                whole = false;
                return;
            }
            List<Cover.Sign> cube = shortened(found(), given, wanted);
            cubes.add(cube);
            solver.add(Solver.not(seeking), Solver.not(versions.cube(cube)));
        }
    }

    /** What the case found last says; a choice by the answers that it is not, which say less. */
    private List<Cover.Sign> found() {
        List<Cover.Sign> signs = new ArrayList<>();
        for (int atom : used) {
            boolean holds = solver.holds(versions.completions().own(atom));
            if (!holds || !(atoms.factOf(atom) instanceof Fact.OneOf)) {
                signs.add(new Cover.Sign(atom, holds));
            }
        }
        return signs;
    }

    /** Some of the signs that are enough, none of which can be left out. */
    private List<Cover.Sign> shortened(List<Cover.Sign> signs, int given, int wanted) {
        List<Cover.Sign> left = needed(signs, given, wanted);
        Set<Cover.Sign> tried = new LinkedHashSet<>(left);
        // of one fact, what is less is tried in place of what is more
        Set<Fact<?>> facts = new LinkedHashSet<>();
        left.forEach(sign -> facts.add(atoms.factOf(sign.atom())));
        signs.stream()
                .filter(sign -> isOfSteps(atoms.factOf(sign.atom()), facts))
                .forEach(tried::add);
        left = List.copyOf(tried);
        for (Cover.Sign sign : tried) {
            if (left.contains(sign)) {
                List<Cover.Sign> fewer = new ArrayList<>(left);
                fewer.remove(sign);
                if (!solver.solve(supposed(fewer, given, wanted))) {
                    left = kept(fewer);
                }
            }
        }
        return left;
    }

    private static boolean isOfSteps(Fact<?> fact, Set<Fact<?>> facts) {
        return !(fact instanceof Fact.Several) && facts.contains(fact);
    }

    /** Those signs that a proof took. */
    private List<Cover.Sign> needed(List<Cover.Sign> signs, int given, int wanted) {
        if (solver.solve(supposed(signs, given, wanted))) {
            throw new IllegalStateException("a case is told by its atoms");
        }
        return kept(signs);
    }

    private List<Cover.Sign> kept(List<Cover.Sign> signs) {
        Set<Integer> refuted = new LinkedHashSet<>();
        for (int literal : solver.refuted()) {
            refuted.add(literal);
        }
        return signs.stream()
                .filter(sign -> refuted.contains(versions.literal(sign)))
                .toList();
    }

    /** That the signs hold in a case given and not asked for. */
    private int[] supposed(List<Cover.Sign> signs, int given, int wanted) {
        int[] supposed = new int[signs.size() + 2];
        supposed[0] = given;
        supposed[1] = Solver.not(wanted);
        for (int i = 0; i < signs.size(); i++) {
            supposed[i + 2] = versions.literal(signs.get(i));
        }
        return supposed;
    }

    /** Leaves out what the others hold together. */
    private void prune(int given) {
        for (int i = 0; i < cubes.size(); ) {
            int[] supposed = new int[cubes.size() + 1];
            for (int j = 0; j < cubes.size(); j++) {
                int cube = versions.cube(cubes.get(j));
                supposed[j] = j == i ? cube : Solver.not(cube);
            }
            supposed[cubes.size()] = given;
            if (solver.solve(supposed)) {
                i++;
            } else {
                cubes.remove(i);
            }
        }
    }
}
