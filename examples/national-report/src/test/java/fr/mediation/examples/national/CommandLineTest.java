/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The national report from the command line")
class CommandLineTest {

    @Test
    @DisplayName("cases are invented, counted and written; no file is replaced unasked")
    void generateThenReport(@TempDir Path folder) throws IOException {
        String cases = folder.resolve("cases.parquet").toString();
        Path out = folder.resolve("out");
        String[] report = {
            "report", cases, out.toString(), "--year", "2025", "--extracted-on", "2026-01-15", "--min-count", "3"
        };

        assertThat(Main.run("generate", cases, "--rows", "3000", "--authorities", "4", "--parts", "2"))
                .isZero();
        assertThat(Main.run(report)).isZero();
        assertThat(Files.readString(out.resolve("national-2025.md")).replace('\u00A0', ' '))
                .contains("Secret statistique", "Extraction du 15 janvier 2026", "| D001 |", "| Total |");
        assertThat(Files.readAllLines(out.resolve("national-2025.csv"))).hasSizeGreaterThan(4);
        assertThat(Main.run(report)).isEqualTo(2);
        assertThat(Main.run("generate", cases)).isEqualTo(2);
    }

    @Test
    @DisplayName("options out of their bounds are refused before anything is read")
    void bounds(@TempDir Path folder) {
        assertThat(Main.run(
                        "report",
                        "nowhere",
                        folder.toString(),
                        "--year",
                        "2025",
                        "--extracted-on",
                        "2026-01-15",
                        "--min-count",
                        "1"))
                .isEqualTo(2);
        assertThat(Main.run("generate", folder.resolve("x").toString(), "--authorities", "1000"))
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
