/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.FactId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a condition: a table of one key, the word that joins or reads. */
final class ConditionReader {

    private static final Set<String> WORDS =
            Set.of("yes", "no", "is", "includes", "elapsed", "reaches", "not", "all", "any", "atLeast");

    private static final int DEEPEST = 20;

    private ConditionReader() {}

    static Optional<Condition> read(Cursor at) {
        return read(at, 0);
    }

    private static Optional<Condition> read(Cursor at, int depth) {
        Cursor.Table table = at.table(WORDS);
        if (!table.isTable()) {
            return Optional.empty();
        }
        if (depth > DEEPEST) {
            at.fault("TOO_DEEP", "Conditions trop imbriquées.", "Conditions nested too deep.");
            return Optional.empty();
        }
        if (table.entries().size() != 1) {
            at.fault(
                    "ONE_WORD_EXPECTED",
                    "Une condition tient en un seul mot parmi "
                            + WORDS.stream().sorted().toList() + ".",
                    "A condition is one word of " + WORDS.stream().sorted().toList() + ".");
            return Optional.empty();
        }
        String word = table.entries().keySet().iterator().next();
        Cursor body = table.entries().get(word);
        return body == null ? Optional.empty() : word(word, body, depth + 1);
    }

    private static Optional<Condition> word(String word, Cursor body, int depth) {
        return switch (word) {
            case "yes" -> body.code(Form.FACT_NAME, FactId::new).map(Condition.Yes::new);
            case "no" -> body.code(Form.FACT_NAME, FactId::new).map(id -> new Condition.Not(new Condition.Yes(id)));
            case "is" ->
                choice(body, "oneOf")
                        .flatMap(c -> body.checked(Form.CHOICE, () -> new Condition.Is(c.fact(), c.codes())));
            case "includes" ->
                choice(body, "anyOf")
                        .flatMap(c -> body.checked(Form.CHOICE, () -> new Condition.Includes(c.fact(), c.codes())));
            case "elapsed" -> elapsed(body);
            case "reaches" -> reaches(body);
            case "not" -> read(body, depth).map(Condition.Not::new);
            case "all" ->
                joined(body, depth).flatMap(parts -> body.checked(Form.JOINED, () -> new Condition.All(parts)));
            case "any" ->
                joined(body, depth).flatMap(parts -> body.checked(Form.JOINED, () -> new Condition.Any(parts)));
            default -> atLeast(body, depth);
        };
    }

    private record Choice(FactId fact, List<String> codes) {}

    private static Optional<Choice> choice(Cursor body, String key) {
        Cursor.Table table = body.table(Set.of("fact", key));
        Optional<FactId> fact = table.required("fact").flatMap(c -> c.code(Form.FACT_NAME, FactId::new));
        List<String> codes = table.requiredList(key, Cursor::text);
        return fact.map(id -> new Choice(id, codes));
    }

    private static Optional<Condition> elapsed(Cursor body) {
        Cursor.Table table = body.table(Set.of("since", "period", "on"));
        Optional<FactId> since = table.required("since").flatMap(c -> c.code(Form.FACT_NAME, FactId::new));
        Optional<ParameterId> period = table.required("period").flatMap(c -> c.code(Form.CODE, ParameterId::new));
        Measured on = table.optional("on").flatMap(c -> c.oneOf(Measured.class)).orElse(Measured.AS_OF);
        return since.flatMap(day -> period.map(length -> new Condition.Elapsed(day, length, on)));
    }

    private static Optional<Condition> reaches(Cursor body) {
        Cursor.Table table = body.table(Set.of("fact", "minimum"));
        Optional<FactId> fact = table.required("fact").flatMap(c -> c.code(Form.FACT_NAME, FactId::new));
        Optional<Integer> minimum = table.required("minimum").flatMap(Cursor::number);
        return fact.flatMap(id -> minimum.flatMap(n -> body.checked(Form.MINIMUM, () -> new Condition.Reaches(id, n))));
    }

    private static Optional<Condition> atLeast(Cursor body, int depth) {
        Cursor.Table table = body.table(Set.of("count", "of"));
        Optional<Integer> count = table.required("count").flatMap(Cursor::number);
        Optional<List<Condition>> of = table.required("of").flatMap(list -> joined(list, depth));
        return count.flatMap(n ->
                of.flatMap(parts -> body.checked(Form.AT_LEAST, () -> new Condition.AtLeast(n, parts))));
    }

    /** Either every part, or nothing: a condition with a part missing would mean something else. */
    private static Optional<List<Condition>> joined(Cursor body, int depth) {
        if (body.isEmptyList()) {
            body.fault("EMPTY_LIST", "Au moins une condition est attendue.", "At least one condition is expected.");
            return Optional.empty();
        }
        List<Optional<Condition>> parts = body.list(part -> Optional.of(read(part, depth)));
        boolean whole = !parts.isEmpty() && parts.stream().allMatch(Optional::isPresent);
        return whole ? Optional.of(parts.stream().flatMap(Optional::stream).toList()) : Optional.empty();
    }
}
