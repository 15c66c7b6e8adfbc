/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.ANONYMOUS;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static fr.mediation.rules.facts.StandardFacts.IN_WRITING;
import static fr.mediation.rules.facts.StandardFacts.TRIGGERING_EVENT_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Réponse à une demande : ce qui reste possible, ce qui la fonde, et les règles qui se contredisent")
class VerdictTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final ParameterId SILENCE = new ParameterId("SILENCE");
    private static final Condition EARLY = Condition.not(Condition.elapsed(TRIGGERING_EVENT_ON, SILENCE));

    private static Rule exclusion(String id, Condition when) {
        return Rule.exclusion(id).when(when).because("motif", "ground").citing(ARTICLE);
    }

    private static Regulation regulation(Rule... rules) {
        return Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)))
                .parameter(SILENCE, Period.ofMonths(2), new Wording("silence", "silence"), ARTICLE)
                .rules(rules)
                .build();
    }

    private static Verdict verdict(Regulation regulation, UnaryOperator<FactSheetDraft> said) {
        FactSheet sheet =
                said.apply(FactSheet.draft(regulation.vocabulary())).build().orThrow();
        return Checker.unproved(regulation).check(sheet, DAY, DAY);
    }

    private static List<String> ids(List<Ground> grounds) {
        return grounds.stream().map(ground -> ground.id().value()).toList();
    }

    @Test
    @DisplayName("il ne reste possible que ce qu'une réponse peut encore donner")
    void onlyWhatAnAnswerCanStillGiveIsPossible() {
        Regulation regulation = regulation(
                exclusion("ANONYMOUS", Condition.yes(ANONYMOUS)),
                exclusion("EARLY", EARLY).curable(Cure.BY_TIME));

        assertThat(verdict(regulation, said -> said.with(TRIGGERING_EVENT_ON, DAY.minusMonths(3)))
                        .stillPossible())
                .containsExactly(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE);
        assertThat(verdict(regulation, said -> said.with(TRIGGERING_EVENT_ON, DAY))
                        .stillPossible())
                .containsExactly(VerdictKind.INADMISSIBLE, VerdictKind.PREMATURE);
        assertThat(verdict(regulation, said -> said.with(ANONYMOUS, false)).stillPossible())
                .containsExactly(VerdictKind.ADMISSIBLE, VerdictKind.PREMATURE);
    }

    @Test
    @DisplayName("prématurée à l'un ou l'autre titre : les deux motifs sont dits, sans qu'aucun ne soit retenu")
    void prematureOnEitherGround() {
        Regulation regulation = regulation(
                exclusion("EARLY_ANONYMOUS", Condition.all(EARLY, Condition.yes(ANONYMOUS)))
                        .curable(Cure.BY_TIME),
                exclusion("EARLY_NAMED", Condition.all(EARLY, Condition.no(ANONYMOUS)))
                        .curable(Cure.BY_TIME));
        Verdict early = verdict(regulation, said -> said.with(TRIGGERING_EVENT_ON, DAY));

        Admissibility.Premature answer = (Admissibility.Premature) early.admissibility();

        assertThat(answer.grounds()).isEmpty();
        assertThat(ids(answer.alternatives())).containsExactly("EARLY_ANONYMOUS", "EARLY_NAMED");
        assertThat(answer.admissibleFrom()).isEqualTo(LocalDate.of(2024, 7, 6));
        Admissibility.Premature named = (Admissibility.Premature)
                verdict(regulation, said -> said.with(TRIGGERING_EVENT_ON, DAY).with(ANONYMOUS, false))
                        .admissibility();
        assertThat(ids(named.grounds())).containsExactly("EARLY_NAMED");
        assertThat(named.alternatives()).isEmpty();
    }

    @Test
    @DisplayName("irrecevable à l'un ou l'autre titre")
    void inadmissibleOnEitherGround() {
        Regulation regulation = regulation(
                exclusion("ANONYMOUS", Condition.yes(ANONYMOUS)), exclusion("NAMED", Condition.no(ANONYMOUS)));

        Admissibility.Inadmissible answer =
                (Admissibility.Inadmissible) verdict(regulation, said -> said).admissibility();

        assertThat(answer.grounds()).isEmpty();
        assertThat(ids(answer.alternatives())).containsExactly("ANONYMOUS", "NAMED");
    }

    @Test
    @DisplayName("une réponse se montre par son issue et son règlement, sans aucun fait")
    void aVerdictShowsItsKindAndNoFact() {
        Regulation regulation = regulation(exclusion("ANONYMOUS", Condition.yes(ANONYMOUS)));

        Verdict verdict = verdict(regulation, said -> said.with(ANONYMOUS, true));

        assertThat(verdict).hasToString("Verdict[INADMISSIBLE under essai]");
        assertThat(verdict.report().toString())
                .contains("INADMISSIBLE")
                .doesNotContain(ANONYMOUS.id().value());
        assertThat(verdict.report().admissibility()).isEqualTo(verdict.admissibility());
    }

    private static RuleException lifting(String id, Condition when) {
        return RuleException.lifts(id, when).because("exception", "exception").citing(ARTICLE);
    }

    private static RuleException confirming(String id, Condition when) {
        return RuleException.confirms(id, when)
                .because("exception", "exception")
                .citing(ARTICLE);
    }

    private static Regulation torn(Condition lifting, Condition confirming) {
        return regulation(
                exclusion("ANONYMOUS", Condition.yes(ANONYMOUS)),
                exclusion("COURT", Condition.yes(BEFORE_COURT))
                        .except(lifting("LIFTED", lifting))
                        .except(confirming("KEPT", confirming)));
    }

    @Test
    @DisplayName("deux exceptions contraires qui peuvent s'appliquer ensemble : dites à leur place, avec un exemple")
    void exceptionsThatContradictEachOtherAreTold() {
        Regulation torn = torn(Condition.yes(COURT_ORDERED_MEDIATION), Condition.no(IN_WRITING));

        List<Violation> told = Checker.conflicts(torn);

        assertThat(told).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("rules[1].exceptions[1]");
            assertThat(violation.code()).isEqualTo("EXCEPTIONS_IN_CONFLICT");
            assertThat(violation.message().fr())
                    .startsWith("Les exceptions LIFTED et KEPT s'appliquent ensemble")
                    .contains("Médiation ordonnée par le juge = oui", "Demande écrite = non");
            assertThat(violation.message().en()).contains("apply together", "prevailsOver");
        });
        assertThatThrownBy(() -> Checker.of(torn))
                .isInstanceOfSatisfying(
                        ConflictingExceptions.class,
                        refused -> assertThat(refused.witness().sheet().value(IN_WRITING))
                                .contains(false));
    }

    @Test
    @DisplayName("deux exceptions contraires qui ne se rencontrent jamais ne sont pas un conflit")
    void exceptionsThatNeverMeetAreNoConflict() {
        assertThat(Checker.conflicts(torn(Condition.yes(IN_WRITING), Condition.no(IN_WRITING))))
                .isEmpty();
        // no mediation is ordered out of court: that exception never applies to what the rule is about
        assertThat(Checker.conflicts(regulation(exclusion("NOT_BEFORE_COURT", Condition.no(BEFORE_COURT))
                        .except(lifting("LIFTED", Condition.yes(COURT_ORDERED_MEDIATION)))
                        .except(confirming("KEPT", Condition.no(IN_WRITING))))))
                .isEmpty();
        assertThat(Checker.conflicts(regulation(Rule.requirement("BEFORE_COURT")
                        .when(Condition.yes(BEFORE_COURT))
                        .because("motif", "ground")
                        .citing(ARTICLE)
                        .except(lifting("LIFTED", Condition.yes(COURT_ORDERED_MEDIATION)))
                        .except(confirming("KEPT", Condition.no(IN_WRITING))))))
                .isEmpty();
    }
}
