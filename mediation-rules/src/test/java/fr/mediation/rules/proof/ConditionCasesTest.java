/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Example;
import fr.mediation.rules.check.Examples;
import fr.mediation.rules.check.Outcome;
import fr.mediation.rules.check.RandomRegulations;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.yaml.YamlRegulations;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every condition of a règlement with two requests that show that it counts. */
class ConditionCasesTest {

    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");

    static Stream<Regulation> shipped() {
        return YamlRegulations.shipped().all().stream();
    }

    private static Regulation one(Condition when) {
        return Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2024, 1, 1))
                .governing(Validity.since(LocalDate.of(2024, 1, 1)))
                .rules(Rule.exclusion("RULE")
                        .when(when)
                        .because("motif", "ground")
                        .citing(ARTICLE))
                .build();
    }

    /** What a pair promises, checked with the engine that answers requests. */
    private static void isAsPromised(Regulation regulation, ConditionPair pair) {
        Rule rule = regulation.rule(pair.rule()).orElseThrow();
        Condition holds = rule.holdsWhen();
        for (Example example : Stream.concat(Stream.ofNullable(pair.holding()), Stream.ofNullable(pair.other()))
                .toList()) {
            ExampleReading reading = new ExampleReading(regulation, example);
            boolean so = reading.holds(pair.condition());
            assertThat(so).isEqualTo(example.equals(pair.holding()));
            assertThat(holds(regulation, rule, example)).isEqualTo(reading.holds(holds));
            assertThat(truth(new Substitution(pair.condition(), !so).in(holds), reading))
                    .isNotEqualTo(reading.holds(holds));
        }
        if (!pair.feasible()) {
            return;
        }
        Example holding = Objects.requireNonNull(pair.holding());
        Example other = Objects.requireNonNull(pair.other());
        assertThat(holds(regulation, rule, holding)).isNotEqualTo(holds(regulation, rule, other));
        if (pair.kind() == ConditionPair.Kind.UNIQUE_CAUSE) {
            Conditions.atoms(holds).stream()
                    .filter(atom -> !atom.equals(pair.condition()))
                    .forEach(atom -> assertThat(new ExampleReading(regulation, holding).holds(atom))
                            .isEqualTo(new ExampleReading(regulation, other).holds(atom)));
        }
    }

    private static boolean holds(Regulation regulation, Rule rule, Example example) {
        return Checker.of(regulation)
                .check(example.sheet(), example.referredOn(), example.asOf())
                .grounds(Outcome.HOLDS)
                .contains(rule.ground());
    }

    private static boolean truth(Substitution.Left left, ExampleReading reading) {
        return left.settled().orElseGet(() -> reading.holds(left.condition().orElseThrow()));
    }

    /** A rule in which an atom is stuck is told from the rule by some case, unless no request at all can tell them apart. */
    private static void killsStuckConditions(Regulation regulation) {
        List<ConditionPair> pairs = ConditionCases.of(regulation);
        List<ProofCase> cases = ConditionCases.cases(regulation, pairs);
        for (ConditionPair pair : pairs) {
            Condition holds = regulation.rule(pair.rule()).orElseThrow().holdsWhen();
            for (boolean stuck : new boolean[] {true, false}) {
                Substitution.Left mutant = new Substitution(pair.condition(), stuck).in(holds);
                boolean killed = cases.stream()
                        .map(each -> new Example(each.facts(), each.referredOn(), each.asOf()))
                        .map(example -> new ExampleReading(regulation, example))
                        .anyMatch(reading -> truth(mutant, reading) != reading.holds(holds));
                boolean equivalent = !killed && sameForAll(regulation, holds, mutant);
                assertThat(killed || equivalent)
                        .as("%s with %s stuck at %s", pair.rule(), pair.condition(), stuck)
                        .isTrue();
            }
        }
    }

    private static boolean sameForAll(Regulation regulation, Condition holds, Substitution.Left mutant) {
        Substitution.Left differs = mutant.differs(Substitution.Left.open(holds));
        return differs.settled()
                .map(value -> !value)
                .orElseGet(() -> Examples.of(regulation)
                        .find(
                                differs.condition().orElseThrow(),
                                Set.of(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE, VerdictKind.PREMATURE))
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void everyConditionThatShipsHasItsPairAndEveryStuckOneIsSeen(Regulation regulation) {
        List<ConditionPair> pairs = ConditionCases.of(regulation);

        pairs.forEach(pair -> isAsPromised(regulation, pair));
        assertThat(pairs).noneMatch(pair -> pair.kind() == ConditionPair.Kind.NO_EFFECT);
        killsStuckConditions(regulation);
    }

    @Property(tries = 25)
    void pairsOfRandomRulesAreAsPromisedAndSeeEveryStuckCondition(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);

        ConditionCases.of(regulation).forEach(pair -> isAsPromised(regulation, pair));
        killsStuckConditions(regulation);
    }

    @Test
    void aConditionWithoutEffectIsSaidSo() {
        List<ConditionPair> pairs = ConditionCases.of(one(Condition.any(
                Condition.yes(BEFORE_COURT), Condition.all(Condition.yes(BEFORE_COURT), Condition.yes(APPEAL_MADE)))));

        assertThat(pairs)
                .extracting(ConditionPair::kind)
                .containsExactly(ConditionPair.Kind.UNIQUE_CAUSE, ConditionPair.Kind.NO_EFFECT);
        assertThat(pairs.get(1).feasible()).isFalse();
        assertThat(pairs.get(1).holding()).isNull();
    }

    @Test
    void factsThatForbidOneAnotherLeaveOneSideOnly() {
        // a mediation ordered by the judge supposes a court: a court never fails to be there where it would count
        List<ConditionPair> pairs = ConditionCases.of(
                one(Condition.all(Condition.yes(BEFORE_COURT), Condition.yes(COURT_ORDERED_MEDIATION))));

        assertThat(pairs)
                .extracting(ConditionPair::kind)
                .containsExactly(ConditionPair.Kind.ONLY_WHERE_IT_HOLDS, ConditionPair.Kind.UNIQUE_CAUSE);
    }

    @Test
    void conditionsThatMoveTogetherAreMasked() {
        // no answer but "none" without an appeal: the two conditions cannot both be left alone
        List<ConditionPair> pairs = ConditionCases.of(one(Condition.any(
                Condition.all(Condition.yes(APPEAL_MADE), Condition.is(APPEAL_ANSWER, "POSITIVE")),
                Condition.all(Condition.no(APPEAL_MADE), Condition.yes(BEFORE_COURT)))));

        assertThat(pairs).hasSize(3).allMatch(ConditionPair::feasible);
        assertThat(pairs.get(0).condition()).isEqualTo(Condition.yes(APPEAL_MADE));
    }

    @Test
    void casesAreWrittenOncePerRequestWithTheirAnswer() throws Exception {
        Regulation isere = IsereReglement.OF_2022;
        List<ProofCase> cases = ConditionCases.cases(isere, ConditionCases.of(isere));

        assertThat(cases).extracting(ProofCase::facts).doesNotHaveDuplicates();
        assertThat(cases).hasSizeBetween(20, 80);
        String line = new ObjectMapper().registerModule(new JavaTimeModule()).writeValueAsString(cases.get(0));
        assertThat(line)
                .startsWith("{\"id\":\"condition-1\",\"regulation\":\"isere-2022\"")
                .contains("\"facts\":{");
    }
}
