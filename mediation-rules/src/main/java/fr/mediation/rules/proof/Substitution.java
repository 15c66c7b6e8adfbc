/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import fr.mediation.rules.regulation.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition in which one atom is held true or false: another condition, or settled altogether. */
final class Substitution {

    private final Condition atom;
    private final boolean held;

    Substitution(Condition atom, boolean held) {
        this.atom = atom;
        this.held = held;
    }

    /** What is left of a condition: a truth value or a condition, exactly one of the two. */
    record Left(Optional<Boolean> settled, Optional<Condition> condition) {

        static Left settled(boolean value) {
            return new Left(Optional.of(value), Optional.empty());
        }

        static Left open(Condition condition) {
            return new Left(Optional.empty(), Optional.of(condition));
        }

        Left negated() {
            return settled.map(value -> settled(!value)).orElseGet(() -> open(Condition.not(condition.orElseThrow())));
        }

        /** Whether exactly one of the two holds. */
        Left differs(Left other) {
            if (settled.isPresent()) {
                return settled.get() ? other.negated() : other;
            }
            if (other.settled.isPresent()) {
                return other.differs(this);
            }
            Condition one = condition.orElseThrow();
            Condition two = other.condition.orElseThrow();
            return one.equals(two)
                    ? settled(false)
                    : open(Condition.any(
                            Condition.all(one, Condition.not(two)), Condition.all(two, Condition.not(one))));
        }
    }

    Left in(Condition condition) {
        if (condition.equals(atom)) {
            return Left.settled(held);
        }
        if (condition instanceof Condition.Not not) {
            return in(not.condition()).negated();
        }
        if (condition instanceof Condition.All all) {
            return joined(all.conditions(), all.conditions().size());
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.conditions(), 1);
        }
        return condition instanceof Condition.AtLeast some ? joined(some.of(), some.count()) : Left.open(condition);
    }

    /** At least so many of them. */
    private Left joined(List<Condition> conditions, int least) {
        List<Condition> open = new ArrayList<>();
        int missing = least;
        for (Condition condition : conditions) {
            Left left = in(condition);
            left.condition().ifPresent(open::add);
            missing -= left.settled().orElse(false) ? 1 : 0;
        }
        if (missing <= 0) {
            return Left.settled(true);
        }
        if (missing > open.size()) {
            return Left.settled(false);
        }
        if (missing == open.size()) {
            return Left.open(open.size() == 1 ? open.get(0) : new Condition.All(open));
        }
        return Left.open(missing == 1 ? new Condition.Any(open) : new Condition.AtLeast(missing, open));
    }
}
