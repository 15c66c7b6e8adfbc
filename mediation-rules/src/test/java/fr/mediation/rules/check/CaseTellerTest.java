/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWERED_ON;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The request told of a case: what the case says, and nothing else. */
class CaseTellerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);
    private static final Wording WORDS = new Wording("fait", "fact");
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final ParameterId SHORT = new ParameterId("SHORT");
    private static final ParameterId LONG = new ParameterId("LONG");

    private static final Fact.OneOf CHOICE = new Fact.OneOf(
            new FactId("choice"),
            text(),
            List.of(Option.of("X", "x", "x"), Option.of("Y", "y", "y"), Option.of("Z", "z", "z")));
    private static final Fact.Several TAGS =
            new Fact.Several(new FactId("tags"), text(), List.of(Option.of("T", "t", "t"), Option.of("U", "u", "u")));
    private static final Fact.Count COUNT = new Fact.Count(new FactId("count"), text(), 3);
    private static final Fact.Day SINCE = new Fact.Day(new FactId("since"), text());

    private static FactText text() {
        return FactText.of(WORDS, WORDS);
    }

    private static List<Fact.YesNo> yesNo(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Fact.YesNo(new FactId("f" + i), text()))
                .toList();
    }

    private static Regulation regulation(Rule... rules) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(DAY)
                .governing(Validity.since(DAY))
                .parameter(SHORT, Period.ofMonths(2), WORDS, ARTICLE)
                .parameter(LONG, Period.ofMonths(6), WORDS, ARTICLE);
        yesNo(1).forEach(draft::fact);
        return draft.rules(rules).build();
    }

    private static Rule exclusion(Condition when) {
        return Rule.exclusion("ONE").when(when).because("motif", "ground").citing(ARTICLE);
    }

    private static Atoms atoms(List<? extends Fact<?>> facts) {
        return Atoms.over(
                Vocabulary.of(List.copyOf(facts), List.of()), regulation(exclusion(Condition.yes(yesNo(1).get(0)))));
    }

    /** The case in which a condition holds, told, or not. */
    private static List<FactSheet> told(List<? extends Fact<?>> facts, Condition... all) {
        Atoms atoms = atoms(facts);
        Graph graph = new Graph();
        Formula formula = Formula.of(Condition.all(all), atoms);
        Logic logic = Logic.of(formula, atoms);
        int cases = graph.of(formula);
        return new CaseTeller(atoms, logic.used(), DAY, DAY)
                .find(graph, cases, sheet -> true).stream().toList();
    }

    @Test
    void onlyTheFactsThatAreReadAreTold() {
        List<Fact.YesNo> facts = yesNo(3);

        FactSheet sheet = told(facts, Condition.yes(facts.get(1))).get(0);

        assertThat(sheet.value(facts.get(1))).contains(true);
        assertThat(sheet.states()).containsOnlyKeys(facts.get(1).id());
    }

    @Test
    void aChoiceIsTheAnswerOfTheCaseOrOneThatItLeavesOpen() {
        assertThat(told(List.of(CHOICE), Condition.is(CHOICE, "Y")).get(0).value(CHOICE))
                .contains("Y");
        assertThat(told(List.of(CHOICE), Condition.not(Condition.is(CHOICE, "X")))
                        .get(0)
                        .value(CHOICE))
                .contains("Y");
    }

    @Test
    void severalAnswersAreThoseOfTheCaseAndNoOther() {
        assertThat(told(List.of(TAGS), Condition.includes(TAGS, "U")).get(0).value(TAGS))
                .contains(Selection.exactly(List.of("U")));
    }

    @Test
    void aCountIsTheLeastOneThatTheCaseAllows() {
        assertThat(told(List.of(COUNT), Condition.reaches(COUNT, 2), Condition.not(Condition.reaches(COUNT, 3)))
                        .get(0)
                        .value(COUNT))
                .contains(2);
        assertThat(told(List.of(COUNT), Condition.reaches(COUNT, 3)).get(0).value(COUNT))
                .contains(3);
    }

    @Test
    void ofACaseThatCannotBeNothingIsTold() {
        assertThat(told(List.of(COUNT), Condition.reaches(COUNT, 3), Condition.not(Condition.reaches(COUNT, 2))))
                .isEmpty();
        assertThat(told(List.of(SINCE), Condition.elapsed(SINCE, LONG), Condition.not(Condition.elapsed(SINCE, SHORT))))
                .isEmpty();
    }

    @Test
    void aDayStandsBetweenThePeriodsThatHaveRunAndThoseThatHaveNot() {
        LocalDate since = told(
                        List.of(SINCE), Condition.elapsed(SINCE, SHORT), Condition.not(Condition.elapsed(SINCE, LONG)))
                .get(0)
                .value(SINCE)
                .orElseThrow();

        assertThat(since).isAfter(DAY.minusMonths(6)).isBeforeOrEqualTo(DAY.minusMonths(2));
    }

    @Test
    void anEarlierDayIsToldWhereTheLaterOnesPeriodHasRun() {
        // six months since the answer, two since the appeal: the appeal came before the answer, thus six months ago too
        Regulation both = regulation(exclusion(Condition.all(
                Condition.is(APPEAL_ANSWER, "NEGATIVE"),
                Condition.elapsed(APPEAL_RECEIVED_ON, SHORT),
                Condition.elapsed(APPEAL_ANSWERED_ON, LONG))));

        Example refused = Examples.of(both).find(VerdictKind.INADMISSIBLE).orElseThrow();

        assertThat(refused.sheet().value(APPEAL_RECEIVED_ON).orElseThrow())
                .isBeforeOrEqualTo(refused.sheet().value(APPEAL_ANSWERED_ON).orElseThrow());
    }

    /** That an even number of facts is so. */
    private static Condition even(List<Fact.YesNo> facts) {
        Condition even = Condition.not(Condition.yes(facts.get(0)));
        for (Fact.YesNo fact : facts.subList(1, facts.size())) {
            even = Condition.any(
                    Condition.all(Condition.yes(fact), Condition.not(even)),
                    Condition.all(Condition.not(Condition.yes(fact)), even));
        }
        return even;
    }

    /** Every request that is proposed for a condition, none being the one looked for. */
    private static List<FactSheet> proposed(boolean searched, List<Fact.YesNo> facts, Condition condition) {
        Atoms atoms = atoms(facts);
        Formula formula = Formula.of(condition, atoms);
        Logic logic = Logic.of(formula, atoms);
        CaseTeller teller = new CaseTeller(atoms, logic.used(), DAY, DAY);
        List<FactSheet> proposed = new ArrayList<>();
        if (searched) {
            FactSheet nothing = FactSheet.draft(atoms.vocabulary()).build().orThrow();
            Completions completions = new Completions(
                    logic,
                    new Correlation(atoms),
                    new Known(nothing, atoms.vocabulary().words(), 0, 0, DAY, DAY));
            int wanted = completions.literal(formula, completions.own());
            assertThat(teller.find(completions, wanted, sheet -> !proposed.add(sheet)))
                    .isEmpty();
        } else {
            Graph graph = new Graph();
            assertThat(teller.find(graph, graph.of(formula), sheet -> !proposed.add(sheet)))
                    .isEmpty();
        }
        return proposed;
    }

    @Test
    void whereNoneWillDoEveryCaseIsProposedOnce() {
        List<Fact.YesNo> facts = yesNo(5);
        for (boolean searched : new boolean[] {true, false}) {
            List<FactSheet> proposed = proposed(searched, facts, even(facts));

            assertThat(proposed).hasSize(16);
            assertThat(Set.copyOf(proposed)).hasSize(16);
            assertThat(proposed)
                    .allMatch(sheet -> facts.stream()
                                            .filter(fact -> sheet.value(fact).orElseThrow())
                                            .count()
                                    % 2
                            == 0);
        }
    }

    @Test
    void afterTenThousandCasesASearchGivesUpByName() {
        List<Fact.YesNo> facts = yesNo(14);
        Condition some =
                new Condition.Any(facts.stream().<Condition>map(Condition::yes).toList());

        assertThatThrownBy(() -> proposed(true, facts, some))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no days found");
    }

    @Test
    void afterTenThousandPathsAGraphGivesUpByName() {
        Atoms atoms = atoms(yesNo(15));
        Graph graph = new Graph();
        int even = 1;
        for (int atom = 0; atom < 15; atom++) {
            even = graph.choose(graph.literal(atom, true), graph.not(even), even);
        }
        int cases = even;
        CaseTeller teller = new CaseTeller(atoms, Set.of(0), DAY, DAY);

        assertThatThrownBy(() -> teller.find(graph, cases, sheet -> false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no days found");
    }
}
