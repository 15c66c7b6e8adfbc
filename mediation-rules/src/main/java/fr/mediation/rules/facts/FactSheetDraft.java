/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fiche de faits en cours de saisie: facts said one by one, then checked all together.
 *
 * <p>Mutable, for one thread. A value is checked by the compiler against the type of its fact, and by {@link #build}
 * against its options, its bounds and the other facts.
 */
public final class FactSheetDraft {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private final Vocabulary vocabulary;
    private final Map<FactId, FactState> states = new LinkedHashMap<>();
    private final List<Violation> wrong = new ArrayList<>();

    FactSheetDraft(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Says a fact, without proof.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @param value its value
     * @return this draft
     */
    public <T> FactSheetDraft with(Fact<T> fact, T value) {
        return with(fact, value, Provenance.UNSTATED);
    }

    /**
     * Says a fact with its proof.
     *
     * @param <T> the type of the value
     * @param fact the fact
     * @param value its value
     * @param provenance where the value was read
     * @return this draft
     */
    public <T> FactSheetDraft with(Fact<T> fact, T value, Provenance provenance) {
        return put(fact, new FactState.Known(value, provenance));
    }

    /**
     * Says that a fact was asked and that nobody could answer.
     *
     * @param fact the fact
     * @return this draft
     */
    public FactSheetDraft askedInVain(Fact<?> fact) {
        return put(fact, new FactState.AskedInVain());
    }

    /**
     * Copies what another sheet says, over what was said here.
     *
     * @param sheet the other sheet
     * @return this draft
     */
    public FactSheetDraft from(FactSheet sheet) {
        sheet.states().forEach((id, state) -> vocabulary.fact(id).ifPresent(fact -> put(fact, state)));
        return this;
    }

    /**
     * Takes a fact back: it was not asked.
     *
     * @param fact the fact
     * @return this draft
     */
    public FactSheetDraft without(Fact<?> fact) {
        states.remove(fact.id());
        return this;
    }

    FactSheetDraft put(Fact<?> fact, FactState state) {
        if (!vocabulary.fact(fact.id()).equals(Optional.of(fact))) {
            wrong.add(Violations.unknownFact(fact.id().value()));
        } else if (state instanceof FactState.NotAsked) {
            states.remove(fact.id());
        } else {
            states.put(fact.id(), state);
        }
        return this;
    }

    void refuse(Violation violation) {
        wrong.add(violation);
    }

    /**
     * Checks the facts together.
     *
     * @return the sheet, or everything that is wrong with it
     */
    public SheetReading build() {
        List<Violation> found = new ArrayList<>(wrong);
        long[] yes = new long[vocabulary.words()];
        long[] no = new long[vocabulary.words()];
        int[] days = unknown(vocabulary.days());
        int[] counts = unknown(vocabulary.counts());
        Map<FactId, FactState> ordered = new LinkedHashMap<>();
        for (Fact<?> fact : vocabulary.facts()) {
            FactState state = states.get(fact.id());
            if (state != null) {
                ordered.put(fact.id(), state);
            }
            if (state instanceof FactState.Known known && !lay(fact, known.value(), yes, no, days, counts)) {
                found.add(Violations.wrongValue(fact));
            }
        }
        long[] told = new long[yes.length];
        Arrays.setAll(told, word -> yes[word] | no[word]);
        found.addAll(new Propagation(vocabulary, yes, no, days).run());
        FactSheet sheet = new FactSheet(vocabulary, ordered, new FactBits(yes, no, days, counts, told));
        ordered.forEach((id, state) -> {
            if (state instanceof FactState.WithoutObject) {
                found.addAll(hasObject(id, sheet));
            }
        });
        return found.isEmpty() ? new SheetReading.Accepted(sheet) : new SheetReading.Refused(found);
    }

    /** A question may be called without object only when nothing known says the contrary. */
    private List<Violation> hasObject(FactId id, FactSheet sheet) {
        Optional<Literal> presupposition =
                vocabulary.fact(id).flatMap(fact -> fact.text().presupposes());
        boolean open = presupposition.filter(p -> !sheet.isFalse(p.negated())).isPresent();
        return open ? List.of() : List.of(Violations.hasObject(id.value()));
    }

    private boolean lay(Fact<?> fact, Object value, long[] yes, long[] no, int[] days, int[] counts) {
        int slot = vocabulary.slot(fact.id());
        if (fact instanceof Fact.YesNo && value instanceof Boolean said) {
            mark(said ? yes : no, slot);
            return true;
        }
        if (fact instanceof Fact.OneOf one && value instanceof String code) {
            return layChoice(one.options(), Selection.exactly(List.of(code)), slot, yes, no);
        }
        if (fact instanceof Fact.Several several && value instanceof Selection selection) {
            return layChoice(several.options(), selection, slot, yes, no);
        }
        if (fact instanceof Fact.Day && value instanceof LocalDate day) {
            boolean plausible = !day.isBefore(FIRST) && !day.isAfter(LAST);
            days[slot] = plausible ? Propagation.epochDay(day) : FactBits.UNKNOWN;
            return plausible;
        }
        if (fact instanceof Fact.Count count && value instanceof Integer number) {
            counts[slot] = number;
            return number >= 0 && number <= count.maximum();
        }
        return false;
    }

    private static boolean layChoice(List<Option> options, Selection selection, int slot, long[] yes, long[] no) {
        int found = 0;
        for (int i = 0; i < options.size(); i++) {
            String code = options.get(i).code();
            if (selection.in().contains(code)) {
                mark(yes, slot + i);
                found++;
            } else if (selection.notIn().contains(code)) {
                mark(no, slot + i);
                found++;
            } else if (selection.complete()) {
                mark(no, slot + i);
            }
        }
        return found == selection.in().size() + selection.notIn().size();
    }

    private static void mark(long[] words, int bit) {
        words[bit >> 6] |= 1L << bit;
    }

    private static int[] unknown(int size) {
        int[] values = new int[size];
        Arrays.fill(values, FactBits.UNKNOWN);
        return values;
    }

    /** Words for what can be wrong with a single fact. */
    static final class Violations {

        private Violations() {}

        static Violation unknownFact(String path) {
            return new Violation(
                    path,
                    "UNKNOWN_FACT",
                    new Wording(
                            "Ce fait n'existe pas dans le vocabulaire du règlement : vérifier son code.",
                            "The règlement's vocabulary has no such fact: check its code."));
        }

        static Violation wrongValue(Fact<?> fact) {
            return new Violation(fact.id().value(), "WRONG_VALUE", SheetDecoder.expected(fact));
        }

        static Violation hasObject(String path) {
            return new Violation(
                    path,
                    "QUESTION_HAS_OBJECT",
                    new Wording(
                            "Cette question a un objet d'après les autres faits : donner la réponse, ou dire qu'elle est inconnue.",
                            "Other facts give this question an object: give the answer, or say that it is unknown."));
        }
    }
}
