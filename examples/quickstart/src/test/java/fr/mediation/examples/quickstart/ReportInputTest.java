/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static fr.mediation.examples.quickstart.ReportRun.CASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The yearly report: the files it reads, cases and all that goes with them. */
class ReportInputTest {

    private static final String MEDIATURE = "Dossier,Collectivité,Type de collectivité,Date de création,"
            + "Date de dernière mise à jour,Date de clôture,Statut,Origine,Assigné,Premier recours à l'amiable,"
            + "Réponse pour le premier recours,Email renseigné,Ville,Code postal,Pays\n"
            + "1,Isère,Département,2024-03-05 10:00:00,,,À traiter,Téléphone,Oui,,,Oui,,,FR\n"
            + "2,Isère,Département,2024-03-06 10:00:00,,,Perdu,Email,Oui,,,Oui,,,FR\n";

    @TempDir
    Path folder;

    private ReportRun run() {
        return new ReportRun(folder);
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
        assertThat(run().given(json.toString(), "--min-count", "3").code()).isZero();
        JsonNode first = run().data();
        assertThat(run().given(table.toString(), "--min-count", "3", "--force").code())
                .isZero();
        assertThat(run().data()).isEqualTo(first);
    }

    @Test
    void badRowsAreToldWithTheirLineAndColumn() {
        Shell.Result csv = run().given(
                        "id;receivedOn;closedOn;kind\n1;2024-03-05;;MEDIATION\n2;hier;;MEDIATION\n;2024-03-05;;\n",
                        "--min-count",
                        "3");
        assertThat(csv.code()).isEqualTo(1);
        assertThat(csv.err())
                .contains("ligne 3, champ receivedOn", "ligne 4, champ id")
                .doesNotContain("hier");
        Shell.Result json = run().given(
                        "{\"id\":\"1\",\"receivedOn\":\"2024-03-05\"}\n{\"id\":\"\",\"receivedOn\":\"x\",\"kind\":\"lower\",\"nom\":1}\n",
                        "--min-count",
                        "3",
                        "--force");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.err()).contains("ligne 2, champ receivedOn", "ligne 2, champ nom");
    }

    @Test
    void whatCannotBeATableIsRefused() {
        assertThat(run().given("", "--min-count", "3").complaints().get(0)).startsWith("aucun dossier lisible");
        assertThat(run().given("bonjour\n", "--min-count", "3").code()).isEqualTo(2);
        assertThat(run().out().resolve("rapport-2024.html")).doesNotExist();
    }

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
                run().out().toString());

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
        Path folderOut = run().out();
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
                run().over(export, "--exact-counts", "essai", "--format", "json", "--mapping", mapping.toString());

        assertThat(result.code()).isZero();
        assertThat(run().block("territory")
                        .findValues("values")
                        .get(0)
                        .path("COUNT")
                        .asInt())
                .isEqualTo(2);
        assertThat(run().over(export, "--exact-counts", "essai", "--formats", "json")
                        .code())
                .isZero();
        assertThat(run().block("territory")
                        .findValues("values")
                        .get(0)
                        .path("COUNT")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "colour;a;B", "label;a;lower", "heading;a;nowhere", "label;a;B;C", "{}"})
    void aMappingThatIsNotUnderstoodIsRefusedByItsLine(String line) throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.csv"), "what;from;to\n" + line + "\n");

        assertThat(run().over(CASES, "--min-count", "3", "--mapping", mapping.toString())
                        .complaints()
                        .get(0))
                .startsWith("--mapping : la ligne 2 n’est pas comprise");
        assertThat(run().out().resolve("rapport-2024.html")).doesNotExist();
    }

    @Test
    void whatTheServiceGivesStandsInTheReportAndIsReadAgainForNames() throws IOException {
        Path content = Files.writeString(
                folder.resolve("content.json"),
                "{\"foreword\":\"Bonjour <b>.\",\"examples\":[{\"title\":\"Un refus\",\"text\":\"Madame Dupont attend.\"}]}");
        Shell.Result result =
                run().over(CASES, "--min-count", "3", "--format", "html,md", "--content", content.toString());

        assertThat(result.code()).isZero();
        assertThat(result.complaints())
                .contains(
                        "à relire : un exemple ou un commentaire contient une civilité suivie d'un nom, qui peut faire"
                                + " reconnaître une personne");
        assertThat(result.err()).doesNotContain("Dupont");
        assertThat(run().page()).contains("Bonjour &lt;b&gt;.", "Un refus");
        assertThat(run().out().resolve("rapport-2024.md")).exists();
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
        Shell.Result result =
                run().over(CASES, "--min-count", "3", "--format", "html", "--content", content.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isNotBlank().doesNotContain("Exception");
        assertThat(run().out().resolve("rapport-2024.html")).doesNotExist();
    }

    @Test
    void anEarlierReportIsHonoured() throws IOException {
        Path kept = folder.resolve("kept.txt");
        assertThat(run().over(CASES, "--min-count", "11", "--format", "json", "--keep", kept.toString())
                        .code())
                .isZero();
        assertThat(kept).content().startsWith("mediation-publication 2");
        assertThat(run().over(CASES, "--min-count", "3", "--format", "json", "--earlier", kept.toString())
                        .code())
                .isZero();
        String after = run().data().toString();
        assertThat(run().over(CASES, "--min-count", "3", "--format", "json").code())
                .isZero();
        assertThat(run().data().toString()).isNotEqualTo(after);
        Path other = Files.writeString(folder.resolve("other.txt"), "hello");
        assertThat(run().over(CASES, "--min-count", "3", "--earlier", other.toString())
                        .complaints()
                        .get(0))
                .endsWith("n’a pas été écrit par --keep");
    }
}
