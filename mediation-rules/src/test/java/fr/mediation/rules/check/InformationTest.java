/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class InformationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final ParameterId LIMIT = new ParameterId("LIMIT");

    private static final Fact.YesNo A = new Fact.YesNo(new FactId("pa"), text("pa"));
    private static final Fact.YesNo B = new Fact.YesNo(new FactId("pb"), text("pb"));
    private static final Fact.OneOf CHOICE = new Fact.OneOf(
            new FactId("choice"),
            text("choice"),
            List.of(
                    Option.of("W", "w", "w"),
                    Option.of("X", "x", "x"),
                    Option.of("Y", "y", "y"),
                    Option.of("Z", "z", "z")));
    private static final Fact.Several TAGS = new Fact.Several(
            new FactId("tags"), text("tags"), List.of(Option.of("T", "t", "t"), Option.of("U", "u", "u")));
    private static final Fact.Day SINCE = new Fact.Day(new FactId("since"), text("since"));
    private static final Fact.Count COUNT = new Fact.Count(new FactId("count"), text("count"), 9);

    private static FactText text(String name) {
        return FactText.of(new Wording(name, name), new Wording(name + " ?", name + "?"));
    }

    private static Verdict verdict(Condition... exclusions) {
        return verdict(Checker.of(regulation(exclusions)));
    }

    private static Verdict verdict(Checker checker) {
        FactSheet empty =
                FactSheet.draft(checker.regulation().vocabulary()).build().orThrow();
        return checker.check(empty, DAY, DAY);
    }

    private static Regulation regulation(Condition... exclusions) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)))
                .parameter(LIMIT, Period.ofMonths(2), new Wording("délai", "limit"), ARTICLE);
        List.of(A, B, CHOICE, TAGS, SINCE, COUNT).forEach(draft::fact);
        int number = 1;
        for (Condition exclusion : exclusions) {
            draft.rules(Rule.exclusion("RULE_" + number++)
                    .when(exclusion)
                    .because("motif", "ground")
                    .citing(ARTICLE));
        }
        return draft.build();
    }

    private static double bits(Verdict verdict, Fact<?> fact) {
        return verdict.expectedInformation(List.of(fact.id())).getOrDefault(fact.id(), -1.0);
    }

    private static void near(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-9));
    }

    @Test
    void aFactThatDecidesAloneTellsOneBit() {
        near(bits(verdict(Condition.yes(A)), A), 1.0);
    }

    @Test
    void aFactThatNoRuleReadsTellsNothing() {
        near(bits(verdict(Condition.yes(A)), B), 0.0);
    }

    @Test
    void halfAConjunctionTellsWhatShannonSays() {
        // before: 1/4 refused; after: half the time settled, half the time even
        double before = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
        near(bits(verdict(Condition.all(Condition.yes(A), Condition.yes(B))), A), before - 0.5);
    }

    @Test
    void anEvenExchangeOfTwoFactsTellsNothingOfEither() {
        Condition either = Condition.any(
                Condition.all(Condition.yes(A), Condition.no(B)), Condition.all(Condition.no(A), Condition.yes(B)));
        near(bits(verdict(either), A), 0.0);
    }

    @Test
    void theOptionsOfAChoiceAreEquallyLikely() {
        near(bits(verdict(Condition.is(CHOICE, "X", "Y")), CHOICE), 1.0);
        double quarter = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
        near(bits(verdict(Condition.is(CHOICE, "X")), CHOICE), quarter);
    }

    @Test
    void aListIsEmptyEveryOtherTime() {
        near(bits(verdict(Condition.includes(TAGS, "T", "U")), TAGS), 1.0);
        // none: 1/2, T alone: 1/4
        double quarter = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
        near(bits(verdict(Condition.includes(TAGS, "T")), TAGS), quarter);
    }

    @Test
    void anOpenListWeighsOnOtherQuestionsAsItsOwnOddsSay() {
        // refused when A, or when the list is not empty: both one in two, so A tells 0.811 - 0.5
        double before = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
        near(bits(verdict(Condition.yes(A), Condition.includes(TAGS, "T", "U")), A), before - 0.5);
    }

    @Test
    void daysAndCountsAreReadAsTheRulesReadThem() {
        near(bits(verdict(Condition.elapsed(SINCE, LIMIT)), SINCE), 1.0);
        near(bits(verdict(Condition.reaches(COUNT, 3)), COUNT), 1.0);
        // none, one of two thresholds, both: 1/2, 1/4 and 1/2, less the threshold of five without that of three
        double two = -(0.4 * Math.log(0.4) + 0.6 * Math.log(0.6)) / Math.log(2);
        near(bits(verdict(Condition.all(Condition.reaches(COUNT, 3), Condition.reaches(COUNT, 5))), COUNT), two);
    }

    @Test
    void namesTheOpenGroundsThatAFactServes() {
        Verdict verdict =
                verdict(Condition.all(Condition.yes(A), Condition.yes(B)), Condition.yes(B), Condition.yes(A));

        assertThat(verdict.openGroundsReading(A.id()))
                .extracting(ground -> ground.id())
                .containsExactly(new GroundId("RULE_1"), new GroundId("RULE_3"));
        assertThat(verdict.openGroundsReading(CHOICE.id())).isEmpty();
    }

    @Test
    void withoutAGraphTheEstimateIsExactWhereNoFactIsReadTwice() {
        Regulation regulation = regulation(
                Condition.all(Condition.yes(A), Condition.not(Condition.includes(TAGS, "T"))),
                Condition.any(Condition.all(Condition.no(B), Condition.elapsed(SINCE, LIMIT))),
                Condition.all(Condition.reaches(COUNT, 3), Condition.includes(TAGS, "U")));
        Verdict searched = verdict(Checker.unproved(regulation, 0));
        Verdict drawn = verdict(Checker.unproved(regulation));

        for (Fact<?> fact : List.of(A, B, TAGS, SINCE, COUNT)) {
            assertThat(bits(drawn, fact)).isPositive();
            near(bits(searched, fact), bits(drawn, fact));
        }
    }

    @Test
    void aCaseThatCannotBeCountsForNothing() {
        // a judge orders mediation only of what is before the court: of three cases left, that without an order is
        // refused
        Verdict verdict = verdict(Condition.all(
                Condition.yes(StandardFacts.BEFORE_COURT), Condition.no(StandardFacts.COURT_ORDERED_MEDIATION)));

        double before = -(Math.log(1.0 / 3) / 3 + Math.log(2.0 / 3) * 2 / 3) / Math.log(2);
        near(bits(verdict, StandardFacts.COURT_ORDERED_MEDIATION), before - 2.0 / 3);
    }

    @Test
    void whatIsSaidOfAListStaysSaid() {
        Checker checker = Checker.of(regulation(Condition.includes(TAGS, "T")));
        FactSheet refused = FactSheet.draft(checker.regulation().vocabulary())
                .with(TAGS, Selection.partly(List.of("T"), List.of()))
                .build()
                .orThrow();

        near(bits(checker.check(refused, DAY, DAY), TAGS), 0.0);
    }

    @Test
    void withoutAGraphAGroundThatTimeLiftsCountsAsOne() {
        Regulation regulation = regulation(Condition.yes(A));
        Regulation curable = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)))
                .parameter(LIMIT, Period.ofMonths(2), new Wording("délai", "limit"), ARTICLE)
                .fact(A)
                .fact(B)
                .fact(SINCE)
                .rules(regulation.rules().get(0))
                .rules(Rule.exclusion("EARLY")
                        .when(Condition.all(Condition.yes(B), Condition.not(Condition.elapsed(SINCE, LIMIT))))
                        .because("motif", "ground")
                        .citing(ARTICLE)
                        .curable(Cure.BY_TIME))
                .build();
        Verdict searched = verdict(Checker.unproved(curable, 0));
        Verdict drawn = verdict(Checker.unproved(curable));

        for (Fact<?> fact : List.of(A, B, SINCE)) {
            assertThat(bits(drawn, fact)).isPositive();
            near(bits(searched, fact), bits(drawn, fact));
        }
    }
}
