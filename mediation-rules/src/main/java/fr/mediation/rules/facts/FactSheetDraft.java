/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
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
        if (!vocabulary.has(fact)) {
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
        Laid laid = new Laid(vocabulary);
        Map<FactId, FactState> ordered = new LinkedHashMap<>();
        for (Fact<?> fact : vocabulary.facts()) {
            FactState state = states.get(fact.id());
            if (state != null) {
                ordered.put(fact.id(), state);
            }
            if (state instanceof FactState.Known known && !laid.lay(fact, known.value())) {
                found.add(Violations.wrongValue(fact));
            }
        }
        FactSheet sheet = laid.complete(Collections.unmodifiableMap(ordered), found);
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
