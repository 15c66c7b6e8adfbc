/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Sheets written fast are those that a draft makes, fault for fault. */
class SheetWriterPropertyTest {

    /** A host's own enumeration; the last constants mean nothing to most facts. */
    private enum Nth {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
        M,
        N,
        O,
        P,
        UNSAID
    }

    private static final Fact.Count TIMES = new Fact.Count(new FactId("times"), text("times"), 9);

    /** More bits than one word, more days than fit in another, counts; a choice that straddles two words. */
    private static final Vocabulary WIDE = wide();

    private static FactText text(String name) {
        return FactText.of(new Wording(name, name), new Wording(name + " ?", name + "?"));
    }

    private static Vocabulary wide() {
        List<Fact<?>> more = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            options.add(Option.of("O" + i, "o" + i, "o" + i));
        }
        more.add(new Fact.OneOf(new FactId("straddling"), text("straddling"), options));
        more.add(new Fact.Several(new FactId("beyond"), text("beyond"), options));
        more.add(new Fact.YesNo(new FactId("far"), text("far")));
        more.add(new Fact.Day(new FactId("fourth"), text("fourth")));
        more.add(TIMES);
        return StandardFacts.VOCABULARY.with(more);
    }

    private static Optional<String> code(Fact<?> fact, Nth constant) {
        List<Option> options = Vocabulary.options(fact);
        int index = List.of(Nth.values()).indexOf(constant);
        return index < options.size() ? Optional.of(options.get(index).code()) : Optional.empty();
    }

    /** Says the same thing of a fact both ways, or nothing. */
    private static void say(
            Vocabulary vocabulary, Fact<?> fact, Random random, FactSheetDraft draft, SheetWriter writer) {
        if (fact instanceof Fact.YesNo yesNo) {
            boolean value = random.nextBoolean();
            draft.with(yesNo, value);
            writer.say(Place.of(vocabulary, yesNo), value);
        } else if (fact instanceof Fact.OneOf one) {
            Nth value = Nth.values()[random.nextInt(Nth.values().length)];
            code(fact, value).ifPresent(code -> draft.with(one, code));
            writer.say(Place.of(vocabulary, one, Nth.class, constant -> code(one, constant)), value);
        } else if (fact instanceof Fact.Several several) {
            Set<Nth> values = EnumSet.noneOf(Nth.class);
            random.ints(random.nextInt(4), 0, Nth.values().length).forEach(i -> values.add(Nth.values()[i]));
            List<String> codes =
                    values.stream().flatMap(value -> code(fact, value).stream()).toList();
            draft.with(several, Selection.exactly(codes));
            writer.say(Place.of(vocabulary, several, Nth.class, constant -> code(several, constant)), values);
        } else if (fact instanceof Fact.Day day) {
            LocalDate value = random.nextInt(20) == 0
                    ? LocalDate.of(random.nextBoolean() ? 1899 : 2201, 6, 15)
                    : LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_938));
            draft.with(day, value);
            writer.say(Place.of(vocabulary, day), value);
        } else if (fact instanceof Fact.Count count) {
            int value = random.nextInt(12) - 1;
            draft.with(count, value);
            writer.say(Place.of(vocabulary, count), value);
        }
    }

    @Property(tries = 300)
    void aWriterAndADraftAgree(@ForAll Random random, @ForAll boolean narrow) {
        Vocabulary vocabulary = narrow ? StandardFacts.VOCABULARY : WIDE;
        SheetWriter writer = FactSheet.writer(vocabulary);
        for (int again = 0; again < 5; again++) {
            FactSheetDraft draft = FactSheet.draft(vocabulary);
            double share = random.nextDouble();
            for (Fact<?> fact : vocabulary.facts()) {
                while (random.nextDouble() < share * 0.9) {
                    say(vocabulary, fact, random, draft, writer);
                }
            }
            assertSame(draft.build(), writer.build());
        }
    }

    private static void assertSame(SheetReading drafted, SheetReading written) {
        List<Violation> none = List.of();
        assertThat(written.<List<Violation>>fold(sheet -> none, violations -> violations))
                .isEqualTo(drafted.<List<Violation>>fold(sheet -> none, violations -> violations));
        if (drafted instanceof SheetReading.Accepted one && written instanceof SheetReading.Accepted other) {
            FactSheet expected = one.sheet();
            FactSheet sheet = other.sheet();
            assertThat(sheet).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(sheet.toInput()).isEqualTo(expected.toInput());
            Vocabulary vocabulary = expected.vocabulary();
            for (int word = 0; word < vocabulary.words(); word++) {
                assertThat(sheet.yes(word)).isEqualTo(expected.yes(word));
                assertThat(sheet.no(word)).isEqualTo(expected.no(word));
                assertThat(sheet.told(word)).isEqualTo(expected.told(word));
            }
            for (Fact<?> fact : vocabulary.facts()) {
                assertThat(sheet.state(fact.id())).isEqualTo(expected.state(fact.id()));
                assertThat(sheet.<Object>value(any(fact))).isEqualTo(expected.<Object>value(any(fact)));
                if (fact instanceof Fact.Day) {
                    assertThat(sheet.epochDay(vocabulary.slot(fact.id())))
                            .isEqualTo(expected.epochDay(vocabulary.slot(fact.id())));
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // only to read a value of whatever type
    private static Fact<Object> any(Fact<?> fact) {
        return (Fact<Object>) fact;
    }

    @Example
    void whatIsImpliedIsNotSaid() {
        SheetWriter writer = FactSheet.writer(StandardFacts.VOCABULARY);
        Place.YesNo ordered = Place.of(StandardFacts.VOCABULARY, StandardFacts.COURT_ORDERED_MEDIATION);

        FactSheet sheet = writer.say(ordered, true).sheet();

        assertThat(sheet.states()).containsOnlyKeys(StandardFacts.COURT_ORDERED_MEDIATION.id());
        assertThat(sheet.isFalse(Literal.yes(StandardFacts.BEFORE_COURT).negated()))
                .isTrue();
        assertThat(writer.sheet().states()).isEmpty();
        Place.YesNo court = Place.of(StandardFacts.VOCABULARY, StandardFacts.BEFORE_COURT);
        assertThatThrownBy(() -> writer.say(ordered, true).say(court, false).sheet())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ORDERED_WITHOUT_COURT");
        assertThat(writer.say(court, false).sheet().value(StandardFacts.BEFORE_COURT))
                .contains(false);
    }

    @Example
    void aPlaceIsThatOfItsVocabulary() {
        SheetWriter writer = FactSheet.writer(StandardFacts.VOCABULARY);

        assertThatThrownBy(() -> writer.say(Place.of(WIDE, StandardFacts.ANONYMOUS), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.of(StandardFacts.VOCABULARY, TIMES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("times");
        assertThatThrownBy(() -> Place.of(StandardFacts.VOCABULARY, StandardFacts.ORIGINATOR, Nth.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("originator");
    }
}
