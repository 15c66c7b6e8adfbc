/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import static fr.mediation.rules.facts.StandardFacts.ANONYMOUS;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.HIERARCHY_INVOLVED;
import static fr.mediation.rules.facts.StandardFacts.IN_WRITING;
import static fr.mediation.rules.facts.StandardFacts.RAPO_REQUIRED;
import static fr.mediation.rules.facts.StandardFacts.TRIGGERING_EVENT_ON;
import static fr.mediation.rules.regulation.Condition.all;
import static fr.mediation.rules.regulation.Condition.any;
import static fr.mediation.rules.regulation.Condition.no;
import static fr.mediation.rules.regulation.Condition.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.ConflictingExceptions;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Invariant;
import fr.mediation.rules.regulation.NationalRules;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationDraft;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.RuleException;
import fr.mediation.rules.regulation.yaml.YamlRegulations;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegulationProofTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");

    private static RegulationDraft draft() {
        return Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(DAY)
                .governing(Validity.since(DAY));
    }

    private static Rule rule(String id, Condition when) {
        return Rule.exclusion(id).when(when).because("motif", "ground").citing(ARTICLE);
    }

    private static List<String> codes(Regulation regulation) {
        return RegulationProof.of(regulation).stream()
                .map(finding -> finding.code() + " " + finding.about())
                .toList();
    }

    static Stream<Regulation> shipped() {
        return YamlRegulations.shipped().all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void shippedReglementsHaveNoErrorAndNothingUseless(Regulation regulation) {
        assertThat(RegulationProof.of(regulation))
                .filteredOn(finding -> finding.code().severity() != Finding.Severity.INFORMATION)
                .isEmpty();
    }

    @Test
    void aRuleThatCanNeverHoldIsDead() {
        assertThat(codes(draft().rules(
                                rule("DEAD", all(yes(ANONYMOUS), no(ANONYMOUS))), rule("ALIVE", yes(BEFORE_COURT)))
                        .build()))
                .containsExactly("DEAD_RULE DEAD");
    }

    @Test
    void aRuleCoveredByTheUnionOfOthersIsFound() {
        var findings = RegulationProof.of(draft().rules(
                        rule("A", all(yes(ANONYMOUS), yes(IN_WRITING))),
                        rule("B", all(yes(ANONYMOUS), no(IN_WRITING))),
                        rule("C", yes(ANONYMOUS)))
                .build());

        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.about())
                .containsExactly("COVERED_BY_OTHERS A", "COVERED_BY_OTHERS B", "COVERED_BY_OTHERS C");
        assertThat(findings.get(2).witness()).isPresent();
        assertThat(findings.get(0).wording().en()).endsWith("others already suffice: C.");
        assertThat(findings.get(2).wording().fr()).endsWith("d'autres suffisent déjà : A, B.");
    }

    @Test
    void rulesThatAreNotNeededToCoverAnotherAreNotNamed() {
        RegulationDraft draft = draft();
        for (Fact.YesNo other : List.of(BEFORE_COURT, HIERARCHY_INVOLVED, APPEAL_MADE)) {
            draft.rules(rule("OTHER_" + other.id().value().toUpperCase(Locale.ROOT), no(other)));
        }
        var findings = RegulationProof.of(draft.rules(
                        rule("A", yes(ANONYMOUS)), rule("B", all(yes(ANONYMOUS), yes(IN_WRITING))))
                .build());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.about()).isEqualTo("B");
            assertThat(finding.wording().en()).endsWith("others already suffice: A.");
        });
    }

    @Test
    void tooManyRulesThatCoverOneTogetherAreNotNamed() {
        RegulationDraft draft = draft();
        List<Fact.YesNo> each = List.of(BEFORE_COURT, HIERARCHY_INVOLVED, APPEAL_MADE, IN_WRITING, RAPO_REQUIRED);
        List<Condition> none = new ArrayList<>();
        none.add(yes(ANONYMOUS));
        for (Fact.YesNo other : each) {
            draft.rules(rule("R_" + other.id().value().toUpperCase(Locale.ROOT), all(yes(ANONYMOUS), yes(other))));
            none.add(no(other));
        }
        var findings = RegulationProof.of(draft.rules(rule("NONE", new Condition.All(none)), rule("A", yes(ANONYMOUS)))
                .build());

        assertThat(findings)
                .filteredOn(finding -> finding.about().equals("A"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.wording().en()).endsWith("others already suffice."));
    }

    @Test
    void aVerdictNeverGivenIsFound() {
        assertThat(codes(draft().rules(rule("A", yes(ANONYMOUS)), rule("B", no(ANONYMOUS)))
                        .build()))
                .containsExactly("VERDICT_NEVER_GIVEN ADMISSIBLE");
        assertThat(codes(draft().rules(rule("A", all(yes(ANONYMOUS), no(ANONYMOUS))))
                        .build()))
                .contains("VERDICT_NEVER_GIVEN INADMISSIBLE");
    }

    @Test
    void anExceptionThatChangesNothingIsUseless() {
        RuleException useless = RuleException.lifts("U", all(yes(ANONYMOUS), no(BEFORE_COURT)))
                .because("u", "u")
                .citing(ARTICLE);

        assertThat(codes(draft().rules(rule("A", yes(BEFORE_COURT)).except(useless))
                        .build()))
                .containsExactly("USELESS_EXCEPTION U");
    }

    @Test
    void exceptionsInConflictAreRefusedWithAWitness() {
        RuleException lifts =
                RuleException.lifts("L", yes(IN_WRITING)).because("l", "l").citing(ARTICLE);
        RuleException confirms =
                RuleException.confirms("C", yes(ANONYMOUS)).because("c", "c").citing(ARTICLE);
        Regulation clash = draft().rules(
                        rule("A", yes(BEFORE_COURT)).except(lifts).except(confirms))
                .build();
        Regulation settled = draft().rules(rule("A", yes(BEFORE_COURT))
                        .except(lifts.prevailingOver("C"))
                        .except(confirms))
                .build();

        ConflictingExceptions conflict = catchThrowableOfType(ConflictingExceptions.class, () -> Checker.of(clash));

        assertThat(conflict).hasMessageContaining("A").hasMessageContaining("L and C");
        assertThat(conflict.witness().sheet().value(IN_WRITING)).contains(true);
        assertThat(conflict.witness().sheet().value(ANONYMOUS)).contains(true);
        assertThat(codes(clash)).contains("EXCEPTIONS_IN_CONFLICT L / C");
        assertThat(codes(settled)).doesNotContain("EXCEPTIONS_IN_CONFLICT L / C");
        assertThat(Checker.of(settled)).isNotNull();
    }

    @Test
    void aBrokenPromiseComesWithARequestThatBreaksIt() {
        Invariant promise = new Invariant(
                "NO_ANONYMOUS",
                yes(ANONYMOUS),
                List.of(VerdictKind.INADMISSIBLE),
                new Wording("Jamais anonyme.", "Never anonymous."));
        Regulation broken = draft().rules(rule("A", all(yes(ANONYMOUS), no(IN_WRITING))))
                .invariant(promise)
                .build();
        Regulation kept = draft().rules(rule("A", any(yes(ANONYMOUS), no(IN_WRITING))))
                .invariant(promise)
                .build();

        Finding finding = RegulationProof.of(broken).get(0);

        assertThat(finding.code()).isEqualTo(Finding.Code.INVARIANT_BROKEN);
        var witness = finding.witness().orElseThrow();
        assertThat(witness.sheet().value(ANONYMOUS)).contains(true);
        assertThat(Checker.of(broken)
                        .check(witness.sheet(), witness.referredOn(), witness.asOf())
                        .kind())
                .isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(codes(kept)).isEmpty();
    }

    @Test
    void namesWithoutUseAndTextsOutOfForceAreFound() {
        LegalReference later = LegalReference.of("Essai", "art. 2").during(Validity.since(DAY.plusDays(1)));
        LegalReference gone = LegalReference.of("Essai", "art. 3").during(Validity.before(DAY.plusYears(1)));

        assertThat(codes(draft().parameter(new ParameterId("IDLE"), Period.ofDays(1), new Wording("x", "x"), ARTICLE)
                        .fact(Fact.yesNo("idle", new Wording("x", "x"), new Wording("x ?", "x?")))
                        .rules(
                                rule("A", yes(BEFORE_COURT)),
                                Rule.exclusion("B")
                                        .when(yes(ANONYMOUS))
                                        .because("b", "b")
                                        .citing(later),
                                Rule.exclusion("C")
                                        .when(no(IN_WRITING))
                                        .because("c", "c")
                                        .citing(gone))
                        .build()))
                .containsExactly(
                        "REFERENCE_NOT_IN_FORCE B",
                        "REFERENCE_NOT_IN_FORCE C",
                        "FACT_NEVER_READ idle",
                        "PARAMETER_NEVER_READ IDLE");
    }

    @Test
    void periodsOfDifferentLengthAreToldApart() {
        Regulation two = draft().parameter(
                        NationalRules.SILENCE, Period.ofMonths(2), new Wording("court", "short"), ARTICLE)
                .parameter(NationalRules.LATENESS, Period.ofYears(1), new Wording("long", "long"), ARTICLE)
                .rules(
                        rule("LATE", Condition.elapsedAtReferral(TRIGGERING_EVENT_ON, NationalRules.LATENESS)),
                        rule(
                                "IMPOSSIBLE",
                                all(
                                        Condition.elapsed(TRIGGERING_EVENT_ON, NationalRules.LATENESS),
                                        Condition.not(Condition.elapsed(TRIGGERING_EVENT_ON, NationalRules.SILENCE)))))
                .build();

        assertThat(codes(two)).containsExactly("DEAD_RULE IMPOSSIBLE");
    }

    @Test
    void beyondTheBoundsOfTheEngineIsAFindingNotASilence() {
        Fact.Count many = new Fact.Count(
                new FactId("many"), FactText.of(new Wording("Nombre", "Number"), new Wording("?", "?")), 99);
        RegulationDraft draft = draft().fact(many);
        for (int i = 1; i <= 65; i++) {
            draft.rules(rule("R_" + i, Condition.reaches(many, i)));
        }

        assertThat(codes(draft.build())).containsExactly("TOO_INTRICATE essai");
    }
}
