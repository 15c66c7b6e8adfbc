/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before anything is measured: all give the same answers. */
class PeersAgreeTest {

    private final Request[] requests = Requests.all();
    private final int[] expected = Arrays.stream(requests)
            .mapToInt(r -> ByHand.decide(r, Requests.AS_OF))
            .toArray();

    @ParameterizedTest
    @ValueSource(strings = {"drools", "cel", "easyRules", "evrete", "jsonLogic", "dmn"})
    void aPeerGivesTheSameRuleForEveryRequest(String name) {
        Engine engine = AdmissibilityBenchmark.engine(name, requests);

        assertThat(IntStream.range(0, requests.length).map(engine::decide).toArray())
                .isEqualTo(expected);
    }

    @Test
    void ourFirstGroundIsTheRuleOfTheOthers() {
        Ours ours = new Ours(requests);

        assertThat(Arrays.stream(ours.sheets).mapToInt(ours::code).toArray()).isEqualTo(expected);
    }

    @Test
    void sheetsWrittenFastAreTheSame() {
        Ours ours = new Ours(requests);
        Writing writing = new Writing(ours.checker.regulation().vocabulary());

        assertThat(Arrays.stream(requests).map(writing::of).toArray()).isEqualTo(ours.sheets);
    }

    @Test
    void everyRuleDecidesSomeRequest() {
        assertThat(Arrays.stream(expected).distinct().sorted().toArray())
                .isEqualTo(IntStream.rangeClosed(0, 24).toArray());
    }
}
