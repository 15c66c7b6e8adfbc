/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Time limits from facts of procedure, on worked examples whose source is named. */
class DeadlinesCommandTest {

    private static final String PROCEDURES = Shell.sample("procedures.ndjson");

    private static JsonNode limit(String procedure, String options, String family) {
        String line = "{\"asOf\":\"2025-06-02\"," + (options.isEmpty() ? "" : options + ",") + "\"procedure\":{"
                + procedure + "}}";
        assertThat(Schemas.faults("deadlines-request", List.of(line))).as(line).isEmpty();
        Shell.Result result = Shell.given(line, "deadlines", "-", "--format", "json");
        assertThat(result.err()).isEmpty();
        assertThat(Schemas.faults("deadlines-result", result.lines())).isEmpty();
        return JsonMapper.shared()
                .readTree(result.out())
                .path("deadlines")
                .valueStream()
                .filter(deadline -> deadline.path("family").asString().equals(family))
                .findFirst()
                .orElseThrow();
    }

    private static String decision(String notified) {
        return "\"decision\":{\"notifiedOn\":\"" + notified + "\",\"remedies\":{\"mention\":\"COMPLETE\"}}";
    }

    private static String zone(String zone) {
        return "\"zone\":\"" + zone + "\"";
    }

    @ParameterizedTest(name = "{0} : notifiée le {1} ({2}), dernier jour {3}")
    @CsvSource({
        "S01, 2025-03-20, METROPOLE, 2025-05-21",
        "S03, 2007-10-01, METROPOLE, 2007-12-03",
        "S07, 2021-10-01, METROPOLE, 2021-12-02",
        "S16, 2018-01-11, METROPOLE, 2018-03-12",
        "S46, 2012-04-10, METROPOLE, 2012-06-11",
        "D02, 2024-09-10, METROPOLE, 2024-11-12",
        "D04, 2025-10-24, ALSACE_MOSELLE, 2025-12-29",
        "D10, 2025-05-13, METROPOLE, 2025-07-15",
        "D12, 2025-03-21, MARTINIQUE, 2025-05-23",
        "D17, 2024-12-31, METROPOLE, 2025-03-03",
        "D20, 2026-12-31, METROPOLE, 2027-03-01"
    })
    void plainActionBeforeTheCourt(String id, String notified, String zone, String last) {
        JsonNode court = limit(decision(notified), zone(zone), "COURT_ACTION");
        assertThat(court.path("legalDate").asString()).isEqualTo(last);
        assertThat(court.path("prudentDate").asString()).isLessThanOrEqualTo(last);
    }

    @ParameterizedTest(name = "{0} : notifiée le {1}, date prudente {3}, légale {2}")
    @CsvSource({"D26, 2026-06-30, 2026-08-31, 2026-08-31", "D29, 2024-12-30, 2025-03-03, 2025-02-28"})
    void monthsTooShortHaveTwoReadings(String id, String notified, String legal, String prudent) {
        JsonNode court = limit(decision(notified), "", "COURT_ACTION");
        assertThat(court.path("legalDate").asString()).isEqualTo(legal);
        assertThat(court.path("prudentDate").asString()).isEqualTo(prudent);
        assertThat(court.path("readings")).hasSizeGreaterThan(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "D33|{'kind':'RECOURS_GRACIEUX','sentOn':'2025-03-10','receivedOn':'2025-03-13','rejectedOn':'2025-04-15','rejectionRemedies':{'mention':'COMPLETE'}}|2025-06-16",
                "D34|{'kind':'RECOURS_GRACIEUX','receivedOn':'2025-03-11','acknowledgement':{'mention':'COMPLETE'}}|2025-07-15",
                "D38|{'kind':'RECOURS_GRACIEUX','sentOn':'2025-02-01','rejectedOn':'2025-03-03','rejectionRemedies':{'mention':'COMPLETE'}},{'kind':'RECOURS_HIERARCHIQUE','sentOn':'2025-03-20'}|2025-05-05"
            })
    void appealsToTheAdministration(String id, String appeals, String last) {
        String facts = decision("2025-01-10") + ",\"appeals\":[" + appeals.replace('\'', '"') + "]";
        assertThat(limit(facts, "", "COURT_ACTION").path("legalDate").asString())
                .isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} : saisine {1}, accord {2}, fin {3} : légale {4}, prudente {5}")
    @CsvSource({
        "D43, 2025-02-14, 2025-03-06, 2025-05-12, 2025-07-15, 2025-07-15",
        "D44, 2025-03-05, 2025-03-25, 2025-05-12, 2025-07-15, 2025-03-11",
        "D45, 2025-03-12, 2025-03-25, 2025-05-12, 2025-03-11, 2025-03-11"
    })
    void mediationOfTheTerritorialMediator(
            String id, String referred, String agreed, String ended, String legal, String prudent) {
        JsonNode court = limit(
                decision("2025-01-10") + ",\"mediations\":[{\"regime\":\"TERRITORIAL\",\"referralReceivedOn\":\""
                        + referred + "\",\"agreedOn\":\"" + agreed + "\",\"endedOn\":\"" + ended
                        + "\",\"endedBy\":\"MEDIATOR\"}]",
                "",
                "COURT_ACTION");
        assertThat(court.path("legalDate").asString()).isEqualTo(legal);
        assertThat(court.path("prudentDate").asString()).isEqualTo(prudent);
    }

    @Test
    void otherWorkedExamples() {
        assertThat(limit(decision("2025-01-10"), zone("METROPOLE"), "COURT_ACTION")
                        .path("legalDate")
                        .asString())
                .isEqualTo("2025-03-11");
        assertThat(limit(decision("2025-01-10") + ",\"residence\":\"MARTINIQUE\"", "", "COURT_ACTION")
                        .path("legalDate")
                        .asString())
                .as("D56")
                .isEqualTo("2025-04-11");
        JsonNode noMention = limit(
                "\"decision\":{\"notifiedOn\":\"2024-05-13\",\"remedies\":{\"mention\":\"ABSENT\"}}",
                "",
                "COURT_ACTION");
        assertThat(noMention.path("state").asString()).as("D62").isIn("NOT_OPPOSABLE", "EXPIRED");
        assertThat(limit(
                                "\"matter\":\"RSA\"," + decision("2025-02-03")
                                        + ",\"appeals\":[{\"kind\":\"RAPO\",\"receivedOn\":\"2025-03-24\",\"acknowledgement\":{\"mention\":\"COMPLETE\"}}]",
                                "",
                                "COURT_ACTION")
                        .path("legalDate")
                        .asString())
                .as("D67")
                .isEqualTo("2025-07-25");
        assertThat(limit(
                                "\"claims\":[{\"kind\":\"QUADRIENNALE\",\"generatedOn\":\"2019-05-10\",\"interruptions\":[{\"cause\":\"WRITTEN_CLAIM\",\"on\":\"2022-03-15\"}]}]",
                                "",
                                "PRESCRIPTION_QUADRIENNALE")
                        .path("legalDate")
                        .asString())
                .as("D75")
                .isEqualTo("2026-12-31");
    }

    @Test
    void samplesFollowTheirSchemaAndAreAnswered() {
        assertThat(Schemas.faults("deadlines-request", PROCEDURES.lines().toList()))
                .isEmpty();
        Shell.Result json = Shell.given(PROCEDURES, "deadlines", "-", "--format", "json");
        assertThat(json.code()).isZero();
        assertThat(json.lines()).hasSize(8);
        assertThat(Schemas.faults("deadlines-result", json.lines())).isEmpty();
    }

    @Test
    void explainsItselfInBothLanguages() {
        assertThat(Shell.given(PROCEDURES, "deadlines", "-").out())
                .contains(
                        "Dernier jour (date légale) : 15 juillet 2025",
                        "Dernier jour (date prudente) : 11 mars 2025",
                        "CJA, art. R. 421-1",
                        "14 juillet 2025");
        assertThat(Shell.given(PROCEDURES, "deadlines", "-", "--lang", "en").out())
                .contains("Last day (legal date): 15 July 2025", "Last day (prudent date): 11 March 2025");
    }

    @Test
    void contradictionsAreRefusedTogether() {
        Shell.Result result = Shell.given(
                "{\"procedure\":{\"decision\":{\"notifiedOn\":\"1850-01-01\"},\"appeals\":[{\"kind\":\"RECOURS_GRACIEUX\","
                        + "\"sentOn\":\"2025-03-10\",\"receivedOn\":\"2025-03-01\"}]}}\n{\"procedure\":null}\n{}",
                "deadlines",
                "-");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("ligne 1, champ procedure.decision.notifiedOn", "ligne 1, champ procedure.appeals[0]")
                .contains("ligne 2, champ procedure", "ligne 3, champ procedure");
    }

    @Test
    void looksFromTheDayAskedFor() {
        String line = "{\"procedure\":{" + decision("2025-01-10") + "}}";
        for (String[] day : new String[][] {{"2025-03-11", "RUNNING"}, {"2025-03-12", "EXPIRED"}}) {
            Shell.Result result = Shell.given(line, "deadlines", "-", "--format", "json", "--as-of", day[0]);
            assertThat(result.out())
                    .contains("\"family\":\"COURT_ACTION\",\"subject\":\"\",\"state\":\"" + day[1] + "\"");
        }
    }
}
