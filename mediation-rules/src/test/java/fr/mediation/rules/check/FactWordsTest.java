/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet says of a fact, in words, wherever the bits of its options lie: before, in and across two words of them. */
class FactWordsTest {

    private static final List<Option> OPTIONS = IntStream.range(0, 6)
            .mapToObj(i -> Option.of("O" + i, "choix " + i, "option " + i))
            .toList();
    private static final Fact.OneOf ONE = new Fact.OneOf(new FactId("one"), text("un"), OPTIONS);
    private static final Fact.Several SEVERAL = new Fact.Several(new FactId("several"), text("plusieurs"), OPTIONS);
    private static final Fact.YesNo YES_NO = new Fact.YesNo(new FactId("yesNo"), text("fait"));
    private static final Fact.Count COUNT = new Fact.Count(new FactId("count"), text("nombre"), 9);
    private static final Fact.Day DAY = new Fact.Day(new FactId("day"), text("jour"));

    private static FactText text(String label) {
        return FactText.of(new Wording(label, label + "-en"), new Wording(label + " ?", label + "?"));
    }

    private static FactSheetDraft draft(int before) {
        List<Fact<?>> facts = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            facts.add(new Fact.YesNo(new FactId("f" + i), text("f")));
        }
        facts.addAll(List.of(SEVERAL, ONE, YES_NO, COUNT, DAY));
        return FactSheet.draft(Vocabulary.of(facts, List.of()));
    }

    private static String said(FactSheetDraft draft, Fact<?> fact) {
        FactSheet sheet = draft.build().orThrow();
        Wording words = FactWords.said(sheet, fact.id());
        int place = sheet.vocabulary().facts().indexOf(fact);
        assertThat(FactWords.all(sheet.vocabulary()).get(place).said(sheet)).isEqualTo(words);
        return words.fr();
    }

    private static String several(int before, Selection selection) {
        return said(draft(before).with(SEVERAL, selection), SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 58, 59, 61, 63, 64, 70})
    void severalOptionsAreToldInTheirOrder(int before) {
        assertThat(several(before, Selection.none())).isEqualTo("plusieurs = aucun");
        for (int i = 0; i < OPTIONS.size(); i++) {
            assertThat(several(before, Selection.exactly(List.of("O" + i)))).isEqualTo("plusieurs = choix " + i);
            assertThat(several(before, Selection.partly(List.of("O" + i), List.of())))
                    .isEqualTo("plusieurs = choix " + i);
            assertThat(several(before, Selection.partly(List.of(), List.of("O" + i))))
                    .isEqualTo("plusieurs = en partie exclu");
        }
        assertThat(several(before, Selection.exactly(List.of("O0", "O5")))).isEqualTo("plusieurs = choix 0 + choix 5");
        assertThat(several(before, Selection.exactly(List.of("O1", "O2", "O4"))))
                .isEqualTo("plusieurs = choix 1 + choix 2 + choix 4");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 52, 60, 64})
    void oneOptionIsToldByItsName(int before) {
        for (int i = 0; i < OPTIONS.size(); i++) {
            assertThat(said(draft(before).with(ONE, "O" + i), ONE)).isEqualTo("un = choix " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 51, 52, 70})
    void otherFactsAreToldByTheirValue(int before) {
        FactSheetDraft draft = draft(before)
                .with(SEVERAL, Selection.exactly(List.of("O5")))
                .with(COUNT, 7)
                .with(DAY, LocalDate.of(2024, 2, 29));

        assertThat(said(draft.with(YES_NO, true), YES_NO)).isEqualTo("fait = oui");
        assertThat(said(draft.with(YES_NO, false), YES_NO)).isEqualTo("fait = non");
        assertThat(said(draft, COUNT)).isEqualTo("nombre = 7");
        assertThat(said(draft, DAY)).isEqualTo("jour = 29 février 2024");
    }
}
