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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar and the page of timelines that the command deadlines writes beside its answers. */
class DeadlineFilesTest {

    private static final String ONE =
            "{\"procedure\":{\"decision\":{\"notifiedOn\":\"2025-05-13\",\"remedies\":{\"mention\":\"COMPLETE\"}}}}";

    @TempDir
    Path folder;

    private String unfolded(Path file) throws IOException {
        return Files.readString(file).replace("\r\n ", "").replace("\r\n", "\n");
    }

    @Test
    void oneCaseGivesOneCalendarWithoutAReference() throws IOException {
        Path file = folder.resolve("a.ics");
        Shell.Result result = Shell.given(ONE, "deadlines", "-", "--ics", file.toString(), "--alarm", "7");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Recours contentieux");
        assertThat(unfolded(file))
                .contains(
                        "SUMMARY:Recours contentieux — date légale et prudente\n",
                        "UID:mediation-ligne-1-COURT_ACTION-0\n",
                        "DTSTAMP:20250602T100000Z\n",
                        "TRIGGER:-P7D\n");
    }

    @Test
    void severalCasesShareOneCalendarUnderTheirReferences() throws IOException {
        Path file = folder.resolve("a.ics");
        Shell.Result result = Shell.given(
                Shell.sample("procedures.ndjson"), "deadlines", "-", "--ics", file.toString(), "--lang", "en");
        assertThat(result.code()).isZero();
        assertThat(unfolded(file).lines().filter(line -> line.startsWith("SUMMARY:")))
                .hasSizeGreaterThan(8)
                .allMatch(line -> line.matches("SUMMARY:[A-Za-z0-9._/-]+ — .*"));
        assertThat(unfolded(file)).doesNotContain("VALARM");
    }

    @Test
    void aReferenceGivenTwiceIsRefusedWhereFilesNeedIt() {
        String twice = ONE.replace("{\"procedure\"", "{\"id\":\"a\",\"procedure\"");
        String input = twice + "\n" + twice + "\n";
        assertThat(Shell.given(input, "deadlines", "-").code()).isZero();
        Shell.Result result = Shell.given(
                input, "deadlines", "-", "--ics", folder.resolve("a.ics").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("ligne 2, champ id", "référence déjà donnée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void thePageHasOneSectionACase(String language) throws IOException {
        Path file = folder.resolve("a.html");
        Shell.Result result = Shell.given(
                Shell.sample("procedures.ndjson"), "deadlines", "-", "--timeline", file.toString(), "--lang", language);
        assertThat(result.code()).isZero();
        String page = Files.readString(file);
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .endsWith("</html>\n")
                .contains("<h2>mediation-accord-tardif</h2>", "<svg")
                .doesNotContain("<script", "http-equiv", "src=", "appeals[");
        assertThat(page.split("<section", -1)).hasSize(9);
        assertThat(page.split("<h1", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--ics", "--timeline"})
    void nothingIsOverwrittenUnlessAsked(String option) throws IOException {
        Path file = folder.resolve("mine");
        Files.writeString(file, "mine");
        Shell.Result kept = Shell.given(ONE, "deadlines", "-", option, file.toString());
        assertThat(kept.code()).isEqualTo(2);
        assertThat(kept.out()).isEmpty();
        assertThat(kept.complaints().get(0)).endsWith("existe déjà ; --force pour le remplacer");
        assertThat(file).hasContent("mine");
        assertThat(Shell.given(ONE, "deadlines", "-", option, file.toString(), "--force")
                        .code())
                .isZero();
        assertThat(Files.readString(file)).isNotEqualTo("mine");
        assertThat(Shell.given(
                                ONE,
                                "deadlines",
                                "-",
                                option,
                                folder.resolve("no/a").toString())
                        .complaints()
                        .get(0))
                .contains("n’existe pas");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "366", "x"})
    void anAlarmHasBounds(String days) {
        assertThat(Shell.given(ONE, "deadlines", "-", "--alarm", days).code()).isEqualTo(2);
    }
}
