/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample requests, checked as a mediator or a program would. */
class CheckCommandTest {

    private static final String REQUESTS = Shell.sample("requests.ndjson");

    private static JsonNode answer(Shell.Result result, String id) {
        return result.lines().stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(node -> node.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> grounds(JsonNode answer) {
        return answer.path("admissibility")
                .path("grounds")
                .valueStream()
                .map(ground -> ground.path("id").asString())
                .toList();
    }

    private final Shell.Result json = Shell.given(REQUESTS, "check", "-", "--format", "json");

    @Test
    void samplesAndAnswersFollowTheShippedSchemas() {
        assertThat(json.code()).isZero();
        assertThat(json.err()).isEmpty();
        assertThat(json.lines()).hasSize(12);
        assertThat(Schemas.faults("check-request", REQUESTS.lines().toList())).isEmpty();
        assertThat(Schemas.faults("check-result", json.lines())).isEmpty();
        Shell.Result explained = Shell.given(REQUESTS, "check", "-", "--format", "json", "--explain");
        assertThat(Schemas.faults("check-result", explained.lines())).isEmpty();
        assertThat(answer(explained, "silence-de-deux-mois").path("findings")).isNotEmpty();
    }

    @Test
    void theSchemasRefuseWhatTheProgramRefuses() {
        for (String line : List.of(
                "{}",
                "{\"facts\":{\"nope\":true}}",
                "{\"facts\":{\"originator\":\"NOBODY\"}}",
                "{\"facts\":{},\"asOf\":\"2025-02-30\"}",
                "{\"facts\":{},\"procedure\":{\"matter\":\"X\"}}",
                "{\"facts\":{},\"zone\":\"MARS\"}",
                "{\"facts\":{},\"zone\":\"SUPPLIED_BY_HOST\"}")) {
            assertThat(Schemas.faults("check-request", List.of(line))).as(line).isNotEmpty();
            assertThat(Shell.given(line, "check", "-").code()).as(line).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("R-02.3 : la fin du mandat ferme la fenêtre de recevabilité")
    void theEndOfTheMandateClosesTheWindow() {
        Shell.Result until = Shell.given(REQUESTS, "check", "-", "--format", "json", "--mandate-until", "2025-06-20");

        assertThat(answer(until, "silence-de-deux-mois").path("window").toString())
                .contains("MANDATE", "\"until\":\"2025-06-21\"");
        assertThat(answer(json, "silence-de-deux-mois").path("window").toString())
                .doesNotContain("MANDATE");
        assertThat(Schemas.faults("check-result", until.lines())).isEmpty();
    }

    @Test
    @DisplayName("R-Pre.2 : l'explication donne au médiateur les lectures de l'effet de la saisine, et la prudente")
    void theReadingsOfTheEffectOnTimeLimitsAreGiven() {
        Shell.Result silent = Shell.given(
                "{\"facts\":{},\"asOf\":\"2024-06-10\"}",
                "check",
                "-",
                "--regulation",
                "bourges",
                "--explain",
                "--lang",
                "en");

        assertThat(silent.out()).contains("two readings", "the prudent reading");
        assertThat(Shell.given("{\"facts\":{}}", "check", "-", "--regulation", "bourges")
                        .out())
                .doesNotContain("lecture prudente");
    }

    @Test
    @DisplayName("R-11.4, R-11.5 : recevable après deux mois de silence, prématurée avant, avec la date")
    void silenceMakesAdmissible() {
        assertThat(answer(json, "silence-de-deux-mois")
                        .path("admissibility")
                        .path("type")
                        .asString())
                .isEqualTo("ADMISSIBLE");
        JsonNode early = answer(json, "recours-en-cours").path("admissibility");
        assertThat(early.path("type").asString()).isEqualTo("PREMATURE");
        assertThat(early.path("admissibleFrom").asString()).isEqualTo("2025-07-12");
        String onTheDay = REQUESTS.lines()
                .filter(line -> line.contains("recours-en-cours"))
                .findFirst()
                .orElseThrow();
        for (String[] day : new String[][] {{"2025-07-11", "PREMATURE"}, {"2025-07-12", "ADMISSIBLE"}}) {
            Shell.Result then = Shell.given(
                    onTheDay.replace("\"asOf\":\"2025-06-02\"", "\"asOf\":\"" + day[0] + "\""),
                    "check",
                    "-",
                    "--format",
                    "json");
            assertThat(answer(then, "recours-en-cours")
                            .path("admissibility")
                            .path("type")
                            .asString())
                    .isEqualTo(day[1]);
        }
    }

    @Test
    @DisplayName("recevable à partir de D et jusqu'à E : tardiveté du règlement et délai de recours joints")
    void tellsFromWhenUntilWhenReferringIsOfUse() {
        String toBeReferred = "{\"regulation\":\"seine-saint-denis\",\"facts\":{\"originator\":\"USER\","
                + "\"withinCompetence\":true,\"priorExchange\":\"NO_ANSWER\",\"subjects\":[],\"inWriting\":true,"
                + "\"beforeCourt\":false,\"finalJudgment\":false,\"triggeringEventOn\":\"2024-09-30\"},"
                + "\"procedure\":{\"decision\":{\"notifiedOn\":\"2025-05-05\",\"remedies\":{\"mention\":\"COMPLETE\"}}}}";
        Shell.Result answered = Shell.given(toBeReferred, "check", "-", "--format", "json");
        JsonNode window = JsonMapper.shared().readTree(answered.out()).path("window");

        assertThat(Schemas.faults("check-result", answered.lines())).isEmpty();
        assertThat(window.path("from").asString()).isEqualTo("2025-06-02");
        assertThat(window.path("until").asString()).isEqualTo("2025-09-30");
        assertThat(window.path("prudentUntil").asString()).isEqualTo("2025-07-08");
        assertThat(window.path("timeline").path("stretches")).hasSize(2);
        assertThat(Shell.given(toBeReferred, "check", "-").out())
                .contains("Recevable à partir du 2 juin 2025 et jusqu'au 29 septembre 2025 inclus.")
                .contains("à partir du 30 septembre 2025 : La saisine est tardive");
        String referred = toBeReferred.replace("{\"regulation\"", "{\"referredOn\":\"2025-06-02\",\"regulation\"");
        assertThat(Shell.given(referred, "check", "-").out()).doesNotContain("29 septembre");
    }

    @Test
    @DisplayName("règlement Isère, art. 11 : l'autre lecture est calculée et montrée quand elle change la réponse")
    void tellsTheOtherReadingOfArticleEleven() {
        String line =
                "{\"referredOn\":\"2025-05-30\",\"facts\":{\"originator\":\"USER\",\"motives\":[\"DISAGREEMENT\"],"
                        + "\"opposesUserAndAuthority\":true,\"withinCompetence\":true,\"subjects\":[],\"beforeCourt\":false,"
                        + "\"finalJudgment\":false,\"contestsDecision\":true,\"appealMade\":false,\"priorExchange\":\"UNSATISFACTORY\"}}";
        Shell.Result answered = Shell.given(line, "check", "-", "--format", "json");

        assertThat(Schemas.faults("check-result", answered.lines())).isEmpty();
        JsonNode other = JsonMapper.shared()
                .readTree(answered.out())
                .path("otherReadings")
                .path(0);
        assertThat(other.path("regulation").asString()).isEqualTo("isere-2022-art-11-alternatif");
        assertThat(other.path("admissibility").path("type").asString()).isEqualTo("ADMISSIBLE");
        assertThat(Shell.given(line, "check", "-").out())
                .contains("IRRECEVABLE : un motif.", "autre lecture : recevable — ");
        assertThat(Shell.given(line, "check", "-", "--regulation", "isere-2022-art-11-alternatif")
                        .out())
                .contains("RECEVABLE : aucun motif");
    }

    @Test
    @DisplayName(
            "R-12.18 : la décision du médiateur, motivée, est montrée à côté du verdict calculé, qui ne change pas")
    void showsTheMediatorsDecisionBesideTheVerdict() {
        String line =
                "{\"facts\":{\"finalJudgment\":true},\"decision\":{\"decided\":\"ADMISSIBLE\",\"decidedOn\":\"2025-06-01\","
                        + "\"reason\":\"le jugement porte sur un autre litige\"}}";
        Shell.Result answered = Shell.given(line, "check", "-", "--format", "json");

        assertThat(Schemas.faults("check-request", List.of(line))).isEmpty();
        assertThat(Schemas.faults("check-result", answered.lines())).isEmpty();
        JsonNode answer = JsonMapper.shared().readTree(answered.out());
        assertThat(answer.path("admissibility").path("type").asString()).isEqualTo("INADMISSIBLE");
        assertThat(answer.path("decided").path("departs").asBoolean()).isTrue();
        assertThat(answer.path("decided").path("computed")).isEqualTo(answer.path("admissibility"));
        assertThat(Shell.given(line, "check", "-").out())
                .contains("IRRECEVABLE : un motif.")
                .contains("Décision du médiateur : recevable ; verdict calculé : irrecevable.")
                .contains("1er juin 2025 : le jugement porte sur un autre litige");
        assertThat(Shell.given(line.replace("le jugement porte sur un autre litige", " "), "check", "-")
                        .code())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R-12.16 : l'organisme compétent et son médiateur sont proposés, et le devoir de le dire")
    void proposesTheCompetentBodyOfTheTaxonomy() {
        String line = "{\"facts\":{\"withinCompetence\":false,\"competentBody\":\"PREFECTURE\"}}";

        assertThat(Schemas.faults("check-request", List.of(line))).isEmpty();
        assertThat(Shell.given(line, "check", "-").out())
                .contains("Réorienter vers : la préfecture ; le Défenseur des droits")
                .contains("Le médiateur le dit au demandeur par écrit (charte AMCT).");
    }

    @Test
    @DisplayName("R-12.14 : tous les motifs à la fois, chacun avec son article ; R-12.16 : et une réorientation")
    void givesEveryGround() {
        JsonNode answer = answer(json, "litige-entre-particuliers");
        assertThat(grounds(answer))
                .contains("OUTSIDE_COMPETENCE", "BETWEEN_PRIVATE_PERSONS", "COMMERCIAL_THIRD_PARTIES");
        assertThat(answer.path("admissibility").path("grounds"))
                .allSatisfy(ground -> assertThat(ground.path("references")).isNotEmpty());
        assertThat(answer(json, "allocation-caf")
                        .path("admissibility")
                        .path("reorientations")
                        .toString())
                .contains("COMPETENT_ADMINISTRATION");
    }

    @Test
    @DisplayName("R-12.13 : litige porté devant une juridiction")
    void pendingLitigation() {
        assertThat(grounds(answer(json, "tribunal-saisi"))).containsExactly("PENDING_LITIGATION");
    }

    @Test
    @DisplayName("R-12.18 : les faits manquants et les verdicts encore possibles")
    void missingFacts() {
        JsonNode nothing = answer(json, "rien-de-connu").path("admissibility");
        assertThat(nothing.path("type").asString()).isEqualTo("UNDECIDED");
        assertThat(nothing.path("possible")).hasSize(3);
        JsonNode partly = answer(json, "mdph-faits-manquants").path("admissibility");
        assertThat(partly.path("missing")
                        .valueStream()
                        .map(fact -> fact.path("fact").asString())
                        .toList())
                .contains("contestsDecision");
    }

    @Test
    void speaksToPeopleInTheirLanguage() {
        Shell.Result french = Shell.given(REQUESTS, "check", "-");
        assertThat(french.out())
                .contains(
                        "recours-en-cours — au 2 juin 2025 — isere-2022",
                        "PRÉMATURÉE : recevable à partir du 12 juillet 2025")
                .contains("art. 12", "IRRECEVABLE : 4 motifs", "À demander :");
        Shell.Result english = Shell.given(REQUESTS, "check", "-", "--lang", "en");
        assertThat(english.out()).contains("PREMATURE: admissible from 12 July 2025", "To be asked:");
        assertThat(Shell.given(REQUESTS, "check", "-", "--explain").out()).contains("Pourquoi, règle par règle");
    }

    @Test
    void takesTheDayFromTheRecordThenTheOptionThenToday() {
        String line = "{\"facts\":{}}";
        assertThat(Shell.given(line, "check", "-", "--format", "json").out()).contains("\"asOf\":\"2025-06-02\"");
        assertThat(Shell.given(line, "check", "-", "--format", "json", "--as-of", "2024-01-31")
                        .out())
                .contains("\"asOf\":\"2024-01-31\"");
        assertThat(Shell.given(
                                "{\"asOf\":\"2023-05-04\",\"facts\":{}}",
                                "check",
                                "-",
                                "--format",
                                "json",
                                "--as-of",
                                "2024-01-31")
                        .out())
                .contains("\"asOf\":\"2023-05-04\"");
    }

    @Test
    @DisplayName(
            "R-17.1 : un règlement qui ne régit pas le jour de la saisine est appliqué à titre indicatif, et le dit")
    void saysWhenTheRegulationDoesNotGovern() {
        String line = "{\"referredOn\":\"2021-01-04\",\"asOf\":\"2025-06-02\",\"facts\":{}}";
        assertThat(Shell.given(line, "check", "-", "--format", "json").out()).contains("\"inForce\":false");
        assertThat(Shell.given(line, "check", "-").out()).contains("ne régit pas le jour de la saisine");
    }

    @Test
    void regulationsAreNamed() {
        assertThat(Shell.run("check", "-", "--regulation", "atlantis-1999").complaints())
                .containsExactly("règlement inconnu ; donner un fichier .yaml ou un règlement livré :"
                        + " bourges, charente-maritime, ile-de-france, isere-2022, isere-2022-art-11-alternatif, maine-et-loire, paris,"
                        + " seine-saint-denis, toulouse");
        Shell.Result result = Shell.given("{\"regulation\":\"atlantis-1999\",\"facts\":{}}", "check", "-");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("champ regulation", "[UNKNOWN_REGULATION]");
    }

    @Test
    void anAuthorityBringsItsOwnRegulationAsAFile(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("ma-ville.yaml");
        Files.copy(Path.of("../../docs/reglement-template.yaml"), own);
        String line =
                "{\"referredOn\":\"2026-11-02\",\"asOf\":\"2026-11-02\",\"facts\":{\"beforeCourt\":true,\"courtOrderedMediation\":false}}";

        Shell.Result result = Shell.given(line, "check", "-", "--regulation", own.toString(), "--format", "json");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("\"type\":\"INADMISSIBLE\"");
    }

    @Test
    void aFaultyRegulationIsRefusedWithEveryFaultAtItsPlace(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("faulty.yaml");
        Files.writeString(own, Files.readString(Path.of("../../docs/reglement-template.yaml")) + "\nnonsense: 1\n");

        Shell.Result result = Shell.given("{}", "check", "-", "--regulation", own.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("règlement refusé").containsPattern("\\d+:\\d+ ");
    }

    @Test
    void filesAppearWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out.ndjson");
        String[] command = {"check", "-", "--format", "json", "--out", out.toString()};
        assertThat(Shell.given(REQUESTS, command)).satisfies(result -> {
            assertThat(result.code()).isZero();
            assertThat(result.out()).isEmpty();
        });
        assertThat(Files.readAllLines(out)).hasSize(12);
        assertThat(Shell.given(REQUESTS, command)).satisfies(result -> {
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.complaints().get(0)).endsWith("existe déjà ; --force pour le remplacer");
        });
        String[] forced = {"check", "-", "--format", "json", "--out", out.toString(), "--force"};
        assertThat(Shell.given("[{\"facts\":{}},{", forced).code()).isEqualTo(2);
        assertThat(Files.readAllLines(out)).as("kept as it was").hasSize(12);
        assertThat(Shell.given("{\"facts\":{}}", forced).code()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(1);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(out);
        }
    }

    @Test
    void foldersThatCannotBeWrittenAreTold(@TempDir Path folder) {
        Path missing = folder.resolve("missing").resolve("out.ndjson");
        assertThat(Shell.given(REQUESTS, "check", "-", "--out", missing.toString())
                        .complaints()
                        .get(0))
                .startsWith("le dossier ")
                .endsWith("n’existe pas ; créez-le d’abord");
        assertThat(Shell.given(REQUESTS, "check", "-", "--out", folder.toString())
                        .complaints()
                        .get(0))
                .endsWith("est un dossier, pas un fichier");
        assertThat(Shell.given(REQUESTS, "check", "-", "--out", "/proc/mediation.ndjson")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void showsProgressOnlyToWhoWatchesOrAsks() {
        Shell.Result watched =
                new Shell().watched().slow(400_000_000).input(bytes(REQUESTS)).mediation("check", "-");
        assertThat(watched.complaints())
                .isNotEmpty()
                .allMatch(line -> line.matches("… \\d+ enregistrements, \\d+ par seconde, 0 refusés"));
        assertThat(new Shell()
                        .slow(400_000_000)
                        .input(bytes(REQUESTS))
                        .mediation("check", "-")
                        .err())
                .isEmpty();
        assertThat(new Shell()
                        .slow(400_000_000)
                        .input(bytes(REQUESTS))
                        .mediation("check", "-", "--progress", "--lang", "en")
                        .err())
                .contains("records, ", " a second");
        assertThat(new Shell()
                        .watched()
                        .slow(1000)
                        .input(bytes(REQUESTS))
                        .mediation("check", "-")
                        .err())
                .isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
