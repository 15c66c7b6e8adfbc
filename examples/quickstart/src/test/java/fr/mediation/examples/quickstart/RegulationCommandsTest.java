/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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
        assertThat(Shell.run("diff", "paris", "toulouse", "--json").out())
                .startsWith("{")
                .contains("\"before\"");
        assertThat(Shell.run("diff", "paris", "toulouse", "--json", "--html").code())
                .isEqualTo(2);
    }

    /** Rules of three conditions over sixty facts that nothing orders. */
    private static String mixed(int rules) {
        Random draws = new Random(1);
        StringBuilder text = new StringBuilder("""
                id: large
                authority: X
                title: {fr: "Grand", en: "Large"}
                adoptedOn: 2020-01-01
                governs: {from: 2020-01-01}
                facts:
                """);
        for (int i = 0; i < 60; i++) {
            text.append("  - {id: f" + i + ", kind: YES_NO, label: {fr: \"fait " + i + "\", en: \"fact " + i
                    + "\"}, question: {fr: \"Fait ?\", en: \"Fact?\"}}\n");
        }
        text.append("rules:\n");
        for (int i = 0; i < rules; i++) {
            text.append("  - id: R" + i + "\n    excludedWhen: {all: [{yes: f" + draws.nextInt(60) + "}, {not: {yes: f"
                    + draws.nextInt(60) + "}}, {yes: f" + draws.nextInt(60) + "}]}\n"
                    + "    because: {fr: \"motif\", en: \"ground\"}\n"
                    + "    references: [{text: \"Essai\", article: \"art. 1\"}]\n    source: REGLEMENT\n");
        }
        return text.toString();
    }

    @Test
    void lintProvesAHundredRulesThatMixSixtyFactsAndDiffComparesThem(@TempDir Path folder) throws IOException {
        Path large = Files.writeString(folder.resolve("large.yaml"), mixed(100));
        Path larger = Files.writeString(folder.resolve("larger.yaml"), mixed(101));

        Shell.Result lint = Shell.run("lint", large.toString());
        Shell.Result diff = Shell.run("diff", large.toString(), larger.toString());

        assertThat(lint.err()).isEmpty();
        assertThat(lint.out()).contains("100 règles lues et prouvées").doesNotContain("TOO_INTRICATE");
        assertThat(diff.err()).isEmpty();
        assertThat(diff.out())
                .contains("recevable → irrecevable (", "environ ", "les parts sont estimées par tirages")
                .doesNotContain("Liste incomplète");
    }

    @Test
    void diffOverRequestsCountsWhatTheyBecome(@TempDir Path folder) throws IOException {
        Path requests = folder.resolve("requests.ndjson");
        Files.writeString(requests, """
                {"id":"a","referredOn":"2024-05-06","asOf":"2024-06-10","facts":{"beforeCourt":true,"courtOrderedMediation":false}}
                {"id":"b","referredOn":"2024-05-06","asOf":"2024-06-10","facts":{"subjects":["SUBSIDY"]}}
                {"id":"c","asOf":"2024-06-10","facts":{"nonsense":true}}
                """);

        Shell.Result text = Shell.run("diff", "isere-2022", "paris", "--over", requests.toString(), "--lang", "en");
        Shell.Result json = Shell.run("diff", "isere-2022", "paris", "--over", requests.toString(), "--json");
        Shell.Result page = Shell.run("diff", "isere-2022", "paris", "--over", requests.toString(), "--html");

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.err()).contains("line 3", "UNKNOWN_FACT").doesNotContain("nonsense");
        assertThat(text.out()).contains("b").contains("isere-2022");
        assertThat(json.out()).contains("\"compared\":2", "\"ids\":[\"b\"]");
        assertThat(page.out()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void lintWritesCasesThatCheckAnswersAsSaid(@TempDir Path folder) throws IOException {
        Path cases = folder.resolve("cases.ndjson");

        Shell.Result result = Shell.run("lint", "paris", "--cases", cases.toString());

        assertThat(result.code()).isZero();
        assertThat(Files.readAllLines(cases))
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(line -> line.contains("\"verdict\":") && line.contains("\"grounds\":["));
        assertThat(Shell.run("lint", "paris", "--cases", cases.toString()).code())
                .isEqualTo(2);
        Shell.Result again = Shell.run("check", cases.toString(), "--format", "json");
        assertThat(again.code()).isZero();
        assertThat(again.err()).isEmpty();
        assertThat(again.lines()).hasSameSizeAs(Files.readAllLines(cases));
        assertThat(Schemas.faults("check-request", Files.readAllLines(cases))).isEmpty();
    }

    @Test
    void checkTellsWhatIsNotAsExpected() {
        String request =
                "{\"facts\":{\"beforeCourt\":true,\"courtOrderedMediation\":false},\"referredOn\":\"2024-05-06\",\"asOf\":\"2024-06-10\"";

        Shell.Result other =
                Shell.given(request + ",\"verdict\":\"ADMISSIBLE\",\"grounds\":[]}", "check", "-", "--lang", "en");
        Shell.Result same = Shell.given(
                request + ",\"verdict\":\"INADMISSIBLE\",\"grounds\":[\"PENDING_LITIGATION\"]}",
                "check",
                "-",
                "--lang",
                "en");
        Shell.Result wrong =
                Shell.given(request + ",\"verdict\":\"MAYBE\",\"grounds\":[\"not a code\"]}", "check", "-");

        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err())
                .contains(
                        "OTHER_VERDICT",
                        "expected ADMISSIBLE, found INADMISSIBLE",
                        "OTHER_GROUNDS",
                        "found [PENDING_LITIGATION]");
        assertThat(other.out()).contains("INADMISSIBLE");
        assertThat(same.err()).isEmpty();
        assertThat(same.code()).isZero();
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("verdict", "grounds").doesNotContain("MAYBE", "not a code");
    }
}
