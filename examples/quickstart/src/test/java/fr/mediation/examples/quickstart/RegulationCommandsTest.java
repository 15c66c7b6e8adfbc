/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegulationCommandsTest {

    private static final Path TEMPLATE = Path.of("../../docs/reglement-template.yaml");

    @Test
    void lintProvesARegulationThatShips() {
        Shell.Result result = Shell.run("lint", "isere-2022", "--lang", "en");

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("isere-2022: ").contains("rules read and proved");
    }

    @Test
    void lintReadsTheTemplateThatAnAuthorityStartsFrom() {
        assertThat(Shell.run("lint", TEMPLATE.toString()).code()).isZero();
    }

    @Test
    void lintTellsEveryFaultOfAFileAtItsPlace(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("faulty.yaml");
        Files.writeString(own, Files.readString(TEMPLATE) + "\nnonsense: 1\nalso: 2\n");

        Shell.Result result = Shell.run("lint", own.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines().filter(line -> line.matches(" +\\d+:\\d+ .*")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void lintSaysThatAFileIsMissing() {
        Shell.Result result = Shell.run("lint", "nowhere.yaml");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("règlement illisible").doesNotContain("Exception");
    }

    @Test
    void diffSaysWhichRequestsChange() {
        Shell.Result result = Shell.run("diff", "isere-2022", "paris", "--lang", "en");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("isere-2022", "paris");
        assertThat(result.out().lines().count()).isGreaterThan(10);
    }

    @Test
    void diffOfARegulationWithItselfIsEmptyAndAPageIsAPage() {
        assertThat(Shell.run("diff", "paris", "paris").out().lines().count()).isLessThan(8);
        assertThat(Shell.run("diff", "paris", "toulouse", "--html").out()).startsWith("<!DOCTYPE html>");
    }
}
