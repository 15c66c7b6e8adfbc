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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A règlement compiled once: masks for the ordinary case, a decision graph or a search for exactness and what is asked later. */
final class Program {

    private static final int MOST_CONJUNCTIONS = 256;

    private final Atoms atoms;
    private final Logic logic;

    /** Nothing where the graph would be too large: what masks leave in doubt is then searched. */
    private final @Nullable Drawn drawn;

    private final Cubes lasting;
    private final Cubes curable;

    private final Readings readings;
    private final Correlation correlation;
    private final Fate[] fates;
    private final Set<FactId> read;
    private final List<FactWords> words;
    private final Ties ties;

    /** Made when first asked for, as the hash of a string is: two threads would make the same ones. */
    private @Nullable ReasonTable reasons;

    Program(Regulation regulation) {
        this(regulation, Integer.MAX_VALUE);
    }

    /** With smaller bounds on the nodes of its graphs; without any graph at zero. */
    Program(Regulation regulation, int mostNodes) {
        this.atoms = new Atoms(regulation);
        this.words = FactWords.all(regulation.vocabulary());
        this.ties = new Ties(regulation.vocabulary());
        List<Formula> formulas = Logic.rules(regulation, atoms);
        this.logic = Logic.of(regulation, atoms, formulas);
        this.readings = new Readings(atoms.derived());
        this.correlation = new Correlation(atoms);
        this.read = new TreeSet<>();
        List<Fate> compiled = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            Rule rule = regulation.rules().get(i);
            Conditions.atoms(rule.holdsWhen()).forEach(atom -> read.add(Conditions.fact(atom)));
            compiled.add(new Fate(rule, formulas.get(i), atoms, correlation, words, mostNodes));
        }
        this.fates = compiled.toArray(new Fate[0]);
        this.drawn = Drawn.of(logic, mostNodes);
        this.lasting = drawn != null && drawn.lasting().speaks() ? drawn.lasting() : anyOf(false);
        this.curable = drawn != null && drawn.curable().speaks() ? drawn.curable() : anyOf(true);
    }

    /** That some rule holds, as its own masks say. */
    private Cubes anyOf(boolean byTime) {
        return Cubes.any(
                Arrays.stream(fates)
                        .filter(fate -> (fate.rule().ground().cure() == Cure.BY_TIME) == byTime)
                        .map(Fate::holds)
                        .toList(),
                atoms);
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

    /** What the rules say, as formulas. */
    Logic logic() {
        return logic;
    }

    /** The graph of the whole, nothing when it would be too large. */
    @Nullable Drawn drawn() {
        return drawn;
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

    int rules() {
        return fates.length;
    }

    /** Each way in which facts can settle each rule. */
    ReasonTable reasons() {
        ReasonTable made = reasons;
        if (made == null) {
            made = new ReasonTable(Arrays.stream(fates).map(Fate::reasons).toList(), atoms.words());
            reasons = made;
        }
        return made;
    }

    /** What can become of a rule. */
    Fate fate(int rule) {
        return fates[rule];
    }

    Known known(FactBits facts, LocalDate referredOn, LocalDate asOf) {
        long known = readings.known(facts);
        long yes = known == 0 ? 0 : readings.yes(facts, referredOn, asOf) & known;
        return new Known(facts, atoms.vocabulary().words(), yes, known & ~yes, referredOn, asOf);
    }

    /** The verdicts still possible, one bit each: masks first, then the graph or a search where they leave a doubt. */
    int possible(FactBits facts, LocalDate referredOn, LocalDate asOf) {
        return lasting.holdsEver(facts) ? 1 << Graph.INADMISSIBLE : inTime(facts, referredOn, asOf);
    }

    private int inTime(FactBits facts, LocalDate referredOn, LocalDate asOf) {
        long known = readings.known(facts);
        long yes = known == 0 ? 0 : readings.yes(facts, referredOn, asOf) & known;
        int refused = lasting.value(facts, yes, known & ~yes);
        if (refused == Cubes.HOLDS) {
            return 1 << Graph.INADMISSIBLE;
        }
        if (refused == Cubes.REFUTED) {
            int early = curable.value(facts, yes, known & ~yes);
            if (early != Cubes.OPEN) {
                return 1 << (early == Cubes.HOLDS ? Graph.PREMATURE : Graph.ADMISSIBLE);
            }
        }
        return doubtful(new Known(facts, atoms.vocabulary().words(), yes, known & ~yes, referredOn, asOf));
    }

    private int doubtful(Known known) {
        return drawn == null
                ? new Completions(logic, correlation, known).leaves()
                : correlation.leaves(known, drawn::leaves);
    }
}
