/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the sets of known facts that alone give the verdict, and from which nothing can be taken away. */
final class SufficientReasons {

    private final Checker checker;
    private final Verdict verdict;
    private final Set<Set<FactId>> seen = new HashSet<>();
    private final Set<Set<FactId>> found = new LinkedHashSet<>();

    SufficientReasons(Checker checker, Verdict verdict) {
        this.checker = checker;
        this.verdict = verdict;
    }

    List<List<FactId>> upTo(int most) {
        Set<FactId> known = new LinkedHashSet<>();
        verdict.sheet().states().forEach((id, state) -> {
            if (state instanceof FactState.Known) {
                known.add(id);
            }
        });
        explore(known, most);
        return found.stream()
                .<List<FactId>>map(List::copyOf)
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    /** Another reason leaves out at least one fact of this one: leave out each in turn. */
    private void explore(Set<FactId> among, int most) {
        if (found.size() == most || !seen.add(among) || !isEnough(among)) {
            return;
        }
        Set<FactId> reason = shrunk(among);
        found.add(reason);
        for (FactId fact : reason) {
            Set<FactId> fewer = new LinkedHashSet<>(among);
            fewer.remove(fact);
            explore(fewer, most);
        }
    }

    private Set<FactId> shrunk(Set<FactId> enough) {
        Set<FactId> kept = new LinkedHashSet<>(enough);
        for (FactId fact : new ArrayList<>(enough)) {
            kept.remove(fact);
            if (!isEnough(kept)) {
                kept.add(fact);
            }
        }
        return kept;
    }

    private boolean isEnough(Set<FactId> kept) {
        FactSheet sheet = verdict.sheet();
        FactSheetDraft draft = FactSheet.draft(sheet.vocabulary()).from(sheet);
        sheet.states().keySet().stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> draft.without(sheet.vocabulary().fact(id).orElseThrow()));
        return checker.check(draft.build().orThrow(), verdict.referredOn(), verdict.asOf())
                        .possible()
                == verdict.possible();
    }
}
