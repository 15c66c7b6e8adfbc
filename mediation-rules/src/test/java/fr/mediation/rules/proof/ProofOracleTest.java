/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.VerdictKind;
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

        Set<String> proved = new TreeSet<>();
        for (Finding finding : RegulationProof.of(regulation)) {
            if (TOLD_BY_ENUMERATION.contains(finding.code())) {
                proved.add(finding.code() + " " + finding.about());
            }
        }

        assertThat(proved).isEqualTo(ProofOracle.of(regulation).findings());
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

    @Test
    void rulesThatMixEverythingAreRefusedAndNotSkipped() {
        assertThat(RegulationProof.of(LargeRegulation.of(1, 100, 60)))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.TOO_INTRICATE);
    }
}
