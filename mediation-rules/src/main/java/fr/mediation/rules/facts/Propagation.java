/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.validation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws from known facts the others they imply, and finds the ones that clash. */
final class Propagation {

    private final Vocabulary vocabulary;
    private final long[] yes;
    private final long[] no;
    private final int[] days;

    Propagation(Vocabulary vocabulary, long[] yes, long[] no, int[] days) {
        this.vocabulary = vocabulary;
        this.yes = yes;
        this.no = no;
        this.days = days;
    }

    /** The broken constraints, each once; the words given are completed on the way. */
    List<Violation> run() {
        List<Violation> broken = new ArrayList<>();
        for (Constraint constraint : vocabulary.constraints()) {
            if (constraint instanceof Constraint.InOrder order && !inOrder(order)) {
                broken.add(new Violation(order.later().value(), order.code(), order.message()));
            }
        }
        List<Constraint> open = new ArrayList<>(vocabulary.constraints());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Fact<?> fact : vocabulary.facts()) {
                moved |= fact instanceof Fact.OneOf one && closeChoice(one);
            }
            for (var each = open.iterator(); each.hasNext(); ) {
                Constraint constraint = each.next();
                List<Literal> clause = clause(constraint);
                int unknown = 0;
                boolean satisfied = clause.isEmpty();
                Literal last = null;
                for (Literal literal : clause) {
                    satisfied |= is(literal);
                    if (!is(literal) && !is(literal.negated())) {
                        unknown++;
                        last = literal;
                    }
                }
                if (satisfied) {
                    each.remove();
                } else if (unknown == 0) {
                    broken.add(new Violation(about(constraint), constraint.code(), constraint.message()));
                    each.remove();
                } else if (unknown == 1 && last != null) {
                    set(vocabulary.bit(last), last.holds());
                    moved = true;
                }
            }
        }
        return broken;
    }

    private static String about(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            return any.anyOf().get(0).fact().value();
        }
        return constraint instanceof Constraint.DayNeeds needs ? needs.day().value() : "";
    }

    private List<Literal> clause(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            return any.anyOf();
        }
        if (constraint instanceof Constraint.DayNeeds needs && days[vocabulary.slot(needs.day())] != FactBits.UNKNOWN) {
            return List.of(needs.needs());
        }
        return List.of();
    }

    private boolean inOrder(Constraint.InOrder order) {
        int earlier = days[vocabulary.slot(order.earlier())];
        int later = days[vocabulary.slot(order.later())];
        return earlier == FactBits.UNKNOWN || later == FactBits.UNKNOWN || earlier <= later;
    }

    /** A choice has exactly one answer: the others fall with it, and the last one left is it. */
    private boolean closeChoice(Fact.OneOf choice) {
        int first = vocabulary.slot(choice.id());
        int width = choice.options().size();
        int chosen = -1;
        int left = 0;
        int lastLeft = -1;
        for (int bit = first; bit < first + width; bit++) {
            if (get(yes, bit)) {
                chosen = bit;
            }
            if (!get(no, bit)) {
                left++;
                lastLeft = bit;
            }
        }
        boolean moved = false;
        if (chosen < 0 && left == 1) {
            chosen = lastLeft;
            set(chosen, true);
            moved = true;
        }
        for (int bit = first; chosen >= 0 && bit < first + width; bit++) {
            if (bit != chosen && !get(no, bit) && !get(yes, bit)) {
                set(bit, false);
                moved = true;
            }
        }
        return moved;
    }

    private boolean is(Literal literal) {
        return get(literal.holds() ? yes : no, vocabulary.bit(literal));
    }

    private void set(int bit, boolean value) {
        (value ? yes : no)[bit >> 6] |= 1L << bit;
    }

    static boolean get(long[] words, int bit) {
        return (words[bit >> 6] >>> bit & 1) != 0;
    }

    static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
