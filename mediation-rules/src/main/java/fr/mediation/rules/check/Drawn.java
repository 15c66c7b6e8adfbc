/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every possible request and its verdict as one decision graph, where it is small enough to be drawn. Immutable. */
final class Drawn {

    /** Beyond so many nodes on the way to it a graph is slower than a search, for every question. */
    private static final int MOST = 10_000;

    private final Graph graph;
    private final int verdict;

    /** Atoms that nothing ties to others and that alone refuse a request, by being so. */
    private final long[] freeYes;

    /** Atoms that nothing ties to others and that alone refuse a request, by not being so. */
    private final long[] freeNo;

    /** What is left of the verdict once none of these refuses. */
    private final Paths rest;

    private final Cubes lasting;
    private final Cubes curable;

    private Drawn(Logic logic, int most) {
        Atoms atoms = logic.atoms();
        int[] levels = atoms.levels();
        Graph draft = new Graph(levels, most);
        int possible = draft.of(logic.theory());
        int refused = draft.of(new Formula.Or(logic.lasting()));
        int early = draft.of(new Formula.Or(logic.curable()));
        int decided = draft.choose(refused, Graph.INADMISSIBLE, draft.choose(early, Graph.PREMATURE, Graph.ADMISSIBLE));
        int all = draft.choose(possible, decided, Graph.IMPOSSIBLE);
        int open = draft.and(possible, draft.not(refused));
        draft.finished();
        this.lasting = Program.masks(draft, draft.and(possible, refused), possible, atoms);
        this.curable = Program.masks(draft, draft.and(open, early), open, atoms);
        this.graph = new Graph(levels);
        this.verdict = graph.copy(draft, all);
        Set<Integer> bound = new TreeSet<>();
        Logic.collect(logic.theory(), bound);
        int[] none = new int[atoms.count()];
        this.freeYes = new long[atoms.words()];
        this.freeNo = new long[atoms.words()];
        for (int atom = 0; atom < none.length; atom++) {
            int refusing = bound.contains(atom) ? -1 : lasting.alone(atom);
            none[atom] = refusing < 0 ? -1 : 1 - refusing;
            if (refusing >= 0) {
                (refusing == 1 ? freeYes : freeNo)[atom >> 6] |= 1L << atom;
            }
        }
        this.rest = new Paths(draft, draft.restrict(all, none));
    }

    /**
     * The graph of a règlement, nothing when it would be too large.
     *
     * @param most the most nodes on the way to it, where they are fewer than usual
     */
    static @Nullable Drawn of(Logic logic, int most) {
        try {
            return new Drawn(logic, Math.min(most, MOST));
        } catch (TooIntricate tooMany) {
            return null;
        }
    }

    Graph graph() {
        return graph;
    }

    /** The function that leads each request to its verdict. */
    int verdict() {
        return verdict;
    }

    Cubes lasting() {
        return lasting;
    }

    Cubes curable() {
        return curable;
    }

    /** An atom that alone refuses, is free and is not known either way can do so, and leaves the others as they are. */
    int leaves(Known known) {
        long refusing = 0;
        long open = 0;
        for (int word = 0; word < freeYes.length; word++) {
            long yes = known.yes(word);
            long no = known.no(word);
            refusing |= (freeYes[word] & yes) | (freeNo[word] & no);
            open |= (freeYes[word] | freeNo[word]) & ~(yes | no);
        }
        if (refusing != 0) {
            return 1 << Graph.INADMISSIBLE;
        }
        return rest.leaves(known, open == 0 ? 0 : 1 << Graph.INADMISSIBLE);
    }
}
