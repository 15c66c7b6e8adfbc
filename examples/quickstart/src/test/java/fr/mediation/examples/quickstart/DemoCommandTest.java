/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer sees first, word for word. */
class DemoCommandTest {

    @TempDir
    Path folder;

    private String demo(String language) throws IOException {
        Path out = folder.resolve("demo");
        Shell.Result result = Shell.run("demo", "--out", out.toString(), "--lang", language);
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        Path page = out.resolve("rapport-2024.html");
        assertThat(Files.readString(page)).contains("lang=\"" + language + "\"");
        return result.out().replace(page.toString(), "RAPPORT");
    }

    /** To accept a new text: {@code -Dgolden.write=src/test/resources}. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void saysExactlyThis(String language) throws IOException {
        String name = "demo-" + language + ".txt";
        String said = demo(language);
        String accept = System.getProperty("golden.write");
        if (accept != null) {
            Files.writeString(Path.of(accept, name), said);
        }
        try (var in = Objects.requireNonNull(DemoCommandTest.class.getResourceAsStream("/" + name))) {
            assertThat(said).isEqualTo(new String(in.readAllBytes(), UTF_8));
        }
    }

    @Test
    void replacesItsOwnReportOnlyWhenForced() throws IOException {
        demo("fr");
        String out = folder.resolve("demo").toString();
        assertThat(Shell.run("demo", "--out", out).complaints().get(0))
                .endsWith("contient déjà un rapport 2024 ; --force pour le remplacer");
        assertThat(Shell.run("demo", "--out", out, "--force").code()).isZero();
    }

    @Test
    void writesTheFormsAskedFor() throws IOException {
        Path out = folder.resolve("demo");
        assertThat(Shell.run("demo", "--out", out.toString(), "--formats", "pdf,md,xlsx,csv")
                        .code())
                .isZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "rapport-2024.pdf", "rapport-2024.md", "rapport-2024.xlsx", "rapport-2024.csv");
        }
    }
}
