/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What each missing fact could do to the verdict, whatever the others may be.
 *
 * <p>A fact is decisive when one of its answers leaves one verdict, whatever the others may be. It is useful when this is so
 * once others are answered, and was not before: other facts that are tied to it may then be known or not.
 */
final class MissingFacts {

    /** Beyond so many facts tied to one another, only some of their subsets are tried. */
    private static final int MOST_TIED = 5;

    private final Program program;
    private final Known known;
    private final FactSheet sheet;
    private final boolean undecided;

    MissingFacts(Program program, Known known, FactSheet sheet, boolean undecided) {
        this.program = program;
        this.known = known;
        this.sheet = sheet;
        this.undecided = undecided;
    }

    /** Whether an answer to one fact can leave one verdict: read off a graph, or searched. */
    interface Settling {

        /** Whether an answer leaves one verdict, all others being unsaid. */
        boolean decides();

        /** Whether an answer leaves one verdict where there were several, these atoms being unsaid and all the others said. */
        boolean settles(BitSet unsaid);
    }

    List<MissingFact> all() {
        Drawn drawn = program.drawn();
        if (undecided && drawn != null) {
            try {
                return all(new SettlingDrawn(program, drawn, known)::of);
            } catch (TooIntricate tooMany) {
                return all(this::searched);
            }
        }
        return all(this::searched);
    }

    private Settling searched(Fact<?> fact, BitSet own) {
        return new SettlingSearched(program, known, fact, own);
    }

    private List<MissingFact> all(BiFunction<Fact<?>, BitSet, Settling> settling) {
        List<MissingFact> missing = new ArrayList<>();
        for (Fact<?> fact : sheet.vocabulary().facts()) {
            if (isMissing(fact)) {
                Relevance relevance =
                        undecided ? relevance(fact, settling.apply(fact, bits(fact))) : Relevance.WITHOUT_EFFECT;
                missing.add(new MissingFact(
                        fact.id(), fact.text().question(), relevance, why(relevance, sheet.state(fact.id()))));
            }
        }
        missing.sort(Comparator.comparing(MissingFact::relevance));
        return missing;
    }

    /** A fact that some rule reads, that nobody said and that nothing said implies. */
    private boolean isMissing(Fact<?> fact) {
        return program.read().contains(fact.id())
                && !(sheet.state(fact.id()) instanceof FactState.WithoutObject)
                && !openAtoms(fact).isEmpty();
    }

    private List<Integer> openAtoms(Fact<?> fact) {
        return program.atoms().atomsOf(fact).stream()
                .filter(atom -> known.value(atom) < 0)
                .toList();
    }

    private Relevance relevance(Fact<?> fact, Settling settling) {
        if (settling.decides()) {
            return Relevance.DECISIVE;
        }
        for (BitSet unsaid : subsets(program.ties().of(fact))) {
            if (settling.settles(unsaid)) {
                return Relevance.USEFUL;
            }
        }
        return Relevance.WITHOUT_EFFECT;
    }

    private BitSet bits(Fact<?> fact) {
        BitSet bits = new BitSet();
        openAtoms(fact).forEach(bits::set);
        return bits;
    }

    /** The atoms of each set of facts that may be unsaid: none of them, all of them, and what comes between. */
    private List<BitSet> subsets(List<Fact<?>> tied) {
        List<BitSet> open = new ArrayList<>();
        tied.stream().map(this::bits).filter(bits -> !bits.isEmpty()).forEach(open::add);
        List<BitSet> subsets = new ArrayList<>();
        int most = Math.min(open.size(), MOST_TIED);
        for (int chosen = 0; chosen < 1 << most; chosen++) {
            BitSet subset = new BitSet();
            for (int i = 0; i < most; i++) {
                if (((chosen >>> i) & 1) != 0) {
                    subset.or(open.get(i));
                }
            }
            subsets.add(subset);
        }
        if (open.size() > most) {
            BitSet all = new BitSet();
            open.forEach(all::or);
            subsets.add(all);
        }
        return subsets;
    }

    private static Wording why(Relevance relevance, FactState state) {
        String fr = state instanceof FactState.AskedInVain ? " (demandé en vain)" : "";
        String en = state instanceof FactState.AskedInVain ? " (asked in vain)" : "";
        if (relevance == Relevance.DECISIVE) {
            return new Wording(
                    "Une réponse à cette question suffit à trancher" + fr + ".",
                    "One answer to this question settles the verdict" + en + ".");
        }
        return relevance == Relevance.USEFUL
                ? new Wording(
                        "La réponse peut compter, avec d'autres faits manquants" + fr + ".",
                        "The answer may count, together with other missing facts" + en + ".")
                : new Wording(
                        "Quelle que soit la réponse, l'issue reste la même" + fr + ".",
                        "Whatever the answer, the outcome stays the same" + en + ".");
    }
}
