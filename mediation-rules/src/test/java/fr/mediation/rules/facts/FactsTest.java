/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The parts of a vocabulary, and of a sheet, one by one. */
class FactsTest {

    private static final FactText TEXT = FactText.of(new Wording("Nom", "Name"), new Wording("Quoi ?", "What?"));
    private static final Fact.YesNo MORE = new Fact.YesNo(new FactId("more"), TEXT);
    private static final Fact.Several MANY =
            new Fact.Several(new FactId("many"), TEXT, List.of(Option.of("A", "a", "a"), Option.of("B", "b", "b")));
    private static final Fact.OneOf ONE =
            new Fact.OneOf(new FactId("one"), TEXT, List.of(Option.of("A", "a", "a"), Option.of("B", "b", "b")));
    private static final Fact.Day DAY = new Fact.Day(new FactId("day"), TEXT);

    private enum Letter {
        A,
        B
    }

    @Test
    void aTextIsChangedOnePartAtATime() {
        Literal supposed = Literal.yes(MORE);

        assertThat(TEXT).isEqualTo(new FactText(TEXT.label(), TEXT.question(), null, 1, false, null));
        assertThat(TEXT.helped("Aide", "Help").help()).contains(new Wording("Aide", "Help"));
        assertThat(TEXT.help()).isEmpty();
        assertThat(TEXT.costing(10).cost()).isEqualTo(10);
        assertThat(TEXT.delicate()).isEqualTo(new FactText(TEXT.label(), TEXT.question(), null, 1, true, null));
        assertThat(TEXT.presupposing(supposed).presupposes()).contains(supposed);
        assertThatIllegalArgumentException().isThrownBy(() -> TEXT.costing(0));
        assertThatIllegalArgumentException().isThrownBy(() -> TEXT.costing(11));
    }

    @Test
    void aChoiceHasEnoughOptionsEachOnce() {
        Option a = Option.of("A", "a", "a");

        assertThatIllegalArgumentException().isThrownBy(() -> new Fact.OneOf(new FactId("one"), TEXT, List.of(a)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fact.OneOf(new FactId("one"), TEXT, List.of(a, a)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fact.Several(new FactId("many"), TEXT, List.of()));
        assertThat(new Fact.Several(new FactId("many"), TEXT, List.of(a)).options())
                .containsExactly(a);
        assertThatIllegalArgumentException().isThrownBy(() -> new Fact.Count(new FactId("n"), TEXT, 0));
        assertThat(new Fact.Count(new FactId("n"), TEXT, 1).maximum()).isEqualTo(1);
    }

    @Test
    void aVocabularyCountsItsBitsAndKnowsItsFacts() {
        Vocabulary vocabulary = Vocabulary.of(List.of(MORE, MANY, ONE, DAY), List.of());

        assertThat(vocabulary.bits()).isEqualTo(5);
        assertThat(vocabulary.words()).isEqualTo(1);
        assertThat(vocabulary.bit(Literal.is(ONE, "B"))).isEqualTo(4);
        assertThat(Vocabulary.width(MANY)).isEqualTo(2);
        assertThat(Vocabulary.width(DAY)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> vocabulary.bit(Literal.is(ONE, "C")));
        assertThatIllegalArgumentException().isThrownBy(() -> vocabulary.slot(new FactId("nowhere")));
        assertThat(vocabulary).hasToString("Vocabulary[4 facts]");
        assertThat(vocabulary.with(List.of())).isSameAs(vocabulary);
        assertThat(Vocabulary.of(List.of(MORE), List.of()).with(List.of(MANY, ONE, DAY)))
                .isEqualTo(vocabulary)
                .hasSameHashCodeAs(vocabulary);
        assertThat(Vocabulary.of(List.of(MORE), List.of())).isNotEqualTo(vocabulary);
        Constraint constraint = new Constraint.AnyOf("X", List.of(Literal.yes(MORE)), new Wording("faux", "wrong"));
        Vocabulary bound = Vocabulary.of(List.of(MORE, MANY, ONE, DAY), List.of(constraint));
        assertThat(bound).isNotEqualTo(vocabulary);
        assertThat(bound.constraints()).containsExactly(constraint);
    }

    @Test
    @DisplayName("A sheet has room for one word, three days and no count before it needs more")
    void narrow() {
        List<Fact<?>> days = List.of(day(1), day(2), day(3));

        assertThat(Vocabulary.of(days, List.of()).isNarrow()).isTrue();
        assertThat(Vocabulary.of(List.of(day(1), day(2), day(3), day(4)), List.of())
                        .isNarrow())
                .isFalse();
        assertThat(Vocabulary.of(List.of(new Fact.Count(new FactId("n"), TEXT, 3)), List.of())
                        .isNarrow())
                .isFalse();
        assertThat(StandardFacts.VOCABULARY.isNarrow()).isTrue();
    }

    private static Fact.Day day(int number) {
        return new Fact.Day(new FactId("day" + number), TEXT);
    }

    @Test
    void aDraftCopiesAnotherSheetAndTakesFactsBack() {
        Vocabulary small = Vocabulary.of(List.of(MORE, DAY), List.of());
        FactSheet sheet = FactSheet.draft(small)
                .with(MORE, true)
                .with(DAY, LocalDate.of(2024, 2, 29))
                .build()
                .orThrow();
        Vocabulary other = Vocabulary.of(List.of(ONE, MORE), List.of());

        FactSheet copied =
                FactSheet.draft(other).with(ONE, "A").from(sheet).build().orThrow();

        assertThat(copied.value(MORE)).contains(true);
        assertThat(copied.value(ONE)).contains("A");
        assertThat(copied).hasToString("FactSheet[2 facts]");
        assertThat(FactSheet.draft(small)
                        .from(sheet)
                        .without(MORE)
                        .build()
                        .orThrow()
                        .states())
                .containsOnlyKeys(DAY.id());
        assertThat(sheet.under(other).orThrow().states()).containsOnlyKeys(MORE.id());
        assertThat(sheet.under(small).orThrow()).isSameAs(sheet);
        assertThat(sheet)
                .isNotEqualTo(copied)
                .isNotEqualTo(FactSheet.draft(small).with(MORE, true).build().orThrow());
        assertThat(sheet.hashCode())
                .isNotEqualTo(FactSheet.draft(small)
                        .with(MORE, true)
                        .build()
                        .orThrow()
                        .hashCode());
    }

    @Test
    void aWriterIsToldSeveralThingsInARow() {
        Vocabulary vocabulary = Vocabulary.of(List.of(MORE, MANY, ONE, DAY), List.of());
        Vocabulary stranger = Vocabulary.of(List.of(MORE, MANY, ONE, DAY, day(2)), List.of());
        SheetWriter writer = FactSheet.writer(vocabulary);

        FactSheet sheet = writer.say(Place.of(vocabulary, DAY), LocalDate.of(2024, 2, 29))
                .say(Place.of(vocabulary, ONE, Letter.class), Letter.B)
                .say(Place.of(vocabulary, MANY, Letter.class), Set.of(Letter.A))
                .say(Place.of(vocabulary, MORE), false)
                .sheet();

        assertThat(sheet.value(DAY)).contains(LocalDate.of(2024, 2, 29));
        assertThat(sheet.value(ONE)).contains("B");
        assertThat(sheet.value(MANY)).contains(Selection.exactly(List.of("A")));
        assertThat(sheet.value(MORE)).contains(false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.say(Place.of(stranger, DAY), LocalDate.of(2024, 2, 29)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.say(Place.of(stranger, ONE, Letter.class), Letter.B));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.say(Place.of(stranger, MANY, Letter.class), Set.of(Letter.A)));
        assertThatIllegalArgumentException().isThrownBy(() -> writer.say(Place.of(stranger, MORE), true));
        assertThat(writer.sheet().states()).isEmpty();
        Fact.Count count = new Fact.Count(new FactId("n"), TEXT, 3);
        Vocabulary counted = Vocabulary.of(List.of(count), List.of());
        Vocabulary other = Vocabulary.of(List.of(count, MORE), List.of());
        assertThat(FactSheet.writer(counted)
                        .say(Place.of(counted, count), 3)
                        .sheet()
                        .value(count))
                .contains(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheet.writer(counted).say(Place.of(other, count), 3));
    }
}
