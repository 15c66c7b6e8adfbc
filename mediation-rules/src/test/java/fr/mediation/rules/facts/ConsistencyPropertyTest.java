/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What constraints draw from known facts, for any vocabulary, against the same drawn slowly from maps of names. */
class ConsistencyPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static FactText text(String name) {
        return FactText.of(new Wording(name, name), new Wording(name, name));
    }

    private static List<Fact<?>> facts(Random random) {
        List<Fact<?>> facts = new ArrayList<>();
        // sometimes beyond one word, sometimes beyond the three days that fit in one
        int binary = random.nextBoolean() ? 1 + random.nextInt(5) : 60 + random.nextInt(8);
        for (int i = 0; i < binary; i++) {
            facts.add(new Fact.YesNo(new FactId("yes" + i), text("yes" + i)));
        }
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            List<Option> options = new ArrayList<>();
            for (int o = 0; o < 2 + random.nextInt(3); o++) {
                options.add(Option.of("O" + o, "o", "o"));
            }
            facts.add(new Fact.OneOf(new FactId("one" + i), text("one" + i), options));
        }
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            facts.add(new Fact.Day(new FactId("day" + i), text("day" + i)));
        }
        return facts;
    }

    private static Literal literal(List<Fact<?>> facts, Random random) {
        Fact<?> fact = facts.get(random.nextInt(facts.size()));
        if (fact instanceof Fact.YesNo) {
            return new Literal(fact.id(), "", random.nextBoolean());
        }
        if (fact instanceof Fact.OneOf one) {
            String code =
                    one.options().get(random.nextInt(one.options().size())).code();
            return new Literal(fact.id(), code, random.nextBoolean());
        }
        return literal(facts, random);
    }

    private static FactId day(List<Fact<?>> facts, Random random) {
        List<Fact<?>> days = facts.stream().filter(Fact.Day.class::isInstance).toList();
        return days.get(random.nextInt(days.size())).id();
    }

    private static List<Constraint> constraints(List<Fact<?>> facts, Random random) {
        List<Constraint> constraints = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            Wording message = new Wording("faux", "wrong");
            switch (random.nextInt(4)) {
                case 0 ->
                    constraints.add(
                            new Constraint.DayNeeds("C" + i, day(facts, random), literal(facts, random), message));
                case 1 ->
                    constraints.add(new Constraint.InOrder("C" + i, day(facts, random), day(facts, random), message));
                default -> {
                    List<Literal> anyOf = new ArrayList<>();
                    for (int l = 0; l < 1 + random.nextInt(3); l++) {
                        anyOf.add(literal(facts, random));
                    }
                    constraints.add(new Constraint.AnyOf("C" + i, anyOf, message));
                }
            }
        }
        return constraints;
    }

    /** Every name that is known, and the days; null once something clashes. */
    private static final class Slow {

        private final Map<String, Boolean> known = new HashMap<>();
        private final Map<FactId, LocalDate> days = new HashMap<>();
        private boolean clash;
        private boolean moved;

        private void learn(Literal literal, boolean so) {
            Boolean before = known.put(literal.fact() + "=" + literal.code(), literal.holds() == so);
            clash |= before != null && before != (literal.holds() == so);
            moved |= before == null;
        }

        private @Nullable Boolean holds(Literal literal) {
            Boolean value = known.get(literal.fact() + "=" + literal.code());
            return value == null ? null : value == literal.holds();
        }

        private void complete(Vocabulary vocabulary) {
            moved = true;
            while (moved && !clash) {
                moved = false;
                for (Fact<?> fact : vocabulary.facts()) {
                    if (fact instanceof Fact.OneOf one) {
                        close(one);
                    }
                }
                vocabulary.constraints().forEach(this::apply);
            }
        }

        private void close(Fact.OneOf one) {
            List<Literal> answers = one.options().stream()
                    .map(option -> Literal.is(one, option.code()))
                    .toList();
            for (Literal answer : answers) {
                List<Literal> others =
                        answers.stream().filter(other -> !other.equals(answer)).toList();
                if (Objects.equals(holds(answer), true)) {
                    others.forEach(other -> learn(other, false));
                }
                if (others.stream().allMatch(other -> Objects.equals(holds(other), false))) {
                    learn(answer, true);
                }
            }
        }

        private void apply(Constraint constraint) {
            if (constraint instanceof Constraint.InOrder order) {
                LocalDate earlier = days.get(order.earlier());
                LocalDate later = days.get(order.later());
                clash |= earlier != null && later != null && later.isBefore(earlier);
            } else if (constraint instanceof Constraint.DayNeeds needs) {
                if (days.containsKey(needs.day())) {
                    learn(needs.needs(), true);
                }
            } else {
                List<Literal> left = ((Constraint.AnyOf) constraint)
                        .anyOf().stream()
                                .filter(each -> !Objects.equals(holds(each), false))
                                .toList();
                clash |= left.isEmpty();
                // the same assertion given twice is still open in two places
                if (left.size() == 1) {
                    learn(left.get(0), true);
                }
            }
        }
    }

    @Property(tries = 400)
    void whatIsImpliedAndWhatClashes(@ForAll Random random) {
        List<Fact<?>> facts = facts(random);
        Vocabulary vocabulary = Vocabulary.of(facts, constraints(facts, random));
        for (int again = 0; again < 6; again++) {
            FactSheetDraft draft = FactSheet.draft(vocabulary);
            Slow slow = new Slow();
            double share = random.nextDouble();
            for (Fact<?> fact : facts) {
                if (random.nextDouble() < share) {
                    say(fact, random, draft, slow);
                }
            }
            slow.complete(vocabulary);

            SheetReading reading = draft.build();

            assertThat(reading instanceof SheetReading.Refused).isEqualTo(slow.clash);
            if (reading instanceof SheetReading.Accepted accepted) {
                assertImplied(vocabulary, slow, accepted.sheet());
            }
        }
    }

    private static void assertImplied(Vocabulary vocabulary, Slow slow, FactSheet sheet) {
        for (Fact<?> fact : vocabulary.facts()) {
            List<String> codes = fact instanceof Fact.YesNo
                    ? List.of("")
                    : Vocabulary.options(fact).stream().map(Option::code).toList();
            for (String code : codes) {
                Literal literal = new Literal(fact.id(), code, true);
                assertThat(sheet.isFalse(literal)).isEqualTo(Objects.equals(slow.holds(literal), false));
                assertThat(sheet.isFalse(literal.negated())).isEqualTo(Objects.equals(slow.holds(literal), true));
                assertThat(sheet.isKnown(vocabulary.bit(literal))).isEqualTo(slow.holds(literal) != null);
            }
        }
    }

    private static void say(Fact<?> fact, Random random, FactSheetDraft draft, Slow slow) {
        if (fact instanceof Fact.YesNo yesNo) {
            boolean value = random.nextBoolean();
            draft.with(yesNo, value);
            slow.learn(Literal.yes(yesNo), value);
        } else if (fact instanceof Fact.OneOf one) {
            String code =
                    one.options().get(random.nextInt(one.options().size())).code();
            draft.with(one, code);
            slow.learn(Literal.is(one, code), true);
        } else if (fact instanceof Fact.Day day) {
            LocalDate value = DAY.plusDays(random.nextInt(5));
            draft.with(day, value);
            slow.days.put(day.id(), value);
        }
    }
}
