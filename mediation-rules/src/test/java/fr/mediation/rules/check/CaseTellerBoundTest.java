/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Constraint;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Days of a host's own vocabulary, with more periods than are tried together: the search proposes cases that no day can make. */
class CaseTellerBoundTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);
    private static final LocalDate REFERRED = DAY.minusDays(2);
    private static final Wording WORDS = new Wording("fait", "fact");
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");

    private static final List<Fact.YesNo> FACTS = IntStream.range(0, 8)
            .mapToObj(i -> new Fact.YesNo(new FactId("f" + i), FactText.of(WORDS, WORDS)))
            .toList();
    private static final List<Fact.Day> DAYS = IntStream.range(0, 3)
            .mapToObj(i -> new Fact.Day(new FactId("d" + i), FactText.of(WORDS, WORDS)))
            .toList();

    private final Atoms atoms = Atoms.over(vocabulary(), periods());
    private final List<Condition> read =
            new ArrayList<>(FACTS.stream().<Condition>map(Condition::yes).toList());

    private static Vocabulary vocabulary() {
        List<Fact<?>> facts = new ArrayList<>(FACTS);
        facts.addAll(DAYS);
        return Vocabulary.of(
                facts,
                IntStream.of(1, 2)
                        .<Constraint>mapToObj(later -> new Constraint.InOrder(
                                "ORDER_" + later,
                                DAYS.get(0).id(),
                                DAYS.get(later).id(),
                                WORDS))
                        .toList());
    }

    private static ParameterId days(int days) {
        return new ParameterId("DAYS_" + days);
    }

    private static Regulation periods() {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(DAY)
                .governing(Validity.since(DAY))
                .fact(FACTS.get(0));
        for (int days = 1; days <= 27; days++) {
            draft.parameter(days(days), Period.ofDays(days), WORDS, ARTICLE);
        }
        return draft.rules(Rule.exclusion("ONE")
                        .when(Condition.yes(FACTS.get(0)))
                        .because("motif", "ground")
                        .citing(ARTICLE))
                .build();
    }

    private final Condition ten = Condition.elapsed(DAYS.get(1), days(10));

    /** One day since, two days before: whoever has waited for ten days has waited for it. */
    private final Condition oneAtReferral = Condition.elapsedAtReferral(DAYS.get(1), days(1));

    private Optional<FactSheet> find(Condition wanted) {
        for (int day = 0; day < 3; day++) {
            for (int days = 1; days <= 9; days++) {
                read.add(Condition.elapsed(DAYS.get(day), days(9 * day + days)));
            }
        }
        read.add(oneAtReferral);
        Logic logic = Logic.of(Formula.of(new Condition.All(read), atoms), atoms);
        FactSheet nothing = FactSheet.draft(atoms.vocabulary()).build().orThrow();
        Completions completions = new Completions(
                logic,
                new Correlation(atoms),
                new Known(nothing, atoms.vocabulary().words(), 0, 0, REFERRED, DAY));
        return new CaseTeller(atoms, logic.used(), REFERRED, DAY)
                .find(completions, completions.literal(Formula.of(wanted, atoms), completions.own()), sheet -> true);
    }

    @Test
    void anotherCaseIsProposedWhereNoDayMakesTheFirst() {
        List<Condition> wanted =
                new ArrayList<>(FACTS.stream().<Condition>map(Condition::no).toList());
        wanted.add(ten);

        FactSheet found = find(new Condition.All(wanted)).orElseThrow();

        assertThat(found.value(DAYS.get(1)).orElseThrow()).isBeforeOrEqualTo(DAY.minusDays(10));
        assertThat(FACTS).allMatch(fact -> !found.value(fact).orElseThrow());
    }

    @Test
    void daysThatCannotBeAreNotTriedAgainWithOtherAnswers() {
        assertThat(find(Condition.all(ten, Condition.not(oneAtReferral)))).isEmpty();
    }
}
