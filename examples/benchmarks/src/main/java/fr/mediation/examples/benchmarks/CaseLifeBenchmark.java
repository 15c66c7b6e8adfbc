/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.casefile.Act;
import fr.mediation.core.casefile.Actor;
import fr.mediation.core.casefile.Assessment;
import fr.mediation.core.casefile.CaseCommand;
import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CaseRules;
import fr.mediation.core.casefile.CaseRulesBuilder;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.Channel;
import fr.mediation.core.casefile.Context;
import fr.mediation.core.casefile.Decision;
import fr.mediation.core.casefile.HandlingAct;
import fr.mediation.core.casefile.IntakeAct;
import fr.mediation.core.casefile.IsereCaseRules;
import fr.mediation.core.casefile.Mandate;
import fr.mediation.core.casefile.Party;
import fr.mediation.core.casefile.PriorRecourse;
import fr.mediation.core.casefile.Provision;
import fr.mediation.core.casefile.Question;
import fr.mediation.core.casefile.RecordAct;
import fr.mediation.core.casefile.Referral;
import fr.mediation.core.casefile.Role;
import fr.mediation.core.json.CaseCodec;
import fr.mediation.core.json.PlainJson;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import fr.mediation.core.reglement.LastDay;
import fr.mediation.core.reglement.LimitKind;
import fr.mediation.core.reglement.LimitStart;
import fr.mediation.core.reglement.LimitUnit;
import fr.mediation.core.reglement.ReglementLimit;
import fr.mediation.core.view.Agenda;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the life of a case costs: one command, one fact replayed, one fact read from its text, a hundred thousand cases in an agenda. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CaseLifeBenchmark {

    private static final LegalCalendar CALENDAR = LegalCalendar.of(HolidayZone.METROPOLE);
    private static final int FACTS = 40;
    private static final int CASES = 100_000;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final Actor SYSTEM = new Actor(Role.SYSTEM, "host", "isere");
    private static final Actor HEAD = new Actor(Role.HEAD_MEDIATOR, "mediator-0", "isere");
    private static final Actor MEDIATOR = new Actor(Role.MEDIATOR, "mediator-1", "isere");

    private final CaseRules rules = new CaseRulesBuilder()
            .from(IsereCaseRules.OF_2022)
            .serviceAnswer(ReglementLimit.of(
                    LimitKind.SERVICE_ANSWER,
                    15,
                    LimitUnit.CALENDAR_DAYS,
                    LimitStart.SENDING,
                    LastDay.AS_COUNTED,
                    IsereCaseRules.OF_2022.article(Provision.ANSWERS)))
            .build();
    private final Context context =
            new Context(rules, CALENDAR, DAY.plusDays(30), Instant.parse("2024-04-03T08:00:00Z"));
    private final CaseCodec codec = new CaseCodec();

    private final List<CaseEvent> history = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private CaseState state = CaseState.NEW;
    private CaseCommand next = note(0);
    private List<CaseState> open = List.of();
    private String caseId = "case-1";

    /** JMH makes it. */
    public CaseLifeBenchmark() {}

    /** Lives a case of forty facts. */
    @Setup
    public void live() {
        open(DAY);
        for (int q = 0; q < 3; q++) {
            asks(q, DAY);
        }
        for (int i = history.size(); i < FACTS; i++) {
            CaseCommand command = note(i);
            does(command.id(), MEDIATOR, command.act());
        }
        next = note(FACTS);
        history.forEach(e -> texts.add(PlainJson.write(codec.encode(e))));
        List<CaseEvent> lived = List.copyOf(history);
        CaseState lastly = state;
        open = others();
        history.clear();
        history.addAll(lived);
        state = lastly;
    }

    /** A hundred thousand cases of other days: received, in hand, with three questions, some answered. */
    private List<CaseState> others() {
        List<CaseState> cases = new ArrayList<>(CASES);
        for (int i = 0; i < CASES; i++) {
            caseId = "case-" + i;
            state = CaseState.NEW;
            history.clear();
            LocalDate day = DAY.minusDays(i % 200);
            open(day);
            for (int q = 0; q < 3; q++) {
                asks(q, day.plusDays(i % 17));
            }
            if (i % 3 == 0) {
                does("answer", MEDIATOR, new HandlingAct.RecordAnswer("q0", Optional.empty()));
            }
            cases.add(state);
        }
        caseId = "case-1";
        return cases;
    }

    private void open(LocalDate day) {
        SubjectRef user = new SubjectRef("subject-1");
        Party service = new Party(new SubjectRef("autonomy"), Party.Side.SERVICE, List.of());
        Referral referral = new Referral(
                day,
                Channel.POST,
                Optional.empty(),
                Referral.Originator.USER,
                Optional.empty(),
                List.of(new Party(user, Party.Side.USER, List.of()), service),
                List.of(Referral.Motive.NO_ANSWER),
                PriorRecourse.NOT_KNOWN,
                Optional.of("AUTONOMY"),
                Optional.empty());
        does("a", SYSTEM, new IntakeAct.RegisterReferral(referral));
        does("b", SYSTEM, new IntakeAct.Acknowledge(Channel.POST, "ack-1", true));
        Mandate mandate = Mandate.of("mediator-1", "act-1", DAY.minusYears(2), Optional.of(DAY.plusYears(4)));
        does("c", HEAD, new IntakeAct.AssignMediator(mandate));
        does("d", MEDIATOR, new HandlingAct.DeclareAdmissible(Assessment.of("EXCHANGES_FAILED")));
    }

    private void asks(int question, LocalDate day) {
        String id = "q" + question;
        Question put =
                new Question(id, Question.Addressee.SERVICE, "autonomy", day.plusDays(question), Optional.empty());
        does(id, MEDIATOR, new HandlingAct.AskQuestion(put));
    }

    private static CaseCommand note(int i) {
        Act act = new RecordAct.AddNote(new TextRef("note-" + i, "digest-" + i));
        return new CaseCommand("note-" + i, "case-1", MEDIATOR, DAY.plusDays(20), act);
    }

    private void does(String id, Actor actor, Act act) {
        CaseCommand command = new CaseCommand(id, caseId, actor, DAY.plusDays(20), act);
        Decision.Accepted yes = (Decision.Accepted) CaseLife.decide(command, state, context);
        for (CaseEvent e : yes.events()) {
            state = CaseLife.evolve(state, e);
            history.add(e);
        }
    }

    /** One command judged on a case of forty facts, and its fact applied. */
    @Benchmark
    public CaseState decideAndEvolve() {
        Decision.Accepted yes = (Decision.Accepted) CaseLife.decide(next, state, context);
        return CaseLife.evolve(state, yes.events().get(0));
    }

    /** One fact of forty, replayed. */
    @Benchmark
    @OperationsPerInvocation(FACTS)
    public CaseState replay() {
        return CaseLife.replay(history);
    }

    /** One fact of forty, read from its text and replayed. */
    @Benchmark
    @OperationsPerInvocation(FACTS)
    public CaseState readAndReplay() {
        List<CaseEvent> read = new ArrayList<>(FACTS);
        texts.forEach(t -> read.add(codec.decode(PlainJson.read(t))));
        return CaseLife.replay(read);
    }

    /** The agenda of a hundred thousand open cases with three questions each. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Agenda agenda() {
        return Agenda.of(open, MEDIATOR, rules, CALENDAR, DAY.plusDays(17));
    }
}
