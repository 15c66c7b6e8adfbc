/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWERED_ON;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Option;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Two readings of one day, or of two days that come in order, against every pair of days. */
class CorrelatedDaysPropertyTest {

    private static final LocalDate REFERRED = LocalDate.of(2024, 3, 4);
    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 8);
    private static final int WINDOW = 36;
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final List<Period> PERIODS =
            List.of(Period.ofDays(3), Period.ofDays(6), Period.ofDays(30), Period.ofMonths(1));

    private static ParameterId parameter(int number) {
        return new ParameterId("PERIOD_" + number);
    }

    private static Regulation regulation(List<Rule> rules) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)));
        for (int i = 0; i < PERIODS.size(); i++) {
            draft.parameter(parameter(i), PERIODS.get(i), new Wording("durée", "period"), ARTICLE);
        }
        rules.forEach(draft::rules);
        return draft.build();
    }

    private static Condition reading(Random random) {
        Fact.Day day = random.nextInt(3) == 0 ? APPEAL_ANSWERED_ON : APPEAL_RECEIVED_ON;
        ParameterId period = parameter(random.nextInt(PERIODS.size()));
        Condition elapsed =
                random.nextBoolean() ? Condition.elapsed(day, period) : Condition.elapsedAtReferral(day, period);
        return random.nextBoolean() ? elapsed : Condition.not(elapsed);
    }

    private static Condition condition(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> Condition.all(reading(random), reading(random));
            case 2 -> Condition.any(reading(random), reading(random), Condition.no(APPEAL_MADE));
            case 3 -> Condition.all(reading(random), Condition.is(APPEAL_ANSWER, "NONE", "NEGATIVE"));
            case 4 -> Condition.all(reading(random), reading(random), reading(random));
            default -> reading(random);
        };
    }

    private static Rule rule(String id, Condition when, boolean curable) {
        Rule rule = Rule.exclusion(id).when(when).because("motif", "ground").citing(ARTICLE);
        return curable && rule.toString().contains("on=AS_OF") ? rule.curable(Cure.BY_TIME) : rule;
    }

    /** The slow reading: every answer, and for a day that has an object every day there is. */
    private static Set<VerdictKind> possible(Regulation regulation, FactSheet sheet) {
        NaiveEvaluator naive = new NaiveEvaluator(regulation, REFERRED, AS_OF);
        Set<VerdictKind> found = EnumSet.noneOf(VerdictKind.class);
        for (boolean made : new boolean[] {true, false}) {
            for (Option answer : APPEAL_ANSWER.options()) {
                boolean answered = !answer.code().equals("NONE");
                for (LocalDate received : days(made)) {
                    for (LocalDate on : days(answered)) {
                        FactSheetDraft draft = FactSheet.draft(regulation.vocabulary())
                                .with(APPEAL_MADE, made)
                                .with(APPEAL_ANSWER, answer.code());
                        if (made) {
                            draft.with(APPEAL_RECEIVED_ON, received);
                        }
                        if (answered) {
                            draft.with(APPEAL_ANSWERED_ON, on);
                        }
                        if (draft.build() instanceof SheetReading.Accepted full && agrees(full.sheet(), sheet)) {
                            found.add(naive.verdict(full.sheet()));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<LocalDate> days(boolean any) {
        return any ? AS_OF.minusDays(WINDOW).datesUntil(AS_OF.plusDays(2)).toList() : List.of(AS_OF);
    }

    private static boolean agrees(FactSheet full, FactSheet known) {
        return known.states().entrySet().stream()
                .allMatch(said ->
                        full.state(said.getKey()).known().equals(said.getValue().known()));
    }

    private static FactSheet sheet(Regulation regulation, Random random) {
        FactSheetDraft draft = FactSheet.draft(regulation.vocabulary());
        if (random.nextBoolean()) {
            draft.with(APPEAL_MADE, true);
            if (random.nextInt(3) == 0) {
                draft.with(APPEAL_RECEIVED_ON, AS_OF.minusDays(random.nextInt(WINDOW)));
            }
        }
        SheetReading before = draft.build();
        if (random.nextBoolean()) {
            draft.with(APPEAL_ANSWER, random.nextBoolean() ? "NEGATIVE" : "NONE");
            if (draft.build() instanceof SheetReading.Accepted && random.nextInt(3) == 0) {
                FactSheetDraft dated = FactSheet.draft(regulation.vocabulary())
                        .from(draft.build().orThrow())
                        .with(APPEAL_ANSWERED_ON, AS_OF.minusDays(random.nextInt(WINDOW)));
                if (dated.build() instanceof SheetReading.Accepted accepted) {
                    return accepted.sheet();
                }
            }
        }
        return draft.build().fold(sheet -> sheet, violations -> before.orThrow());
    }

    @Property(tries = 60)
    void decidedIfAndOnlyIfEveryPairOfDaysAgrees(@ForAll Random random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            rules.add(rule("RULE_" + i, condition(random), random.nextBoolean()));
        }
        Regulation regulation = regulation(rules);
        FactSheet sheet = sheet(regulation, random);

        Verdict verdict = Checker.of(regulation).check(sheet, REFERRED, AS_OF);
        Verdict searched = Checker.unproved(regulation, 0).check(sheet, REFERRED, AS_OF);

        assertThat(CheckerPropertyTest.of(verdict.possible())).isEqualTo(possible(regulation, sheet));
        assertThat(searched.possible()).isEqualTo(verdict.possible());
        assertThat(searched.missing()).isEqualTo(verdict.missing());
    }

    @Property(tries = 60)
    void aRequestIsFoundBySearchIfAndOnlyIfTheGraphHasOne(@ForAll Random random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            rules.add(rule("RULE_" + i, condition(random), random.nextBoolean()));
        }
        Regulation regulation = regulation(rules);
        Examples searched = Examples.of(Checker.unproved(regulation, 0));
        Examples drawn = Examples.of(regulation);

        for (VerdictKind kind : Examples.DECIDED) {
            for (Rule rule : rules) {
                assertThat(searched.find(rule.holdsWhen(), Set.of(kind)).isPresent())
                        .isEqualTo(drawn.find(rule.holdsWhen(), Set.of(kind)).isPresent());
            }
        }
    }

    @Test
    void betweenTwoDaysThatLeaveNoDayBetweenThemIsDecided() {
        // thirty days run before a month of thirty-one days: on 8 March 2024 no day is in between, February having 29
        Regulation regulation = regulation(List.of(rule(
                "BETWEEN",
                Condition.all(
                        Condition.elapsed(APPEAL_RECEIVED_ON, parameter(2)),
                        Condition.not(Condition.elapsed(APPEAL_RECEIVED_ON, parameter(3)))),
                false)));
        FactSheet made = FactSheet.draft(regulation.vocabulary())
                .with(APPEAL_MADE, true)
                .build()
                .orThrow();
        Checker checker = Checker.of(regulation);

        assertThat(checker.check(made, REFERRED, AS_OF).kind()).isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(checker.check(made, REFERRED, LocalDate.of(2024, 4, 8)).kind())
                .isEqualTo(VerdictKind.UNDECIDED);
    }

    @Test
    void anAnswerOnAKnownDaySaysThatTheAppealCameBefore() {
        Regulation regulation =
                regulation(List.of(rule("LATE", Condition.elapsed(APPEAL_RECEIVED_ON, parameter(2)), false)));
        FactSheet answered = FactSheet.draft(regulation.vocabulary())
                .with(APPEAL_ANSWER, "NEGATIVE")
                .with(APPEAL_ANSWERED_ON, AS_OF.minusDays(30))
                .build()
                .orThrow();

        Verdict verdict = Checker.of(regulation).check(answered, REFERRED, AS_OF);

        assertThat(verdict.kind()).isEqualTo(VerdictKind.INADMISSIBLE);
        assertThat(verdict.grounds(Outcome.HOLDS)).hasSize(1);
    }
}
