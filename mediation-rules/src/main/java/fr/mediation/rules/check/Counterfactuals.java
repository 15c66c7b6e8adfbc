/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.SheetReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tries every set of steps, small ones first: exact, and steps are few. */
final class Counterfactuals {

    private final Checker checker;
    private final Verdict verdict;
    private final List<Step> open;

    Counterfactuals(Checker checker, Verdict verdict, List<Step> steps) {
        this.checker = checker;
        this.verdict = verdict;
        this.open = steps.stream().filter(step -> step.isOpen(verdict.sheet())).toList();
    }

    List<Counterfactual> upTo(int most) {
        List<Counterfactual> found = new ArrayList<>();
        if (verdict.kind() == VerdictKind.ADMISSIBLE) {
            return List.of();
        }
        for (int size = 0; size <= Math.min(most, open.size()); size++) {
            choose(0, size, new ArrayList<>(), found);
        }
        found.sort(Comparator.comparingInt(Counterfactual::cost).thenComparing(Counterfactual::earliest));
        return List.copyOf(found);
    }

    private void choose(int from, int left, List<Step> chosen, List<Counterfactual> found) {
        if (left == 0) {
            attempt(chosen, found);
            return;
        }
        for (int i = from; i <= open.size() - left; i++) {
            chosen.add(open.get(i));
            choose(i + 1, left - 1, chosen, found);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** A set is of no use once a part of it does as well: a part that waits excuses only sets that wait. */
    private void attempt(List<Step> steps, List<Counterfactual> found) {
        Set<Step> all = new HashSet<>(steps);
        boolean excused = false;
        for (Counterfactual smaller : found) {
            if (all.containsAll(smaller.steps())) {
                if (!smaller.waits()) {
                    return;
                }
                excused = true;
            }
        }
        Optional<Verdict> then = after(steps);
        if (then.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = then.get().firstAdmissibleDay();
        if (day.isEmpty()) {
            return;
        }
        boolean waits = day.get().isAfter(verdict.asOf());
        if (waits && excused) {
            return;
        }
        found.add(new Counterfactual(steps, waits, day.get(), lifted(then.get(), day.get())));
    }

    private Optional<Verdict> after(List<Step> steps) {
        FactSheetDraft draft = FactSheet.draft(verdict.sheet().vocabulary()).from(verdict.sheet());
        steps.forEach(step -> step.apply(draft, verdict.asOf()));
        SheetReading reading = draft.build();
        return reading.fold(
                sheet -> Optional.of(checker.check(sheet, verdict.referredOn(), verdict.asOf())),
                violations -> Optional.empty());
    }

    private List<Ground> lifted(Verdict then, LocalDate day) {
        List<Ground> left =
                checker.check(then.sheet(), verdict.referredOn(), day).grounds(Outcome.HOLDS);
        return verdict.grounds(Outcome.HOLDS).stream()
                .filter(ground -> !left.contains(ground))
                .toList();
    }
}
