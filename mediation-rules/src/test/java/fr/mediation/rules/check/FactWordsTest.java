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
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ce qu'une fiche dit d'un fait, en toutes lettres")
class FactWordsTest {

    private static final FactText TEXT = text("fait", "fact");
    private static final Fact.YesNo YES_NO = new Fact.YesNo(new FactId("yesNo"), text("binaire", "binary"));
    private static final Fact.Day DAY = new Fact.Day(new FactId("day"), text("jour", "day"));
    private static final Fact.Count COUNT = new Fact.Count(new FactId("count"), text("nombre", "count"), 9);

    private static FactText text(String fr, String en) {
        return FactText.of(new Wording(fr, en), new Wording(fr, en));
    }

    private static Wording said(Vocabulary vocabulary, FactSheet sheet, Fact<?> fact) {
        return FactWords.all(vocabulary).get(vocabulary.facts().indexOf(fact)).said(sheet);
    }

    @Test
    void aValueFollowsItsLabel() {
        Vocabulary vocabulary = Vocabulary.of(List.of(YES_NO, DAY, COUNT), List.of());
        FactSheet sheet = FactSheet.draft(vocabulary)
                .with(YES_NO, false)
                .with(DAY, LocalDate.of(2025, 3, 1))
                .with(COUNT, 7)
                .build()
                .orThrow();

        assertThat(said(vocabulary, sheet, YES_NO)).isEqualTo(new Wording("binaire = non", "binary = no"));
        assertThat(said(vocabulary, sheet, DAY)).isEqualTo(new Wording("jour = 1er mars 2025", "day = 1 March 2025"));
        assertThat(said(vocabulary, sheet, COUNT)).isEqualTo(new Wording("nombre = 7", "count = 7"));
    }

    /** Wherever the options of a choice stand, in one word of bits or across two, up to its last bit or not. */
    @Property(tries = 400)
    void severalOptionsAreToldInTheirOrderNoneAndAPartToo(@ForAll Random random) {
        List<Fact<?>> facts = new ArrayList<>();
        int before = random.nextInt(70);
        for (int i = 0; i < before; i++) {
            facts.add(new Fact.YesNo(new FactId("f" + i), TEXT));
        }
        int width = 1 + (random.nextBoolean() ? random.nextInt(8) : random.nextInt(70));
        List<Option> options = IntStream.range(0, width)
                .mapToObj(i -> Option.of("O" + i, "option " + i, "choice " + i))
                .toList();
        Fact.Several several = new Fact.Several(new FactId("several"), TEXT, options);
        facts.add(several);
        facts.add(YES_NO);
        Vocabulary vocabulary = Vocabulary.of(facts, List.of());
        List<String> in = drawn(options, random, random.nextInt(4));
        List<String> notIn = drawn(options, random, random.nextInt(width + 1));
        notIn.removeAll(in);
        boolean whole = random.nextBoolean();
        FactSheet sheet = FactSheet.draft(vocabulary)
                .with(YES_NO, true)
                .with(several, whole ? Selection.exactly(in) : Selection.partly(in, notIn))
                .build()
                .orThrow();

        Wording said = said(vocabulary, sheet, several);

        if (in.isEmpty()) {
            boolean none = whole || notIn.size() == width;
            assertThat(said.fr()).isEqualTo(none ? "fait = aucun" : "fait = en partie exclu");
            assertThat(said.en()).isEqualTo(none ? "fact = none" : "fact = excluded in part");
        } else {
            assertThat(said.fr()).isEqualTo("fait = " + joined(in, "option "));
            assertThat(said.en()).isEqualTo("fact = " + joined(in, "choice "));
        }
    }

    /** So many options at most, in their order. */
    private static List<String> drawn(List<Option> options, Random random, int most) {
        List<Integer> places =
                random.ints(most, 0, options.size()).distinct().sorted().boxed().toList();
        return places.stream().map(place -> options.get(place).code()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String joined(List<String> codes, String word) {
        return codes.stream().map(code -> word + code.substring(1)).collect(Collectors.joining(" + "));
    }
}
