/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.check.Bounds;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.ProofOracle;
import fr.mediation.rules.check.RandomRegulations;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proved about a règlement, against the reading of every request there is. */
class ProofOracleTest {

    private static final Set<Finding.Code> TOLD_BY_ENUMERATION = Set.of(
            Finding.Code.VERDICT_NEVER_GIVEN,
            Finding.Code.DEAD_RULE,
            Finding.Code.COVERED_BY_OTHERS,
            Finding.Code.USELESS_EXCEPTION,
            Finding.Code.EXCEPTIONS_IN_CONFLICT);

    @Property(tries = 40)
    void theProofSaysWhatReadingEveryRequestSays(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);

        assertThat(told(RegulationProof.of(regulation)))
                .isEqualTo(told(RegulationProof.of(regulation, Bounds.searching(regulation))))
                .isEqualTo(ProofOracle.of(regulation).findings());
    }

    private static Set<String> told(List<Finding> findings) {
        Set<String> told = new TreeSet<>();
        for (Finding finding : findings) {
            if (TOLD_BY_ENUMERATION.contains(finding.code())) {
                told.add(finding.code() + " " + finding.about());
            }
        }
        return told;
    }

    @Property(tries = 40)
    void everyCompleteRequestGetsExactlyOneVerdictAndEveryWitnessIsReplayed(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);

        List<ProofCase> cases = RegulationProof.cases(regulation, RegulationProof.of(regulation));

        for (ProofCase each : cases) {
            Verdict verdict = Checker.of(regulation).check(each.facts(), each.referredOn(), each.asOf());
            assertThat(verdict.kind()).isEqualTo(each.verdict()).isNotEqualTo(VerdictKind.UNDECIDED);
        }
    }

    @Test
    void sixtyFactsAndAHundredRulesAreProved() {
        Regulation large = LargeRegulation.of(1, 100, 5);

        List<Finding> findings = RegulationProof.of(large);

        assertThat(findings).extracting(Finding::code).doesNotContain(Finding.Code.TOO_INTRICATE);
        List<String> dead = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.code() == Finding.Code.DEAD_RULE)
                .forEach(finding -> dead.add(finding.about()));
        assertThat(dead).isNotEmpty().hasSizeLessThan(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aHundredRulesThatMixSixtyFactsAtRandomAreProved(long seed) {
        for (Regulation large : List.of(
                LargeRegulation.of(seed, 100, 60),
                LargeRegulation.ofAnswers(seed),
                LargeRegulation.ofEveryKind(seed))) {
            List<Finding> findings = RegulationProof.of(large);

            assertThat(findings).extracting(Finding::code).doesNotContain(Finding.Code.TOO_INTRICATE);
            for (ProofCase each : RegulationProof.cases(large, findings)) {
                assertThat(Checker.of(large)
                                .check(each.facts(), each.referredOn(), each.asOf())
                                .kind())
                        .isEqualTo(each.verdict())
                        .isNotEqualTo(VerdictKind.UNDECIDED);
            }
        }
    }

    @Test
    void theSearchAndTheGraphProveTheSameOfALargeRegulation() {
        Regulation large = LargeRegulation.of(3, 100, 5);

        assertThat(told(RegulationProof.of(large)))
                .isEqualTo(told(RegulationProof.of(large, Bounds.searching(large))))
                .isNotEmpty();
    }
}
