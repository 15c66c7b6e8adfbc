/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWERED_ON;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static fr.mediation.rules.facts.StandardFacts.HIERARCHY_INVOLVED;
import static fr.mediation.rules.facts.StandardFacts.ORIGINATOR;
import static fr.mediation.rules.facts.StandardFacts.PERSONAL_INTEREST;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.validation.BorderValidator;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FactSheetTest {

    private static SheetReading read(String json) throws Exception {
        return FactSheet.read(VOCABULARY, new ObjectMapper().readValue(json, FactSheetInput.class));
    }

    private static List<String> faults(String json) throws Exception {
        return read(json)
                .fold(
                        sheet -> List.of(),
                        violations -> violations.stream()
                                .map(violation -> violation.path() + " " + violation.code())
                                .toList());
    }

    @Test
    @DisplayName("Clé absente, null, faux et « ne sait pas » sont quatre choses")
    void absentNullFalseAndUnknownAreFourThings() throws Exception {
        FactSheet sheet = read("{\"beforeCourt\": false, \"finalJudgment\": {\"state\": \"ASKED_IN_VAIN\"}}")
                .orThrow();

        assertThat(sheet.state(BEFORE_COURT.id())).isEqualTo(new FactState.Known(false, Provenance.UNSTATED));
        assertThat(sheet.state(StandardFacts.FINAL_JUDGMENT.id())).isInstanceOf(FactState.AskedInVain.class);
        assertThat(sheet.state(ORIGINATOR.id())).isInstanceOf(FactState.NotAsked.class);
        assertThat(faults("{\"beforeCourt\": null}")).containsExactly("beforeCourt NULL_VALUE");
        assertThat(sheet.isKnown(VOCABULARY.slot(StandardFacts.FINAL_JUDGMENT.id())))
                .isFalse();
    }

    @Test
    void readsEveryKindOfValueWithOrWithoutItsProof() throws Exception {
        FactSheet sheet = read("""
                        {"originator": "USER",
                         "subjects": {"in": ["SUBSIDY"], "notIn": ["FINE"]},
                         "motives": ["DISAGREEMENT"],
                         "appealReceivedOn": {"value": "2024-02-29", "source": "AR 12", "date": "2024-03-01"},
                         "personalInterest": {"value": true},
                         "rapoMade": {"state": "NOT_ASKED"}}
                        """).orThrow();

        assertThat(sheet.value(ORIGINATOR)).contains("USER");
        assertThat(sheet.value(SUBJECTS)).contains(Selection.partly(List.of("SUBSIDY"), List.of("FINE")));
        assertThat(sheet.value(StandardFacts.MOTIVES)).contains(Selection.exactly(List.of("DISAGREEMENT")));
        assertThat(sheet.value(PERSONAL_INTEREST)).contains(true);
        assertThat(sheet.states().get(APPEAL_RECEIVED_ON.id()))
                .isEqualTo(new FactState.Known(
                        LocalDate.of(2024, 2, 29), new Provenance("AR 12", LocalDate.of(2024, 3, 1))));
        assertThat(sheet.states()).doesNotContainKey(StandardFacts.RAPO_MADE.id());
    }

    @Test
    @DisplayName("R-11.6 : la fiche écrite puis relue est la même, dans les deux versions de Jackson")
    void writtenAndReadBack() throws Exception {
        FactSheet sheet = FactSheet.draft(VOCABULARY)
                .with(ORIGINATOR, "USER", new Provenance("formulaire", LocalDate.of(2024, 3, 1)))
                .with(SUBJECTS, Selection.partly(List.of("SUBSIDY"), List.of()))
                .with(APPEAL_RECEIVED_ON, LocalDate.of(2024, 2, 1))
                .askedInVain(PERSONAL_INTEREST)
                .build()
                .orThrow();

        String two = new ObjectMapper().writeValueAsString(sheet);
        JsonMapper three = JsonMapper.builder().build();

        assertThat(three.writeValueAsString(sheet)).isEqualTo(two);
        assertThat(read(two).orThrow()).isEqualTo(sheet).hasSameHashCodeAs(sheet);
        assertThat(FactSheet.read(VOCABULARY, three.readValue(two, FactSheetInput.class))
                        .orThrow())
                .isEqualTo(sheet);
    }

    @Test
    void everyFaultIsReportedAtOnce() throws Exception {
        assertThat(faults("""
                        {"Jean Dupont": true, "beforeCourt": "yes", "originator": "MARTIAN", "subjects": ["SUBSIDY", "X"],
                         "triggeringEventOn": "2024-02-30", "finalJudgment": {"state": "MAYBE"},
                         "inWriting": {"value": true, "by": "me"}, "appealMade": false,
                         "appealReceivedOn": "2024-05-01", "appealAnsweredOn": "2024-04-01"}
                        """))
                .containsExactlyInAnyOrder(
                        "[0] UNKNOWN_FACT",
                        "beforeCourt WRONG_VALUE",
                        "triggeringEventOn WRONG_VALUE",
                        "finalJudgment.state UNKNOWN_STATE",
                        "inWriting WRONG_PROOF",
                        "originator WRONG_VALUE",
                        "subjects WRONG_VALUE",
                        "appealAnsweredOn ANSWER_BEFORE_APPEAL",
                        "appealReceivedOn APPEAL_DATE_WITHOUT_APPEAL",
                        "appealAnsweredOn ANSWER_DATE_WITHOUT_ANSWER");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'appealMade': false, 'appealAnswer': 'NEGATIVE'} | appealAnswer ANSWER_WITHOUT_APPEAL",
                "{'appealMade': false, 'appealReceivedOn': '2024-01-01'} | appealReceivedOn APPEAL_DATE_WITHOUT_APPEAL",
                "{'appealAnswer': 'NONE', 'appealAnsweredOn': '2024-01-01'} | appealAnsweredOn ANSWER_DATE_WITHOUT_ANSWER",
                "{'courtOrderedMediation': true, 'beforeCourt': false} | courtOrderedMediation ORDERED_WITHOUT_COURT",
                "{'rapoMade': true, 'rapoRequired': false} | rapoMade RAPO_NOT_REQUIRED",
                "{'triggeringEventOn': '1899-12-31'} | triggeringEventOn WRONG_VALUE",
                "{'triggeringEventOn': '2201-01-01'} | triggeringEventOn WRONG_VALUE",
                "{'triggeringEventOn': 20240101} | triggeringEventOn WRONG_VALUE",
                "{'subjects': {'in': ['FINE'], 'notIn': ['FINE']}} | subjects WRONG_VALUE",
                "{'subjects': {'in': ['FINE'], 'maybe': []}} | subjects WRONG_VALUE",
                "{'subjects': [1]} | subjects WRONG_VALUE",
                "{'subjects': true} | subjects WRONG_VALUE",
                "{'beforeCourt': {'value': null}} | beforeCourt WRONG_VALUE",
                "{'beforeCourt': {'value': true, 'date': 'hier'}} | beforeCourt WRONG_PROOF",
                "{'beforeCourt': {'state': 'NOT_ASKED', 'value': true}} | beforeCourt.state UNKNOWN_STATE",
                "{'originator': 'AGENT', 'hierarchyInvolved': {'state': 'WITHOUT_OBJECT'}} | hierarchyInvolved QUESTION_HAS_OBJECT",
                "{'beforeCourt': {'state': 'WITHOUT_OBJECT'}} | beforeCourt QUESTION_HAS_OBJECT"
            })
    void refusesWhatNoRequestCanBe(String json, String fault) throws Exception {
        assertThat(faults(json.replace('\'', '"'))).containsExactly(fault);
    }

    @Test
    void theBoundsOfADayAreIncluded() throws Exception {
        assertThat(faults("{\"triggeringEventOn\": \"1900-01-01\"}")).isEmpty();
        assertThat(faults("{\"triggeringEventOn\": \"2200-12-31\"}")).isEmpty();
        assertThat(faults("{\"appealReceivedOn\": \"2024-04-01\", \"appealAnsweredOn\": \"2024-04-01\"}"))
                .isEmpty();
    }

    @Test
    void aKnownAnswerImpliesAnAppealAndClosesTheChoice() {
        FactSheet sheet = FactSheet.draft(VOCABULARY)
                .with(APPEAL_ANSWER, "NEGATIVE")
                .build()
                .orThrow();

        assertThat(sheet.isFalse(Literal.yes(APPEAL_MADE).negated())).isTrue();
        assertThat(sheet.isFalse(Literal.is(APPEAL_ANSWER, "NONE"))).isTrue();
        assertThat(sheet.isFalse(Literal.is(APPEAL_ANSWER, "NEGATIVE"))).isFalse();
        assertThat(sheet.states()).containsOnlyKeys(APPEAL_ANSWER.id());
    }

    @Test
    void theLastAnswerLeftIsTheOne() {
        FactSheet sheet =
                FactSheet.draft(VOCABULARY).with(APPEAL_MADE, false).build().orThrow();

        assertThat(sheet.isFalse(Literal.is(APPEAL_ANSWER, "NONE").negated())).isTrue();
        assertThat(sheet.state(APPEAL_ANSWERED_ON.id())).isInstanceOf(FactState.WithoutObject.class);
        assertThat(sheet.state(APPEAL_RECEIVED_ON.id())).isInstanceOf(FactState.WithoutObject.class);
    }

    @Test
    void aQuestionWithoutObjectIsFoundOut() {
        FactSheet user =
                FactSheet.draft(VOCABULARY).with(ORIGINATOR, "USER").build().orThrow();
        FactSheet free =
                FactSheet.draft(VOCABULARY).with(BEFORE_COURT, false).build().orThrow();

        assertThat(user.state(HIERARCHY_INVOLVED.id())).isInstanceOf(FactState.WithoutObject.class);
        assertThat(free.state(COURT_ORDERED_MEDIATION.id())).isInstanceOf(FactState.WithoutObject.class);
    }

    @Test
    void aLocalFactIsReadUnderItsOwnVocabularyOnly() {
        Fact.Count times = new Fact.Count(
                new FactId("timesAsked"),
                FactText.of(new Wording("Relances", "Reminders"), new Wording("Combien ?", "How many?")),
                9);
        Vocabulary local = VOCABULARY.with(List.of(times));
        FactSheet sheet = FactSheet.draft(local)
                .with(times, 9)
                .with(ORIGINATOR, "USER")
                .build()
                .orThrow();

        assertThat(sheet.count(local.slot(times.id()))).isEqualTo(9);
        assertThat(sheet.under(VOCABULARY).orThrow().states()).containsOnlyKeys(ORIGINATOR.id());
        assertThat(FactSheet.draft(local).with(times, 10).build()).isInstanceOf(SheetReading.Refused.class);
        assertThat(FactSheet.draft(VOCABULARY).with(times, 1).build()).isInstanceOf(SheetReading.Refused.class);
        assertThat(FactSheet.read(local, new FactSheetInput(Map.of("timesAsked", 3L)))
                        .orThrow()
                        .value(times))
                .contains(3);
        assertThat(FactSheet.read(local, new FactSheetInput(Map.of("timesAsked", 3.0))))
                .isInstanceOf(SheetReading.Refused.class);
    }

    @Test
    void aVocabularyHasRoomForMoreThanOneWord() {
        List<Fact<?>> many = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            many.add(Fact.yesNo("fact" + i, new Wording("f", "f"), new Wording("f ?", "f?")));
        }
        Vocabulary wide = Vocabulary.of(many, List.of());
        FactSheetDraft draft = FactSheet.draft(wide);
        for (int i = 0; i < 150; i += 3) {
            draft.with((Fact.YesNo) many.get(i), i % 2 == 0);
        }
        FactBits bits = draft.build().orThrow();

        assertThat(wide.words()).isEqualTo(3);
        for (int i = 0; i < 150; i++) {
            boolean yes = (bits.yes(i >> 6) >>> i & 1) != 0;
            boolean no = (bits.no(i >> 6) >>> i & 1) != 0;
            assertThat(yes).isEqualTo(i % 6 == 0);
            assertThat(no).isEqualTo(i % 6 == 3);
        }
    }

    @Test
    void theBorderChecksTheShapeOfKeys() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("NOT A KEY", true);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            List<Violation> found = BorderValidator.using(factory).check(new FactSheetInput(facts));
            assertThat(found).extracting(Violation::code).containsExactly("PATTERN");
        }
        assertThat(FactSheet.read(VOCABULARY, new FactSheetInput(facts)))
                .isInstanceOfSatisfying(
                        SheetReading.Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code)
                                .containsExactly("UNKNOWN_FACT"));
    }

    @Test
    void aRefusedSheetThrowsWithCodesOnly() {
        SheetReading reading = FactSheet.read(
                VOCABULARY, new FactSheetInput(Map.of("originator", "DUPONT", "appealReceivedOn", Arrays.asList(1))));

        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WRONG_VALUE at originator")
                .hasMessageNotContaining("DUPONT");
    }
}
