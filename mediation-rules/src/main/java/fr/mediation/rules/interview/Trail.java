/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.interview;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.validation.Violation;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactSheetInput;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.SheetReading;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers in the order in which they were given, each a sheet of one fact, and the sheet they make with what was given. */
final class Trail {

    private final Map<FactId, FactSheet> answers;
    private final FactSheet sheet;

    private Trail(Map<FactId, FactSheet> answers, FactSheet sheet) {
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        this.sheet = sheet;
    }

    record Step(Trail trail, List<Violation> violations) {}

    static Trail from(FactSheet given) {
        return new Trail(Map.of(), given);
    }

    FactSheet sheet() {
        return sheet;
    }

    Set<FactId> answered() {
        return answers.keySet();
    }

    /** One more answer, or another answer to the same question, which then prevails over the later ones. */
    Step say(FactId fact, FactSheet said, FactSheet given) {
        FactSheet alone = only(fact, said);
        if (!answers.containsKey(fact)) {
            return sum(sheet, alone)
                    .fold(
                            sum -> {
                                Map<FactId, FactSheet> more = new LinkedHashMap<>(answers);
                                more.put(fact, alone);
                                return new Step(new Trail(more, sum), List.of());
                            },
                            violations -> new Step(this, violations));
        }
        Map<FactId, FactSheet> corrected = new LinkedHashMap<>(answers);
        corrected.put(fact, alone);
        return sum(given, alone)
                .fold(start -> new Step(replay(corrected, start), List.of()), violations -> new Step(this, violations));
    }

    /** Without an answer and without those whose question supposed it. */
    Trail without(FactId fact, FactSheet given) {
        Map<FactId, FactSheet> fewer = new LinkedHashMap<>(answers);
        fewer.keySet().removeIf(each -> supposes(each, fact));
        return replay(fewer, given);
    }

    FactSheetInput toInput() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        answers.values().forEach(answer -> map.putAll(answer.toInput().facts()));
        return new FactSheetInput(map);
    }

    /** Keeps, in order, the answers that still fit and still have an object. */
    private static Trail replay(Map<FactId, FactSheet> answers, FactSheet start) {
        Map<FactId, FactSheet> kept = new LinkedHashMap<>();
        FactSheet sheet = start;
        for (Map.Entry<FactId, FactSheet> answer : answers.entrySet()) {
            Optional<FactSheet> sum = hasObject(answer.getKey(), sheet)
                    ? sum(sheet, answer.getValue()).fold(Optional::of, violations -> Optional.empty())
                    : Optional.empty();
            if (sum.isPresent()) {
                sheet = sum.get();
                kept.put(answer.getKey(), answer.getValue());
            }
        }
        return new Trail(kept, sheet);
    }

    private static SheetReading sum(FactSheet sheet, FactSheet more) {
        return FactSheet.draft(sheet.vocabulary()).from(sheet).from(more).build();
    }

    private static FactSheet only(FactId fact, FactSheet said) {
        FactSheetDraft draft = FactSheet.draft(said.vocabulary()).from(said);
        for (Fact<?> other : said.vocabulary().facts()) {
            if (!other.id().equals(fact)) {
                draft.without(other);
            }
        }
        return draft.build().orThrow();
    }

    private static boolean hasObject(FactId fact, FactSheet sheet) {
        return sheet.vocabulary()
                .fact(fact)
                .flatMap(each -> each.text().presupposes())
                .filter(sheet::isFalse)
                .isEmpty();
    }

    private boolean supposes(FactId fact, FactId other) {
        Set<FactId> seen = new HashSet<>();
        FactId current = fact;
        while (current != null && seen.add(current)) {
            if (current.equals(other)) {
                return true;
            }
            current = sheet.vocabulary()
                    .fact(current)
                    .flatMap(each -> each.text().presupposes())
                    .map(Literal::fact)
                    .orElse(null);
        }
        return false;
    }
}
