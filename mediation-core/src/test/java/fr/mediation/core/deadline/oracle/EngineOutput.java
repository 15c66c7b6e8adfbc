/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.DeadlineResult;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.oracle.History.Appeal;
import fr.mediation.core.deadline.oracle.History.Mediation;
import fr.mediation.core.deadline.oracle.History.Silent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What the oracle expects and what the engine answers, line by line in the same words, to be compared as text. */
record EngineOutput(List<String> expected, List<String> answered) {

    /** The oracle walks slowly: what it said of the first histories is kept for those who ask them again and again. */
    private static final Map<Question, Object> SAID = new ConcurrentHashMap<>();

    private static final int KEPT = 20_000;

    /** A day on which everything has run out. */
    private static final LocalDate LATER = LocalDate.of(2190, 1, 1);

    static EngineOutput ofDispute(History history) {
        ProceduralFacts facts = EngineInput.factsOf(history);
        DeadlineResult.Computed result = compute(facts, EngineInput.contextOf(history.place(), LATER));
        EngineOutput lines = new EngineOutput(new ArrayList<>(), new ArrayList<>());
        if (DayByDayOracle.hasRapo(history)) {
            lines.add("RAPO", said("rapo", history, DayByDayOracle::rapo), result.of(Family.RAPO));
            lines.add(
                    "implicit rejection of the RAPO",
                    said("implicitRejectionOfTheRapo", history, DayByDayOracle::implicitRejectionOfTheRapo),
                    result.of(
                            Family.IMPLICIT_REJECTION,
                            "appeals[" + history.appeals().size() + "]"));
        } else {
            lines.add(
                    "appeal",
                    said("optionalAppeal", history, DayByDayOracle::optionalAppeal),
                    result.of(Family.ADMINISTRATIVE_APPEAL));
        }
        Answer action = said("action", history, DayByDayOracle::action);
        lines.add("action", action, result.of(Family.COURT_ACTION));
        lines.addStates(action.literal(), facts, history);
        lines.add(
                "action, told backwards",
                action,
                compute(EngineInput.factsOf(backwards(history)), EngineInput.contextOf(history.place(), LATER))
                        .of(Family.COURT_ACTION));
        if (history.origin() instanceof Silent request) {
            lines.add(
                    "silence",
                    said("implicitDecision", request, DayByDayOracle::implicitDecision)
                            .orElseThrow(),
                    result.of(Family.IMPLICIT_DECISION));
        }
        return lines;
    }

    /** The same facts, listed in the other order: a list of facts is no calendar. */
    private static History backwards(History history) {
        List<Appeal> appeals = new ArrayList<>(history.appeals());
        Collections.reverse(appeals);
        List<Mediation> mediations = new ArrayList<>(history.mediations());
        Collections.reverse(mediations);
        return history.withAppeals(appeals).withMediations(mediations);
    }

    static EngineOutput ofSilence(Silent request) {
        DeadlineResult.Computed result =
                compute(EngineInput.factsOf(request), EngineInput.contextOf(History.Place.metropole(), LATER));
        EngineOutput lines = new EngineOutput(new ArrayList<>(), new ArrayList<>());
        lines.expected.add(text(said("implicitDecision", request, DayByDayOracle::implicitDecision)));
        lines.answered.add(text(result.of(Family.IMPLICIT_DECISION).flatMap(Deadline::legalDate)));
        return lines;
    }

    static EngineOutput ofLimitation(Limitation limitation) {
        DeadlineResult.Computed result =
                compute(EngineInput.factsOf(limitation), EngineInput.contextOf(History.Place.metropole(), LATER));
        Family family = limitation.kind() == Limitation.Kind.QUADRIENNIAL
                ? Family.PRESCRIPTION_QUADRIENNALE
                : Family.PRESCRIPTION_RSA;
        EngineOutput lines = new EngineOutput(new ArrayList<>(), new ArrayList<>());
        lines.add("limitation", said("limitation", limitation, DayByDayOracle::limitation), result.of(family));
        return lines;
    }

    /** What the oracle is asked, and of which history. */
    private record Question(String name, Object history) {}

    @SuppressWarnings("unchecked")
    private static <H, A> A said(String name, H history, Function<H, A> oracle) {
        Question question = new Question(name, history);
        Object known = SAID.get(question);
        if (known == null) {
            known = oracle.apply(history);
            if (SAID.size() < KEPT) {
                SAID.put(question, known);
            }
        }
        return (A) known;
    }

    boolean agrees() {
        return expected.equals(answered);
    }

    private void add(String name, Answer answer, Optional<Deadline> deadline) {
        expected.add(name + ": " + text(answer.literal().lastDay()) + ", prudent "
                + text(answer.prudent().lastDay()));
        answered.add(name + ": " + text(deadline.flatMap(Deadline::legalDate)) + ", prudent "
                + text(deadline.flatMap(Deadline::prudentDate)));
    }

    private void add(String name, LocalDate day, Optional<Deadline> deadline) {
        expected.add(name + ": " + day);
        answered.add(name + ": " + text(deadline.flatMap(Deadline::legalDate)));
    }

    /** The last day is in time and the day after is not; what is held is interrupted, what nobody mentioned binds nobody. */
    private void addStates(Verdict literal, ProceduralFacts facts, History history) {
        if (history.courtSeisedOn().isPresent() || literal.kind() == Verdict.Kind.MISSED) {
            return;
        }
        LocalDate lastDay = literal.lastDay().orElse(LATER);
        DeadlineContext context = EngineInput.contextOf(history.place(), lastDay);
        State state = switch (literal.kind()) {
            case RUNS -> State.RUNNING;
            case NOT_OPPOSABLE, DOES_NOT_RUN -> State.NOT_OPPOSABLE;
            case HELD -> State.INTERRUPTED;
            case MISSED -> State.EXPIRED;
        };
        expected.add(state.toString());
        answered.add(state(facts, context));
        if (literal.lastDay().isPresent()) {
            expected.add("then " + State.EXPIRED);
            answered.add("then " + state(facts, context.asOf(Days.next(lastDay))));
        }
    }

    private static String state(ProceduralFacts facts, DeadlineContext context) {
        return compute(facts, context)
                .of(Family.COURT_ACTION)
                .map(deadline -> deadline.state().toString())
                .orElse("nothing");
    }

    private static DeadlineResult.Computed compute(ProceduralFacts facts, DeadlineContext context) {
        DeadlineResult result = Deadlines.compute(facts, context);
        if (result instanceof DeadlineResult.Computed computed) {
            return computed;
        }
        throw new AssertionError("refused: " + result);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("no day");
    }
}
