/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import static fr.mediation.rules.facts.StandardFacts.ANONYMOUS;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static fr.mediation.rules.facts.StandardFacts.IN_WRITING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Invariant;
import fr.mediation.rules.regulation.NationalRules;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationDraft;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a proof says at the edges: days at the bounds of a validity, names read in exceptions of exceptions, sides that facts forbid. */
class ProofEdgesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 1);
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");

    private static RegulationDraft draft(Validity governs) {
        return Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(DAY)
                .governing(governs);
    }

    private static Rule rule(String id, Condition when, LegalReference cited) {
        return Rule.exclusion(id).when(when).because("motif", "ground").citing(cited);
    }

    private static List<String> told(Regulation regulation) {
        return RegulationProof.of(regulation).stream()
                .map(each -> each.code() + " " + each.about() + " | "
                        + each.wording().fr() + " | " + each.wording().en())
                .toList();
    }

    private static List<String> citing(Validity during, Validity governs) {
        return told(draft(governs)
                .rules(rule("A", Condition.yes(BEFORE_COURT), ARTICLE.during(during)))
                .build());
    }

    @Test
    @DisplayName("A text in force exactly on the days governed is in force")
    void boundsOfAText() {
        Validity governs = new Validity(DAY, END);
        String out =
                "REFERENCE_NOT_IN_FORCE A | Un texte cité n'est pas en vigueur tous les jours régis : Essai, art. 1."
                        + " | A text cited is not in force on every day governed: Essai, art. 1.";

        assertThat(citing(new Validity(DAY, END), governs)).isEmpty();
        assertThat(citing(Validity.ALWAYS, governs)).isEmpty();
        assertThat(citing(new Validity(DAY.plusDays(1), END), governs)).containsExactly(out);
        assertThat(citing(new Validity(DAY, END.minusDays(1)), governs)).containsExactly(out);
        assertThat(citing(new Validity(DAY, END), Validity.since(DAY))).containsExactly(out);
        assertThat(citing(Validity.since(DAY.minusYears(9)), Validity.since(DAY)))
                .isEmpty();
    }

    @Test
    void namesReadInExceptionsOfExceptionsAreRead() {
        Fact.YesNo deep = Fact.yesNo("deep", new Wording("x", "x"), new Wording("x ?", "x?"));
        RuleException nested = RuleException.lifts(
                        "NESTED",
                        Condition.all(
                                Condition.yes(deep), Condition.elapsed(APPEAL_RECEIVED_ON, NationalRules.SILENCE)))
                .because("b", "b")
                .citing(ARTICLE);
        RuleException outer = RuleException.lifts("OUTER", Condition.yes(IN_WRITING))
                .because("a", "a")
                .citing(ARTICLE)
                .except(nested);
        Regulation regulation = draft(Validity.since(DAY))
                .parameter(NationalRules.SILENCE, Period.ofMonths(2), new Wording("s", "s"), ARTICLE)
                .fact(deep)
                .rules(rule("A", Condition.yes(BEFORE_COURT), ARTICLE).except(outer))
                .build();

        assertThat(told(regulation)).isEmpty();
    }

    @Test
    @DisplayName("A ground that time lifts does not cover one that lasts, and may be covered by it")
    void waitingCoversNothing() {
        Condition early = Condition.not(Condition.elapsed(APPEAL_RECEIVED_ON, NationalRules.SILENCE));
        RegulationDraft lasting = draft(Validity.since(DAY))
                .parameter(NationalRules.SILENCE, Period.ofMonths(2), new Wording("s", "s"), ARTICLE)
                .rules(
                        rule("LASTS", Condition.all(early, Condition.yes(BEFORE_COURT)), ARTICLE),
                        rule("WAITS", early, ARTICLE).curable(Cure.BY_TIME));
        RegulationDraft covered = draft(Validity.since(DAY))
                .parameter(NationalRules.SILENCE, Period.ofMonths(2), new Wording("s", "s"), ARTICLE)
                .rules(
                        rule("LASTS", early, ARTICLE),
                        rule("WAITS", Condition.all(early, Condition.yes(BEFORE_COURT)), ARTICLE)
                                .curable(Cure.BY_TIME));

        assertThat(told(lasting.build())).isEmpty();
        assertThat(told(covered.build()))
                .containsExactly(
                        "COVERED_BY_OTHERS WAITS | Chaque fois que ce motif est retenu, d'autres suffisent déjà :"
                                + " LASTS. | Whenever this ground holds, others already suffice: LASTS.");
    }

    @Test
    void aPromiseThatWaitingNeverHurtsIsRefutedInWords() {
        Regulation regulation = draft(Validity.since(DAY))
                .parameter(NationalRules.SILENCE, Period.ofMonths(2), new Wording("s", "s"), ARTICLE)
                .rules(rule("LATE", Condition.elapsed(APPEAL_RECEIVED_ON, NationalRules.SILENCE), ARTICLE))
                .invariant(Invariant.waitingNeverHurts("WAITING", new Wording("Attendre.", "Waiting.")))
                .build();

        List<Finding> findings = RegulationProof.of(regulation);

        assertThat(told(regulation))
                .containsExactly("INVARIANT_BROKEN WAITING | Attendre un jour de plus nuit à cette demande : Attendre."
                        + " | One more day of waiting hurts this request: Waiting.");
        assertThat(RegulationProof.cases(regulation, findings)).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("witness-1");
            assertThat(each.verdict()).isEqualTo(VerdictKind.ADMISSIBLE);
        });
    }

    @Test
    void aBrokenPromiseIsToldInItsOwnWords() {
        Regulation regulation = draft(Validity.since(DAY))
                .rules(rule("A", Condition.yes(BEFORE_COURT), ARTICLE))
                .invariant(new Invariant(
                        "NONE",
                        Condition.yes(ANONYMOUS),
                        List.of(VerdictKind.INADMISSIBLE),
                        new Wording("Jamais anonyme.", "Never anonymous.")))
                .invariant(new Invariant(
                        "ANY",
                        Condition.yes(ANONYMOUS),
                        List.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE, VerdictKind.PREMATURE),
                        new Wording("Toute réponse.", "Any answer.")))
                .build();

        assertThat(told(regulation))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("INVARIANT_BROKEN NONE | ")
                        .contains("Jamais anonyme.", "Never anonymous."));
    }

    @Test
    @DisplayName("Where exceptions conflict no request is checked, so that no case is written")
    void conflictsHaveNoCases() {
        RuleException lifts = RuleException.lifts("LIFTS", Condition.yes(IN_WRITING))
                .because("a", "a")
                .citing(ARTICLE);
        RuleException confirms = RuleException.confirms("CONFIRMS", Condition.yes(ANONYMOUS))
                .because("b", "b")
                .citing(ARTICLE);
        Regulation regulation = draft(Validity.since(DAY))
                .rules(rule("A", Condition.yes(BEFORE_COURT), ARTICLE)
                        .except(lifts)
                        .except(confirms))
                .build();

        List<Finding> findings = RegulationProof.of(regulation);

        assertThat(findings).anyMatch(each -> each.code() == Finding.Code.EXCEPTIONS_IN_CONFLICT);
        assertThat(RegulationProof.cases(regulation, findings)).isEmpty();
    }

    private static List<String> pairs(Condition condition) {
        return ConditionCases.of(draft(Validity.since(DAY))
                        .rules(rule("A", condition, ARTICLE))
                        .build())
                .stream()
                .map(pair -> pair.kind() + " | " + pair.wording().fr() + " | "
                        + pair.wording().en())
                .toList();
    }

    @Test
    @DisplayName("MC/DC: each way in which a condition can count, or not, in words")
    void conditionsThatCount() {
        String alone = "UNIQUE_CAUSE | Seule cette condition change, et le motif avec elle."
                + " | This condition alone changes, and the ground with it.";

        assertThat(pairs(Condition.all(Condition.yes(BEFORE_COURT), Condition.yes(ANONYMOUS))))
                .containsExactly(alone, alone);
        // a mediation ordered by the judge supposes a court
        assertThat(pairs(Condition.all(Condition.yes(BEFORE_COURT), Condition.yes(COURT_ORDERED_MEDIATION))))
                .containsExactly(
                        "ONLY_WHERE_IT_HOLDS | Le motif n'en dépend que lorsqu'elle est remplie : les faits interdisent le cas"
                                + " contraire. | The ground hangs on it only where it holds: facts forbid the opposite case.",
                        alone);
        assertThat(pairs(Condition.any(Condition.yes(BEFORE_COURT), Condition.yes(COURT_ORDERED_MEDIATION))))
                .containsExactly(
                        alone,
                        "ONLY_WHERE_IT_DOES_NOT | Le motif n'en dépend que lorsqu'elle ne l'est pas : les faits interdisent le"
                                + " cas contraire. | The ground hangs on it only where it does not hold: facts forbid the opposite"
                                + " case.");
        // two answers to one question
        assertThat(pairs(Condition.any(
                        Condition.all(Condition.is(APPEAL_ANSWER, "POSITIVE"), Condition.yes(BEFORE_COURT)),
                        Condition.all(Condition.is(APPEAL_ANSWER, "NEGATIVE"), Condition.no(BEFORE_COURT)))))
                .containsExactly(alone, alone, alone);
        assertThat(pairs(Condition.any(
                        Condition.yes(BEFORE_COURT),
                        Condition.all(Condition.yes(BEFORE_COURT), Condition.yes(APPEAL_MADE)))))
                .containsExactly(
                        alone,
                        "NO_EFFECT | Le motif ne dépend jamais de cette condition. | The ground never hangs on this condition.");
    }
}
