/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in, people are told the line, the field and the reason, and never see a stack trace. */
class BadInputTest {

    private static final String GOOD = "{\"id\":\"ok\",\"facts\":{}}";

    private static Shell.Result check(String input, String... more) {
        return Shell.given(input, arguments(more));
    }

    private static Shell.Result check(byte[] input, String... more) {
        return new Shell().input(input).mediation(arguments(more));
    }

    private static String[] arguments(String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "check";
        all[1] = "-";
        all[2] = "--format";
        all[3] = "json";
        System.arraycopy(more, 0, all, 4, more.length);
        return all;
    }

    @Test
    void brokenLinesAreToldAndTheOthersGoOn() {
        Shell.Result result = check(Shell.sample("broken-requests.ndjson"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).doesNotContain("Exception", "\tat ");
        assertThat(result.complaints())
                .containsSubsequence(
                        "ligne 2 : le texte s’arrête avant la fin de l’objet [TRUNCATED]",
                        "ligne 3, champ asOf : une date qui existe est attendue, écrite AAAA-MM-JJ [NOT_A_DATE]",
                        "ligne 5, champ facts.beforeCourt : champ écrit deux fois : on ne sait lequel croire [DUPLICATE_FIELD]");
        assertThat(result.lines())
                .allMatch(line -> line.startsWith("{\"line\":"))
                .isNotEmpty();
    }

    @Test
    void allTheFaultsOfOneLineAreToldAtOnce() {
        Shell.Result result = check("{\"id\":7,\"asOf\":\"2025-02-30\",\"facts\":[],\"wrong\":1,"
                + "\"procedure\":{\"matter\":\"X\",\"appeals\":[{\"kind\":\"RAPO\",\"sentOn\":true},{}]}}");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.complaints().stream()
                        .filter(line -> line.startsWith("ligne 1, champ "))
                        .map(line -> line.substring("ligne 1, champ ".length(), line.indexOf(" :")) + " "
                                + line.substring(line.lastIndexOf('[')))
                        .toList())
                .containsExactlyInAnyOrder(
                        "id [NOT_A_TEXT]",
                        "asOf [NOT_A_DATE]",
                        "facts [NOT_AN_OBJECT]",
                        "wrong [UNKNOWN_FIELD]",
                        "procedure.matter [UNKNOWN_CODE]",
                        "procedure.appeals[0].sentOn [NOT_A_DATE]",
                        "procedure.appeals[1].kind [NOT_NULL]");
    }

    @Test
    void faultsOfTheDomainAreToldTogetherToo() {
        Shell.Result result = check(
                "{\"referredOn\":\"2025-07-01\",\"facts\":{\"originator\":\"NOBODY\",\"beforeCourt\":\"no\",\"nope\":1},"
                        + "\"procedure\":{\"decision\":{\"notifiedOn\":\"2025-01-10\"},\"appeals\":[{\"kind\":\"RECOURS_GRACIEUX\","
                        + "\"sentOn\":\"2025-03-10\",\"receivedOn\":\"2025-03-01\"}]}}");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("champ referredOn", "champ facts.originator", "champ facts.beforeCourt", "champ facts[2]")
                .contains("champ procedure.appeals[0]");
    }

    @Test
    void factsAreCheckedEvenWhereAnotherFieldIsWrong() {
        assertThat(check("{\"asOf\":\"2025-02-30\",\"facts\":{\"originator\":\"NOBODY\"}}")
                        .err())
                .contains("champ asOf", "champ facts.originator");
        assertThat(check("{\"asOf\":\"2025-02-30\",\"regulation\":3,\"facts\":4}")
                        .err())
                .contains("champ asOf", "champ regulation", "champ facts");
    }

    @Test
    void faultsAreToldInEnglishToo() {
        assertThat(check("{\"asOf\":1,\"facts\":{}}", "--lang", "en").complaints())
                .containsExactly(
                        "line 1, field asOf: a date that exists is expected, written YYYY-MM-DD [NOT_A_DATE]",
                        "1 record(s) refused out of 1");
    }

    @Test
    void notUtf8IsToldByTheByte() {
        byte[] latin = ("{\"id\":\"a\",\"facts\":{}}\n{\"id\":\"\u00e9\",\"facts\":{}}\n" + GOOD)
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Shell.Result result = check(latin);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.complaints().get(0)).startsWith("ligne 2 : l’octet 8 de la ligne n’est pas de l’UTF-8");
        assertThat(result.lines()).hasSize(2);
    }

    @Test
    void theMarkOfUtf8IsAccepted() {
        byte[] marked = ("\ufeff" + GOOD).getBytes(UTF_8);
        assertThat(check(marked).code()).isZero();
    }

    @Test
    void otherEncodingsAndCompressedFilesAreRefusedAtOnce() {
        for (byte[] foreign : List.of(
                GOOD.getBytes(UTF_16), GOOD.getBytes(UTF_16LE), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0}, new byte[] {
                    'P', 'K', 3, 4
                })) {
            Shell.Result result = check(foreign);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.complaints()).hasSize(1).allMatch(line -> line.startsWith("l’entrée est "));
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void hugeLinesAreWalkedOver() {
        String huge = "{\"id\":\"" + "x".repeat(300_000) + "\",\"facts\":{}}";
        Shell.Result result = check(huge + "\n" + GOOD + "\n", "--max-line-bytes", "2000");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.complaints().get(0)).contains("ligne 1 : ", "2000 octets", "[TOO_LONG]");
        assertThat(result.lines()).hasSize(1);
        assertThat(check(GOOD, "--max-line-bytes", "3").code()).isEqualTo(2);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"facts\":" + "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_001);
        Shell.Result result = check(deep + "\n" + GOOD);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.complaints().get(0)).contains("[TOO_DEEP]");
        assertThat(result.lines()).hasSize(1);
    }

    @Test
    void textThatIsNoObjectIsRefused() {
        Shell.Result result = check("12\nbonjour\n\"x\"\nnull\n[1]\n{} {}\n{\"a\":1,}\n" + GOOD + "\n");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.lines()).hasSize(1);
        assertThat(result.complaints().stream()
                        .map(line -> line.replaceAll("^ligne (\\d+).*\\[(\\w+)\\]$", "$1 $2"))
                        .toList())
                .contains(
                        "1 NOT_AN_OBJECT",
                        "2 NOT_JSON",
                        "3 NOT_AN_OBJECT",
                        "4 NOT_AN_OBJECT",
                        "5 NOT_AN_OBJECT",
                        "6 TRAILING_TEXT",
                        "7 NOT_JSON");
    }

    @Test
    void aDocumentMayBeOneObjectOrAList() {
        String pretty = "{\n  \"id\": \"a\",\n  \"facts\": {\n  }\n}\n";
        assertThat(check(pretty).lines()).hasSize(1);
        assertThat(check(pretty + pretty).lines()).hasSize(2);
        Shell.Result list = check("[" + GOOD + ",\n{\"asOf\":3,\"facts\":{}},\n7,\n" + GOOD + "]");
        assertThat(list.code()).isEqualTo(1);
        assertThat(list.lines()).hasSize(2);
        assertThat(list.complaints().get(0)).startsWith("ligne 2, champ asOf");
        assertThat(list.complaints().get(1)).startsWith("ligne 3 : chaque enregistrement");
        assertThat(check("[]").code()).isZero();
    }

    @Test
    void aDocumentBrokenInTheMiddleSaysWhatIsLost() {
        for (String broken :
                List.of("[" + GOOD + ",\n{\"id\":", "[" + GOOD + "\n,,]", "[" + GOOD + ",{\"id\":\"\u0001\"}]")) {
            Shell.Result result = check(broken);
            assertThat(result.code()).as(broken).isEqualTo(2);
            assertThat(result.err()).contains("La suite du document est perdue").doesNotContain("Exception");
        }
        byte[] latin = "[{\"id\":\"\u00e9\",\"facts\":{}}]".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(check(latin).complaints())
                .containsExactly("le fichier n’est pas de l’UTF-8 ; enregistrez-le en UTF-8");
    }

    @Test
    void anEmptyInputIsNoFault() {
        assertThat(check("")).satisfies(result -> {
            assertThat(result.code()).isZero();
            assertThat(result.complaints()).containsExactly("l’entrée ne contient aucun enregistrement");
        });
        assertThat(check("\n \n\r\n").code()).isZero();
    }

    @Test
    void linesMayEndAsWindowsEndsThem() {
        assertThat(check(GOOD + "\r\n\r\n" + GOOD + "\r\n").lines()).hasSize(2);
    }

    @Test
    void valuesAreNeverQuoted() {
        String secret = "Dupont";
        for (String line : List.of(
                "{\"id\":\"Dupont Jean\",\"facts\":{}}",
                "{\"asOf\":\"Dupont\",\"facts\":{\"originator\":\"Dupont\",\"appealReceivedOn\":\"Dupont\"}}",
                "{\"facts\":{\"Jean Dupont\":true}}",
                "{\"facts\":{},\"regulation\":\"Dupont\"}",
                "{\"Mme Dupont\":1,\"facts\":{}}",
                "{\"id\":Dupont}",
                "{\"procedure\":{\"matter\":\"Dupont\"},\"facts\":{}}")) {
            Shell.Result result = check(line);
            assertThat(result.code()).as(line).isEqualTo(1);
            assertThat(result.err()).doesNotContain(secret);
        }
    }

    @Test
    void filesThatAreNotThereAreTold(@TempDir Path folder) throws IOException {
        assertThat(Shell.run("check", folder.resolve("none.ndjson").toString())
                        .complaints()
                        .get(0))
                .startsWith("fichier introuvable : ");
        assertThat(Shell.run("check", folder.toString()).complaints().get(0)).contains("est un dossier");
        assertThat(Shell.run("check", "a\u0000b").code()).isEqualTo(2);
        Path file = Files.writeString(folder.resolve("in.ndjson"), GOOD);
        assertThat(Shell.run("check", file.toString()).code()).isZero();
    }
}
