/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The seeds of the fuzzer and everything it ever found, run as ordinary tests. */
class YamlFuzzCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/fuzz/yaml");
    private static final Path SHIPPED = Path.of("src/main/resources/fr/mediation/rules/regulation/yaml");

    @TestFactory
    Stream<DynamicTest> everyInputIsReadOrRefused() throws IOException {
        List<Path> inputs = Stream.concat(files(CORPUS), files(SHIPPED)).toList();
        assertThat(inputs).hasSizeGreaterThan(15);
        return inputs.stream()
                .map(input -> DynamicTest.dynamicTest(
                        input.getFileName().toString(), () -> YamlFuzz.fuzzerTestOneInput(Files.readAllBytes(input))));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }
}
