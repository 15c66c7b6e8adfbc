/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Vocabulaire des faits: which facts can be known, in which order they are asked, and what they forbid one another.
 *
 * <p>Immutable and thread safe. Two vocabularies are equal when their facts and constraints are.
 */
public final class Vocabulary {

    private final List<Fact<?>> facts;
    private final List<Constraint> constraints;
    private final Map<FactId, Fact<?>> byId;
    private final Map<FactId, Integer> slots;
    private final int bits;
    private final int days;
    private final int counts;
    private final Consistency consistency;

    /** What sheets share when they say nothing but bits and days that fit; they are small then. */
    private final Frame shared;

    private Vocabulary(List<Fact<?>> facts, List<Constraint> constraints) {
        this.facts = List.copyOf(facts);
        this.constraints = List.copyOf(constraints);
        this.byId = new LinkedHashMap<>();
        this.slots = new LinkedHashMap<>();
        int bit = 0;
        int day = 0;
        int count = 0;
        for (Fact<?> fact : this.facts) {
            if (byId.put(fact.id(), fact) != null) {
                throw new IllegalArgumentException("a fact is described once: " + fact.id());
            }
            if (fact instanceof Fact.Day) {
                slots.put(fact.id(), day++);
            } else if (fact instanceof Fact.Count) {
                slots.put(fact.id(), count++);
            } else {
                slots.put(fact.id(), bit);
                bit += width(fact);
            }
        }
        this.bits = bit;
        this.days = day;
        this.counts = count;
        this.consistency = new Consistency(this);
        this.shared = Frame.shared(this);
    }

    /**
     * A vocabulary.
     *
     * @param facts the facts, in the order in which they are asked
     * @param constraints what no request can be
     * @return the vocabulary
     * @throws IllegalArgumentException if a fact comes twice or a constraint names an unknown one
     */
    public static Vocabulary of(List<Fact<?>> facts, List<Constraint> constraints) {
        return new Vocabulary(facts, constraints);
    }

    /**
     * This vocabulary with facts of a local règlement after its own.
     *
     * @param more the local facts
     * @return the larger vocabulary, or this one when there is nothing to add
     * @throws IllegalArgumentException if a fact is already described
     */
    public Vocabulary with(List<Fact<?>> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Fact<?>> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Vocabulary(all, constraints);
    }

    /**
     * The facts.
     *
     * @return every fact, in the order in which they are asked
     */
    public List<Fact<?>> facts() {
        return facts;
    }

    /**
     * The constraints.
     *
     * @return what no request can be
     */
    public List<Constraint> constraints() {
        return constraints;
    }

    /**
     * A fact by its code.
     *
     * @param id the code
     * @return the fact, if this vocabulary has it
     */
    public Optional<Fact<?>> fact(FactId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether this very fact is one of this vocabulary's. */
    boolean has(Fact<?> fact) {
        Fact<?> known = byId.get(fact.id());
        return known == fact || fact.equals(known);
    }

    /**
     * The options of a choice.
     *
     * @param fact a fact
     * @return its options, empty when it is not a choice
     */
    public static List<Option> options(Fact<?> fact) {
        if (fact instanceof Fact.OneOf one) {
            return one.options();
        }
        return fact instanceof Fact.Several several ? several.options() : Collections.emptyList();
    }

    /**
     * How many bits a sheet of this vocabulary has.
     *
     * @return the number of yes/no readings of its facts
     */
    public int bits() {
        return bits;
    }

    /**
     * How many words of 64 bits a sheet of this vocabulary has.
     *
     * @return the number of words, at least one
     */
    public int words() {
        return Math.max(1, (bits + 63) / 64);
    }

    /**
     * The place of an assertion.
     *
     * @param literal the assertion
     * @return the bit that says it
     * @throws IllegalArgumentException if the fact or its option is not of this vocabulary
     */
    public int bit(Literal literal) {
        Fact<?> fact = byId.get(literal.fact());
        Integer slot = slots.get(literal.fact());
        if (fact == null || slot == null) {
            throw new IllegalArgumentException("unknown fact: " + literal.fact());
        }
        if (fact instanceof Fact.YesNo && literal.code().isEmpty()) {
            return slot;
        }
        List<Option> options = options(fact);
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).code().equals(literal.code())) {
                return slot + i;
            }
        }
        throw new IllegalArgumentException("no such answer to " + literal.fact());
    }

    /**
     * The first place of a fact: among bits, days or counts, according to its kind.
     *
     * @param fact a fact of this vocabulary
     * @return its place, from zero
     * @throws IllegalArgumentException if the fact is not of this vocabulary
     */
    public int slot(FactId fact) {
        Integer slot = slots.get(fact);
        if (slot == null) {
            throw new IllegalArgumentException("unknown fact: " + fact);
        }
        return slot;
    }

    /**
     * How many bits a fact takes.
     *
     * @param fact the fact
     * @return one for a yes/no fact, one an option for a choice, none for a day or a count
     */
    public static int width(Fact<?> fact) {
        return fact instanceof Fact.YesNo ? 1 : options(fact).size();
    }

    int days() {
        return days;
    }

    int counts() {
        return counts;
    }

    Consistency consistency() {
        return consistency;
    }

    Frame shared() {
        return shared;
    }

    /** Whether a sheet without proofs needs nothing but its first words. */
    boolean isNarrow() {
        return words() == 1 && counts == 0 && Days.fit(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Vocabulary that
                        && facts.equals(that.facts)
                        && constraints.equals(that.constraints));
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts, constraints);
    }

    @Override
    public String toString() {
        return "Vocabulary[" + facts.size() + " facts]";
    }
}
