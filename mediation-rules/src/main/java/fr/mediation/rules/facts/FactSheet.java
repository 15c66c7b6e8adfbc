/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.mediation.core.admissibility.FactId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fiche de faits: what is known of one request, consistent, with the proof of each fact.
 *
 * <p>Immutable and thread safe. Written in JSON as the map a {@link FactSheetInput} reads; never printed otherwise.
 */
public final class FactSheet extends FactBits {

    FactSheet(Frame frame, long yes, long no, long days) {
        super(frame, yes, no, days);
    }

    /**
     * A sheet to fill in from Java.
     *
     * @param vocabulary the facts that can be known
     * @return an empty draft
     */
    public static FactSheetDraft draft(Vocabulary vocabulary) {
        return new FactSheetDraft(vocabulary);
    }

    /**
     * Sheets written one after the other, fast, for a host that has many requests.
     *
     * @param vocabulary the facts that can be known
     * @return a writer, for one thread
     */
    public static SheetWriter writer(Vocabulary vocabulary) {
        return new SheetWriter(vocabulary);
    }

    /**
     * A sheet read from a host's map.
     *
     * @param vocabulary the facts that can be known
     * @param input the map, as it was received
     * @return the sheet, or everything that is wrong with it
     */
    public static SheetReading read(Vocabulary vocabulary, FactSheetInput input) {
        return new SheetDecoder(vocabulary).decode(input);
    }

    /**
     * The vocabulary the sheet was made with.
     *
     * @return the facts that can be known
     */
    public Vocabulary vocabulary() {
        return frame.vocabulary();
    }

    /**
     * The state of a fact. A question whose presupposition is known to fail is without object.
     *
     * @param id the code of a fact
     * @return its state, {@link FactState.NotAsked} when nothing was said of it
     */
    public FactState state(FactId id) {
        FactState said = said(id);
        if (said instanceof FactState.Known) {
            return said;
        }
        boolean idle = vocabulary()
                .fact(id)
                .flatMap(fact -> fact.text().presupposes())
                .filter(this::isFalse)
                .isPresent();
        if (idle) {
            return new FactState.WithoutObject();
        }
        return said == null ? new FactState.NotAsked() : said;
    }

    /**
     * A known value.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @return the value said, empty when the fact is not known
     */
    @SuppressWarnings("unchecked") // a known value was checked against its fact when the sheet was made
    public <T> Optional<T> value(Fact<T> fact) {
        return Optional.ofNullable(said(fact.id()))
                .flatMap(state -> state.known().map(value -> (T) value));
    }

    /**
     * The facts something was said of.
     *
     * @return their states, in the order of the vocabulary
     */
    public Map<FactId, FactState> states() {
        Map<FactId, FactState> states = frame.states();
        return states == null ? SaidInBits.states(this) : states;
    }

    private @Nullable FactState said(FactId id) {
        Map<FactId, FactState> states = frame.states();
        return states == null ? SaidInBits.state(this, id) : states.get(id);
    }

    /**
     * Whether an assertion is known to be false, said so or implied by what was said.
     *
     * @param literal an assertion on a fact of the vocabulary
     * @return true only when it is known not to hold
     */
    public boolean isFalse(Literal literal) {
        int bit = vocabulary().bit(literal);
        long word = literal.holds() ? no(bit >> 6) : yes(bit >> 6);
        return (word >>> bit & 1) != 0;
    }

    /**
     * The same facts under another vocabulary. Facts the other one does not have are left out.
     *
     * @param other the vocabulary of a règlement
     * @return the sheet, or what the other vocabulary finds wrong with it
     */
    public SheetReading under(Vocabulary other) {
        if (other.equals(vocabulary())) {
            return new SheetReading.Accepted(this);
        }
        FactSheetDraft draft = new FactSheetDraft(other);
        states().forEach((id, state) -> other.fact(id).ifPresent(fact -> draft.put(fact, state)));
        return draft.build();
    }

    /**
     * The sheet as a host's map, which reads back as an equal sheet.
     *
     * @return the map of fact codes to values or states
     */
    @JsonValue
    public FactSheetInput toInput() {
        return new FactSheetInput(SheetEncoder.encode(states()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSheet that
                && vocabulary().equals(that.vocabulary())
                && states().equals(that.states());
    }

    @Override
    public int hashCode() {
        return states().hashCode();
    }

    /** The number of facts only: values are about a person. */
    @Override
    public String toString() {
        return "FactSheet[" + states().size() + " facts]";
    }
}
