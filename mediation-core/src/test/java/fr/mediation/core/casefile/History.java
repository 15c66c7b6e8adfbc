/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.privacy.TextRef;
import fr.mediation.core.reglement.LimitKind;
import fr.mediation.core.reglement.LimitStart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * A random life: each number of a list chooses an act that suits the phase, with weights so that every row of the table is lived
 * through. Lists of numbers shrink well.
 */
public final class History {

    /** One command and what became of it. */
    record Step(CaseCommand command, CaseState before, Context context, Decision decision, CaseState after) {}

    private static final Set<Act.Kind> FORWARD = EnumSet.of(
            Act.Kind.ASSIGN_MEDIATOR,
            Act.Kind.DECLARE_ADMISSIBLE,
            Act.Kind.CONTACT_SERVICE,
            Act.Kind.PROPOSE_MEDIATION,
            Act.Kind.GIVE_CONSENT,
            Act.Kind.SIGN_CONVENTION,
            Act.Kind.RESUME,
            Act.Kind.ACKNOWLEDGE,
            Act.Kind.NOTIFY_ENDING,
            Act.Kind.CLOSE,
            Act.Kind.ANNOUNCE_ERASURE,
            Act.Kind.ERASE);
    private static final Set<Act.Kind> ENDING = EnumSet.of(
            Act.Kind.DECLARE_INADMISSIBLE,
            Act.Kind.CONCLUDE,
            Act.Kind.REORIENT,
            Act.Kind.WITHDRAW,
            Act.Kind.GIVE_UP,
            Act.Kind.STOP,
            Act.Kind.RECORD_REFUSAL);

    /** A règlement with every time limit set, so that every duty can become overdue. */
    public static final CaseRules RULES = new CaseRulesBuilder()
            .from(CaseScript.RULES)
            .acknowledgement(CaseScript.days(LimitKind.ACKNOWLEDGEMENT, 5, LimitStart.RECEIPT))
            .firstContact(CaseScript.days(LimitKind.FIRST_CONTACT, 10, LimitStart.RECEIPT))
            .build();

    private final List<Step> steps = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private CaseState state = CaseState.NEW;
    private LocalDate day = CaseScript.START;
    private int texts;

    private History() {}

    /** Random lives of up to 160 steps. */
    static Arbitrary<History> all() {
        return Arbitraries.integers()
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(1)
                .ofMaxSize(160)
                .map(History::of);
    }

    /** The life chosen by numbers. */
    public static History of(List<Integer> choices) {
        History h = new History();
        for (int choice : choices) {
            h.step(new SplittableRandom(choice));
        }
        return h;
    }

    List<Step> steps() {
        return steps;
    }

    /** The facts of this life. */
    public List<CaseEvent> events() {
        return events;
    }

    /** The case at its end. */
    public CaseState state() {
        return state;
    }

    private void step(SplittableRandom r) {
        day = day.plusDays(
                state.phase() == Phase.CLOSED && r.nextInt(3) == 0 ? 800 : r.nextInt(9) == 0 ? 100 : r.nextInt(6));
        List<Act.Kind> pool = new ArrayList<>();
        for (Act.Kind kind : Act.Kind.values()) {
            boolean inTable = TransitionTable.STANDARD.row(state.phase(), kind).isPresent();
            int weight = inTable ? weight(kind) : 0;
            for (int i = 0; i < weight; i++) {
                pool.add(kind);
            }
        }
        Act.Kind kind = pool.isEmpty() || r.nextInt(20) == 0
                ? RandomActs.any(r, List.of(Act.Kind.values()))
                : pool.get(r.nextInt(pool.size()));
        Act act = new RandomActs(state, day, events, this::text).act(kind, r);
        Actor actor = r.nextInt(20) == 0 ? stranger(r) : actor(act);
        LocalDate on = r.nextInt(15) == 0 ? day.minusDays(3) : day;
        Context context = new Context(
                RULES,
                LegalCalendar.of(HolidayZone.METROPOLE),
                day,
                day.atTime(8, 0).toInstant(ZoneOffset.UTC));
        CaseCommand command = new CaseCommand("cmd-" + steps.size(), "case-7", actor, on, act);
        Decision decision = CaseLife.decide(command, state, context);
        CaseState before = state;
        if (decision instanceof Decision.Accepted yes) {
            for (CaseEvent e : yes.events()) {
                state = CaseLife.evolve(state, e);
                events.add(e);
            }
        }
        steps.add(new Step(command, before, context, decision, state));
    }

    /** Enough haste to reach a mediation, enough leisure there to live every row. */
    private int weight(Act.Kind kind) {
        boolean due = switch (kind) {
            case ASSIGN_MEDIATOR -> state.mandate().isEmpty();
            case ACKNOWLEDGE -> state.contacts().acknowledgedOn().isEmpty();
            case GIVE_CONSENT -> !state.allConsented();
            case SIGN_CONVENTION -> state.allConsented();
            case RECORD_ANSWER ->
                state.examination().asked().stream()
                        .anyMatch(q -> q.answeredOn().isEmpty());
            case CONTACT_SERVICE -> state.examination().serviceContactedOn().isEmpty();
            default -> true;
        };
        boolean early = state.phase() == Phase.RECEIVED
                || state.phase() == Phase.EXAMINATION
                || state.phase() == Phase.PROPOSED;
        if (FORWARD.contains(kind)) {
            return !due ? 1 : early || kind == Act.Kind.ASSIGN_MEDIATOR ? 40 : 3;
        }
        if (kind == Act.Kind.GIVE_UP) {
            return state.contacts().attempts() > 0 ? 2 : 0;
        }
        if (kind == Act.Kind.RECORD_ANSWER) {
            return due ? 6 : 1;
        }
        return ENDING.contains(kind)
                        || kind == Act.Kind.AMEND_CONVENTION
                        || kind == Act.Kind.RECUSE
                        || kind == Act.Kind.IMPORT_CASE
                ? 1
                : early ? 2 : 5;
    }

    private Actor actor(Act act) {
        if (act.kind() == Act.Kind.ASSIGN_MEDIATOR) {
            return CaseScript.HEAD;
        }
        if (act.kind() == Act.Kind.IMPORT_CASE
                || act.kind() == Act.Kind.REGISTER_REFERRAL
                || act.kind() == Act.Kind.ERASE
                || act.kind() == Act.Kind.ANNOUNCE_ERASURE) {
            return CaseScript.SYSTEM;
        }
        if (act instanceof IntakeAct.OpenOwnInitiative o) {
            return new Actor(Role.MEDIATOR, o.mandate().mediator(), CaseScript.AUTHORITY);
        }
        return new Actor(
                Role.MEDIATOR, state.mandate().map(Mandate::mediator).orElse("mediator-1"), CaseScript.AUTHORITY);
    }

    private static Actor stranger(SplittableRandom r) {
        Role role = RandomActs.any(r, List.of(Role.values()));
        String reference =
                r.nextBoolean() ? CaseScript.USER.id() : r.nextBoolean() ? "mediator-1" : CaseScript.SERVICE.id();
        return new Actor(role, reference, r.nextInt(4) == 0 ? "elsewhere" : CaseScript.AUTHORITY);
    }

    private TextRef text() {
        return CaseScript.text("t-" + ++texts);
    }
}
