/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.BodyCode;
import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.StandardFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way of restating a national rule, changed in one place: what touches it is refused, what adds to it is not. */
@DisplayName("CGCT, art. L. 1112-24, al. 11 : un texte local ajoute ou restreint, il ne touche pas au socle")
class OverlayMutationTest {

    private static final LegalReference LOCAL = LegalReference.of("Règlement local", "art. 3");

    /** One change to a rule, of which one knows whether it touches the national one. */
    enum Mutation {
        NOT_MANDATORY(
                true,
                rule -> new Rule(rule.ground(), rule.kind(), rule.condition(), false, rule.exceptions(), null, null)),
        OTHER_KIND(
                true,
                rule -> new Rule(
                        rule.ground(), Rule.Kind.REQUIREMENT, rule.condition(), true, rule.exceptions(), null, null)),
        NARROWER_CONDITION(
                true,
                rule -> with(rule, Condition.all(rule.condition(), Condition.yes(StandardFacts.CONTESTS_DECISION)))),
        WIDER_CONDITION(
                true,
                rule -> with(rule, Condition.any(rule.condition(), Condition.yes(StandardFacts.CONTESTS_DECISION)))),
        OPPOSITE_CONDITION(true, rule -> with(rule, Condition.not(rule.condition()))),
        ONE_MORE_EXCEPTION(
                true,
                rule -> rule.except(RuleException.lifts("LOCAL", Condition.yes(StandardFacts.CONTESTS_DECISION))
                        .because("exception locale", "local exception")
                        .citing(LOCAL))),
        NO_EXCEPTION(true, rule -> new Rule(rule.ground(), rule.kind(), rule.condition(), true, List.of(), null, null)),
        CURABLE_BY_TIME(true, rule -> rule.curable(Cure.BY_TIME)),
        CURABLE_BY_STEP(true, rule -> rule.curable(Cure.BY_STEP)),
        ARTICLE_LOST(true, rule -> citing(rule, List.of(LOCAL))),
        AS_IT_IS(false, rule -> rule),
        ARTICLE_ADDED(false, rule -> {
            List<LegalReference> more = new ArrayList<>(rule.ground().references());
            more.add(LOCAL);
            return citing(rule, more);
        }),
        OTHER_WORDS(
                false,
                rule -> new Rule(
                        new Ground(
                                rule.id(),
                                new Wording("Un juge est saisi.", "A judge is seized."),
                                rule.ground().references(),
                                GroundSource.STATUTE,
                                rule.ground().cure()),
                        rule.kind(),
                        rule.condition(),
                        true,
                        rule.exceptions(),
                        null,
                        null)),
        BODY_PROPOSED(
                false,
                rule -> new Rule(
                        rule.ground(),
                        rule.kind(),
                        rule.condition(),
                        true,
                        rule.exceptions(),
                        new BodyCode("AVOCAT"),
                        null)),
        READING_NOTED(false, rule -> rule.readAs("lecture", "reading"));

        private final boolean touches;
        private final UnaryOperator<Rule> change;

        Mutation(boolean touches, UnaryOperator<Rule> change) {
            this.touches = touches;
            this.change = change;
        }

        private static Rule with(Rule rule, Condition condition) {
            return new Rule(rule.ground(), rule.kind(), condition, true, rule.exceptions(), null, null);
        }

        private static Rule citing(Rule rule, List<LegalReference> references) {
            return new Rule(
                    new Ground(
                            rule.id(),
                            rule.ground().wording(),
                            references,
                            rule.ground().source(),
                            rule.ground().cure()),
                    rule.kind(),
                    rule.condition(),
                    true,
                    rule.exceptions(),
                    null,
                    null);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Mutation.class)
    void aLocalTextAddsOrRestatesButDoesNotTouch(Mutation mutation) {
        for (Rule national : NationalRules.ALL) {
            Rule local = mutation.change.apply(national);
            boolean touches = mutation.touches && !local.equals(national);
            Overlay.Result result = Overlay.apply(NationalRules.ALL, List.of(local), List.of());
            if (touches) {
                assertThat(violations(result)).singleElement().satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("MANDATORY_RULE_TOUCHED");
                    assertThat(violation.path()).isEqualTo("rules[0]");
                    assertThat(violation.message().fr())
                            .contains(national.id().value(), "CGCT, art. L. 1112-24, al. 11");
                });
            } else {
                List<Rule> rules = result.fold(applied -> applied, refused -> List.of());
                assertThat(rules).hasSize(2).contains(local);
            }
        }
    }

    @Test
    @DisplayName("une règle locale en plus ne peut que restreindre : les règles nationales restent")
    void aLocalRuleIsAdded() {
        Rule local = Rule.exclusion("LOCAL")
                .when(Condition.yes(StandardFacts.ANONYMOUS))
                .because("anonyme", "anonymous")
                .citing(LOCAL);

        List<Rule> rules = Overlay.apply(NationalRules.ALL, List.of(local), List.of())
                .fold(applied -> applied, refused -> List.of());

        assertThat(rules).containsExactly(local, NationalRules.PENDING_LITIGATION, NationalRules.FINAL_JUDGMENT_GIVEN);
    }

    @Test
    void aMandatoryRuleIsNotDroppedAndAnUnknownOneIsTold() {
        Overlay.Result result = Overlay.apply(
                NationalRules.ALL, List.of(), List.of(new GroundId("NOTHING"), new GroundId("FINAL_JUDGMENT")));

        assertThat(violations(result))
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactlyInAnyOrder("drops[1] MANDATORY_RULE_TOUCHED", "drops[0] UNKNOWN_BASE_RULE");
    }

    @Test
    void aRuleThatIsNotMandatoryMayBeRestatedOrDropped() {
        Rule soft = Rule.exclusion("SOFT")
                .when(Condition.yes(StandardFacts.ANONYMOUS))
                .because("anonyme", "anonymous")
                .citing(LOCAL);
        Rule other = soft.curable(Cure.BY_STEP);

        assertThat(Overlay.apply(List.of(soft), List.of(other), List.of())
                        .<List<Rule>>fold(applied -> applied, refused -> List.of()))
                .containsExactly(other);
        assertThat(Overlay.apply(List.of(soft), List.of(), List.of(soft.id()))
                        .<List<Rule>>fold(applied -> applied, refused -> List.of(soft)))
                .isEmpty();
    }

    @Test
    void whatARegulationWrittenOnItsOwnLeavesOutIsKnown() {
        assertThat(NationalRules.missingFrom(IsereReglement.OF_2022)).isEmpty();
        Regulation bare = new Regulation(
                IsereReglement.OF_2022.header(),
                List.of(),
                List.of(),
                List.of(Mutation.ARTICLE_LOST.change.apply(NationalRules.FINAL_JUDGMENT_GIVEN)),
                Practice.SILENT,
                List.of());
        assertThat(NationalRules.missingFrom(bare)).isEqualTo(NationalRules.ALL);
    }

    private static List<Violation> violations(Overlay.Result result) {
        return result.fold(applied -> List.of(), refused -> refused);
    }
}
