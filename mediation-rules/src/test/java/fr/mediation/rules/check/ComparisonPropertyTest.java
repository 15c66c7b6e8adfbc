/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two random règlements, compared at once and request by request. */
class ComparisonPropertyTest {

    private static final LocalDate REFERRED = LocalDate.of(2024, 5, 6);
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 10);

    @Property(tries = 60)
    void aRequestChangesIfAndOnlyIfARegionSaysSo(@ForAll Random random) {
        Regulation before = RandomRegulations.regulation(random);
        Regulation after = RandomRegulations.regulation(random);

        agree(before, after, Comparison.of(before, after).regions(Priors.EVEN), random);
    }

    /** Complete requests, read one by one, change as the regions say, and no other does. */
    static void agree(Regulation before, Regulation after, List<Region> regions, Random random) {
        NaiveEvaluator one = new NaiveEvaluator(before, REFERRED, AS_OF);
        NaiveEvaluator other = new NaiveEvaluator(after, REFERRED, AS_OF);
        for (int i = 0; i < 60; i++) {
            FactSheet sheet = complete(before, random);
            VerdictKind from = one.verdict(sheet);
            VerdictKind to = other.verdict(sheet);
            for (Region region : regions) {
                if (isGiven(region, from, to) && holds(region, sheet)) {
                    assertThat(List.of(from, to)).isEqualTo(List.of(region.before(), region.after()));
                    assertThat(held(one, before, sheet))
                            .containsAll(
                                    region.lost().stream().map(g -> g.value()).toList());
                    assertThat(held(other, after, sheet))
                            .containsAll(
                                    region.gained().stream().map(g -> g.value()).toList());
                }
            }
            boolean changes = from != to || !held(one, before, sheet).equals(held(other, after, sheet));
            assertThat(regions.stream()
                            .anyMatch(
                                    region -> region.before() == from && region.after() == to && holds(region, sheet)))
                    .isEqualTo(changes);
        }
    }

    @Property(tries = 60)
    void everyWitnessChangesAsItsRegionSays(@ForAll Random random) {
        Regulation before = RandomRegulations.regulation(random);
        Regulation after = RandomRegulations.regulation(random);

        replay(before, after, Comparison.of(before, after).regions(Priors.EVEN));
    }

    static void replay(Regulation before, Regulation after, List<Region> regions) {
        for (Region region : regions) {
            Example witness = region.witness();
            NaiveEvaluator one = new NaiveEvaluator(before, witness.referredOn(), witness.asOf());
            NaiveEvaluator other = new NaiveEvaluator(after, witness.referredOn(), witness.asOf());
            assertThat(one.possible(witness.sheet(), RandomRegulations.FACTS)).containsExactly(region.before());
            assertThat(other.possible(witness.sheet(), RandomRegulations.FACTS)).containsExactly(region.after());
            assertThat(region.share()).isPositive().isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 60)
    void noTermOfARegionCanBeLeftOut(@ForAll Random random) {
        Regulation before = RandomRegulations.regulation(random);
        Regulation after = RandomRegulations.regulation(random);
        List<Region> regions = Comparison.of(before, after).regions(Priors.EVEN);

        for (Region region : regions) {
            assertThat(regions.stream()
                            .filter(other -> !other.equals(region)
                                    && other.before() == region.before()
                                    && other.after() == region.after()
                                    && other.lost().equals(region.lost())
                                    && other.gained().equals(region.gained()))
                            .noneMatch(other -> other.when().containsAll(region.when())))
                    .isTrue();
        }
    }

    private static boolean isGiven(Region region, VerdictKind from, VerdictKind to) {
        return switch (region.given()) {
            case BEFORE -> region.before() == from;
            case AFTER -> region.after() == to;
            case BOTH -> region.before() == from && region.after() == to;
        };
    }

    private static List<String> held(NaiveEvaluator evaluator, Regulation regulation, FactSheet sheet) {
        return regulation.rules().stream()
                .filter(rule -> evaluator.holds(rule, sheet))
                .map(Rule::id)
                .map(id -> id.value())
                .sorted()
                .toList();
    }

    private static FactSheet complete(Regulation regulation, Random random) {
        FactSheet full = CheckerPropertyTest.sheet(regulation, random, 1.0);
        FactSheetDraft draft = FactSheet.draft(regulation.vocabulary()).from(full);
        Fact.Several tags = (Fact.Several) RandomRegulations.FACTS.get(4);
        Selection said = full.value(tags).orElseThrow();
        return draft.with(tags, Selection.exactly(said.in())).build().orThrow();
    }

    private static boolean holds(Region region, FactSheet sheet) {
        return region.when().stream().allMatch(term -> holds(term, sheet) == term.holds());
    }

    private static boolean holds(Term term, FactSheet sheet) {
        Object value = sheet.state(term.fact()).known().orElseThrow();
        if (value instanceof Selection selection) {
            return selection.in().contains(term.reading());
        }
        if (value instanceof LocalDate day) {
            return !day.plus(Period.parse(term.reading())).isAfter(AS_OF);
        }
        if (value instanceof Integer number) {
            return number >= Integer.parseInt(term.reading().substring(2));
        }
        return value instanceof Boolean yes ? yes : value.equals(term.reading());
    }
}
