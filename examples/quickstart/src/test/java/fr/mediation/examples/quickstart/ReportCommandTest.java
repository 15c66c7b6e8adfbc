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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The yearly report, from a table or from lines of JSON. */
class ReportCommandTest {

    private static final String CASES = Shell.sample("isere-2024-cases.csv");

    @TempDir
    Path folder;

    private Shell.Result report(String input, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "report",
                "-",
                "--year",
                "2024",
                "--authority",
                "Département de l’Isère",
                "--since",
                "2022-02-01",
                "--as-of",
                "2025-03-31",
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Shell.given(input, arguments.toArray(String[]::new));
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("out").resolve("rapport-2024.html"));
    }

    private JsonNode data() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("out").resolve("rapport-2024.json")));
    }

    @Test
    void writesAPageAndItsData() throws IOException {
        Shell.Result result = report(CASES, "--min-count", "3", "--format", "json,html");
        assertThat(result.code()).isZero();
        assertThat(result.complaints())
                .containsExactly(
                        "220 dossiers lus, 0 refusés (UTF-8, séparateur ;)",
                        "Rapport écrit : " + folder.resolve("out").resolve("rapport-2024.html"),
                        "Rapport écrit : " + folder.resolve("out").resolve("rapport-2024.json"));
        assertThat(page()).startsWith("<!DOCTYPE html>").contains("lang=\"fr\"", "Département de l’Isère", "2024");
        assertThat(data().path("year").asInt()).isEqualTo(2024);
        assertThat(data().path("chapters")).isNotEmpty();
    }

    @Test
    void speaksEnglishOnRequest() throws IOException {
        assertThat(report(CASES, "--min-count", "3", "--lang", "en")
                        .complaints()
                        .get(0))
                .isEqualTo("220 cases read, 0 refused (UTF-8, separator ;)");
        assertThat(page()).contains("lang=\"en\"", "Activity report");
    }

    @Test
    void masksSmallCountsUnlessAReasonIsGivenAndPrinted() throws IOException {
        report(CASES, "--min-count", "11");
        assertThat(data().toString()).contains(":\"s\"");
        report(CASES, "--exact-counts", "Effectifs déjà publiés par l’assemblée", "--force");
        assertThat(data().toString()).doesNotContain(":\"s\"");
        assertThat(page()).contains("Effectifs déjà publiés par l’assemblée");
    }

    @Test
    void asksForOnePolicyAndOneOnly() {
        assertThat(report(CASES).code()).isEqualTo(2);
        assertThat(report(CASES, "--min-count", "3", "--exact-counts", "x")
                        .complaints()
                        .get(0))
                .isEqualTo("ces options s’excluent l’une l’autre");
        assertThat(report(CASES, "--min-count", "1").complaints()).containsExactly("--min-count va de 2 à 1000");
        assertThat(report(CASES, "--exact-counts", " ").code()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theSameCasesAsLinesOfJsonGiveTheSameFigures() throws IOException {
        StringBuilder json = new StringBuilder();
        StringBuilder table = new StringBuilder("id,receivedOn,kind,status\n");
        for (int i = 1; i < 10; i++) {
            json.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"receivedOn\":\"2024-03-0")
                    .append(i)
                    .append("\",\"kind\":\"MEDIATION\",\"status\":\"IN_PROGRESS\"}\n");
            table.append(i).append(",2024-03-0").append(i).append(",MEDIATION,IN_PROGRESS\n");
        }
        assertThat(Schemas.faults("case-record", json.toString().lines().toList()))
                .isEmpty();
        assertThat(report(json.toString(), "--min-count", "3").code()).isZero();
        JsonNode first = data();
        assertThat(report(table.toString(), "--min-count", "3", "--force").code())
                .isZero();
        assertThat(data()).isEqualTo(first);
    }

    @Test
    void badRowsAreToldWithTheirLineAndColumn() {
        Shell.Result csv = report(
                "id;receivedOn;closedOn;kind\n1;2024-03-05;;MEDIATION\n2;hier;;MEDIATION\n;2024-03-05;;\n",
                "--min-count",
                "3");
        assertThat(csv.code()).isEqualTo(1);
        assertThat(csv.err())
                .contains("ligne 3, champ receivedOn", "ligne 4, champ id")
                .doesNotContain("hier");
        Shell.Result json = report(
                "{\"id\":\"1\",\"receivedOn\":\"2024-03-05\"}\n{\"id\":\"\",\"receivedOn\":\"x\",\"kind\":\"lower\",\"nom\":1}\n",
                "--min-count",
                "3",
                "--force");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.err()).contains("ligne 2, champ receivedOn", "ligne 2, champ nom");
    }

    @Test
    void neverReplacesAReportUnasked() throws IOException {
        assertThat(report(CASES, "--min-count", "3").code()).isZero();
        String before = page();
        Shell.Result again = report("id;receivedOn\n1;2024-01-01\n", "--min-count", "3");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.complaints().get(0)).endsWith("contient déjà un rapport 2024 ; --force pour le remplacer");
        assertThat(page()).isEqualTo(before);
    }

    @Test
    void whatCannotBeATableIsRefused() {
        assertThat(report("", "--min-count", "3").complaints().get(0)).startsWith("aucun dossier lisible");
        assertThat(report("bonjour\n", "--min-count", "3").code()).isEqualTo(2);
        assertThat(folder.resolve("out").resolve("rapport-2024.html")).doesNotExist();
    }

    @Test
    void yearsAndFoldersAreChecked() throws IOException {
        assertThat(report(
                                CASES,
                                "--min-count",
                                "3",
                                "--codes",
                                folder.resolve("none.csv").toString())
                        .complaints()
                        .get(0))
                .startsWith("fichier introuvable");
        Path lists = Files.writeString(folder.resolve("lists.csv"), "a;b\n1;2\n");
        assertThat(report(CASES, "--min-count", "3", "--codes", lists.toString())
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
        Shell.Result result = report(CASES, "--min-count", "3");

        assertThat(result.code()).isZero();
        assertThat(result.complaints()).hasSize(7);
        Path out = folder.resolve("out");
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
        assertThat(report(CASES, "--min-count", "3", "--format", "docx").code()).isEqualTo(2);
    }

    @Test
    void aReportOfAnotherFormIsNotReplacedUnasked() throws IOException {
        assertThat(report(CASES, "--min-count", "3", "--format", "csv").code()).isZero();
        assertThat(report(CASES, "--min-count", "3").code()).isEqualTo(2);
        assertThat(folder.resolve("out").resolve("rapport-2024.html")).doesNotExist();
        assertThat(report(CASES, "--min-count", "3", "--format", "json").code()).isZero();
    }

    private static final String MEDIATURE = "Dossier,Collectivité,Type de collectivité,Date de création,"
            + "Date de dernière mise à jour,Date de clôture,Statut,Origine,Assigné,Premier recours à l'amiable,"
            + "Réponse pour le premier recours,Email renseigné,Ville,Code postal,Pays\n"
            + "1,Isère,Département,2024-03-05 10:00:00,,,À traiter,Téléphone,Oui,,,Oui,,,FR\n"
            + "2,Isère,Département,2024-03-06 10:00:00,,,Perdu,Email,Oui,,,Oui,,,FR\n";

    @Test
    void severalFilesMakeOneReportAndACaseAlreadyReadAddsNothing() throws IOException {
        Path first = Files.writeString(folder.resolve("a.csv"), MEDIATURE);
        Path second = Files.writeString(folder.resolve("b.txt"), MEDIATURE);
        Path third = Files.writeString(folder.resolve("c.csv"), "id;receivedOn\nx;2024-01-01\n");
        Shell.Result result = Shell.given(
                "",
                "report",
                first.toString(),
                second.toString(),
                third.toString(),
                "--year",
                "2024",
                "--authority",
                "Isère",
                "--as-of",
                "2025-01-31",
                "--min-count",
                "3",
                "--format",
                "json",
                "--out",
                folder.resolve("out").toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.complaints())
                .contains("2 dossiers lus, 1 refusés (MEDIATURE G1, UTF-8, séparateur ,)")
                .contains("2 dossiers lus, 1 refusés, 1 déjà lus (MEDIATURE G1, UTF-8, séparateur ,)")
                .contains("1 dossiers lus, 0 refusés (UTF-8, séparateur ;)")
                .anyMatch(line -> line.startsWith("ligne 3, champ status : ") && line.endsWith("[UNKNOWN_LABEL]"));
        assertThat(result.err()).doesNotContain("Perdu");
    }

    @Test
    void aFileThatIsNoTableIsRefusedByWhatItIs() throws IOException {
        Path folderOut = folder.resolve("out");
        Path pdf = Files.writeString(folder.resolve("a.csv"), "%PDF-1.7 whatever");
        Shell.Result result = Shell.given(
                "",
                "report",
                pdf.toString(),
                "--year",
                "2024",
                "--authority",
                "X",
                "--as-of",
                "2025-01-31",
                "--min-count",
                "3",
                "--out",
                folderOut.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("[NOT_A_TABLE]");
        assertThat(folderOut.resolve("rapport-2024.html")).doesNotExist();
    }

    private Shell.Result over(String input, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("input.csv"), input);
        List<String> all = new ArrayList<>(List.of(
                "report",
                file.toString(),
                "--year",
                "2024",
                "--authority",
                "X",
                "--as-of",
                "2025-01-31",
                "--out",
                folder.resolve("out").toString(),
                "--force"));
        all.addAll(List.of(more));
        return Shell.given("", all.toArray(String[]::new));
    }

    @Test
    void anExportOfMediatureGoesInWithWhatItsLabelsAndTownsMean() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("mapping.csv"),
                "what;from;to\n# by hand\nplace;38000;GRENOBLE\nplace;Saint-Égrève;GRENOBLE\nmaintained-is-unresolved;;true\n");
        String export = MEDIATURE
                .replace("Email,Oui,,,Oui,,,FR", "Email,Oui,,,Oui,,38000,FR")
                .replace("Perdu", "À traiter")
                .replace("Oui,,,FR\n2", "Oui,SAINT EGREVE,38120,FR\n2");
        Shell.Result result =
                over(export, "--exact-counts", "essai", "--format", "json", "--mapping", mapping.toString());

        assertThat(result.code()).isZero();
        assertThat(block("territory").findValues("values").get(0).path("COUNT").asInt())
                .isEqualTo(2);
        assertThat(over(export, "--exact-counts", "essai", "--formats", "json").code())
                .isZero();
        assertThat(block("territory").findValues("values").get(0).path("COUNT").asInt())
                .isZero();
    }

    private JsonNode block(String id) throws IOException {
        for (JsonNode chapter : data().path("chapters")) {
            for (JsonNode block : chapter.path("blocks")) {
                if (block.path("id").asString().equals(id)) {
                    return block;
                }
            }
        }
        throw new AssertionError("no block " + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "colour;a;B", "label;a;lower", "heading;a;nowhere", "label;a;B;C", "{}"})
    void aMappingThatIsNotUnderstoodIsRefusedByItsLine(String line) throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.csv"), "what;from;to\n" + line + "\n");

        assertThat(over(CASES, "--min-count", "3", "--mapping", mapping.toString())
                        .complaints()
                        .get(0))
                .startsWith("--mapping : la ligne 2 n’est pas comprise");
        assertThat(folder.resolve("out").resolve("rapport-2024.html")).doesNotExist();
    }

    @Test
    void whatTheServiceGivesStandsInTheReportAndIsReadAgainForNames() throws IOException {
        Path content = Files.writeString(
                folder.resolve("content.json"),
                "{\"foreword\":\"Bonjour <b>.\",\"examples\":[{\"title\":\"Un refus\",\"text\":\"Madame Dupont attend.\"}]}");
        Shell.Result result = over(CASES, "--min-count", "3", "--format", "html,md", "--content", content.toString());

        assertThat(result.code()).isZero();
        assertThat(result.complaints())
                .contains(
                        "à relire : un exemple ou un commentaire contient une civilité suivie d'un nom, qui peut faire"
                                + " reconnaître une personne");
        assertThat(result.err()).doesNotContain("Dupont");
        assertThat(page()).contains("Bonjour &lt;b&gt;.", "Un refus");
        assertThat(folder.resolve("out").resolve("rapport-2024.md")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"foreword\":1}",
                "{\"unknown\":1}",
                "{\"events\":[{}]}",
                "{\"recommendations\":[{\"title\":\"x\",\"issuedOn\":\"2024-01-01\",\"pilot\":\"p\"}]}",
                "{\"splits\":[{\"title\":{\"fr\":\"a\",\"en\":\"a\"},\"source\":\"s\",\"asOf\":\"2024-01-01\",\"parts\":[],\"total\":3}]}",
                "%PDF-1.7",
                "{\"commentary\":{\"nowhere\":\"x\"}}"
            })
    void aContentThatIsNotOneIsRefused(String json) throws IOException {
        Path content = Files.writeString(folder.resolve("content.json"), json);
        Shell.Result result = over(CASES, "--min-count", "3", "--format", "html", "--content", content.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isNotBlank().doesNotContain("Exception");
        assertThat(folder.resolve("out").resolve("rapport-2024.html")).doesNotExist();
    }

    @Test
    void anEarlierReportIsHonoured() throws IOException {
        Path kept = folder.resolve("kept.txt");
        assertThat(over(CASES, "--min-count", "11", "--format", "json", "--keep", kept.toString())
                        .code())
                .isZero();
        assertThat(kept).content().startsWith("mediation-publication 1");
        assertThat(over(CASES, "--min-count", "3", "--format", "json", "--earlier", kept.toString())
                        .code())
                .isZero();
        String after = data().toString();
        assertThat(over(CASES, "--min-count", "3", "--format", "json").code()).isZero();
        assertThat(data().toString()).isNotEqualTo(after);
        Path other = Files.writeString(folder.resolve("other.txt"), "hello");
        assertThat(over(CASES, "--min-count", "3", "--earlier", other.toString())
                        .complaints()
                        .get(0))
                .endsWith("n’a pas été écrit par --keep");
    }
}
