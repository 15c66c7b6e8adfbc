/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The report committed under {@code docs/sample-report} is what the command of its README writes today. To accept another one:
 * {@code -Dsample.write=../../docs/sample-report}.
 */
class SampleReportTest {

    private static final Path COMMITTED = Path.of("..", "..", "docs", "sample-report");
    private static final Path SAMPLES = Path.of("src", "main", "resources", "sample");

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() {
        String accepted = System.getProperty("sample.write");
        Path out = accepted == null ? folder.resolve("out") : Path.of(accepted);
        Shell.Result result = Shell.run(
                "report",
                SAMPLES.resolve("isere-2024-cases.csv").toString(),
                "--year",
                "2024",
                "--authority",
                "Département de l'Isère",
                "--since",
                "2022-02-01",
                "--as-of",
                "2025-09-30",
                "--content",
                SAMPLES.resolve("isere-2024-content.json").toString(),
                "--min-count",
                "3",
                "--out",
                out.toString(),
                "--force");
        assertThat(result.code()).isZero();
        folder = out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "csv", "json"})
    void theTextsAreTheSame(String form) throws IOException {
        String name = "rapport-2024." + form;

        assertThat(Files.readString(folder.resolve(name)).lines().toList())
                .isEqualTo(Files.readString(COMMITTED.resolve(name)).lines().toList());
    }

    @Test
    void theWorkbookIsTheSame() throws IOException {
        assertThat(parts(folder)).isEqualTo(parts(COMMITTED));
    }

    private static Map<String, String> parts(Path place) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        byte[] book = Files.readAllBytes(place.resolve("rapport-2024.xlsx"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** Another Java may pack the same pages in other bytes. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_17, max = JRE.JAVA_17)
    void theDocumentIsTheSame() throws IOException {
        assertThat(Files.mismatch(folder.resolve("rapport-2024.pdf"), COMMITTED.resolve("rapport-2024.pdf")))
                .isEqualTo(-1);
    }

    @Test
    void theCommandOfTheReadmeIsThisOne() throws IOException {
        assertThat(Files.readString(COMMITTED.resolve("README.md")))
                .contains("--year 2024", "--since 2022-02-01", "--as-of 2025-09-30", "--min-count 3")
                .contains("--content", "-Dsample.write=../../docs/sample-report");
    }
}
