/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.proof.LargeRegulation;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Two versions compared without any graph: against the reading of requests one by one, and against the graph. */
class SearchedComparisonTest {

    /** How far an estimate may be from the exact share. */
    private static final Percentage ABOUT = Percentage.withPercentage(20);

    private static Regulation regulation(Random random) {
        return random.nextBoolean() ? TiedRegulations.regulation(random) : RandomRegulations.regulation(random);
    }

    private static void moves(BiConsumer<VerdictKind, VerdictKind> each) {
        TwoVersions.KINDS.forEach(from -> TwoVersions.KINDS.forEach(to -> each.accept(from, to)));
    }

    @Property(tries = 60)
    void aRequestChangesIfAndOnlyIfARegionSaysSo(@ForAll Random random) {
        Regulation before = RandomRegulations.regulation(random);
        Regulation after = RandomRegulations.regulation(random);
        Comparison comparison = Comparison.searched(before, after);
        List<Region> regions = comparison.regions(Priors.EVEN);

        ComparisonPropertyTest.agree(before, after, regions, random);
        ComparisonPropertyTest.replay(before, after, regions);
        moves((from, to) -> assertThat(comparison.tellsAll(from, to)).isTrue());
        assertThat(regions).allMatch(Region::estimated);
    }

    @Property(tries = 60)
    void verdictsThatChangeAndGroundsWithoutEffectAreThoseOfTheGraph(@ForAll Random random) {
        boolean tied = random.nextBoolean();
        Regulation before = tied ? TiedRegulations.regulation(random) : RandomRegulations.regulation(random);
        Regulation after = tied ? TiedRegulations.regulation(random) : RandomRegulations.regulation(random);
        Comparison searched = Comparison.searched(before, after);
        Comparison drawn = Comparison.of(before, after);

        assertThat(drawn.estimated()).isFalse();
        moves((from, to) -> {
            assertThat(searched.share(from, to, Priors.EVEN) > 0).isEqualTo(drawn.share(from, to, Priors.EVEN) > 0);
            assertThat(kinds(searched, from, to)).isEqualTo(kinds(drawn, from, to));
        });
        before.rules()
                .forEach(rule -> assertThat(searched.sameEffect(rule.id())).isEqualTo(drawn.sameEffect(rule.id())));
    }

    private static boolean kinds(Comparison comparison, VerdictKind from, VerdictKind to) {
        return comparison.regions(Priors.EVEN).stream()
                .anyMatch(region -> region.before() == from && region.after() == to);
    }

    @Property(tries = 40)
    void theOtherWayRoundIsTheMirror(@ForAll Random random) {
        Regulation before = regulation(random);
        Regulation after = RandomRegulations.regulation(random);
        List<Region> there = Comparison.searched(before, after).regions(Priors.EVEN);

        assertThat(Comparison.searched(after, before).regions(Priors.EVEN))
                .isEqualTo(there.stream()
                        .map(Region::mirror)
                        .sorted(Comparison.order())
                        .toList());
        assertThat(Comparison.searched(before, before).regions(Priors.EVEN)).isEmpty();
    }

    @Test
    void nineEstimatedSharesInTenAreATenthFromTheExactOneAtMost() {
        Fact.YesNo often = (Fact.YesNo) RandomRegulations.FACTS.get(0);
        List<Double> errors = new ArrayList<>();
        for (int seed = 1; seed <= 60; seed++) {
            Priors priors = seed % 2 == 0 ? Priors.EVEN : Priors.EVEN.with(often, "", 0.98);
            Random random = new Random(seed);
            Regulation before = RandomRegulations.regulation(random);
            Regulation after = RandomRegulations.regulation(random);
            Comparison searched = Comparison.searched(before, after);
            Comparison drawn = Comparison.of(before, after);
            List<Region> estimated = searched.regions(priors);
            moves((from, to) -> errors.add(error(searched.share(from, to, priors), drawn.share(from, to, priors))));
            for (Region region : drawn.regions(priors)) {
                estimated.stream()
                        .filter(each -> isSame(each, region))
                        .forEach(each -> errors.add(error(each.share(), region.share())));
            }
        }
        Collections.sort(errors);

        assertThat(errors).hasSizeGreaterThan(500);
        assertThat(errors.get(errors.size() * 9 / 10)).isLessThan(0.1);
        assertThat(errors.get(errors.size() * 98 / 100)).isLessThan(0.25);
    }

    private static double error(double estimate, double exact) {
        return exact == 0 ? estimate : Math.abs(estimate / exact - 1);
    }

    private static boolean isSame(Region one, Region other) {
        return one.given() == other.given()
                && one.before() == other.before()
                && one.after() == other.after()
                && one.when().equals(other.when())
                && one.lost().equals(other.lost());
    }

    @Test
    void fortyRulesThatMixSixtyFactsHaveAboutTheSharesOfTheirGraph() {
        Regulation one = LargeRegulation.of(2, 40, 60);
        Regulation other = LargeRegulation.of(2, 39, 60);
        Comparison drawn = Comparison.of(one, other);
        Comparison searched = Comparison.searched(one, other);

        assertThat(drawn.estimated()).isFalse();
        moves((from, to) ->
                assertThat(searched.share(from, to, Priors.EVEN)).isCloseTo(drawn.share(from, to, Priors.EVEN), ABOUT));
        assertThat(searched.regions(Priors.EVEN))
                .extracting(Region::before, Region::after, Region::when)
                .containsExactlyInAnyOrderElementsOf(drawn.regions(Priors.EVEN).stream()
                        .map(each -> tuple(each.before(), each.after(), each.when()))
                        .toList());
    }

    @Test
    void aHundredRulesThatMixSixtyFactsAreComparedWhateverTheirFacts() {
        for (Regulation one :
                List.of(LargeRegulation.of(1, 100, 60), LargeRegulation.ofAnswers(1), LargeRegulation.ofEveryKind(1))) {
            Regulation other = LargeRegulation.changing(one, new Random(7), 2);
            Comparison comparison = Comparison.of(one, other);
            List<Region> regions = comparison.regions(Priors.EVEN);

            assertThat(comparison.estimated()).isTrue();
            assertThat(regions).isNotEmpty().allMatch(region -> region.share() > 0 && region.estimated());
            moves((from, to) -> assertThat(comparison.tellsAll(from, to)).isTrue());
            for (Region region : regions) {
                Example witness = region.witness();
                assertThat(new NaiveEvaluator(one, witness.referredOn(), witness.asOf()).verdict(witness.sheet()))
                        .isEqualTo(region.before());
                assertThat(new NaiveEvaluator(other, witness.referredOn(), witness.asOf()).verdict(witness.sheet()))
                        .isEqualTo(region.after());
            }
        }
    }

    @Test
    void whatIsNotToldIsSaid() {
        Comparison comparison = Comparison.of(LargeRegulation.ofAnswers(3), LargeRegulation.ofAnswers(4));

        assertThat(comparison.tellsAll(VerdictKind.INADMISSIBLE, VerdictKind.INADMISSIBLE))
                .isFalse();
        assertThat(comparison.tellsAll(VerdictKind.ADMISSIBLE, VerdictKind.PREMATURE))
                .isTrue();
    }

    @Test
    void moreReadingsThanAWordHoldsAreRefusedByName() {
        assertThatThrownBy(() -> Comparison.of(counting(0), counting(40))).isInstanceOf(TooIntricate.class);
    }

    /** Forty readings of one count. */
    private static Regulation counting(int from) {
        Fact.Count count = new Fact.Count(
                new FactId("many"), FactText.of(new Wording("nombre", "count"), new Wording("?", "?")), 99);
        return Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)))
                .fact(count)
                .rules(Rule.exclusion("MANY")
                        .when(new Condition.All(IntStream.rangeClosed(from + 1, from + 40)
                                .mapToObj(least -> Condition.reaches(count, least))
                                .toList()))
                        .because("motif", "ground")
                        .citing(LegalReference.of("Essai", "art. 1")))
                .build();
    }
}
