/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.ANONYMOUS;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.IN_WRITING;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.rules.facts.Constraint;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ExceptionId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What becomes of a rule, and by which facts. */
class FateTest {

    private static final LocalDate DAY = CheckerPropertyTest.AS_OF;
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");

    private static final String SUBJECT = SUBJECTS.options().get(0).code();

    private static Rule exclusion(Condition when) {
        return Rule.exclusion("ONE").when(when).because("motif", "ground").citing(ARTICLE);
    }

    private static Regulation regulation(Rule rule) {
        return Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)))
                .rules(rule)
                .build();
    }

    private static List<FactId> ids(Fact<?>... facts) {
        return List.of(facts).stream().<FactId>map(Fact::id).toList();
    }

    @Test
    void reasonsOfFewFactsComeFirstThenThoseOfFactsAskedLast() {
        Fate fate = new Program(regulation(exclusion(Condition.any(
                        Condition.yes(ANONYMOUS),
                        Condition.all(Condition.yes(BEFORE_COURT), Condition.yes(FINAL_JUDGMENT)),
                        Condition.yes(IN_WRITING)))))
                .fate(0);

        assertThat(fate.reasons())
                .extracting(reason -> reason.finding().outcome(), Reason::facts)
                .containsExactly(
                        tuple(Outcome.HOLDS, ids(IN_WRITING)),
                        tuple(Outcome.HOLDS, ids(ANONYMOUS)),
                        tuple(Outcome.HOLDS, ids(BEFORE_COURT, FINAL_JUDGMENT)),
                        tuple(Outcome.DOES_NOT_HOLD, ids(ANONYMOUS, BEFORE_COURT, IN_WRITING)),
                        tuple(Outcome.DOES_NOT_HOLD, ids(ANONYMOUS, FINAL_JUDGMENT, IN_WRITING)));
        assertThat(fate.holds().speaks()).isTrue();
        assertThat(fate.reasons()).noneMatch(Reason::mayBeLifted);
    }

    private static String words(Reason reason) {
        return Objects.requireNonNull(reason.step()).fact().fr();
    }

    @Test
    void reasonsArePutInWordsBeforehandWhereTheyAreAlwaysTheSame() {
        Fate subject = new Program(regulation(exclusion(Condition.includes(SUBJECTS, SUBJECT)))).fate(0);
        Fate named = new Program(regulation(exclusion(Condition.yes(ANONYMOUS)))).fate(0);
        int place = StandardFacts.VOCABULARY.facts().indexOf(SUBJECTS);

        assertThat(named.reasons())
                .extracting(Reason::ofNone, FateTest::words)
                .containsExactly(tuple(-1, "Demande anonyme = oui"), tuple(-1, "Demande anonyme = non"));
        assertThat(subject.reasons())
                .extracting(Reason::ofNone, FateTest::words)
                .containsOnly(tuple(place, "Objet du litige parmi les matières exclues = aucun"));
    }

    @Test
    void onlyTheExceptionsThatApplyLift() {
        Checker checker = Checker.of(regulation(exclusion(Condition.yes(BEFORE_COURT))
                .except(RuleException.lifts("ANONYMOUS", Condition.yes(ANONYMOUS))
                        .because("exception", "exception")
                        .citing(ARTICLE))
                .except(RuleException.lifts("WRITTEN", Condition.yes(IN_WRITING))
                        .because("exception", "exception")
                        .citing(ARTICLE))));
        FactSheetDraft draft = FactSheet.draft(checker.regulation().vocabulary())
                .with(ANONYMOUS, false)
                .with(IN_WRITING, true);

        assertThat(checker.program().fate(0).reasons())
                .allMatch(reason -> reason.mayBeLifted() == (reason.finding().outcome() == Outcome.DOES_NOT_HOLD))
                .filteredOn(Reason::mayBeLifted)
                .isNotEmpty();
        assertThat(lifting(checker, draft.with(BEFORE_COURT, true))).containsExactly(new ExceptionId("WRITTEN"));
        assertThat(lifting(checker, draft.with(BEFORE_COURT, false))).isEmpty();
        assertThat(lifting(checker, draft.with(BEFORE_COURT, true).with(ANONYMOUS, true)))
                .containsExactly(new ExceptionId("ANONYMOUS"), new ExceptionId("WRITTEN"));
    }

    private static List<ExceptionId> lifting(Checker checker, FactSheetDraft draft) {
        return checker.check(draft.build().orThrow(), DAY, DAY)
                .findings()
                .get(0)
                .liftedBy();
    }

    /** The sheet with these facts alone. */
    private static FactSheet only(FactSheet sheet, List<FactId> kept) {
        FactSheetDraft draft = FactSheet.draft(sheet.vocabulary()).from(sheet);
        sheet.vocabulary().facts().stream()
                .filter(fact -> !kept.contains(fact.id()))
                .forEach(draft::without);
        return draft.build().orThrow();
    }

    @Property(tries = 150)
    void theFactsSaidToDecideARuleSuffice(@ForAll Random random) {
        Verdict verdict = drawn(random);
        List<RuleFinding> findings = verdict.findings();

        for (int i = 0; i < findings.size(); i++) {
            RuleFinding finding = findings.get(i);
            if (finding.outcome() != Outcome.OPEN) {
                assertThat(outcome(verdict, i, finding.decisive())).isEqualTo(finding.outcome());
            }
        }
    }

    /** Whether a day among the facts supposes another fact. */
    private static boolean isSupposed(FactId fact, List<FactId> others, Vocabulary vocabulary) {
        return vocabulary.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.DayNeeds needs
                        && needs.needs().fact().equals(fact)
                        && others.contains(needs.day()));
    }

    @Property(tries = 150)
    void noneOfThemCanBeLeftOutUnlessAnotherSupposesIt(@ForAll Random random) {
        Verdict verdict = drawn(random);
        List<RuleFinding> findings = verdict.findings();

        for (int i = 0; i < findings.size(); i++) {
            RuleFinding finding = findings.get(i);
            for (FactId left : finding.decisive()) {
                List<FactId> fewer = new ArrayList<>(finding.decisive());
                fewer.remove(left);
                if (!isSupposed(left, fewer, verdict.sheet().vocabulary())) {
                    assertThat(outcome(verdict, i, fewer)).isNotEqualTo(finding.outcome());
                }
            }
        }
    }

    private static Verdict drawn(Random random) {
        boolean tied = random.nextBoolean();
        Regulation regulation = tied ? TiedRegulations.regulation(random) : RandomRegulations.regulation(random);
        FactSheet sheet = tied
                ? TiedRegulations.sheet(regulation, random, 0.8)
                : CheckerPropertyTest.sheet(regulation, random, 0.8);
        return Checker.unproved(regulation).check(sheet, CheckerPropertyTest.REFERRED, DAY);
    }

    /** What becomes of a rule when these facts alone are known. */
    private static Outcome outcome(Verdict verdict, int rule, List<FactId> kept) {
        Program program = verdict.checker().program();
        return program.fate(rule)
                .outcome(program.known(only(verdict.sheet(), kept), CheckerPropertyTest.REFERRED, DAY));
    }

    @Property(tries = 200)
    void whateverTheBoundOnItsGraphsAVerdictIsTheSame(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);
        FactSheet sheet = CheckerPropertyTest.sheet(regulation, random, 0.7);
        Verdict exact = Checker.unproved(regulation).check(sheet, CheckerPropertyTest.REFERRED, DAY);

        Verdict bounded =
                Checker.unproved(regulation, random.nextInt(60)).check(sheet, CheckerPropertyTest.REFERRED, DAY);

        assertThat(bounded.possible()).isEqualTo(exact.possible());
        for (Outcome outcome : Outcome.values()) {
            assertThat(bounded.grounds(outcome)).isEqualTo(exact.grounds(outcome));
        }
        assertThat(bounded.findings())
                .extracting(RuleFinding::ground, RuleFinding::outcome, RuleFinding::liftedBy)
                .isEqualTo(exact.findings().stream()
                        .map(each -> tuple(each.ground(), each.outcome(), each.liftedBy()))
                        .toList());
    }
}
