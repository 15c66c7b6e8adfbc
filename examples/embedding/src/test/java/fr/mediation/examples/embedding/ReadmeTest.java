/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run here. */
class ReadmeTest {

    private static final Path SOURCE = Path.of("src/main/java/fr/mediation/examples/embedding/TenLines.java");

    @Test
    void theReadmesShowTheLinesThatAreRun() throws IOException {
        String lines = region(Files.readString(SOURCE), "ten-lines");
        assertThat(Files.readString(Path.of("../../README.md"))).contains(lines);
        assertThat(Files.readString(Path.of("../../README.fr.md"))).contains(lines);
    }

    @Test
    void anAppealUnderWayMakesTheRequestUndecidedUntilTheRestIsKnown() {
        List<String> answers = TenLines.answers();

        assertThat(answers.get(0)).isEqualTo("UNDECIDED");
        assertThat(answers.get(1)).contains("15 juillet 2025", "CJA, art. R. 421-1");
    }

    @Test
    void theReadmesShowTheNoteThatIsWritten() throws IOException {
        String note = TenLines.answers().get(1).strip();
        assertThat(Files.readString(Path.of("../../README.md"))).contains(note);
        assertThat(Files.readString(Path.of("../../README.fr.md"))).contains(note);
    }

    private static String region(String source, String tag) {
        int begin = source.indexOf("// tag::" + tag);
        int end = source.indexOf("// end::" + tag);
        assertThat(begin).isPositive().isLessThan(end);
        return source.substring(source.indexOf('\n', begin) + 1, source.lastIndexOf('\n', end))
                .stripIndent();
    }
}
