/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a host's map: every fault is reported, none stops the reading. */
final class SheetDecoder {

    private static final Set<String> PROVED = Set.of("value", "source", "date");

    private final Vocabulary vocabulary;

    SheetDecoder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    SheetReading decode(FactSheetInput input) {
        FactSheetDraft draft = FactSheet.draft(vocabulary);
        int position = 0;
        for (Map.Entry<String, @Nullable Object> entry : input.facts().entrySet()) {
            String key = entry.getKey();
            // an unknown key may be anything, a person's name included: it is told by its place
            String place = "[" + position++ + "]";
            Optional<Fact<?>> fact = key != null && key.matches("[a-z][A-Za-z0-9]{0,63}")
                    ? vocabulary.fact(new FactId(key))
                    : Optional.empty();
            fact.ifPresentOrElse(
                    known -> read(known, entry.getValue(), draft),
                    () -> draft.refuse(FactSheetDraft.Violations.unknownFact(place)));
        }
        return draft.build();
    }

    private static void read(Fact<?> fact, @Nullable Object raw, FactSheetDraft draft) {
        String path = fact.id().value();
        if (raw == null) {
            draft.refuse(
                    new Violation(
                            path,
                            "NULL_VALUE",
                            new Wording(
                                    "Une valeur nulle ne dit pas si le fait est faux, inconnu ou non demandé : retirer la clé, ou donner un état.",
                                    "A null does not say whether the fact is false, unknown or not asked: remove the key, or give a state.")));
        } else if (raw instanceof Map<?, ?> map && map.containsKey("state")) {
            state(fact, map, draft);
        } else if (raw instanceof Map<?, ?> map && map.containsKey("value")) {
            proved(fact, map, draft);
        } else {
            value(fact, raw)
                    .ifPresentOrElse(
                            value -> draft.put(fact, new FactState.Known(value, Provenance.UNSTATED)),
                            () -> draft.refuse(FactSheetDraft.Violations.wrongValue(fact)));
        }
    }

    private static void state(Fact<?> fact, Map<?, ?> map, FactSheetDraft draft) {
        Object name = map.get("state");
        if (map.size() == 1 && "NOT_ASKED".equals(name)) {
            draft.put(fact, new FactState.NotAsked());
        } else if (map.size() == 1 && "ASKED_IN_VAIN".equals(name)) {
            draft.put(fact, new FactState.AskedInVain());
        } else if (map.size() == 1 && "WITHOUT_OBJECT".equals(name)) {
            draft.put(fact, new FactState.WithoutObject());
        } else {
            draft.refuse(new Violation(
                    fact.id().value() + ".state",
                    "UNKNOWN_STATE",
                    new Wording(
                            "État attendu, seul : NOT_ASKED, ASKED_IN_VAIN ou WITHOUT_OBJECT.",
                            "A state stands alone: NOT_ASKED, ASKED_IN_VAIN or WITHOUT_OBJECT.")));
        }
    }

    private static void proved(Fact<?> fact, Map<?, ?> map, FactSheetDraft draft) {
        String path = fact.id().value();
        Object source = map.containsKey("source") ? map.get("source") : "";
        Object rawDate = map.get("date");
        Optional<LocalDate> date = rawDate == null ? Optional.empty() : day(rawDate);
        boolean shaped = PROVED.containsAll(map.keySet())
                && source instanceof String text
                && text.length() <= 500
                && (rawDate == null ? !map.containsKey("date") : date.isPresent());
        Object raw = map.get("value");
        Optional<Object> value = raw == null ? Optional.empty() : value(fact, raw);
        if (!shaped) {
            draft.refuse(
                    new Violation(
                            path,
                            "WRONG_PROOF",
                            new Wording(
                                    "La preuve d'un fait tient en deux clés : source (500 caractères au plus) et date (AAAA-MM-JJ).",
                                    "The proof of a fact has two keys: source (500 characters at most) and date (YYYY-MM-DD).")));
        }
        if (value.isEmpty()) {
            draft.refuse(FactSheetDraft.Violations.wrongValue(fact));
        } else if (shaped && source instanceof String text) {
            draft.put(fact, new FactState.Known(value.get(), new Provenance(text, date.orElse(null))));
        }
    }

    /** Whether the value exists in the vocabulary is checked with the other facts. */
    private static Optional<Object> value(Fact<?> fact, Object raw) {
        if (fact instanceof Fact.YesNo) {
            return raw instanceof Boolean ? Optional.of(raw) : Optional.empty();
        }
        if (fact instanceof Fact.OneOf) {
            return raw instanceof String ? Optional.of(raw) : Optional.empty();
        }
        if (fact instanceof Fact.Day) {
            return day(raw).map(Object.class::cast);
        }
        if (fact instanceof Fact.Count) {
            boolean whole = raw instanceof Integer || raw instanceof Long || raw instanceof Short;
            return whole && raw instanceof Number number && number.longValue() == number.intValue()
                    ? Optional.of(number.intValue())
                    : Optional.empty();
        }
        return selection(raw).map(Object.class::cast);
    }

    private static Optional<LocalDate> day(Object raw) {
        if (raw instanceof LocalDate date) {
            return Optional.of(date);
        }
        if (raw instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException notADay) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Selection> selection(Object raw) {
        if (raw instanceof List<?>) {
            return codes(raw).map(Selection::exactly);
        }
        if (raw instanceof Map<?, ?> map && Set.of("in", "notIn").containsAll(map.keySet())) {
            Optional<List<String>> in = map.containsKey("in") ? codes(map.get("in")) : Optional.of(List.of());
            Optional<List<String>> notIn = map.containsKey("notIn") ? codes(map.get("notIn")) : Optional.of(List.of());
            return in.flatMap(yes ->
                    notIn.filter(no -> yes.stream().noneMatch(no::contains)).map(no -> Selection.partly(yes, no)));
        }
        return Optional.empty();
    }

    private static Optional<List<String>> codes(@Nullable Object raw) {
        List<String> codes = new ArrayList<>();
        if (!(raw instanceof List<?> list)) {
            return Optional.empty();
        }
        for (Object each : list) {
            if (!(each instanceof String code)) {
                return Optional.empty();
            }
            codes.add(code);
        }
        return Optional.of(codes);
    }

    static Wording expected(Fact<?> fact) {
        if (fact instanceof Fact.YesNo) {
            return new Wording("Valeur attendue : true ou false.", "Expected: true or false.");
        }
        if (fact instanceof Fact.Day) {
            return new Wording(
                    "Valeur attendue : une date AAAA-MM-JJ, de 1900 à 2200.",
                    "Expected: a date YYYY-MM-DD, from 1900 to 2200.");
        }
        if (fact instanceof Fact.Count count) {
            return new Wording(
                    "Valeur attendue : un nombre entier de 0 à " + count.maximum() + ".",
                    "Expected: a whole number from 0 to " + count.maximum() + ".");
        }
        List<String> codes = Vocabulary.options(fact).stream().map(Option::code).toList();
        return fact instanceof Fact.OneOf
                ? new Wording("Valeur attendue : un code parmi " + codes + ".", "Expected: one code of " + codes + ".")
                : new Wording(
                        "Valeur attendue : une liste de codes, ou {in, notIn}, parmi " + codes + ".",
                        "Expected: a list of codes, or {in, notIn}, of " + codes + ".");
    }
}
