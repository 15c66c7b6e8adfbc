/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.interview;

import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In which order questions come. */
class QuestionOrderTest {

    private static final Checker ISERE = Checker.of(IsereReglement.OF_2022);

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private static Interview start() {
        return Interview.of(ISERE, DAY, DAY);
    }

    private static List<FactId> asked(Interview interview) {
        return interview.questions().stream().map(Question::fact).toList();
    }

    private static Regulation small(List<Fact<?>> facts, Condition... exclusions) {
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)));
        facts.forEach(draft::fact);
        List<Rule> rules = new ArrayList<>();
        for (Condition exclusion : exclusions) {
            rules.add(Rule.exclusion("RULE_" + (rules.size() + 1))
                    .when(exclusion)
                    .because("motif", "ground")
                    .citing(LegalReference.of("Essai", "art. 1")));
        }
        return draft.rules(rules.toArray(new Rule[0])).build();
    }

    private static Fact.YesNo fact(String name, UnaryOperator<FactText> touch) {
        return new Fact.YesNo(
                new FactId(name),
                touch.apply(FactText.of(new Wording(name, name), new Wording(name + " ?", name + "?"))));
    }

    private static List<FactId> order(List<Fact<?>> facts, Condition... exclusions) {
        return asked(Interview.of(Checker.of(small(facts, exclusions)), DAY, DAY));
    }

    @Test
    void theMostTellingQuestionComesFirst() {
        Fact.YesNo a = fact("qa", text -> text);
        Fact.YesNo b = fact("qb", text -> text);
        Fact.YesNo c = fact("qc", text -> text);

        assertThat(order(List.of(a, b, c), Condition.all(Condition.yes(a), Condition.yes(b)), Condition.yes(c)))
                .containsExactly(c.id(), a.id(), b.id());
    }

    @Test
    void tiesKeepTheDeclaredOrder() {
        Fact.YesNo a = fact("qa", text -> text);
        Fact.YesNo b = fact("qb", text -> text);
        Fact.YesNo c = fact("qc", text -> text);

        assertThat(order(List.of(b, c, a), Condition.yes(a), Condition.yes(b), Condition.yes(c)))
                .containsExactly(b.id(), c.id(), a.id());
    }

    @Test
    void effortIsWeighedAgainstInformation() {
        Fact.YesNo hard = fact("qa", text -> text.costing(3));
        Fact.YesNo easy = fact("qb", text -> text);

        assertThat(order(List.of(hard, easy), Condition.yes(hard), Condition.yes(easy)))
                .containsExactly(easy.id(), hard.id());
    }

    @Test
    void delicateQuestionsComeLast() {
        Fact.YesNo delicate = fact("qa", FactText::delicate);
        Fact.YesNo a = fact("qb", text -> text);
        Fact.YesNo b = fact("qc", text -> text);

        assertThat(order(
                        List.of(delicate, a, b),
                        Condition.yes(delicate),
                        Condition.all(Condition.yes(a), Condition.yes(b))))
                .containsExactly(a.id(), b.id(), delicate.id());
    }

    @Test
    void aQuestionWhoseSuppositionDecidesNothingIsAskedAtOnce() {
        Fact.YesNo supposed = fact("qa", text -> text);
        Fact.YesNo asked = fact("qb", text -> text.presupposing(Literal.yes(supposed)));

        assertThat(order(List.of(supposed, asked), Condition.yes(asked))).containsExactly(asked.id());
    }

    @Test
    void suppositionsThatTurnInACircleAreRefusedBeforeAnyInterview() {
        Fact.YesNo a = fact("qa", text -> text.presupposing(new Literal(new FactId("qb"), "", true)));
        Fact.YesNo b = fact("qb", text -> text.presupposing(Literal.yes(a)));

        assertThatThrownBy(() -> small(List.of(a, b), Condition.yes(a), Condition.yes(b)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PRESUPPOSES_ITSELF at facts[0].presupposes");
    }

    @Test
    void onlyWhatWasAnsweredIsTakenBack() {
        Fact.YesNo a = fact("qa", text -> text);
        Fact.YesNo b = fact("qb", text -> text);
        Regulation regulation = small(List.of(a, b), Condition.all(Condition.yes(a), Condition.yes(b)));
        Interview answered =
                Interview.of(Checker.of(regulation), DAY, DAY).answer(a, true).orThrow();

        assertThat(answered.takeBack(a.id()).answered()).isEmpty();
        assertThat(answered.takeBack(b.id())).isSameAs(answered);
    }

    @Test
    @DisplayName("CJA, art. L. 213-7 : la médiation ordonnée ne se demande que si un juge est saisi")
    void theOrderOfTheJudgeIsAskedOnlyOfPendingLitigation() {
        assertThat(asked(start())).doesNotContain(COURT_ORDERED_MEDIATION.id());
        assertThat(asked(start().answer(BEFORE_COURT, true).orThrow())).contains(COURT_ORDERED_MEDIATION.id());
    }

    @Test
    void neverAsksAFactThatNoRuleOfTheReglementReads() {
        assertThat(asked(start()))
                .isNotEmpty()
                .doesNotContain(new FactId("anonymous"), new FactId("rapoRequired"), new FactId("triggeringEventOn"));
    }
}
