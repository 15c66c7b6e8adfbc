/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What facts forbid one another, laid out once: draws from known facts those they imply, and finds the ones that clash. */
final class Consistency {

    private static final int SATISFIED = -1;
    private static final int BROKEN = -2;
    private static final int OPEN = -3;

    private static final Wording NOT_ONE_ANSWER = new Wording(
            "Les autres faits ne laissent pas à cette question une réponse et une seule : les vérifier.",
            "Other facts do not leave this question one answer and one only: check them.");

    /** A bit being so, or not being so. */
    private record Side(int bit, boolean holds) {}

    /** At least one assertion holds, if a day is known or in any case. */
    private record Clause(Constraint constraint, String about, List<Side> anyOf, int day) {}

    private record Order(Constraint.InOrder constraint, int earlier, int later) {}

    private final Vocabulary vocabulary;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();

    /** The same for sheets of one word. */
    private final @Nullable Masks anyOf;

    private final @Nullable Masks dayNeeds;
    private final @Nullable Ordered ordered;

    Consistency(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Constraint constraint : vocabulary.constraints()) {
            if (constraint instanceof Constraint.AnyOf any) {
                clauses.add(clause(any, any.anyOf().get(0).fact(), any.anyOf(), -1));
            } else if (constraint instanceof Constraint.DayNeeds needs) {
                clauses.add(clause(needs, needs.day(), List.of(needs.needs()), vocabulary.slot(needs.day())));
            } else if (constraint instanceof Constraint.InOrder order) {
                orders.add(new Order(order, vocabulary.slot(order.earlier()), vocabulary.slot(order.later())));
            }
        }
        Masks any = null;
        Masks needs = null;
        for (Clause clause : clauses) {
            if (clause.day() < 0) {
                any = new Masks(first(clause, true), first(clause, false), 0, any);
            } else {
                needs = new Masks(first(clause, true), first(clause, false), Days.mask(clause.day()), needs);
            }
        }
        this.anyOf = any;
        this.dayNeeds = needs;
        Ordered order = null;
        for (Order each : orders) {
            order = new Ordered(each.earlier(), each.later(), order);
        }
        this.ordered = order;
    }

    private Clause clause(Constraint constraint, FactId about, List<Literal> anyOf, int day) {
        List<Side> sides = anyOf.stream()
                .map(literal -> new Side(vocabulary.bit(literal), literal.holds()))
                .toList();
        return new Clause(constraint, about.value(), sides, day);
    }

    private static long first(Clause clause, boolean holds) {
        long mask = 0;
        for (Side side : clause.anyOf()) {
            mask |= side.holds() == holds && side.bit() < Long.SIZE ? 1L << side.bit() : 0;
        }
        return mask;
    }

    /**
     * Whether nothing clashes and nothing is implied, for a sheet of one word whose choices are said whole or not at all: each
     * clause is satisfied, or two of its assertions are unknown.
     */
    boolean isSettled(long yes, long no, long packed) {
        long unknown = ~(yes | no);
        long all = -1;
        for (Masks clause = anyOf; clause != null; clause = clause.next) {
            long left = (clause.yes | clause.no) & unknown;
            all &= notZero((yes & clause.yes) | (no & clause.no) | (left & (left - 1)));
        }
        for (Masks need = dayNeeds; need != null; need = need.next) {
            long said = packed & need.day;
            all &= notZero((yes & need.yes) | (no & need.no)) | said - 1;
        }
        for (Ordered order = ordered; order != null; order = order.next) {
            all &= Days.inOrder(packed, order.earlier, order.later);
        }
        return all < 0;
    }

    /** Negative when the word is not zero. */
    private static long notZero(long word) {
        return word | -word;
    }

    /** A clause of one word: what satisfies it by being so, by not being so, if a day is known. Read in a chain, faster than in an array. */
    private record Masks(
            long yes, long no, long day, @Nullable Masks next) {}

    /** Two days in order. */
    private record Ordered(int earlier, int later, @Nullable Ordered next) {}

    /** The broken constraints, each once; what is laid is completed on the way. */
    List<Violation> complete(Laid laid) {
        List<Violation> broken = new ArrayList<>();
        for (Order order : orders) {
            if (!inOrder(laid.days()[order.earlier()], laid.days()[order.later()])) {
                Constraint.InOrder constraint = order.constraint();
                broken.add(new Violation(constraint.later().value(), constraint.code(), constraint.message()));
            }
        }
        List<Clause> open = new ArrayList<>(clauses);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Fact<?> fact : vocabulary.facts()) {
                moved |= fact instanceof Fact.OneOf one && closeChoice(one, laid);
            }
            for (var each = open.iterator(); each.hasNext(); ) {
                Clause clause = each.next();
                int last = unsettled(clause, laid);
                if (last == SATISFIED) {
                    each.remove();
                } else if (last == BROKEN) {
                    broken.add(new Violation(
                            clause.about(),
                            clause.constraint().code(),
                            clause.constraint().message()));
                    each.remove();
                } else if (last >= 0) {
                    laid.put(
                            clause.anyOf().get(last).bit(),
                            clause.anyOf().get(last).holds());
                    moved = true;
                }
            }
        }
        for (Fact<?> fact : vocabulary.facts()) {
            if (fact instanceof Fact.OneOf one && !hasOneAnswer(one, laid)) {
                broken.add(new Violation(one.id().value(), "NOT_ONE_ANSWER", NOT_ONE_ANSWER));
            }
        }
        return broken;
    }

    /** Whether what other facts imply still leaves a choice its one answer. */
    private boolean hasOneAnswer(Fact.OneOf choice, Laid laid) {
        int first = vocabulary.slot(choice.id());
        int end = first + choice.options().size();
        int chosen = 0;
        int left = 0;
        for (int bit = first; bit < end; bit++) {
            chosen += Laid.get(laid.yes(), bit) ? 1 : 0;
            left += Laid.get(laid.no(), bit) ? 0 : 1;
        }
        return chosen <= 1 && left > 0;
    }

    /** The only assertion left, or why there is none. */
    private static int unsettled(Clause clause, Laid laid) {
        if (clause.day() >= 0 && laid.days()[clause.day()] == FactBits.UNKNOWN) {
            return SATISFIED;
        }
        int last = BROKEN;
        for (int i = 0; i < clause.anyOf().size(); i++) {
            Side side = clause.anyOf().get(i);
            boolean yes = Laid.get(laid.yes(), side.bit());
            boolean no = Laid.get(laid.no(), side.bit());
            if (side.holds() ? yes : no) {
                return SATISFIED;
            }
            if (!yes && !no) {
                last = last == BROKEN ? i : OPEN;
            }
        }
        return last;
    }

    private static boolean inOrder(int earlier, int later) {
        return earlier == FactBits.UNKNOWN || later == FactBits.UNKNOWN || earlier <= later;
    }

    /** A choice has exactly one answer: the others fall with it, and the last one left is it. */
    private boolean closeChoice(Fact.OneOf choice, Laid laid) {
        int first = vocabulary.slot(choice.id());
        int width = choice.options().size();
        int chosen = -1;
        int left = 0;
        int lastLeft = -1;
        for (int bit = first; bit < first + width; bit++) {
            if (Laid.get(laid.yes(), bit)) {
                chosen = bit;
            }
            if (!Laid.get(laid.no(), bit)) {
                left++;
                lastLeft = bit;
            }
        }
        boolean moved = false;
        if (chosen < 0 && left == 1) {
            chosen = lastLeft;
            Laid.mark(laid.yes(), chosen);
            moved = true;
        }
        for (int bit = first; chosen >= 0 && bit < first + width; bit++) {
            if (bit != chosen && !Laid.get(laid.no(), bit) && !Laid.get(laid.yes(), bit)) {
                Laid.mark(laid.no(), bit);
                moved = true;
            }
        }
        return moved;
    }
}
