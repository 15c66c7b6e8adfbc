/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long input passes through a small heap, in a process of its own. */
class LargeInputTest {

    /** {@code -Dlarge.lines=1000000} for the long run. */
    private static final int LINES = Integer.getInteger("large.lines", 10_000);

    @Test
    void aLongInputPassesThroughFortyEightMebibytes(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out.ndjson");
        Path err = folder.resolve("err.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        "-",
                        "--format",
                        "json",
                        "--progress")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        feed(program.getOutputStream());
        int code = program.waitFor();
        List<String> complaints = Files.readAllLines(err);
        assertThat(complaints).as("no memory was exhausted").noneMatch(line -> line.contains("OutOfMemory"));
        assertThat(code).isEqualTo(1);
        try (Stream<String> lines = Files.lines(out)) {
            assertThat(lines.count()).isEqualTo(LINES - 1);
        }
        assertThat(complaints).anyMatch(line -> line.startsWith("ligne " + LINES / 2 + " : "));
        assertThat(complaints.get(complaints.size() - 1)).isEqualTo("1 enregistrement(s) refusé(s) sur " + LINES);
    }

    private static void feed(OutputStream in) throws IOException {
        List<byte[]> requests = Shell.sample("requests.ndjson")
                .lines()
                .map(line -> (line + "\n").getBytes(UTF_8))
                .toList();
        try (OutputStream out = new BufferedOutputStream(in)) {
            for (int i = 1; i <= LINES; i++) {
                out.write(i == LINES / 2 ? "{\"id\":\n".getBytes(UTF_8) : requests.get(i % requests.size()));
            }
        }
    }
}
