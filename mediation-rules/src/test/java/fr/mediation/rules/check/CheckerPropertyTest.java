/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random règlements and random sheets, against the slow reading of every completion. */
class CheckerPropertyTest {

    static final LocalDate REFERRED = LocalDate.of(2024, 5, 6);
    static final LocalDate AS_OF = LocalDate.of(2024, 6, 10);
    private static final List<Fact<?>> FACTS = RandomRegulations.FACTS;

    @Provide
    Arbitrary<Regulation> regulations() {
        return Arbitraries.randomValue(RandomRegulations::regulation);
    }

    static FactSheet sheet(Regulation regulation, Random random, double known) {
        FactSheetDraft draft = FactSheet.draft(regulation.vocabulary());
        NaiveEvaluator values = new NaiveEvaluator(regulation, REFERRED, AS_OF);
        FactSheet empty = draft.build().orThrow();
        for (Fact<?> fact : FACTS) {
            if (random.nextDouble() < known) {
                List<Object> possible = new ArrayList<>(values.values(fact, empty));
                if (fact instanceof Fact.Several) {
                    possible.add(Selection.partly(List.of("T"), List.of()));
                    possible.add(Selection.partly(List.of(), List.of("T")));
                }
                NaiveEvaluator.with(draft, fact, possible.get(random.nextInt(possible.size())));
            }
        }
        return draft.build().orThrow();
    }

    static Set<VerdictKind> of(int possible) {
        Set<VerdictKind> kinds = EnumSet.noneOf(VerdictKind.class);
        if ((possible & 1 << Graph.ADMISSIBLE) != 0) {
            kinds.add(VerdictKind.ADMISSIBLE);
        }
        if ((possible & 1 << Graph.INADMISSIBLE) != 0) {
            kinds.add(VerdictKind.INADMISSIBLE);
        }
        if ((possible & 1 << Graph.PREMATURE) != 0) {
            kinds.add(VerdictKind.PREMATURE);
        }
        return kinds;
    }

    @Property(tries = 300)
    void decidedIfAndOnlyIfEveryCompletionAgrees(@ForAll("regulations") Regulation regulation, @ForAll Random random) {
        FactSheet sheet = sheet(regulation, random, 0.6);

        Verdict verdict = Checker.of(regulation).check(sheet, REFERRED, AS_OF);

        Set<VerdictKind> expected = new NaiveEvaluator(regulation, REFERRED, AS_OF).possible(sheet, FACTS);
        assertThat(of(verdict.possible())).isEqualTo(expected);
        assertThat(verdict.admissibility().kind()).isEqualTo(verdict.kind());
    }

    @Property(tries = 300)
    void decidedIfAndOnlyIfEveryCompletionAgreesInOneWordOfBits(@ForAll Random random) {
        Regulation regulation = TiedRegulations.regulation(random);
        FactSheet sheet = TiedRegulations.sheet(regulation, random, 0.6);

        Verdict verdict = Checker.of(regulation).check(sheet, REFERRED, AS_OF);

        assertThat(of(verdict.possible()))
                .isEqualTo(new NaiveEvaluator(regulation, REFERRED, AS_OF).possible(sheet, TiedRegulations.FACTS));
    }

    @Property(tries = 200)
    void masksAndGraphAgree(@ForAll("regulations") Regulation regulation, @ForAll Random random) {
        Checker checker = Checker.of(regulation);
        FactSheet sheet = sheet(regulation, random, 0.7);

        Program program = checker.program();
        Drawn drawn = Objects.requireNonNull(program.drawn());

        assertThat(program.possible(sheet, REFERRED, AS_OF))
                .isEqualTo(new Paths(drawn.graph(), drawn.verdict()).leaves(checker.known(sheet, REFERRED, AS_OF)));
    }

    @Property(tries = 200)
    void learningAFactNeverTurnsADecidedVerdict(@ForAll("regulations") Regulation regulation, @ForAll Random random) {
        Checker checker = Checker.of(regulation);
        FactSheet full = sheet(regulation, random, 1.0);
        FactSheetDraft draft = FactSheet.draft(regulation.vocabulary()).from(full);
        FACTS.stream().filter(fact -> random.nextBoolean()).forEach(draft::without);

        Verdict before = checker.check(draft.build().orThrow(), REFERRED, AS_OF);
        Verdict after = checker.check(full, REFERRED, AS_OF);

        assertThat(of(before.possible())).containsAll(of(after.possible()));
        List<String> held = ids(before, Outcome.HOLDS);
        assertThat(ids(after, Outcome.HOLDS)).containsAll(held);
    }

    @Property(tries = 150)
    void everyGroundIsFound(@ForAll("regulations") Regulation regulation, @ForAll Random random) {
        FactSheet full = sheet(regulation, random, 1.0);
        FactSheet complete = FactSheet.draft(regulation.vocabulary())
                .from(full)
                .with((Fact.Several) FACTS.get(4), Selection.exactly(List.of("T")))
                .build()
                .orThrow();
        NaiveEvaluator naive = new NaiveEvaluator(regulation, REFERRED, AS_OF);

        Verdict verdict = Checker.of(regulation).check(complete, REFERRED, AS_OF);

        assertThat(ids(verdict, Outcome.HOLDS))
                .isEqualTo(regulation.rules().stream()
                        .filter(rule -> naive.holds(rule, complete))
                        .map(rule -> rule.id().value())
                        .toList());
    }

    @Property(tries = 150)
    void aFactWithoutEffectNeverChangesAnything(@ForAll("regulations") Regulation regulation, @ForAll Random random) {
        Checker checker = Checker.of(regulation);
        FactSheet sheet = sheet(regulation, random, 0.4);
        Verdict verdict = checker.check(sheet, REFERRED, AS_OF);

        for (MissingFact missing : verdict.missing()) {
            Fact<?> fact = regulation.vocabulary().fact(missing.fact()).orElseThrow();
            boolean settles = false;
            for (Object value : new NaiveEvaluator(regulation, REFERRED, AS_OF).values(fact, sheet)) {
                FactSheet learned = NaiveEvaluator.with(
                                FactSheet.draft(regulation.vocabulary()).from(sheet), fact, value)
                        .build()
                        .orThrow();
                int then = checker.check(learned, REFERRED, AS_OF).possible();
                settles |= Integer.bitCount(then) == 1;
                if (missing.relevance() == Relevance.WITHOUT_EFFECT) {
                    assertThat(of(then)).isEqualTo(of(verdict.possible()));
                }
            }
            if (missing.relevance() == Relevance.DECISIVE) {
                assertThat(settles).isTrue();
            }
        }
    }

    @Property(tries = 100)
    void theExplanationIsSufficient(@ForAll("regulations") Regulation regulation, @ForAll Random random) {
        Checker checker = Checker.of(regulation);
        FactSheet sheet = sheet(regulation, random, 0.8);

        for (RuleFinding finding : checker.check(sheet, REFERRED, AS_OF).findings()) {
            FactSheetDraft only = FactSheet.draft(regulation.vocabulary()).from(sheet);
            FACTS.stream()
                    .filter(fact -> !finding.decisive().contains(fact.id()))
                    .forEach(only::without);
            Verdict replayed = checker.check(only.build().orThrow(), REFERRED, AS_OF);
            if (finding.outcome() != Outcome.OPEN) {
                assertThat(ids(replayed, finding.outcome()))
                        .contains(finding.ground().id().value());
            }
        }
    }

    @Property(tries = 100)
    void admissibleFromIsTheFirstDay(@ForAll("regulations") Regulation regulation, @ForAll Random random) {
        Checker checker = Checker.of(regulation);
        FactSheet sheet = sheet(regulation, random, 0.9);

        Verdict verdict = checker.check(sheet, REFERRED, AS_OF);

        verdict.admissibleFrom().ifPresent(first -> {
            assertThat(checker.check(sheet, REFERRED, first).kind()).isEqualTo(VerdictKind.ADMISSIBLE);
            assertThat(checker.check(sheet, REFERRED, first.minusDays(1)).kind())
                    .isNotEqualTo(VerdictKind.ADMISSIBLE);
            AS_OF.datesUntil(first)
                    .forEach(day -> assertThat(
                                    checker.check(sheet, REFERRED, day).kind())
                            .isNotEqualTo(VerdictKind.ADMISSIBLE));
        });
    }

    private static List<String> ids(Verdict verdict, Outcome outcome) {
        return verdict.grounds(outcome).stream()
                .map(ground -> ground.id().value())
                .toList();
    }
}
