/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.proof.LargeRegulation;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A hundred rules that mix sixty facts at random, far beyond what a decision graph can hold: checked, never refused. */
class LargeRegulationPropertyTest {

    private static final int SAMPLES = 60;

    private static List<Fact<?>> facts(Regulation regulation) {
        return regulation.vocabulary().facts().stream()
                .<Fact<?>>map(fact -> fact)
                .filter(fact -> regulation.rules().stream()
                        .flatMap(rule -> Conditions.atoms(rule.holdsWhen()).stream())
                        .anyMatch(atom -> Conditions.fact(atom).equals(fact.id())))
                .toList();
    }

    /** Each fact with this probability, where the others allow it. */
    private static FactSheet drawn(Regulation regulation, FactSheet known, Random random, double share) {
        NaiveEvaluator values = new NaiveEvaluator(regulation, CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF);
        FactSheet sheet = known;
        for (Fact<?> fact : facts(regulation)) {
            if (random.nextDouble() < share && sheet.value(fact).isEmpty()) {
                List<Object> possible = new ArrayList<>(values.values(fact, sheet));
                Object value = possible.get(random.nextInt(possible.size()));
                SheetReading next = NaiveEvaluator.with(
                                FactSheet.draft(regulation.vocabulary()).from(sheet), fact, value)
                        .build();
                sheet = next instanceof SheetReading.Accepted accepted ? accepted.sheet() : sheet;
            }
        }
        return sheet;
    }

    private static Regulation regulation(Random random) {
        long seed = random.nextInt(1_000);
        return switch (random.nextInt(3)) {
            case 0 -> LargeRegulation.of(seed, 100, 60);
            case 1 -> LargeRegulation.ofAnswers(seed);
            default -> LargeRegulation.ofEveryKind(seed);
        };
    }

    private static FactSheet nothing(Regulation regulation) {
        return FactSheet.draft(regulation.vocabulary()).build().orThrow();
    }

    @Property(tries = 12)
    void noCompletionContradictsAVerdictAndNoGroundIsWrong(@ForAll Random random) {
        Regulation regulation = regulation(random);
        Checker checker = Checker.unproved(regulation);
        NaiveEvaluator naive = new NaiveEvaluator(regulation, CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF);
        FactSheet sheet = drawn(regulation, nothing(regulation), random, 0.1 + 0.8 * random.nextDouble());
        Verdict verdict = checker.check(sheet, CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF);

        assertThat(checker.program().drawn()).isNull();
        for (int i = 0; i < SAMPLES; i++) {
            FactSheet complete = drawn(regulation, sheet, random, 1);
            if (facts(regulation).stream().allMatch(fact -> complete.value(fact).isPresent())) {
                VerdictKind kind = naive.verdict(complete);
                assertThat(CheckerPropertyTest.of(verdict.possible())).contains(kind);
                assertThat(CheckerPropertyTest.of(
                                checker.check(complete, CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF)
                                        .possible()))
                        .containsExactly(kind);
                regulation.rules().forEach(rule -> {
                    var against = naive.holds(rule, complete) ? Outcome.DOES_NOT_HOLD : Outcome.HOLDS;
                    assertThat(verdict.grounds(against)).doesNotContain(rule.ground());
                });
            }
        }
    }

    @Property(tries = 8)
    void eachVerdictSaidPossibleIsThatOfACompletionAndNoOtherIs(@ForAll Random random) {
        Regulation regulation = LargeRegulation.ofAnswers(random.nextInt(1_000));
        Checker checker = Checker.unproved(regulation);
        Examples examples = Examples.of(checker);
        FactSheet sheet = drawn(regulation, nothing(regulation), random, 0.2 + 0.5 * random.nextDouble());
        Verdict verdict = checker.check(sheet, CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF);
        List<Condition> known = new ArrayList<>();
        for (Fact<?> fact : facts(regulation)) {
            sheet.value((Fact.YesNo) fact)
                    .ifPresent(
                            so -> known.add(so ? Condition.yes((Fact.YesNo) fact) : Condition.no((Fact.YesNo) fact)));
        }

        for (VerdictKind kind : List.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE)) {
            Optional<Example> witness = examples.find(new Condition.All(known), Set.of(kind));
            assertThat(witness.isPresent())
                    .isEqualTo(CheckerPropertyTest.of(verdict.possible()).contains(kind));
            witness.ifPresent(example -> {
                assertThat(new NaiveEvaluator(regulation, example.referredOn(), example.asOf())
                                .verdict(example.sheet()))
                        .isEqualTo(kind);
                sheet.states()
                        .forEach((fact, state) ->
                                assertThat(example.sheet().state(fact).known()).isEqualTo(state.known()));
            });
        }
    }

    @Property(tries = 4)
    void aDecisiveFactHasAnAnswerThatDecidesAndOneWithoutEffectHasNone(@ForAll Random random) {
        Regulation regulation = regulation(random);
        Checker checker = Checker.unproved(regulation);
        FactSheet sheet = drawn(regulation, nothing(regulation), random, 0.5);
        Verdict verdict = checker.check(sheet, CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF);
        NaiveEvaluator values = new NaiveEvaluator(regulation, CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF);

        for (MissingFact missing : verdict.missing()) {
            Fact<?> fact = regulation.vocabulary().fact(missing.fact()).orElseThrow();
            boolean decides = false;
            for (Object value : values.values(fact, sheet)) {
                SheetReading reading = NaiveEvaluator.with(
                                FactSheet.draft(regulation.vocabulary()).from(sheet), fact, value)
                        .build();
                if (reading instanceof SheetReading.Accepted accepted) {
                    int then = checker.check(accepted.sheet(), CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF)
                            .possible();
                    decides |= Integer.bitCount(then) == 1;
                    if (missing.relevance() == Relevance.WITHOUT_EFFECT) {
                        assertThat(then).isEqualTo(verdict.possible());
                    }
                }
            }
            if (verdict.kind() == VerdictKind.UNDECIDED && !(fact instanceof Fact.Day)) {
                assertThat(missing.relevance() == Relevance.DECISIVE).isEqualTo(decides);
            }
        }
    }

    @Test
    void beyondTheBoundOfTheSearchAVerdictIsHeldPossibleAndNeverDecided() {
        Condition one = Condition.yes(StandardFacts.BEFORE_COURT);
        Condition other = Condition.yes(StandardFacts.ANONYMOUS);
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)));
        int number = 0;
        for (Condition first : List.of(one, Condition.not(one))) {
            for (Condition second : List.of(other, Condition.not(other))) {
                draft.rules(Rule.exclusion("RULE_" + number++)
                        .when(Condition.all(first, second))
                        .because("motif", "ground")
                        .citing(LegalReference.of("Essai", "art. 1")));
            }
        }
        Regulation never = draft.build();
        Program program = new Program(never, 0);
        Known known = program.known(nothing(never), CheckerPropertyTest.REFERRED, CheckerPropertyTest.AS_OF);

        int exact = new Completions(program.logic(), program.correlation(), known).leaves();
        int bounded = new Completions(program.logic(), program.correlation(), known, new Solver(0)).leaves();

        assertThat(CheckerPropertyTest.of(exact)).containsExactly(VerdictKind.INADMISSIBLE);
        assertThat(CheckerPropertyTest.of(bounded))
                .containsExactlyInAnyOrder(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE);
    }

    @Test
    void fortyRulesThatMixSixtyFactsAreComparedWithAVersionOfOneRuleFewer() {
        Regulation one = LargeRegulation.of(2, 40, 60);
        Regulation other = LargeRegulation.of(2, 39, 60);

        List<Region> regions = Comparison.of(one, other).regions(Priors.EVEN);

        assertThat(regions).isNotEmpty();
        for (Region region : regions) {
            Example witness = region.witness();
            assertThat(new NaiveEvaluator(one, witness.referredOn(), witness.asOf()).verdict(witness.sheet()))
                    .isEqualTo(region.before());
            assertThat(new NaiveEvaluator(other, witness.referredOn(), witness.asOf()).verdict(witness.sheet()))
                    .isEqualTo(region.after());
        }
    }
}
