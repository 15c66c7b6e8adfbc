/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.regulation.Regulation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a request is to be: formulas of which none holds, groups of which one does, signs of its atoms. */
final class Event {

    private final Set<Formula> never = new LinkedHashSet<>();
    private final List<Set<Formula>> some = new ArrayList<>();
    private final List<Cover.Sign> signs;

    /** A request of which some signs hold. */
    Event(List<Cover.Sign> signs) {
        this.signs = List.copyOf(signs);
    }

    /** Of which, besides, a version gives this verdict. */
    Event given(Regulation regulation, List<Formula> rules, VerdictKind kind) {
        Set<Formula> lasting = new LinkedHashSet<>();
        Set<Formula> curable = new LinkedHashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            boolean byTime = regulation.rules().get(i).ground().cure() == Cure.BY_TIME;
            (byTime ? curable : lasting).add(rules.get(i));
        }
        if (kind == VerdictKind.INADMISSIBLE) {
            some.add(lasting);
        } else {
            never.addAll(lasting);
            if (kind == VerdictKind.PREMATURE) {
                some.add(curable);
            } else {
                never.addAll(curable);
            }
        }
        return this;
    }

    Set<Formula> never() {
        return never;
    }

    /** Groups of formulas, of each of which one holds that may. */
    List<Set<Formula>> some() {
        List<Set<Formula>> left = new ArrayList<>();
        for (Set<Formula> group : some) {
            Set<Formula> others = new LinkedHashSet<>(group);
            others.removeAll(never);
            left.add(others);
        }
        return left;
    }

    List<Cover.Sign> signs() {
        return signs;
    }
}
