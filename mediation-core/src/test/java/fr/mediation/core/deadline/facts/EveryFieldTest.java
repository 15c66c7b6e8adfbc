/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Chaque donnée de procédure est contrôlée, et dite par son chemin")
class EveryFieldTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new Jdk8Module());

    private static List<String> found(JsonNode facts) {
        try {
            return MAPPER.treeToValue(facts, ProceduralFacts.class).contradictions().stream()
                    .map(one -> one.path() + " " + one.code())
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Sets a property by its path, as {@code appeals[0].sentOn}; null takes it away. */
    private static JsonNode with(String path, @Nullable Object value) {
        JsonNode root = EveryFact.tree();
        int dot = path.lastIndexOf('.');
        JsonNode parent = dot < 0 ? root : root.at(EveryFact.pointer(path.substring(0, dot)));
        ((ObjectNode) parent).set(path.substring(dot + 1), MAPPER.valueToTree(value));
        return root;
    }

    @Test
    @DisplayName("Tout renseigné et concordant : rien à redire")
    void theFullFactsAgree() {
        assertThat(found(EveryFact.tree())).isEmpty();
        assertThat(EveryFact.days()).hasSize(36);
    }

    @ParameterizedTest
    @MethodSource("fr.mediation.core.deadline.facts.EveryFact#days")
    @DisplayName("Années 1900 à 2200, pour chaque jour")
    void everyDayIsFrom1900To2200(String path) {
        for (LocalDate out : List.of(LocalDate.of(1899, 12, 31), LocalDate.of(2201, 1, 1))) {
            assertThat(found(with(path, out.toString()))).contains(path + " DATE_OUT_OF_RANGE");
        }
        for (LocalDate known : List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31))) {
            assertThat(found(with(path, known.toString()))).doesNotContain(path + " DATE_OUT_OF_RANGE");
        }
    }

    /** A day set before the one it must not precede, and on it; the fault is told where the later one stands. */
    @ParameterizedTest
    @CsvSource({
        "decision.notifiedOn, decision.decidedOn, NOTIFIED_BEFORE_DECIDED",
        "decision.presentedOn, decision.decidedOn, NOTIFIED_BEFORE_DECIDED",
        "decision.publishedOn, decision.decidedOn, NOTIFIED_BEFORE_DECIDED",
        "decision.availableOn, decision.decidedOn, NOTIFIED_BEFORE_DECIDED",
        "decision.knownOn, decision.decidedOn, NOTIFIED_BEFORE_DECIDED",
        "decision.consultedOn, decision.availableOn, CONSULTED_BEFORE_AVAILABLE",
        "decision.notifiedOn, decision.presentedOn, RECEIVED_BEFORE_SENT",
        "request.receivedOn, request.sentOn, RECEIVED_BEFORE_SENT",
        "request.receivedByCompetentOn, request.receivedOn, RECEIVED_BEFORE_SENT",
        "request.missingPieces.askedOn, request.receivedOn, ANSWER_BEFORE_APPEAL",
        "request.missingPieces.dueOn, request.missingPieces.askedOn, END_BEFORE_START",
        "request.missingPieces.receivedOn, request.missingPieces.askedOn, END_BEFORE_START",
        "request.reasons.askedOn, request.receivedOn, ANSWER_BEFORE_APPEAL",
        "request.reasons.givenOn, request.reasons.askedOn, ANSWER_BEFORE_APPEAL",
        "appeals[0].receivedOn, appeals[0].sentOn, RECEIVED_BEFORE_SENT",
        "appeals[0].rejectedOn, appeals[0].sentOn, ANSWER_BEFORE_APPEAL",
        "appeals[0].knownOn, appeals[0].sentOn, ANSWER_BEFORE_APPEAL",
        "appeals[0].sentOn, decision.decidedOn, APPEAL_BEFORE_DECISION",
        "mediations[0].referralReceivedOn, mediations[0].referralSentOn, RECEIVED_BEFORE_SENT",
        "mediations[0].endedOn, mediations[0].firstMeetingOn, END_BEFORE_START",
        "mediations[0].endKnownByAllOn, mediations[0].firstMeetingOn, END_BEFORE_START",
        "mediations[0].endKnownByAllOn, mediations[0].endedOn, KNOWN_BEFORE_END",
        "mediations[0].inadmissibleOn, mediations[0].referralReceivedOn, END_BEFORE_START",
        "claims[0].ignoredUntil, claims[0].generatedOn, END_BEFORE_START",
        "claims[0].interruptions[0].on, claims[0].generatedOn, END_BEFORE_START",
        "claims[0].interruptions[0].finalJudgmentOn, claims[0].interruptions[0].on, END_BEFORE_START",
        "courtAction.registeredOn, courtAction.sentOn, RECEIVED_BEFORE_SENT",
        "courtAction.finalJudgmentOn, courtAction.registeredOn, END_BEFORE_START",
        "legalAid.concludedOn, legalAid.requestedOn, END_BEFORE_START",
    })
    @DisplayName("Aucun jour n'en précède un autre qu'il suit par nature")
    void daysComeInTheirOrder(String later, String earlier, String code) {
        LocalDate day = LocalDate.parse(at(earlier).asText());
        assertThat(found(with(later, day.minusDays(1).toString()))).contains(later + " " + code);
        assertThat(found(with(later, day.toString()))).doesNotContain(later + " " + code);
    }

    private static JsonNode at(String path) {
        return EveryFact.tree().at(EveryFact.pointer(path));
    }

    @ParameterizedTest
    @CsvSource({
        "request.receivedOn", "request.missingPieces.askedOn", "request.reasons.askedOn", "appeals[0].kind",
        "mediations[0].regime", "claims[0].kind", "claims[0].generatedOn", "claims[0].interruptions[0].cause",
        "claims[0].interruptions[0].on", "legalAid.requestedOn"
    })
    @DisplayName("Ce sans quoi rien ne se calcule est réclamé")
    void whatIsNeededIsAskedFor(String path) {
        assertThat(found(with(path, null))).contains(path + " MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "decision.remedies.statedMonths",
        "decision.remedies.statedSilenceMonths",
        "request.silenceMonths",
        "request.acknowledgement.statedMonths",
        "request.acknowledgement.statedSilenceMonths",
        "appeals[0].acknowledgement.statedMonths",
        "appeals[0].acknowledgement.statedSilenceMonths",
        "appeals[0].rejectionRemedies.statedMonths",
        "appeals[0].rejectionRemedies.statedSilenceMonths"
    })
    @DisplayName("Une durée va de 1 à 24 mois")
    void monthsAreFromOneTo24(String path) {
        assertThat(found(with(path, 0))).contains(path + " MONTHS_OUT_OF_RANGE");
        assertThat(found(with(path, 25))).contains(path + " MONTHS_OUT_OF_RANGE");
        assertThat(found(with(path, 1))).isEmpty();
        assertThat(found(with(path, 24))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "decision.remedies",
        "request.acknowledgement",
        "appeals[0].acknowledgement",
        "appeals[0].rejectionRemedies"
    })
    @DisplayName("Une mention erronée dit ce qu'elle indiquait")
    void anErroneousMentionSaysWhatItStated(String path) {
        assertThat(found(with(path, Map.of("mention", "ERRONEOUS"))))
                .containsExactly(path + ".statedMonths ERRONEOUS_WITHOUT_TERM");
        assertThat(found(with(path, Map.of("mention", "ERRONEOUS", "statedSilenceMonths", 4))))
                .isEmpty();
        assertThat(found(with(path, Map.of("mention", "COMPLETE")))).isEmpty();
    }

    @Test
    @DisplayName("Un acte sans aucun jour n'a pas de place")
    void anActHasADay() {
        assertThat(found(with("appeals", List.of(Map.of("kind", "RAPO")))))
                .containsExactly("appeals[0].sentOn NO_DATE");
        assertThat(found(with("mediations", List.of(Map.of("regime", "MPO")))))
                .containsExactly("mediations[0].referralReceivedOn NO_DATE");
        assertThat(found(with("courtAction", Map.of()))).containsExactly("courtAction.registeredOn NO_DATE");
        for (String day : List.of("referralSentOn", "referralReceivedOn", "agreedOn", "firstMeetingOn")) {
            assertThat(found(with("mediations", List.of(Map.of("regime", "MPO", day, "2025-03-01")))))
                    .isEmpty();
        }
        for (String day : List.of("sentOn", "receivedOn")) {
            assertThat(found(with("courtAction", Map.of(day.equals("sentOn") ? day : "registeredOn", "2025-05-01"))))
                    .isEmpty();
            assertThat(found(with("appeals", List.of(Map.of("kind", "RAPO", day, "2025-02-01")))))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("Vingt actes d'une sorte au plus, quarante interruptions")
    void listsAreShort() {
        JsonNode many = EveryFact.tree();
        repeat((ArrayNode) many.get("appeals"), 20);
        repeat((ArrayNode) many.get("mediations"), 20);
        repeat((ArrayNode) many.get("claims").get(0).get("interruptions"), 40);
        assertThat(found(many)).isEmpty();
        repeat((ArrayNode) many.get("appeals"), 21);
        repeat((ArrayNode) many.get("mediations"), 21);
        repeat((ArrayNode) many.get("claims").get(0).get("interruptions"), 41);
        assertThat(found(many))
                .containsExactly("appeals TOO_MANY", "mediations TOO_MANY", "claims[0].interruptions TOO_MANY");
    }

    private static void repeat(ArrayNode list, int size) {
        while (list.size() < size) {
            list.add(list.get(0));
        }
    }

    @Test
    @DisplayName("La seconde donnée d'une liste est dite à sa place")
    void theSecondOfAListIsToldAtItsPlace() {
        JsonNode two = EveryFact.tree();
        ((ArrayNode) two.get("appeals")).add(MAPPER.valueToTree(Map.of("kind", "RAPO")));
        assertThat(found(two)).containsExactly("appeals[1].sentOn NO_DATE");
    }
}
