/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.ANONYMOUS;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.NationalRules;
import fr.mediation.rules.regulation.ParameterId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a checker takes, and what it refuses. */
class CheckerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Checker ISERE = Checker.of(IsereReglement.OF_2022);

    private static TimeOverride months(ParameterId period, int months) {
        return new TimeOverride(period, Period.ofMonths(months), "accord");
    }

    @Test
    void aPeriodIsReplacedOnceAndOnlyIfTheReglementHasIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ISERE.overriding(List.of(months(NationalRules.SILENCE, 1), months(NationalRules.SILENCE, 3))))
                .withMessageContaining("replaced once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ISERE.overriding(List.of(months(new ParameterId("NO_SUCH_PERIOD"), 1))))
                .withMessageContaining("NO_SUCH_PERIOD");
    }

    @Test
    void aSheetOfAnotherVocabularyIsReadForTheFactsOfTheReglement() {
        Fact.YesNo elsewhere = new Fact.YesNo(
                new FactId("elsewhere"),
                FactText.of(new Wording("ailleurs", "elsewhere"), new Wording("ailleurs ?", "elsewhere?")));
        FactSheet other = FactSheet.draft(Vocabulary.of(List.of(elsewhere, FINAL_JUDGMENT), List.of()))
                .with(elsewhere, true)
                .with(FINAL_JUDGMENT, true)
                .build()
                .orThrow();

        Verdict verdict = ISERE.check(other, DAY, DAY);

        assertThat(verdict.kind()).isEqualTo(VerdictKind.INADMISSIBLE);
        assertThat(verdict.sheet().states()).containsOnlyKeys(FINAL_JUDGMENT.id());
        assertThat(verdict.sheet().vocabulary()).isEqualTo(VOCABULARY);
    }

    @Test
    void aSheetThatIsInconsistentUnderTheReglementIsRefusedWithoutQuotingIt() {
        FactSheet loose = FactSheet.draft(
                        Vocabulary.of(List.of(ANONYMOUS, BEFORE_COURT, COURT_ORDERED_MEDIATION), List.of()))
                .with(BEFORE_COURT, false)
                .with(COURT_ORDERED_MEDIATION, true)
                .build()
                .orThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ISERE.check(loose, DAY, DAY))
                .withMessageContaining("ORDERED_WITHOUT_COURT");
    }

    @Test
    void aRequestIsNotCheckedBeforeItIsReferred() {
        FactSheet nothing = FactSheet.draft(VOCABULARY).build().orThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> ISERE.check(nothing, DAY, DAY.minusDays(1)));
        assertThat(ISERE.check(nothing, DAY, DAY).asOf()).isEqualTo(DAY);
    }
}
