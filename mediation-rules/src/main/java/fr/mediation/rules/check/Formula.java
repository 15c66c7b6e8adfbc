/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ConditionVisitor;
import java.util.ArrayList;
import java.util.List;

/** A condition over numbered atoms, with negation on atoms only. */
sealed interface Formula {

    /** An atom, or its opposite. */
    record Atom(int atom, boolean positive) implements Formula {}

    /** Every part; with no part, true. */
    record And(List<Formula> parts) implements Formula {}

    /** Some part; with no part, false. */
    record Or(List<Formula> parts) implements Formula {}

    static Formula of(Condition condition, Atoms atoms) {
        return condition.accept(new Translation(atoms, true));
    }

    /** Pushes negation down to the atoms. */
    record Translation(Atoms atoms, boolean positive) implements ConditionVisitor<Formula> {

        @Override
        public Formula yes(Condition.Yes c) {
            return new Atom(atoms.bit(c.fact(), ""), positive);
        }

        @Override
        public Formula is(Condition.Is c) {
            return codes(c.fact(), c.oneOf());
        }

        @Override
        public Formula includes(Condition.Includes c) {
            return codes(c.fact(), c.anyOf());
        }

        @Override
        public Formula elapsed(Condition.Elapsed c) {
            return new Atom(atoms.elapsed(c), positive);
        }

        @Override
        public Formula reaches(Condition.Reaches c) {
            return new Atom(atoms.reaches(c), positive);
        }

        @Override
        public Formula not(Condition.Not c) {
            return c.condition().accept(new Translation(atoms, !positive));
        }

        @Override
        public Formula all(Condition.All c) {
            return joined(c.conditions(), positive);
        }

        @Override
        public Formula any(Condition.Any c) {
            return joined(c.conditions(), !positive);
        }

        @Override
        public Formula atLeast(Condition.AtLeast c) {
            List<Formula> parts = each(c.of());
            // not at least n of m: at least m - n + 1 are false
            return atLeast(positive ? c.count() : parts.size() - c.count() + 1, parts);
        }

        private static Formula atLeast(int count, List<Formula> parts) {
            if (count <= 0) {
                return new And(List.of());
            }
            if (count > parts.size()) {
                return new Or(List.of());
            }
            List<Formula> rest = parts.subList(1, parts.size());
            Formula with = new And(List.of(parts.get(0), atLeast(count - 1, rest)));
            return new Or(List.of(with, atLeast(count, rest)));
        }

        private Formula codes(FactId fact, List<String> codes) {
            List<Formula> parts = new ArrayList<>();
            codes.forEach(code -> parts.add(new Atom(atoms.bit(fact, code), positive)));
            return positive ? new Or(parts) : new And(parts);
        }

        private Formula joined(List<Condition> conditions, boolean conjunction) {
            return conjunction ? new And(each(conditions)) : new Or(each(conditions));
        }

        private List<Formula> each(List<Condition> conditions) {
            return conditions.stream().map(c -> c.accept(this)).toList();
        }
    }
}
