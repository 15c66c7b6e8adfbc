/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a règlement says, as formulas: when grounds hold that last, when those that time lifts do, what no request can be.
 * Immutable, as long as nothing more is read through its atoms.
 */
final class Logic {

    private final Atoms atoms;
    private final List<Formula> lasting;
    private final List<Formula> curable;
    private final Formula.And theory;
    private final Set<Integer> used;

    private Logic(Atoms atoms, List<Formula> lasting, List<Formula> curable, Set<Integer> read) {
        this.atoms = atoms;
        this.lasting = List.copyOf(lasting);
        this.curable = List.copyOf(curable);
        this.used = new TreeSet<>(read);
        this.theory = Theory.of(atoms, used);
    }

    /**
     * That of a règlement.
     *
     * @param rules the formula of each of its rules, in their order
     * @param more what else is asked about
     */
    static Logic of(Regulation regulation, Atoms atoms, List<Formula> rules, Formula... more) {
        List<Formula> lasting = new ArrayList<>();
        List<Formula> curable = new ArrayList<>();
        Set<Integer> read = new TreeSet<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = regulation.rules().get(i);
            (rule.ground().cure() == Cure.BY_TIME ? curable : lasting).add(rules.get(i));
            collect(rules.get(i), read);
        }
        for (Formula each : more) {
            collect(each, read);
        }
        return new Logic(atoms, lasting, curable, read);
    }

    /** That of one rule, which lasts. */
    static Logic of(Formula rule, Atoms atoms) {
        Set<Integer> read = new TreeSet<>();
        collect(rule, read);
        return new Logic(atoms, List.of(rule), List.of(), read);
    }

    /** The formulas of the rules, in their order; every reading they make is then numbered. */
    static List<Formula> rules(Regulation regulation, Atoms atoms) {
        return regulation.rules().stream()
                .map(rule -> Formula.of(rule.holdsWhen(), atoms))
                .toList();
    }

    Atoms atoms() {
        return atoms;
    }

    List<Formula> lasting() {
        return lasting;
    }

    List<Formula> curable() {
        return curable;
    }

    /** The clauses of atoms of which one holds in every request. */
    Formula.And theory() {
        return theory;
    }

    /** The atoms that rules read, and those that tell of them. */
    Set<Integer> used() {
        return used;
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
