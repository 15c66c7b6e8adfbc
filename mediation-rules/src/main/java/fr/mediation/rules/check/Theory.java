/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.Constraint;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What no request can be, said of the atoms that matter: clauses of atoms, of which at least one holds. */
final class Theory {

    private final Atoms atoms;
    private final List<List<Formula.Atom>> clauses = new ArrayList<>();

    private Theory(Atoms atoms) {
        this.atoms = atoms;
    }

    /**
     * The clauses that touch the given atoms, directly or through one another.
     *
     * @param used the atoms that rules read; completed on the way
     */
    static Formula.And of(Atoms atoms, Set<Integer> used) {
        Theory theory = new Theory(atoms);
        theory.choices();
        theory.constraints();
        theory.readings();
        List<Formula> kept = new ArrayList<>();
        List<List<Formula.Atom>> open = new ArrayList<>(theory.clauses);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (var each = open.iterator(); each.hasNext(); ) {
                List<Formula.Atom> clause = each.next();
                if (clause.stream().anyMatch(atom -> used.contains(atom.atom()))) {
                    clause.forEach(atom -> used.add(atom.atom()));
                    kept.add(new Formula.Or(List.copyOf(clause)));
                    each.remove();
                    moved = true;
                }
            }
        }
        return new Formula.And(kept);
    }

    /** A choice has exactly one answer. */
    private void choices() {
        for (Fact<?> fact : atoms.vocabulary().facts()) {
            if (fact instanceof Fact.OneOf one) {
                int first = atoms.vocabulary().slot(one.id());
                int width = Vocabulary.width(one);
                List<Formula.Atom> some = new ArrayList<>();
                for (int i = first; i < first + width; i++) {
                    some.add(new Formula.Atom(i, true));
                    for (int j = i + 1; j < first + width; j++) {
                        clauses.add(List.of(new Formula.Atom(i, false), new Formula.Atom(j, false)));
                    }
                }
                clauses.add(some);
            }
        }
    }

    private void constraints() {
        for (Constraint constraint : atoms.vocabulary().constraints()) {
            if (constraint instanceof Constraint.AnyOf any) {
                clauses.add(any.anyOf().stream().map(this::atom).toList());
            } else if (constraint instanceof Constraint.DayNeeds needs) {
                for (int i = 0; i < atoms.derived().size(); i++) {
                    if (atoms.derived().get(i).fact().equals(needs.day())) {
                        clauses.add(List.of(new Formula.Atom(atoms.firstDerived() + i, false), atom(needs.needs())));
                    }
                }
            }
        }
    }

    /** A longer period having run, so has a shorter one; a greater count being reached, so is a smaller one. */
    private void readings() {
        List<Derived> derived = atoms.derived();
        for (int i = 0; i < derived.size(); i++) {
            for (int j = 0; j < derived.size(); j++) {
                if (i != j && implies(derived.get(i), derived.get(j))) {
                    clauses.add(List.of(
                            new Formula.Atom(atoms.firstDerived() + i, false),
                            new Formula.Atom(atoms.firstDerived() + j, true)));
                }
            }
        }
    }

    private boolean implies(Derived one, Derived other) {
        if (one instanceof Derived.Elapsed a && other instanceof Derived.Elapsed b) {
            return a.implies(b) && (a.slot() == b.slot() || neverAfter(b, a));
        }
        return one instanceof Derived.Reaches a
                && other instanceof Derived.Reaches b
                && a.slot() == b.slot()
                && a.minimum() >= b.minimum();
    }

    private boolean neverAfter(Derived.Elapsed earlier, Derived.Elapsed later) {
        return atoms.vocabulary().constraints().stream()
                .anyMatch(c -> c instanceof Constraint.InOrder order
                        && order.earlier().equals(earlier.fact())
                        && order.later().equals(later.fact()));
    }

    private Formula.Atom atom(Literal literal) {
        return new Formula.Atom(atoms.vocabulary().bit(literal), literal.holds());
    }
}
