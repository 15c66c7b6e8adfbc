/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.ORIGINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactText;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationsTest {

    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");

    private static RegulationDraft draft(String id, @Nullable LocalDate from, @Nullable LocalDate until) {
        return Regulation.named(id)
                .of("VILLE-1")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(new Validity(from, until));
    }

    private static Regulation version(String id, @Nullable LocalDate from, @Nullable LocalDate until) {
        return draft(id, from, until).rules(NationalRules.ALL).build();
    }

    private static final Regulations REGISTRY = Regulations.of(List.of(
            version("essai-2", LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)),
            version("essai-1", LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1))));

    @ParameterizedTest(name = "R-17.1 : saisine du {0} -> {1}")
    @CsvSource({
        "2020-12-31, NOT_YET_IN_FORCE",
        "2021-01-01, essai-1",
        "2021-12-31, essai-1",
        "2022-01-01, BETWEEN_TWO",
        "2022-12-31, BETWEEN_TWO",
        "2023-01-01, essai-2",
        "2023-12-31, essai-2",
        "2024-01-01, NO_LONGER_IN_FORCE"
    })
    void theVersionInForceOnTheDayOfReferral(LocalDate referredOn, String expected) {
        String found = REGISTRY.applicable(new AuthorityCode("VILLE-1"), referredOn)
                .fold(
                        regulation -> regulation.header().id().value(),
                        none -> none.reason().name());

        assertThat(found).isEqualTo(expected);
    }

    @Test
    @DisplayName("R-17.3 : une saisine antérieure au règlement relève d'un texte à verser au registre")
    void beforeTheFirstReglementARefusal() {
        Applicable isere = Regulations.shipped().applicable(new AuthorityCode("DEP-38"), LocalDate.of(2022, 2, 1));

        assertThat(isere)
                .isInstanceOfSatisfying(
                        Applicable.None.class,
                        none -> assertThat(none.reason()).isEqualTo(Applicable.Reason.NOT_YET_IN_FORCE));
        assertThat(Regulations.shipped().applicable(new AuthorityCode("DEP-99"), LocalDate.of(2024, 1, 1)))
                .isInstanceOfSatisfying(
                        Applicable.None.class,
                        none -> assertThat(none.reason()).isEqualTo(Applicable.Reason.UNKNOWN_AUTHORITY));
    }

    @Test
    void twoVersionsNeverGovernTheSameDay() {
        Regulation late = version("essai-3", LocalDate.of(2023, 12, 31), null);

        assertThatThrownBy(() -> REGISTRY.with(List.of(late)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("essai-2 and essai-3");
        assertThat(REGISTRY.with(List.of(version("essai-3", LocalDate.of(2024, 1, 1), null)))
                        .all())
                .extracting(regulation -> regulation.header().id().value())
                .containsExactly("essai-1", "essai-2", "essai-3");
    }

    @Test
    @DisplayName("R-17.2 : un règlement est adopté avant d'être publié et de régir une saisine")
    void adoptedThenPublishedThenInForce() {
        assertThatThrownBy(() -> draft("essai", LocalDate.of(2019, 12, 31), null))
                .hasMessageContaining("adopted");
        assertThatThrownBy(() -> draft("essai", LocalDate.of(2020, 1, 1), null).publishedOn(LocalDate.of(2019, 1, 1)))
                .hasMessageContaining("published");
        assertThatThrownBy(() -> draft("essai", null, LocalDate.of(2020, 1, 1))).hasMessageContaining("first day");
    }

    @Test
    void theContentHashFollowsTheContent() {
        Regulation one = version("essai", LocalDate.of(2021, 1, 1), null);
        Regulation same = version("essai", LocalDate.of(2021, 1, 1), null);
        Regulation other = version("essai", LocalDate.of(2021, 1, 2), null);

        assertThat(one.contentHash()).hasSize(64).isEqualTo(same.contentHash()).isNotEqualTo(other.contentHash());
        assertThat(one).isEqualTo(same);
        assertThat(CanonicalJson.of(Map.of("b", List.of(1, true), "a", "é\"\n\\")))
                .isEqualTo("{\"a\":\"é\\\"\\u000a\\\\\",\"b\":[1,true]}");
        assertThat(CanonicalJson.of(Map.of("a", List.of(), "b", Map.of()))).isEqualTo("{\"a\":[],\"b\":{}}");
    }

    @Test
    void everyNameInARuleExists() {
        Fact.YesNo elsewhere = Fact.yesNo("elsewhere", new Wording("x", "x"), new Wording("x ?", "x?"));
        Fact.OneOf wrong = new Fact.OneOf(BEFORE_COURT.id(), ORIGINATOR.text(), ORIGINATOR.options());
        Fact.Count mine =
                new Fact.Count(new FactId("mine"), FactText.of(new Wording("m", "m"), new Wording("m ?", "m?")), 2);

        assertThatThrownBy(() -> draft("essai", LocalDate.of(2021, 1, 1), null)
                        .fact(mine)
                        .fact(mine)
                        .rules(
                                rule("A", Condition.yes(elsewhere)),
                                rule("A", Condition.is(ORIGINATOR, "MARTIAN")),
                                rule("B", Condition.is(wrong, "USER")),
                                rule("C", Condition.elapsed(APPEAL_RECEIVED_ON, NationalRules.SILENCE)),
                                rule("D", Condition.reaches(mine, 3)),
                                rule("E", Condition.yes(BEFORE_COURT)).curable(Cure.BY_TIME))
                        .build())
                .hasMessageContaining("FACT_TWICE at facts[1].id")
                .hasMessageContaining("RULE_TWICE at rules[1].id")
                .hasMessageContaining("UNKNOWN_FACT at rules[0].when")
                .hasMessageContaining("UNKNOWN_OPTION at rules[1].when")
                .hasMessageContaining("WRONG_KIND_OF_FACT at rules[2].when")
                .hasMessageContaining("UNKNOWN_PARAMETER at rules[3].when")
                .hasMessageContaining("WRONG_KIND_OF_FACT at rules[4].when")
                .hasMessageContaining("CURE_WITHOUT_TIME at rules[5].cure");
    }

    @Test
    void exceptionsNameOneAnother() {
        RuleException lifting = RuleException.lifts("L", Condition.yes(BEFORE_COURT))
                .because("l", "l")
                .citing(ARTICLE);
        RuleException confirming = RuleException.confirms("C", Condition.yes(BEFORE_COURT))
                .because("c", "c")
                .citing(ARTICLE);

        assertThatThrownBy(() -> draft("essai", LocalDate.of(2021, 1, 1), null)
                        .rules(rule("A", Condition.yes(BEFORE_COURT))
                                .except(lifting.prevailingOver("NOBODY"))
                                .except(lifting.except(confirming)))
                        .build())
                .hasMessageContaining("UNKNOWN_EXCEPTION at rules[0].exceptions[0].prevailsOver")
                .hasMessageContaining("EXCEPTION_TWICE at rules[0].exceptions[1].id")
                .hasMessageContaining("NESTED_CONFIRMATION at rules[0].exceptions[1].exceptions[0].effect");
    }

    @Test
    void aPeriodIsLongerThanZero() {
        assertThatThrownBy(() -> new Parameter(
                        NationalRules.SILENCE, Period.ZERO, NationalRules.SILENCE_LABEL, List.of(ARTICLE)))
                .hasMessageContaining("longer than zero");
        assertThatThrownBy(() -> new Parameter(
                        NationalRules.SILENCE, Period.ofDays(-1), NationalRules.SILENCE_LABEL, List.of(ARTICLE)))
                .hasMessageContaining("longer than zero");
        assertThatThrownBy(() ->
                        new Parameter(NationalRules.SILENCE, Period.ofDays(1), NationalRules.SILENCE_LABEL, List.of()))
                .hasMessageContaining("cites");
    }

    private static Rule rule(String id, Condition condition) {
        return Rule.exclusion(id).when(condition).because("motif", "ground").citing(ARTICLE);
    }
}
