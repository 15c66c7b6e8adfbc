/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.StandardFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Démarche possible: something the requester can do about a fact, with its effort and what is supposed of others.
 *
 * <p>Only what depends on the requester is a step. Who they are, what the dispute is about and giving up a court action
 * are none of them: nobody is advised to have another dispute, or to lose a right. Immutable and thread safe.
 */
@JsonPropertyOrder({"code", "wording", "cost", "supposition"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Step {

    private static final Step HIERARCHY = of(
                    "ASSOCIATE_HIERARCHY",
                    new Wording("Associer la hiérarchie de l'agent", "Involve the agent's hierarchy"))
            .costing(2)
            .from(Literal.yes(StandardFacts.HIERARCHY_INVOLVED).negated())
            .setting(StandardFacts.HIERARCHY_INVOLVED, true);

    private static final Step IDENTIFY = of("IDENTIFY", new Wording("Donner son identité", "Give one's identity"))
            .from(Literal.yes(StandardFacts.ANONYMOUS))
            .setting(StandardFacts.ANONYMOUS, false);

    private static final Step WRITE = of(
                    "PUT_IN_WRITING", new Wording("Mettre la demande par écrit", "Put the request in writing"))
            .from(Literal.yes(StandardFacts.IN_WRITING).negated())
            .setting(StandardFacts.IN_WRITING, true);

    private static final Step STATE_MOTIVE = of(
                    "STATE_DISAGREEMENT",
                    new Wording("Dire avec quoi l'on est en désaccord", "Say what one disagrees with"))
            .from(new Literal(StandardFacts.MOTIVES.id(), "DISAGREEMENT", false))
            .setting(StandardFacts.MOTIVES, Selection.partly(List.of("DISAGREEMENT"), List.of()));

    private static final Step EXCHANGE = of(
                    "ASK_THE_SERVICE", new Wording("S'adresser d'abord au service", "Ask the service first"))
            .costing(3)
            .supposing("Si la réponse du service ne satisfait pas.", "If the service's answer does not satisfy.")
            .from(Literal.is(StandardFacts.PRIOR_EXCHANGE, "NOT_TRIED"))
            .setting(StandardFacts.PRIOR_EXCHANGE, "UNSATISFACTORY");

    private static final Step APPEAL = of(
                    "MAKE_APPEAL", new Wording("Former un recours gracieux", "Make an internal appeal"))
            .costing(5)
            .supposing(
                    "Si l'administration le reçoit le jour de l'examen et ne répond pas.",
                    "If the administration receives it on the day of the check and does not answer.")
            .from(Literal.yes(StandardFacts.APPEAL_MADE).negated())
            .setting(StandardFacts.APPEAL_MADE, true)
            .setting(StandardFacts.APPEAL_ANSWER, "NONE")
            .settingToday(StandardFacts.APPEAL_RECEIVED_ON);

    /** The steps that standard facts allow: appeal, exchange with the service, identity, writing, motive, hierarchy. */
    public static final List<Step> STANDARD = List.of(IDENTIFY, WRITE, STATE_MOTIVE, HIERARCHY, EXCHANGE, APPEAL);

    /** One fact set by the step. */
    private interface Change {
        void apply(FactSheetDraft draft, LocalDate day);
    }

    private final String code;
    private final Wording wording;
    private final int cost;
    private final Optional<Wording> supposition;
    private final List<Literal> from;
    private final List<Change> changes;

    private Step(
            String code,
            Wording wording,
            int cost,
            Optional<Wording> supposition,
            List<Literal> from,
            List<Change> changes) {
        this.code = code;
        this.wording = wording;
        this.cost = cost;
        this.supposition = supposition;
        this.from = from;
        this.changes = changes;
    }

    /**
     * A step of effort 1 that changes nothing yet.
     *
     * @param code a stable code, in {@code UPPER_SNAKE}
     * @param wording what to do, in words
     * @return the step
     */
    public static Step of(String code, Wording wording) {
        return new Step(
                Objects.requireNonNull(code, "code"),
                Objects.requireNonNull(wording, "wording"),
                1,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /**
     * The same step with another effort.
     *
     * @param effort at least 1
     * @return a new step
     * @throws IllegalArgumentException if the effort is below 1
     */
    public Step costing(int effort) {
        if (effort < 1) {
            throw new IllegalArgumentException("a step costs at least 1");
        }
        return new Step(code, wording, effort, supposition, from, changes);
    }

    /**
     * The same step, whose effect also depends on others.
     *
     * @param fr what is supposed, in French
     * @param en what is supposed, in English
     * @return a new step
     */
    public Step supposing(String fr, String en) {
        return new Step(code, wording, cost, Optional.of(new Wording(fr, en)), from, changes);
    }

    /**
     * The same step, open only to requests of which an assertion is known to hold.
     *
     * @param literal the assertion
     * @return a new step
     */
    public Step from(Literal literal) {
        return new Step(code, wording, cost, supposition, joined(from, literal), changes);
    }

    /**
     * The same step, which makes a fact so.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @param value its value once the step is done
     * @return a new step
     */
    public <T> Step setting(Fact<T> fact, T value) {
        return with((draft, day) -> draft.with(fact, value));
    }

    /**
     * The same step, which happens on the day of the check.
     *
     * @param fact the day it sets
     * @return a new step
     */
    public Step settingToday(Fact.Day fact) {
        return with((draft, day) -> draft.with(fact, day));
    }

    /**
     * The code.
     *
     * @return the code, in {@code UPPER_SNAKE}
     */
    @JsonProperty
    public String code() {
        return code;
    }

    /**
     * What to do.
     *
     * @return the words
     */
    @JsonProperty
    public Wording wording() {
        return wording;
    }

    /**
     * The effort.
     *
     * @return at least 1
     */
    @JsonProperty
    public int cost() {
        return cost;
    }

    /**
     * What is supposed of others.
     *
     * @return the supposition, empty when the step depends on the requester alone
     */
    public Optional<Wording> supposition() {
        return supposition;
    }

    @JsonProperty("supposition")
    @Nullable Wording suppositionOrNull() {
        return supposition.orElse(null);
    }

    boolean isOpen(FactSheet sheet) {
        return from.stream()
                .allMatch(literal ->
                        sheet.vocabulary().fact(literal.fact()).isPresent() && sheet.isFalse(literal.negated()));
    }

    void apply(FactSheetDraft draft, LocalDate day) {
        changes.forEach(change -> change.apply(draft, day));
    }

    private Step with(Change change) {
        return new Step(code, wording, cost, supposition, from, joined(changes, change));
    }

    private static <E> List<E> joined(List<E> list, E last) {
        List<E> all = new ArrayList<>(list);
        all.add(last);
        return List.copyOf(all);
    }

    /** The code. */
    @Override
    public String toString() {
        return "Step[" + code + "]";
    }
}
