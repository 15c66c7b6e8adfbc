/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.facts.FactBits;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A règlement compiled once: masks for the ordinary case, a decision graph for exactness and for everything asked later. */
final class Program {

    private static final int MOST_CONJUNCTIONS = 256;

    private final Atoms atoms;
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
    private final Readings readings;
    private final Correlation correlation;
    private final List<Fate> fates;
    private final Set<FactId> read;
    private final List<FactWords> words;
    private final Ties ties;

    Program(Regulation regulation) {
        this.atoms = new Atoms(regulation);
        this.read = new TreeSet<>();
        this.words = FactWords.all(regulation.vocabulary());
        this.ties = new Ties(regulation.vocabulary());
        List<Formula> lastingRules = new ArrayList<>();
        List<Formula> curableRules = new ArrayList<>();
        List<Formula> each = new ArrayList<>();
        Set<Integer> used = new TreeSet<>();
        for (Rule rule : regulation.rules()) {
            Formula formula = Formula.of(rule.holdsWhen(), atoms);
            each.add(formula);
            collect(formula, used);
            Conditions.atoms(rule.holdsWhen()).forEach(atom -> read.add(Conditions.fact(atom)));
            (rule.ground().cure() == Cure.BY_TIME ? curableRules : lastingRules).add(formula);
        }
        this.readings = new Readings(atoms.derived());
        this.correlation = new Correlation(atoms);
        Graph draft = new Graph(atoms.levels());
        Formula theory = Theory.of(atoms, used);
        int possible = draft.of(theory);
        int refused = draft.of(new Formula.Or(lastingRules));
        int early = draft.of(new Formula.Or(curableRules));
        int decided = draft.choose(refused, Graph.INADMISSIBLE, draft.choose(early, Graph.PREMATURE, Graph.ADMISSIBLE));
        int all = draft.choose(possible, decided, Graph.IMPOSSIBLE);
        int open = draft.and(possible, draft.not(refused));
        this.lasting = masks(draft, draft.and(possible, refused), possible, atoms);
        this.curable = masks(draft, draft.and(open, early), open, atoms);
        this.graph = new Graph(atoms.levels());
        this.verdict = graph.copy(draft, all);
        Set<Integer> bound = new TreeSet<>();
        collect(theory, bound);
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
        List<Fate> compiled = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            compiled.add(new Fate(regulation.rules().get(i), each.get(i), atoms, correlation, words));
        }
        this.fates = List.copyOf(compiled);
    }

    /** A truth value as masks, true in the cases asked for among those given. */
    static Cubes masks(Graph graph, int cases, int given, Atoms atoms) {
        try {
            return Cubes.of(new Cover(graph, MOST_CONJUNCTIONS).of(cases, given), atoms);
        } catch (TooIntricate tooMany) {
            return Cubes.undecided(atoms);
        }
    }

    Atoms atoms() {
        return atoms;
    }

    Graph graph() {
        return graph;
    }

    /** Each fact in words, in the order of the vocabulary. */
    List<FactWords> words() {
        return words;
    }

    /** Which facts tell of one another. */
    Ties ties() {
        return ties;
    }

    /** What days still unknown can be together. */
    Correlation correlation() {
        return correlation;
    }

    /** The facts that at least one rule reads. */
    Set<FactId> read() {
        return read;
    }

    int verdictRoot() {
        return verdict;
    }

    int rules() {
        return fates.size();
    }

    /** What can become of a rule. */
    Fate fate(int rule) {
        return fates.get(rule);
    }

    Known known(FactBits facts, LocalDate referredOn, LocalDate asOf) {
        long known = readings.known(facts);
        long yes = known == 0 ? 0 : readings.yes(facts, referredOn, asOf) & known;
        return new Known(facts, atoms.vocabulary().words(), yes, known & ~yes, referredOn, asOf);
    }

    /** The verdicts still possible, one bit each: masks first, the graph where they leave a doubt. */
    int possible(FactBits facts, LocalDate referredOn, LocalDate asOf) {
        int refused = lasting.readsTime() ? Cubes.OPEN : lasting.value(facts, 0, 0);
        if (refused == Cubes.HOLDS) {
            return 1 << Graph.INADMISSIBLE;
        }
        long known = readings.known(facts);
        long yes = known == 0 ? 0 : readings.yes(facts, referredOn, asOf) & known;
        if (lasting.readsTime()) {
            refused = lasting.value(facts, yes, known & ~yes);
            if (refused == Cubes.HOLDS) {
                return 1 << Graph.INADMISSIBLE;
            }
        }
        if (refused == Cubes.REFUTED) {
            int early = curable.value(facts, yes, known & ~yes);
            if (early != Cubes.OPEN) {
                return 1 << (early == Cubes.HOLDS ? Graph.PREMATURE : Graph.ADMISSIBLE);
            }
        }
        return correlation.leaves(
                new Known(facts, atoms.vocabulary().words(), yes, known & ~yes, referredOn, asOf), this::exact);
    }

    /** An atom that alone refuses, is free and is not known either way can do so, and leaves the others as they are. */
    private int exact(Known known) {
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

    static void collect(Formula formula, Set<Integer> atoms) {
        if (formula instanceof Formula.Atom atom) {
            atoms.add(atom.atom());
        } else if (formula instanceof Formula.And and) {
            and.parts().forEach(part -> collect(part, atoms));
        } else {
            ((Formula.Or) formula).parts().forEach(part -> collect(part, atoms));
        }
    }
}
