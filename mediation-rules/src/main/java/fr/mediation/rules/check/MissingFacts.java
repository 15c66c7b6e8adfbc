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
import fr.mediation.rules.facts.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What each missing fact could do to the verdict, by trying its answers on the decision graph. */
final class MissingFacts {

    private final Program program;
    private final FactSheet sheet;
    private final Graph session;
    private final int[] values;
    private final int now;
    private final boolean undecided;

    MissingFacts(Program program, Known known, FactSheet sheet, boolean undecided) {
        this.undecided = undecided;
        this.program = program;
        this.sheet = sheet;
        this.session = program.graph().session();
        this.values = new int[program.atoms().count()];
        for (int atom = 0; atom < values.length; atom++) {
            values[atom] = known.value(atom);
        }
        this.now = session.restrict(program.verdictRoot(), values);
    }

    List<MissingFact> all() {
        List<MissingFact> missing = new ArrayList<>();
        for (Fact<?> fact : sheet.vocabulary().facts()) {
            if (isMissing(fact)) {
                Relevance relevance = relevance(fact);
                missing.add(new MissingFact(
                        fact.id(), fact.text().question(), relevance, why(relevance, sheet.state(fact.id()))));
            }
        }
        missing.sort(Comparator.comparing(MissingFact::relevance));
        return missing;
    }

    /** A fact that some rule reads, that nobody said and that nothing said implies. */
    private boolean isMissing(Fact<?> fact) {
        FactState state = sheet.state(fact.id());
        return !(state instanceof FactState.Known k && isComplete(fact, k))
                && !(state instanceof FactState.WithoutObject)
                && program.read().contains(fact.id())
                && openAtoms(fact).size() > 0;
    }

    private static boolean isComplete(Fact<?> fact, FactState.Known known) {
        return !(fact instanceof Fact.Several)
                || (known.value() instanceof Selection selection && selection.complete());
    }

    private List<Integer> openAtoms(Fact<?> fact) {
        return program.atoms().atomsOf(fact).stream()
                .filter(atom -> values[atom] < 0)
                .toList();
    }

    private Relevance relevance(Fact<?> fact) {
        boolean idle = true;
        if (!undecided) {
            return Relevance.WITHOUT_EFFECT;
        }
        for (int[] answer : answers(fact)) {
            // from the root: what is left now no longer knows which answers exclude one another
            int then = session.restrict(program.verdictRoot(), answer);
            if (then == Graph.IMPOSSIBLE) {
                continue;
            }
            if (Integer.bitCount(session.leaves(then)) == 1) {
                return Relevance.DECISIVE;
            }
            idle &= then == now;
        }
        return idle ? Relevance.WITHOUT_EFFECT : Relevance.USEFUL;
    }

    /** The answers a fact can have: each option alone for a choice, each category and none for a multiple one. */
    private List<int[]> answers(Fact<?> fact) {
        List<Integer> open = openAtoms(fact);
        List<int[]> answers = new ArrayList<>();
        if (fact instanceof Fact.OneOf) {
            open.forEach(chosen -> {
                int[] answer = allFalse(open);
                answer[chosen] = 1;
                answers.add(answer);
            });
            return answers;
        }
        if (fact instanceof Fact.Several) {
            answers.add(allFalse(open));
        }
        for (int atom : open) {
            for (int value = 0; value <= 1; value++) {
                int[] answer = values.clone();
                answer[atom] = value;
                answers.add(answer);
            }
        }
        if (fact instanceof Fact.Day || fact instanceof Fact.Count) {
            answers.add(allFalse(open));
            int[] reached = values.clone();
            open.forEach(atom -> reached[atom] = 1);
            answers.add(reached);
        }
        return answers;
    }

    private int[] allFalse(List<Integer> open) {
        int[] answer = values.clone();
        open.forEach(atom -> answer[atom] = 0);
        return answer;
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
