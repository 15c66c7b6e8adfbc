/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static fr.mediation.examples.quickstart.ReportRun.CASES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearly report: what is asked for and what is written. */
class ReportCommandTest {

    @TempDir
    Path folder;

    private ReportRun run() {
        return new ReportRun(folder);
    }

    @Test
    void writesAPageAndItsData() throws IOException {
        Shell.Result result = run().given(CASES, "--min-count", "3", "--format", "json,html");
        assertThat(result.code()).isZero();
        assertThat(result.complaints())
                .containsExactly(
                        "220 dossiers lus, 0 refusés (UTF-8, séparateur ;)",
                        "Rapport écrit : " + run().out().resolve("rapport-2024.html"),
                        "Rapport écrit : " + run().out().resolve("rapport-2024.json"));
        assertThat(run().page())
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"fr\"", "Département de l’Isère", "2024");
        assertThat(run().data().path("year").asInt()).isEqualTo(2024);
        assertThat(run().data().path("chapters")).isNotEmpty();
    }

    @Test
    void speaksEnglishOnRequest() throws IOException {
        assertThat(run().given(CASES, "--min-count", "3", "--lang", "en")
                        .complaints()
                        .get(0))
                .isEqualTo("220 cases read, 0 refused (UTF-8, separator ;)");
        assertThat(run().page()).contains("lang=\"en\"", "Activity report");
    }

    @Test
    void masksSmallCountsUnlessAReasonIsGivenAndPrinted() throws IOException {
        run().given(CASES, "--min-count", "11");
        assertThat(run().data().toString()).contains(":\"s\"");
        run().given(CASES, "--exact-counts", "Effectifs déjà publiés par l’assemblée", "--force");
        assertThat(run().data().toString()).doesNotContain(":\"s\"");
        assertThat(run().page()).contains("Effectifs déjà publiés par l’assemblée");
    }

    @Test
    void asksForOnePolicyAndOneOnly() {
        assertThat(run().given(CASES).code()).isEqualTo(2);
        assertThat(run().given(CASES, "--min-count", "3", "--exact-counts", "x")
                        .complaints()
                        .get(0))
                .isEqualTo("ces options s’excluent l’une l’autre");
        assertThat(run().given(CASES, "--min-count", "1").complaints()).containsExactly("--min-count va de 2 à 1000");
        assertThat(run().given(CASES, "--exact-counts", " ").code()).isEqualTo(2);
        assertThat(run().out()).doesNotExist();
    }

    @Test
    void aDepartmentHasItsProfile() throws IOException {
        assertThat(run().given(CASES, "--min-count", "3", "--format", "json").code())
                .isZero();
        String three = run().data().toString();
        assertThat(run().given(CASES, "--profile", "health-and-social", "--format", "json", "--force")
                        .code())
                .isZero();

        assertThat(run().data().toString()).isNotEqualTo(three);
        assertThat(run().data().path("confidentiality").path("fr").asString()).contains("11");
        assertThat(run().given(CASES, "--profile", "secret").complaints().get(0))
                .contains("health-and-social");
        assertThat(run().given(CASES, "--profile", "health-and-social", "--min-count", "3")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void neverReplacesAReportUnasked() throws IOException {
        assertThat(run().given(CASES, "--min-count", "3").code()).isZero();
        String before = run().page();
        Shell.Result again = run().given("id;receivedOn\n1;2024-01-01\n", "--min-count", "3");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.complaints().get(0)).endsWith("contient déjà un rapport 2024 ; --force pour le remplacer");
        assertThat(run().page()).isEqualTo(before);
    }

    @Test
    void yearsAndFoldersAreChecked() throws IOException {
        assertThat(run().given(
                                CASES,
                                "--min-count",
                                "3",
                                "--codes",
                                folder.resolve("none.csv").toString())
                        .complaints()
                        .get(0))
                .startsWith("fichier introuvable");
        Path lists = Files.writeString(folder.resolve("lists.csv"), "a;b\n1;2\n");
        assertThat(run().given(CASES, "--min-count", "3", "--codes", lists.toString())
                        .complaints()
                        .get(0))
                .startsWith("--codes : ");
        assertThat(Shell.given(
                                CASES,
                                "report",
                                "-",
                                "--year",
                                "2024",
                                "--authority",
                                "X",
                                "--since",
                                "2025-01-01",
                                "--min-count",
                                "3",
                                "--out",
                                folder.resolve("o").toString())
                        .complaints()
                        .get(0))
                .startsWith("l’année du rapport se place");
        assertThat(Shell.given(
                                CASES,
                                "report",
                                "-",
                                "--year",
                                "2024",
                                "--authority",
                                "X",
                                "--as-of",
                                "2025-01-01",
                                "--min-count",
                                "3",
                                "--out",
                                folder.resolve("no").resolve("where").toString())
                        .complaints()
                        .get(0))
                .endsWith("n’existe pas ; créez-le d’abord");
    }

    @Test
    void writesEveryFormUnlessToldOtherwiseAndNothingElseOnStandardError() throws IOException {
        Shell.Result result = run().given(CASES, "--min-count", "3");

        assertThat(result.code()).isZero();
        assertThat(result.complaints()).hasSize(7);
        Path out = run().out();
        assertThat(out.resolve("rapport-2024.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(Files.readAllBytes(out.resolve("rapport-2024.pdf"))).startsWith("%PDF-1.".getBytes(UTF_8));
        assertThat(out.resolve("rapport-2024.md")).content().startsWith("# Rapport d'activité");
        assertThat(Files.readAllBytes(out.resolve("rapport-2024.xlsx"))).startsWith("PK".getBytes(UTF_8));
        assertThat(out.resolve("rapport-2024.csv")).content().startsWith("\uFEFFtableau;titre;");
        assertThat(out.resolve("rapport-2024.json")).content().startsWith("{\"format\"");
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void aFormThatDoesNotExistIsRefused() {
        assertThat(run().given(CASES, "--min-count", "3", "--format", "docx").code())
                .isEqualTo(2);
    }

    @Test
    void aReportOfAnotherFormIsNotReplacedUnasked() throws IOException {
        assertThat(run().given(CASES, "--min-count", "3", "--format", "csv").code())
                .isZero();
        assertThat(run().given(CASES, "--min-count", "3").code()).isEqualTo(2);
        assertThat(run().out().resolve("rapport-2024.html")).doesNotExist();
        assertThat(run().given(CASES, "--min-count", "3", "--format", "json").code())
                .isZero();
    }
}
