/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactState;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Measured;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads a règlement the slow way: two-valued, on complete sheets, over every completion of an incomplete one. */
final class NaiveEvaluator {

    private final Regulation regulation;
    private final LocalDate referredOn;
    private final LocalDate asOf;

    NaiveEvaluator(Regulation regulation, LocalDate referredOn, LocalDate asOf) {
        this.regulation = regulation;
        this.referredOn = referredOn;
        this.asOf = asOf;
    }

    /** Every verdict that a completion of the unknown facts among the given ones leads to. */
    Set<VerdictKind> possible(FactSheet sheet, List<Fact<?>> facts) {
        Set<VerdictKind> found = EnumSet.noneOf(VerdictKind.class);
        complete(sheet, facts, 0, found);
        return found;
    }

    private void complete(FactSheet sheet, List<Fact<?>> facts, int from, Set<VerdictKind> found) {
        if (from == facts.size()) {
            found.add(verdict(sheet));
            return;
        }
        Fact<?> fact = facts.get(from);
        if (sheet.value(fact).isPresent() && !(sheet.value(fact).get() instanceof Selection s && !s.complete())) {
            complete(sheet, facts, from + 1, found);
            return;
        }
        for (Object value : values(fact, sheet)) {
            SheetReading next = with(FactSheet.draft(sheet.vocabulary()).from(sheet), fact, value)
                    .build();
            if (next instanceof SheetReading.Accepted accepted) {
                complete(accepted.sheet(), facts, from + 1, found);
            }
        }
        // a day without object has no value at all: no period runs from it
        if (fact instanceof Fact.Day) {
            complete(sheet, facts, from + 1, found);
        }
    }

    @SuppressWarnings("unchecked")
    static <T> FactSheetDraft with(FactSheetDraft draft, Fact<T> fact, Object value) {
        return draft.with(fact, (T) value);
    }

    List<Object> values(Fact<?> fact, FactSheet sheet) {
        List<Object> values = new ArrayList<>();
        if (fact instanceof Fact.YesNo) {
            values.addAll(List.of(true, false));
        } else if (fact instanceof Fact.OneOf one) {
            one.options().forEach(option -> values.add(option.code()));
        } else if (fact instanceof Fact.Count count) {
            for (int i = 0; i <= count.maximum(); i++) {
                values.add(i);
            }
        } else if (fact instanceof Fact.Day) {
            values.addAll(List.of(asOf, asOf.minusMonths(1), asOf.minusMonths(3), asOf.minusYears(9)));
        } else if (fact instanceof Fact.Several several) {
            selections(several.options(), sheet.value(several).orElse(Selection.partly(List.of(), List.of())), values);
        }
        return values;
    }

    private static void selections(List<Option> options, Selection known, List<Object> out) {
        for (int mask = 0; mask < 1 << options.size(); mask++) {
            List<String> in = new ArrayList<>();
            boolean agrees = true;
            for (int i = 0; i < options.size(); i++) {
                String code = options.get(i).code();
                boolean chosen = (mask >> i & 1) != 0;
                agrees &= chosen ? !known.notIn().contains(code) : !known.in().contains(code);
                if (chosen) {
                    in.add(code);
                }
            }
            if (agrees) {
                out.add(Selection.exactly(in));
            }
        }
    }

    VerdictKind verdict(FactSheet complete) {
        boolean early = false;
        for (Rule rule : regulation.rules()) {
            if (holds(rule, complete)) {
                if (rule.ground().cure() != Cure.BY_TIME) {
                    return VerdictKind.INADMISSIBLE;
                }
                early = true;
            }
        }
        return early ? VerdictKind.PREMATURE : VerdictKind.ADMISSIBLE;
    }

    boolean holds(Rule rule, FactSheet sheet) {
        boolean base = holds(rule.condition(), sheet) == (rule.kind() == Rule.Kind.EXCLUSION);
        for (RuleException lifting : rule.exceptions()) {
            if (lifting.effect() == RuleException.Effect.LIFTS && applies(lifting, sheet)) {
                boolean confirmed = false;
                for (RuleException other : rule.exceptions()) {
                    confirmed |= other.effect() == RuleException.Effect.CONFIRMS
                            && applies(other, sheet)
                            && !lifting.prevailsOver().contains(other.id());
                }
                base &= confirmed;
            }
        }
        return base;
    }

    private boolean applies(RuleException exception, FactSheet sheet) {
        return holds(exception.condition(), sheet)
                && exception.exceptions().stream().noneMatch(nested -> applies(nested, sheet));
    }

    boolean holds(Condition condition, FactSheet sheet) {
        if (condition instanceof Condition.Yes c) {
            return known(sheet, c.fact()).equals(true);
        }
        if (condition instanceof Condition.Is c) {
            return c.oneOf().contains(known(sheet, c.fact()));
        }
        if (condition instanceof Condition.Includes c) {
            return c.anyOf().stream().anyMatch(((Selection) known(sheet, c.fact())).in()::contains);
        }
        if (condition instanceof Condition.Reaches c) {
            return (Integer) known(sheet, c.fact()) >= c.minimum();
        }
        if (condition instanceof Condition.Elapsed c) {
            LocalDate day = c.on() == Measured.AS_OF ? asOf : referredOn;
            var period = regulation.parameter(c.period()).orElseThrow().period();
            return sheet.state(c.since()) instanceof FactState.Known k
                    && !((LocalDate) k.value()).plus(period).isAfter(day);
        }
        if (condition instanceof Condition.Not c) {
            return !holds(c.condition(), sheet);
        }
        if (condition instanceof Condition.All c) {
            return c.conditions().stream().allMatch(part -> holds(part, sheet));
        }
        if (condition instanceof Condition.Any c) {
            return c.conditions().stream().anyMatch(part -> holds(part, sheet));
        }
        Condition.AtLeast c = (Condition.AtLeast) condition;
        return c.of().stream().filter(part -> holds(part, sheet)).count() >= c.count();
    }

    private static Object known(FactSheet sheet, FactId id) {
        return sheet.state(id).known().orElseThrow();
    }
}
