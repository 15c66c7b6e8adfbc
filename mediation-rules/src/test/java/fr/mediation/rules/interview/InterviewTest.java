/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.interview;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWERED_ON;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.CONTESTS_DECISION;
import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.HIERARCHY_INVOLVED;
import static fr.mediation.rules.facts.StandardFacts.MOTIVES;
import static fr.mediation.rules.facts.StandardFacts.OPPOSES_USER_AND_AUTHORITY;
import static fr.mediation.rules.facts.StandardFacts.ORIGINATOR;
import static fr.mediation.rules.facts.StandardFacts.PRIOR_EXCHANGE;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static fr.mediation.rules.facts.StandardFacts.WITHIN_COMPETENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.validation.Violation;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactSheetInput;
import fr.mediation.rules.facts.FactState;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.IsereReglement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class InterviewTest {

    private static final Checker ISERE = Checker.of(IsereReglement.OF_2022);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private static Interview start() {
        return Interview.of(ISERE, DAY, DAY);
    }

    private static Interview given(FactSheetDraft draft) {
        return Interview.of(ISERE, draft.build().orThrow(), DAY, DAY);
    }

    /** Everything is known but the steps taken before. */
    private static FactSheetDraft ordinary() {
        return FactSheet.draft(VOCABULARY)
                .with(ORIGINATOR, "USER")
                .with(MOTIVES, Selection.exactly(List.of("DISAGREEMENT")))
                .with(OPPOSES_USER_AND_AUTHORITY, true)
                .with(WITHIN_COMPETENCE, true)
                .with(SUBJECTS, Selection.none())
                .with(BEFORE_COURT, false)
                .with(FINAL_JUDGMENT, false);
    }

    private static List<FactId> asked(Interview interview) {
        return interview.questions().stream().map(Question::fact).toList();
    }

    private static List<String> codes(Answering answering) {
        return answering.fold(
                accepted -> List.of(),
                violations -> violations.stream().map(Violation::code).toList());
    }

    @Test
    void asksUntilTheVerdictIsSettledThenStops() {
        Interview interview = given(ordinary());

        assertThat(interview.finished()).isFalse();
        assertThat(asked(interview))
                .containsExactlyInAnyOrder(CONTESTS_DECISION.id(), PRIOR_EXCHANGE.id(), APPEAL_MADE.id());

        interview = interview.answer(CONTESTS_DECISION, false).orThrow();
        assertThat(asked(interview)).containsExactly(PRIOR_EXCHANGE.id());

        interview = interview.answer(PRIOR_EXCHANGE, "UNSATISFACTORY").orThrow();
        assertThat(interview.next()).isEmpty();
        assertThat(interview.finished()).isTrue();
        assertThat(interview.verdict().kind()).isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(interview.answered()).containsExactly(CONTESTS_DECISION.id(), PRIOR_EXCHANGE.id());
    }

    @Test
    void aSettledVerdictLeavesNothingToAsk() {
        assertThat(given(FactSheet.draft(VOCABULARY).with(FINAL_JUDGMENT, true)).questions())
                .isEmpty();
    }

    @Test
    void aQuestionWaitsForTheOneItSupposes() {
        Interview interview = given(ordinary().with(CONTESTS_DECISION, true));
        assertThat(asked(interview))
                .contains(APPEAL_MADE.id())
                .doesNotContain(APPEAL_ANSWER.id(), APPEAL_RECEIVED_ON.id());

        Interview made = interview.answer(APPEAL_MADE, true).orThrow();
        assertThat(asked(made)).contains(APPEAL_ANSWER.id(), APPEAL_RECEIVED_ON.id());

        Interview vain = interview.doNotKnow(APPEAL_MADE.id()).orThrow();
        assertThat(asked(vain)).doesNotContain(APPEAL_MADE.id(), APPEAL_ANSWER.id(), APPEAL_RECEIVED_ON.id());
    }

    @Test
    void whatIsNotKnownIsNeverAskedAgain() {
        Interview interview =
                given(ordinary()).doNotKnow(CONTESTS_DECISION.id()).orThrow();

        assertThat(interview.sheet().state(CONTESTS_DECISION.id())).isEqualTo(new FactState.AskedInVain());
        assertThat(asked(interview)).isNotEmpty().doesNotContain(CONTESTS_DECISION.id());
        while (!interview.finished()) {
            interview =
                    interview.doNotKnow(interview.next().orElseThrow().fact()).orThrow();
        }
        assertThat(interview.verdict().kind()).isEqualTo(VerdictKind.UNDECIDED);
    }

    @Test
    void whatTheHostAskedInVainIsNotAskedAgain() {
        assertThat(asked(given(ordinary().askedInVain(CONTESTS_DECISION)))).doesNotContain(CONTESTS_DECISION.id());
    }

    @Test
    void aPartialListFromTheHostIsCompletedButAskedOnce() {
        Interview interview = given(ordinary()
                .with(CONTESTS_DECISION, false)
                .with(PRIOR_EXCHANGE, "IMPOSSIBLE")
                .with(SUBJECTS, Selection.partly(List.of(), List.of("SUBSIDY"))));
        assertThat(asked(interview)).containsExactly(SUBJECTS.id());

        Interview partly = interview
                .answer(SUBJECTS, Selection.partly(List.of(), List.of("SUBSIDY", "BETWEEN_AGENTS")))
                .orThrow();
        assertThat(partly.finished()).isTrue();
        assertThat(partly.verdict().kind()).isEqualTo(VerdictKind.UNDECIDED);
    }

    @Test
    @DisplayName(
            "Une question dit son type, ses réponses, son aide, sa condition et les articles qu'elle sert à examiner")
    void aQuestionCarriesAllAFormNeeds() {
        Question question = given(ordinary()
                        .with(CONTESTS_DECISION, true)
                        .with(APPEAL_MADE, true)
                        .with(APPEAL_ANSWER, "NONE"))
                .next()
                .orElseThrow();

        assertThat(question.fact()).isEqualTo(APPEAL_RECEIVED_ON.id());
        assertThat(question.kind()).isEqualTo(Question.Kind.DAY);
        assertThat(question.label()).isEqualTo(APPEAL_RECEIVED_ON.text().label());
        assertThat(question.text()).isEqualTo(APPEAL_RECEIVED_ON.text().question());
        assertThat(question.help())
                .isEqualTo(APPEAL_RECEIVED_ON.text().helpText())
                .isNotNull();
        assertThat(question.options()).isEmpty();
        assertThat(question.maximum()).isNull();
        assertThat(question.onlyIf()).isEqualTo(Literal.yes(APPEAL_MADE));
        assertThat(question.sensitive()).isFalse();
        assertThat(question.relevance()).isEqualTo(Relevance.DECISIVE);
        assertThat(question.why().fr()).contains("suffit à trancher");
        assertThat(question.examines())
                .extracting(ground -> ground.id().value())
                .containsExactly("APPEAL_PENDING");
        assertThat(question.examines().get(0).references()).isNotEmpty();
    }

    @Test
    void theKindFollowsTheFact() {
        Interview interview = start();
        Map<FactId, Question.Kind> kinds = new HashMap<>();
        interview.questions().forEach(question -> kinds.put(question.fact(), question.kind()));

        assertThat(kinds)
                .containsEntry(ORIGINATOR.id(), Question.Kind.ONE_OF)
                .containsEntry(SUBJECTS.id(), Question.Kind.SEVERAL)
                .containsEntry(BEFORE_COURT.id(), Question.Kind.YES_NO);
        assertThat(interview.questions().stream()
                        .filter(question -> question.fact().equals(ORIGINATOR.id()))
                        .findFirst()
                        .orElseThrow()
                        .options())
                .isEqualTo(ORIGINATOR.options());
    }

    @Test
    void aWrongAnswerIsRefusedAndChangesNothing() {
        Interview interview = given(ordinary()
                .with(CONTESTS_DECISION, true)
                .with(APPEAL_MADE, true)
                .with(APPEAL_RECEIVED_ON, LocalDate.of(2024, 1, 10)));

        assertThat(codes(interview.answer(APPEAL_ANSWERED_ON, LocalDate.of(2024, 1, 9))))
                .containsExactly("ANSWER_BEFORE_APPEAL");
        assertThat(codes(interview.answer(APPEAL_ANSWER, "PERHAPS"))).containsExactly("WRONG_VALUE");
        assertThat(codes(interview.receive(new FactSheetInput(Map.of("nothing", true)))))
                .containsExactly("UNKNOWN_FACT");
        assertThat(codes(interview.receive(new FactSheetInput(Map.of())))).containsExactly("NO_ANSWER");
        assertThat(codes(interview.doNotKnow(new FactId("nothing")))).containsExactly("UNKNOWN_FACT");
        assertThatThrownBy(() -> interview.answer(APPEAL_ANSWER, "PERHAPS").orThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WRONG_VALUE at appealAnswer")
                .hasMessageNotContaining("PERHAPS");
        assertThat(interview.answered()).isEmpty();
    }

    @Test
    void aFormOfSeveralAnswersIsTakenWholeOrNotAtAll() {
        Interview interview = given(ordinary());

        Interview both = interview
                .receive(new FactSheetInput(Map.of("contestsDecision", false, "priorExchange", "NOT_TRIED")))
                .orThrow();
        assertThat(both.verdict().kind()).isEqualTo(VerdictKind.INADMISSIBLE);
        assertThat(both.answered()).hasSize(2);

        assertThat(codes(interview.receive(new FactSheetInput(Map.of("contestsDecision", false, "priorExchange", 3)))))
                .containsExactly("WRONG_VALUE");
    }

    @Test
    void aNotAskedStateSentByAFormIsNoAnswer() {
        assertThat(codes(start().receive(new FactSheetInput(Map.of("beforeCourt", Map.of("state", "NOT_ASKED"))))))
                .containsExactly("NO_ANSWER");
    }

    @Test
    void backTakesTheLastAnswerOnly() {
        Interview interview = given(ordinary())
                .answer(CONTESTS_DECISION, true)
                .orThrow()
                .answer(APPEAL_MADE, false)
                .orThrow();
        assertThat(interview.finished()).isTrue();

        Interview back = interview.back();
        assertThat(back.answered()).containsExactly(CONTESTS_DECISION.id());
        assertThat(asked(back)).contains(APPEAL_MADE.id());
        assertThat(back.back().back().answered()).isEmpty();
        assertThat(back.back().back().sheet()).isEqualTo(given(ordinary()).sheet());
    }

    @Test
    void takingBackAnAnswerTakesThoseThatSupposeIt() {
        Interview interview = given(ordinary().with(CONTESTS_DECISION, true))
                .answer(APPEAL_MADE, true)
                .orThrow()
                .answer(APPEAL_ANSWER, "NEGATIVE")
                .orThrow()
                .answer(APPEAL_ANSWERED_ON, DAY)
                .orThrow();

        assertThat(interview.takeBack(APPEAL_ANSWER.id()).answered()).containsExactly(APPEAL_MADE.id());
        assertThat(interview.takeBack(APPEAL_MADE.id()).answered()).isEmpty();
        assertThat(interview.takeBack(BEFORE_COURT.id())).isSameAs(interview);
        assertThat(interview.takeBack(APPEAL_ANSWERED_ON.id()).answered())
                .containsExactly(APPEAL_MADE.id(), APPEAL_ANSWER.id());
    }

    @Test
    void aCorrectionPrevailsOverLaterAnswers() {
        Interview interview = given(ordinary().with(CONTESTS_DECISION, true))
                .answer(APPEAL_MADE, true)
                .orThrow()
                .answer(APPEAL_RECEIVED_ON, LocalDate.of(2024, 1, 10))
                .orThrow()
                .answer(APPEAL_ANSWER, "NONE")
                .orThrow();

        Answering corrected = interview.answer(APPEAL_MADE, false);
        assertThat(corrected).isInstanceOfSatisfying(Answering.Accepted.class, accepted -> {
            assertThat(accepted.takenBack()).containsExactly(APPEAL_RECEIVED_ON.id(), APPEAL_ANSWER.id());
            assertThat(accepted.interview().answered()).containsExactly(APPEAL_MADE.id());
            assertThat(accepted.interview().verdict().kind()).isEqualTo(VerdictKind.INADMISSIBLE);
        });
    }

    @Test
    void aCorrectionThatContradictsALaterDateTakesTheDateBack() {
        Interview interview = given(ordinary().with(CONTESTS_DECISION, true).with(APPEAL_MADE, true))
                .answer(APPEAL_RECEIVED_ON, LocalDate.of(2024, 1, 10))
                .orThrow()
                .answer(APPEAL_ANSWER, "NEGATIVE")
                .orThrow()
                .answer(APPEAL_ANSWERED_ON, LocalDate.of(2024, 1, 20))
                .orThrow();

        Answering corrected = interview.answer(APPEAL_RECEIVED_ON, LocalDate.of(2024, 1, 25));
        assertThat(corrected).isInstanceOfSatisfying(Answering.Accepted.class, accepted -> {
            assertThat(accepted.takenBack()).containsExactly(APPEAL_ANSWERED_ON.id());
            assertThat(accepted.interview().answered()).containsExactly(APPEAL_RECEIVED_ON.id(), APPEAL_ANSWER.id());
        });
    }

    @Test
    void aCorrectionAgainstWhatTheHostKnowsIsRefused() {
        Interview interview = given(ordinary()
                        .with(CONTESTS_DECISION, true)
                        .with(APPEAL_MADE, true)
                        .with(APPEAL_RECEIVED_ON, LocalDate.of(2024, 1, 10)))
                .answer(APPEAL_ANSWERED_ON, LocalDate.of(2024, 2, 1))
                .orThrow();

        assertThat(codes(interview.answer(APPEAL_ANSWERED_ON, LocalDate.of(2024, 1, 1))))
                .containsExactly("ANSWER_BEFORE_APPEAL");
    }

    @Test
    void anAnswerWithoutObjectAfterACorrectionFalls() {
        Interview interview = start().answer(ORIGINATOR, "AGENT")
                .orThrow()
                .answer(HIERARCHY_INVOLVED, true)
                .orThrow();

        assertThat(interview.answer(ORIGINATOR, "USER").orThrow().answered()).containsExactly(ORIGINATOR.id());
    }

    @Test
    void goesOnFromWhatAHostKept() throws Exception {
        Interview interview = given(ordinary())
                .answer(CONTESTS_DECISION, true)
                .orThrow()
                .doNotKnow(PRIOR_EXCHANGE.id())
                .orThrow()
                .answer(APPEAL_MADE, true)
                .orThrow();
        ObjectMapper two = new ObjectMapper();
        JsonMapper three = JsonMapper.builder().build();

        String kept = two.writeValueAsString(interview.toRecord());
        assertThat(three.writeValueAsString(interview.toRecord())).isEqualTo(kept);
        for (InterviewRecord read :
                List.of(two.readValue(kept, InterviewRecord.class), three.readValue(kept, InterviewRecord.class))) {
            Interview again = Interview.resume(ISERE, read, DAY, DAY).orThrow();
            assertThat(again.answered()).isEqualTo(interview.answered());
            assertThat(again.sheet()).isEqualTo(interview.sheet());
            assertThat(again.questions()).isEqualTo(interview.questions());
            assertThat(again.back().answered()).isEqualTo(interview.back().answered());
        }
        InterviewRecord untouched = start().toRecord();
        assertThat(Interview.resume(ISERE, untouched, DAY, DAY).orThrow().answered())
                .isEmpty();
        assertThat(codes(Interview.resume(
                        ISERE, new InterviewRecord(new FactSheetInput(Map.of("x", 1)), untouched.answers()), DAY, DAY)))
                .containsExactly("UNKNOWN_FACT");
    }

    @Test
    void thePageIsWrittenForAForm() throws Exception {
        InterviewPage page = given(ordinary()).page();
        var tree = JsonMapper.builder()
                .build()
                .readTree(
                        new ObjectMapper().registerModule(new JavaTimeModule()).writeValueAsString(page));

        assertThat(tree.path("finished").asBoolean()).isFalse();
        assertThat(tree.path("verdict").asString()).isEqualTo("UNDECIDED");
        assertThat(tree.path("possible").size()).isEqualTo(3);
        assertThat(tree.path("next").path("fact").asString())
                .isEqualTo(given(ordinary()).next().orElseThrow().fact().value());
        assertThat(tree.path("next").path("kind").asString()).isNotEmpty();
        assertThat(tree.path("others").size()).isEqualTo(2);
        assertThat(tree.path("progress").path("given").path("originator").asString())
                .isEqualTo("USER");

        InterviewPage last = given(ordinary().with(CONTESTS_DECISION, false).with(PRIOR_EXCHANGE, "NO_ANSWER"))
                .page();
        assertThat(last.finished()).isTrue();
        assertThat(last.next()).isNull();
        assertThat(last.others()).isEmpty();
        assertThat(last.verdict()).isEqualTo(VerdictKind.ADMISSIBLE);
    }

    @Test
    @DisplayName("R-D.5 : rien de ce qui est répondu ne se lit dans une trace")
    void nothingPersonalIsPrinted() {
        Interview interview = given(ordinary()).answer(CONTESTS_DECISION, true).orThrow();

        assertThat(interview).hasToString("Interview[UNDECIDED after 1 answers]");
        assertThat(interview.toRecord()).hasToString("InterviewRecord[7 given, 1 answered]");
        assertThat(interview.page()).hasToString("InterviewPage[UNDECIDED]");
    }
}
