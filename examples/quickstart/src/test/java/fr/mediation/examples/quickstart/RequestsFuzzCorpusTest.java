/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The seeds of the fuzzer and everything it ever found, run as ordinary tests. */
class RequestsFuzzCorpusTest {

    @TestFactory
    Stream<DynamicTest> everyInputIsAnsweredOrRefused() throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz/requests"))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).hasSizeGreaterThan(8);
        return inputs.stream()
                .map(input -> DynamicTest.dynamicTest(
                        input.getFileName().toString(),
                        () -> RequestsFuzz.fuzzerTestOneInput(Files.readAllBytes(input))));
    }
}
