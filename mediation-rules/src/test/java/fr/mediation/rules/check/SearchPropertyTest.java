/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random règlements answered without any decision graph, against the slow reading and against their graph. */
class SearchPropertyTest {

    private static final LocalDate REFERRED = CheckerPropertyTest.REFERRED;
    private static final LocalDate AS_OF = CheckerPropertyTest.AS_OF;

    private static Checker searching(Regulation regulation) {
        Checker checker = Checker.unproved(regulation, 0);
        assertThat(checker.program().drawn()).isNull();
        return checker;
    }

    @Property(tries = 150)
    void decidedIfAndOnlyIfEveryCompletionAgrees(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);
        FactSheet sheet = CheckerPropertyTest.sheet(regulation, random, 0.6);

        Verdict verdict = searching(regulation).check(sheet, REFERRED, AS_OF);

        assertThat(CheckerPropertyTest.of(verdict.possible()))
                .isEqualTo(new NaiveEvaluator(regulation, REFERRED, AS_OF).possible(sheet, RandomRegulations.FACTS));
    }

    @Property(tries = 150)
    void decidedIfAndOnlyIfEveryCompletionOfFactsThatHangTogetherAgrees(@ForAll Random random) {
        Regulation regulation = TiedRegulations.regulation(random);
        FactSheet sheet = TiedRegulations.sheet(regulation, random, 0.6);

        Verdict verdict = searching(regulation).check(sheet, REFERRED, AS_OF);

        assertThat(CheckerPropertyTest.of(verdict.possible()))
                .isEqualTo(new NaiveEvaluator(regulation, REFERRED, AS_OF).possible(sheet, TiedRegulations.FACTS));
    }

    @Property(tries = 100)
    void everythingAskedOfAVerdictIsWhatTheGraphSays(@ForAll Random random) {
        boolean tied = random.nextBoolean();
        Regulation regulation = tied ? TiedRegulations.regulation(random) : RandomRegulations.regulation(random);
        FactSheet sheet = tied
                ? TiedRegulations.sheet(regulation, random, 0.5)
                : CheckerPropertyTest.sheet(regulation, random, 0.5);

        Verdict searched = searching(regulation).check(sheet, REFERRED, AS_OF);
        Verdict drawn = Checker.unproved(regulation).check(sheet, REFERRED, AS_OF);

        for (Outcome outcome : Outcome.values()) {
            assertThat(searched.grounds(outcome)).isEqualTo(drawn.grounds(outcome));
        }
        assertThat(searched.missing()).isEqualTo(drawn.missing());
        assertThat(searched.timeline()).isEqualTo(drawn.timeline());
        assertThat(searched.sufficientReasons(3)).isEqualTo(drawn.sufficientReasons(3));
        assertThat(searched.counterfactuals(Step.STANDARD, 2)).isEqualTo(drawn.counterfactuals(Step.STANDARD, 2));
        for (int i = 0; i < drawn.findings().size(); i++) {
            RuleFinding finding = searched.findings().get(i);
            assertThat(finding.outcome()).isEqualTo(drawn.findings().get(i).outcome());
            assertThat(isEnough(finding, searched)).isTrue();
        }
    }

    /** Whether the facts said to decide a rule decide it. */
    private static boolean isEnough(RuleFinding finding, Verdict verdict) {
        FactSheetDraft only = FactSheet.draft(verdict.sheet().vocabulary()).from(verdict.sheet());
        for (Fact<?> fact : verdict.sheet().vocabulary().facts()) {
            if (!finding.decisive().contains(fact.id())) {
                only.without(fact);
            }
        }
        Verdict replayed = verdict.checker().check(only.build().orThrow(), REFERRED, AS_OF);
        return finding.outcome() == Outcome.OPEN
                || replayed.grounds(finding.outcome()).contains(finding.ground());
    }

    @Property(tries = 60)
    void aRequestIsFoundIfAndOnlyIfTheGraphHasOne(@ForAll Random random) {
        Regulation regulation =
                random.nextBoolean() ? TiedRegulations.regulation(random) : RandomRegulations.regulation(random);
        Examples searched = Examples.of(searching(regulation));
        Examples drawn = Examples.of(regulation);

        for (VerdictKind kind : Examples.DECIDED) {
            for (Rule rule : regulation.rules()) {
                for (Condition when : List.of(rule.holdsWhen(), Condition.not(rule.holdsWhen()))) {
                    Optional<Example> found = searched.find(when, Set.of(kind));
                    assertThat(found.isPresent())
                            .isEqualTo(drawn.find(when, Set.of(kind)).isPresent());
                    found.ifPresent(example -> assertThat(drawn.checker()
                                    .check(example.sheet(), example.referredOn(), example.asOf())
                                    .stillPossible())
                            .hasSize(1));
                }
            }
        }
    }

    @Property(tries = 60)
    void whatIsExpectedOfAFactIsNeverNegativeAndNeverMoreThanThereIsToTell(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);
        FactSheet sheet = CheckerPropertyTest.sheet(regulation, random, 0.3);

        Verdict verdict = searching(regulation).check(sheet, REFERRED, AS_OF);

        var bits = verdict.expectedInformation(
                verdict.missing().stream().map(MissingFact::fact).toList());
        assertThat(bits.values()).allMatch(each -> each >= 0 && each <= Math.log(3) / Math.log(2));
    }
}
