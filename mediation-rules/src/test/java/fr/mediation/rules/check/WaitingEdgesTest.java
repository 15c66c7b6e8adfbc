/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.ANONYMOUS;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWERED_ON;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.TRIGGERING_EVENT_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Attendre nuit-il : les bornes de la recherche, et ce qu'elle ne doit pas manquer")
class WaitingEdgesTest {

    private static final Condition ANY = Condition.any(Condition.yes(ANONYMOUS), Condition.no(ANONYMOUS));
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");

    private static ParameterId months(int months) {
        return new ParameterId("MONTHS_" + months);
    }

    private static Condition run(Fact.Day day, int months) {
        return Condition.elapsed(day, months(months));
    }

    private static Condition running(Fact.Day day, int months) {
        return Condition.not(run(day, months));
    }

    private static Rule exclusion(String id, Condition when) {
        return Rule.exclusion(id).when(when).because("motif", "ground").citing(ARTICLE);
    }

    private static Regulation with(List<Rule> rules) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2024, 1, 1))
                .governing(Validity.since(LocalDate.of(2024, 1, 1)));
        for (int months = 1; months <= 8; months++) {
            draft.parameter(months(months), Period.ofMonths(months), new Wording("délai", "period"), ARTICLE);
        }
        return draft.rules(rules.toArray(Rule[]::new)).build();
    }

    private static Regulation with(Rule... rules) {
        return with(List.of(rules));
    }

    /** What the example becomes one day later, its first verdict said before. */
    private static List<VerdictKind> overnight(Regulation regulation, Example example) {
        Checker checker = Checker.of(regulation);
        return List.of(
                checker.check(example.sheet(), example.referredOn(), example.asOf())
                        .kind(),
                checker.check(
                                example.sheet(),
                                example.referredOn(),
                                example.asOf().plusDays(1))
                        .kind());
    }

    @Test
    @DisplayName("sept délais qui ne font que lever des motifs : prouvé par leur forme, sans recherche ni refus")
    void manyPeriodsThatOnlyLiftAreProvedByForm() {
        Regulation lifting = with(IntStream.rangeClosed(1, 7)
                .mapToObj(months -> exclusion(
                                "PENDING_" + months,
                                Condition.any(
                                        Condition.all(Condition.yes(APPEAL_MADE), running(APPEAL_RECEIVED_ON, months)),
                                        Condition.yes(ANONYMOUS)))
                        .curable(Cure.BY_TIME))
                .toList());

        assertThat(Waiting.hurts(lifting, ANY)).isEmpty();
    }

    @Test
    @DisplayName("un délai apprécié à la saisine ne compte pas, fût-il huitième")
    void aPeriodSettledAtReferralIsProvedByForm() {
        Regulation settled = with(IntStream.rangeClosed(1, 8)
                .mapToObj(months ->
                        exclusion("LATE_" + months, Condition.elapsedAtReferral(TRIGGERING_EVENT_ON, months(months))))
                .toList());

        assertThat(Waiting.hurts(settled, ANY)).isEmpty();
    }

    @Test
    @DisplayName("six délais qui nuisent sont cherchés, sept sont refusés par leur nombre")
    void sixPeriodsAreSearchedAndSevenRefused() {
        List<Rule> rules = IntStream.rangeClosed(1, 7)
                .mapToObj(months -> exclusion("LATE_" + months, run(TRIGGERING_EVENT_ON, months)))
                .toList();
        Regulation six = with(rules.subList(0, 6));

        assertThat(overnight(six, Waiting.hurts(six, ANY).orElseThrow()))
                .containsExactly(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE);
        assertThatThrownBy(() -> Waiting.hurts(with(rules), ANY))
                .isInstanceOf(TooIntricate.class)
                .hasMessageContaining("6 periods");
    }

    @Test
    @DisplayName("de prématurée à irrecevable pendant un mois, avant d'être un jour recevable")
    void prematureThenRefusedForAMonth() {
        Regulation crossed = with(
                exclusion("PENDING", running(TRIGGERING_EVENT_ON, 3)).curable(Cure.BY_TIME),
                exclusion(
                        "CLOSED_FOR_A_MONTH",
                        Condition.all(run(TRIGGERING_EVENT_ON, 1), running(TRIGGERING_EVENT_ON, 2))));

        assertThat(overnight(crossed, Waiting.hurts(crossed, ANY).orElseThrow()))
                .containsExactly(VerdictKind.PREMATURE, VerdictKind.INADMISSIBLE);
    }

    @Test
    @DisplayName(
            "une demande que l'attente ne rend jamais recevable est irrecevable d'emblée : attendre ne l'aggrave pas")
    void whatIsNeverAdmissibleIsNotMadeWorse() {
        Regulation never = with(
                exclusion("PENDING", running(TRIGGERING_EVENT_ON, 6)).curable(Cure.BY_TIME),
                exclusion("TOO_LATE", run(TRIGGERING_EVENT_ON, 3)));

        assertThat(Waiting.hurts(never, ANY)).isEmpty();
    }

    @Test
    @DisplayName("de recevable à prématurée : un motif que le temps lève peut aussi commencer")
    void admissibleThenPremature() {
        Regulation closing = with(exclusion(
                        "CLOSED_FOR_A_MONTH",
                        Condition.all(run(TRIGGERING_EVENT_ON, 2), running(TRIGGERING_EVENT_ON, 3)))
                .curable(Cure.BY_TIME));

        assertThat(overnight(closing, Waiting.hurts(closing, ANY).orElseThrow()))
                .containsExactly(VerdictKind.ADMISSIBLE, VerdictKind.PREMATURE);
    }

    @Test
    @DisplayName("le recours que suppose un délai n'est supposé que là où ce délai court")
    void whatOnePeriodSupposesIsNotSupposedForAnother() {
        Regulation withoutAppeal = with(
                exclusion("TOO_LATE", Condition.all(run(TRIGGERING_EVENT_ON, 3), Condition.no(APPEAL_MADE))),
                exclusion("PENDING", Condition.all(Condition.yes(APPEAL_MADE), running(APPEAL_RECEIVED_ON, 2)))
                        .curable(Cure.BY_TIME));

        Example hurt = Waiting.hurts(withoutAppeal, ANY).orElseThrow();

        assertThat(hurt.sheet().value(APPEAL_MADE)).contains(false);
        assertThat(overnight(withoutAppeal, hurt)).containsExactly(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE);
    }

    @Test
    @DisplayName("entre deux délais d'une réponse, quand celui du recours prend fin : les jours sont essayés ensemble")
    void theEndOfOnePeriodBetweenTwoOthersIsFound() {
        Condition answeredBetween = Condition.all(
                Condition.is(APPEAL_ANSWER, "NEGATIVE"), run(APPEAL_ANSWERED_ON, 1), running(APPEAL_ANSWERED_ON, 2));
        Regulation between = with(exclusion("BETWEEN", Condition.all(answeredBetween, run(APPEAL_RECEIVED_ON, 3))));

        Example hurt = Waiting.hurts(between, answeredBetween).orElseThrow();

        assertThat(overnight(between, hurt)).containsExactly(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE);
    }
}
