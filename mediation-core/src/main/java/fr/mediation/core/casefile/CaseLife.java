/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Vie du dossier: {@code decide} says what an act would make of a case, {@code evolve} what a fact makes of it. Both are pure, total and
 * deterministic: equal arguments give equal results, on any day and any machine. Thread safe.
 */
public final class CaseLife {

    private static final TransitionTable TABLE = TransitionTable.STANDARD;

    private CaseLife() {}

    /**
     * Judges an act.
     *
     * @param command what is asked, by whom, for what day
     * @param state the case as it stands
     * @param context the règlement, the calendar, the day
     * @return the facts to keep, or every reason why not
     */
    public static Decision decide(CaseCommand command, CaseState state, Context context) {
        if (state.knows(command.id())) {
            return new Decision.Accepted(List.of(), List.of());
        }
        List<Refusal> reasons = refusals(command, state, context);
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        List<Fact> facts = Effects.of(command, state, context);
        List<CaseEvent> events = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            int number = events.size();
            events.add(new CaseEvent(
                    number == 0 ? command.id() : command.id() + "#" + number,
                    command.caseId(),
                    state.version() + number + 1,
                    command.id(),
                    command.actor(),
                    command.occurredOn(),
                    context.recordedAt(),
                    context.rules().getId(),
                    fact));
        }
        return new Decision.Accepted(events, Intents.of(events, state));
    }

    /**
     * Applies a fact.
     *
     * @param state the case before it
     * @param event the fact; its version follows the case's
     * @return the case after it
     * @throws IllegalArgumentException if the fact is of another case or its version does not follow
     */
    public static CaseState evolve(CaseState state, CaseEvent event) {
        check(state.version(), state.caseId(), event);
        return state.apply(event);
    }

    /**
     * Applies a whole history.
     *
     * @param events the facts, in order from the first
     * @return the case after the last
     * @throws IllegalArgumentException if they are not the history of one case, in order and without a gap
     */
    public static CaseState replay(Iterable<CaseEvent> events) {
        return replay(CaseState.NEW, events);
    }

    /**
     * Applies what happened after a snapshot.
     *
     * @param from the case as it stood
     * @param events the facts that follow, in order
     * @return the case after the last
     * @throws IllegalArgumentException if they do not follow in order and without a gap
     */
    public static CaseState replay(CaseState from, Iterable<CaseEvent> events) {
        Draft draft = from.copy();
        for (CaseEvent event : events) {
            check(draft.version, draft.caseId, event);
            draft.apply(event);
        }
        return new CaseState(draft);
    }

    /**
     * What an actor may do now, with the reasons for what is not possible. An act listed as possible may still be refused for what it
     * brings: {@link Permission#toBring()} names those conditions.
     *
     * @param state the case
     * @param actor the actor
     * @param context the règlement, the calendar, the day
     * @return one line a kind of act, in the order of the kinds
     */
    public static List<Permission> permitted(CaseState state, Actor actor, Context context) {
        List<Permission> all = new ArrayList<>();
        for (Act.Kind act : Act.Kind.values()) {
            List<Refusal> reasons = new ArrayList<>();
            CasePolicy.refusal(actor, act, state, context.rules()).ifPresent(reasons::add);
            Optional<Transition> row = TABLE.row(state.phase(), act);
            List<Guard> toBring = List.of();
            if (row.isEmpty()) {
                reasons.add(notInPhase(context));
            } else {
                Guard.Attempt attempt = new Guard.Attempt(state, actor, context.today(), context, null);
                guards(row.get(), context).stream()
                        .filter(g -> !g.needsAct())
                        .forEach(g -> g.refusal(attempt).ifPresent(reasons::add));
                toBring = guards(row.get(), context).stream()
                        .filter(Guard::needsAct)
                        .toList();
            }
            all.add(new Permission(act, reasons, toBring));
        }
        return List.copyOf(all);
    }

    /**
     * Acte possible ou non: one line of what an actor may do.
     *
     * @param act the act
     * @param reasons why it is not possible; empty when it is
     * @param toBring the conditions that depend on what the act brings
     */
    public record Permission(Act.Kind act, List<Refusal> reasons, List<Guard> toBring) {

        /**
         * Copies the lists.
         *
         * @param act the act
         * @param reasons why not
         * @param toBring the conditions left
         */
        public Permission {
            reasons = List.copyOf(reasons);
            toBring = List.copyOf(toBring);
        }

        /**
         * Whether the act is possible.
         *
         * @return true when there is no reason against it
         */
        public boolean possible() {
            return reasons.isEmpty();
        }
    }

    private static Refusal notInPhase(Context context) {
        return new Refusal(
                "NOT_IN_THIS_PHASE",
                context.rules().article(Provision.WHOLE),
                new Wording(
                        "Cet acte n'est pas possible dans la phase où se trouve le dossier.",
                        "This act is not possible in the phase the case is in."),
                List.of());
    }

    private static Refusal otherCase(Context context) {
        return new Refusal(
                "OTHER_CASE",
                context.rules().article(Provision.WHOLE),
                new Wording("Cette demande porte sur un autre dossier.", "This command is about another case."),
                List.of());
    }

    private static List<Refusal> refusals(CaseCommand command, CaseState state, Context context) {
        if (state.version() > 0 && !state.caseId().equals(command.caseId())) {
            return List.of(otherCase(context));
        }
        Optional<Refusal> denied = CasePolicy.refusal(command.actor(), command.act(), state, context.rules());
        if (denied.isPresent()) {
            return List.of(denied.get());
        }
        Transition row = TABLE.row(state.phase(), command.act().kind()).orElse(null);
        if (row == null) {
            return List.of(notInPhase(context));
        }
        Guard.Attempt attempt = new Guard.Attempt(state, command.actor(), command.occurredOn(), context, command.act());
        List<Refusal> reasons = new ArrayList<>();
        for (Guard guard : row.guards()) {
            if (!context.rules().getWaivedConditions().contains(guard.code())) {
                guard.refusal(attempt).ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    private static List<Guard> guards(Transition row, Context context) {
        return row.guards().stream()
                .filter(g -> !context.rules().getWaivedConditions().contains(g.code()))
                .toList();
    }

    private static void check(long version, String caseId, CaseEvent event) {
        if (event.version() != version + 1) {
            throw new IllegalArgumentException("a fact's version must follow the case's");
        }
        if (version > 0 && !event.caseId().equals(caseId)) {
            throw new IllegalArgumentException("a fact must be of the same case");
        }
    }
}
