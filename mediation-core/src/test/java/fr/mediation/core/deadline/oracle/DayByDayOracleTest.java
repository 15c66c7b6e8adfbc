/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.oracle.History.Silent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who guards the guards: the oracle itself passes every worked example. */
class DayByDayOracleTest {

    static List<WorkedExample> workedExamples() {
        return WorkedExample.all();
    }

    @Test
    void noWorkedExampleIsLost() {
        assertThat(workedExamples()).hasSize(36 + 18);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedExamples")
    @DisplayName("Exemples publiés ou tirés du texte")
    void theOraclePassesEveryWorkedExample(WorkedExample example) {
        switch (example.question()) {
            case "action" -> assertAnswer(example, DayByDayOracle.action(example.history()));
            case "appeal" -> assertAnswer(example, DayByDayOracle.optionalAppeal(example.history()));
            case "rapo" -> assertAnswer(example, DayByDayOracle.rapo(example.history()));
            case "limitation" -> assertAnswer(example, DayByDayOracle.limitation(example.limitation()));
            case "electronic" ->
                assertThat(Optional.of(DayByDayOracle.notificationDay(example.document())))
                        .isEqualTo(example.expectedDay("literal"));
            default -> assertThat(example.question()).isEqualTo("silence");
        }
        example.expectedDay("implicit")
                .ifPresent(day -> assertThat(implicit(example)).isEqualTo(day));
    }

    private static void assertAnswer(WorkedExample example, Answer answer) {
        assertThat(answer.literal()).isEqualTo(new Verdict(example.expectedKind(), example.expectedDay("literal")));
        example.expectedDay("prudent")
                .ifPresent(day -> assertThat(answer.prudent().lastDay()).contains(day));
        example.expectedDay("other").ifPresent(day -> assertThat(daysOf(answer)).contains(day));
    }

    private static Set<LocalDate> daysOf(Answer answer) {
        return answer.readings().values().stream()
                .map(verdict -> verdict.lastDay().orElseThrow())
                .collect(Collectors.toSet());
    }

    private static LocalDate implicit(WorkedExample example) {
        History history = example.history();
        if (history.origin() instanceof Silent request) {
            return DayByDayOracle.implicitDecision(request).orElseThrow();
        }
        if (history.rapo().isPresent()) {
            return DayByDayOracle.implicitRejectionOfTheRapo(history);
        }
        return DayByDayOracle.implicitRejection(history.appeals().get(0).letter());
    }

    @Test
    @DisplayName(
            "Czabaj : vingt-deux ans après une notification incomplète, il est trop tard (CE Ass., 13 juillet 2016)")
    void twentyTwoYearsAfterAnIncompleteNotificationIsTooLate() {
        History history = History.notified(LocalDate.of(1991, 9, 26)).withNotice(History.Notice.absent());

        assertThat(DayByDayOracle.action(history).literal().lastDay().orElseThrow())
                .isBefore(LocalDate.of(2014, 1, 1));
    }
}
