/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.DeadlineResult;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The engine and the day-by-day walk agree on random histories: 5,000 in the everyday build, as many as the system property
 * {@code deadline.histories} asks for otherwise.
 */
@DisplayName("Le moteur et l'oracle jour par jour s'accordent")
class EngineAgreesWithTheOracleTest {

    private static final LocalDate LONG_AFTER = LocalDate.of(2150, 1, 4);
    private static final int HISTORIES = Integer.getInteger("deadline.histories", 5_000);

    @Test
    @DisplayName("recours contentieux sans recours préalable obligatoire")
    void onActions() {
        compare(HISTORIES * 55 / 100, seed -> {
            History history = maker(seed).dispute();
            Deadline court = limit(history, Family.COURT_ACTION, LONG_AFTER);
            assertAgree(court, DayByDayOracle.action(history), history);
            assertSameKind(history, Family.COURT_ACTION, DayByDayOracle.action(history));
        });
    }

    @Test
    @DisplayName("recours gracieux ou hiérarchique")
    void onAdministrativeAppeals() {
        compare(HISTORIES * 10 / 100, seed -> {
            History history = plain(maker(seed).dispute());
            Deadline appeal = limit(history, Family.ADMINISTRATIVE_APPEAL, LONG_AFTER);
            assertAgree(appeal, DayByDayOracle.optionalAppeal(history), history);
        });
    }

    @Test
    @DisplayName("recours administratif préalable obligatoire, et recours contentieux qui le suit")
    void onCompulsoryAppeals() {
        compare(HISTORIES * 20 / 100, seed -> {
            History history = maker(seed).compulsoryAppeal();
            assertAgree(limit(history, Family.RAPO, LONG_AFTER), DayByDayOracle.rapo(history), history);
            assertAgree(limit(history, Family.COURT_ACTION, LONG_AFTER), DayByDayOracle.action(history), history);
        });
    }

    @Test
    @DisplayName("décision implicite")
    void onSilence() {
        compare(HISTORIES * 5 / 100, seed -> {
            HistoryMaker maker = maker(seed);
            History.Silent silent = maker.request(LocalDate.of(2024, 1, 1).plusDays(seed % 1_000), seed % 2 == 0);
            ProceduralFacts facts = ProceduralFacts.of(Translation.request(silent));
            Deadline birth = only(facts, DeadlineContext.of(LONG_AFTER), Family.IMPLICIT_DECISION);
            assertThat(birth.legalDate()).as("%s", silent).isEqualTo(DayByDayOracle.implicitDecision(silent));
        });
    }

    @Test
    @DisplayName("prescription quadriennale et prescription biennale du RSA")
    void onLimitations() {
        compare(HISTORIES * 10 / 100, seed -> {
            Limitation limitation = maker(seed).limitation();
            Family family = limitation.kind() == Limitation.Kind.QUADRIENNIAL
                    ? Family.PRESCRIPTION_QUADRIENNALE
                    : Family.PRESCRIPTION_RSA;
            Deadline end = only(Translation.facts(limitation), DeadlineContext.of(LONG_AFTER), family);
            assertAgree(end, DayByDayOracle.limitation(limitation), limitation);
        });
    }

    private static void compare(int histories, LongConsumer comparison) {
        for (long seed = 0; seed < histories; seed++) {
            comparison.accept(seed);
        }
    }

    private static HistoryMaker maker(long seed) {
        Random random = new Random(seed * 7_919 + 17);
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            drawn.add(random.nextInt(Dice.SIDES));
        }
        return new HistoryMaker(new Dice(drawn));
    }

    private static History plain(History history) {
        return history.withAppeals(List.of()).withMediations(List.of()).withLegalAid(Optional.empty());
    }

    private static Deadline limit(History history, Family family, LocalDate asOf) {
        return only(Translation.facts(history), Translation.context(history, asOf), family);
    }

    private static Deadline only(ProceduralFacts facts, DeadlineContext context, Family family) {
        DeadlineResult result = Deadlines.compute(facts, context);
        assertThat(result).as("%s", facts).isInstanceOf(DeadlineResult.Computed.class);
        return ((DeadlineResult.Computed) result).of(family).orElseThrow();
    }

    private static void assertAgree(Deadline deadline, Answer answer, Object history) {
        assertThat(deadline.legalDate())
                .as("literal reading of %s%n%s", history, answer.literal())
                .isEqualTo(answer.literal().lastDay());
        assertThat(deadline.prudentDate())
                .as("prudent reading of %s%n%s", history, answer.readings())
                .isEqualTo(answer.prudent().lastDay());
    }

    /** On the last day itself the limit still runs, or is not opposable; an action already lodged says nothing of it. */
    private static void assertSameKind(History history, Family family, Answer answer) {
        if (history.courtSeisedOn().isPresent()) {
            return;
        }
        Verdict verdict = answer.literal();
        State expected = switch (verdict.kind()) {
            case RUNS -> State.RUNNING;
            case NOT_OPPOSABLE, DOES_NOT_RUN -> State.NOT_OPPOSABLE;
            case HELD -> State.INTERRUPTED;
            case MISSED -> State.EXPIRED;
        };
        Deadline deadline = limit(history, family, verdict.lastDay().orElse(LONG_AFTER));
        assertThat(deadline.state()).as("%s%n%s", history, verdict).isEqualTo(expected);
    }
}
