/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A place in a file being read: what is asked of it either is there or is reported, and reading goes on. */
final class Cursor {

    /** Far more than anybody reads: keeps a file that is nothing but faults from filling the memory. */
    private static final int MOST_FAULTS = 2_000;

    private final String path;
    private final SourceNode node;
    private final List<RegulationFault> faults;

    Cursor(String path, SourceNode node, List<RegulationFault> faults) {
        this.path = path;
        this.node = node;
        this.faults = faults;
    }

    String path() {
        return path;
    }

    void fault(String code, String fr, String en) {
        fault(code, new Wording(fr, en));
    }

    void fault(String code, Wording said) {
        if (faults.size() == MOST_FAULTS) {
            return;
        }
        faults.add(new RegulationFault(new Violation(path, code, said), node.line(), node.column()));
    }

    /** The entries of a table, each key once and known. */
    Table table(Set<String> allowed) {
        Map<String, Cursor> entries = new LinkedHashMap<>();
        if (!(node instanceof SourceNode.Mapping mapping)) {
            fault("TABLE_EXPECTED", "Une table clé-valeur est attendue.", "A table of keys and values is expected.");
            return new Table(this, entries, false);
        }
        for (SourceNode.Entry entry : mapping.entries()) {
            String key = String.valueOf(entry.key().value());
            Cursor at = new Cursor(path.isEmpty() ? key : path + "." + key, entry.value(), faults);
            Cursor onKey = new Cursor(at.path, entry.key(), faults);
            if (!allowed.contains(key)) {
                List<String> known = allowed.stream().sorted().toList();
                onKey.fault(
                        "UNKNOWN_KEY",
                        Nearest.meant(
                                new Wording(
                                        "Clé inconnue ; clés admises : " + known + ".",
                                        "Unknown key; keys allowed: " + known + "."),
                                key,
                                known));
            } else if (entries.putIfAbsent(key, at) != null) {
                onKey.fault("DUPLICATE_KEY", "Clé donnée deux fois.", "Key given twice.");
            }
        }
        return new Table(this, entries, true);
    }

    /** What each item of a list reads as; items that cannot be read are reported and left out. */
    <T> List<T> list(Function<Cursor, Optional<T>> each) {
        return indexed(each).stream().map(Indexed::value).toList();
    }

    boolean isEmptyList() {
        return node instanceof SourceNode.Sequence sequence && sequence.items().isEmpty();
    }

    /** An item with its place in the file's list. */
    record Indexed<T>(int index, T value) {}

    <T> List<Indexed<T>> indexed(Function<Cursor, Optional<T>> each) {
        List<Indexed<T>> read = new ArrayList<>();
        if (!(node instanceof SourceNode.Sequence sequence)) {
            fault("LIST_EXPECTED", "Une liste est attendue.", "A list is expected.");
            return read;
        }
        for (int i = 0; i < sequence.items().size(); i++) {
            int index = i;
            each.apply(new Cursor(path + "[" + i + "]", sequence.items().get(i), faults))
                    .ifPresent(value -> read.add(new Indexed<>(index, value)));
        }
        return read;
    }

    Optional<String> text() {
        if (node instanceof SourceNode.Scalar scalar && scalar.value() instanceof String text && !text.isBlank()) {
            return Optional.of(text);
        }
        fault(
                "TEXT_EXPECTED",
                "Un texte est attendu (entre guillemets au besoin).",
                "A text is expected (quoted if need be).");
        return Optional.empty();
    }

    Optional<Boolean> flag() {
        if (node instanceof SourceNode.Scalar scalar && scalar.value() instanceof Boolean flag) {
            return Optional.of(flag);
        }
        fault("TRUE_OR_FALSE_EXPECTED", "true ou false est attendu.", "true or false is expected.");
        return Optional.empty();
    }

    Optional<Integer> number() {
        if (node instanceof SourceNode.Scalar scalar && scalar.value() instanceof Integer number) {
            return Optional.of(number);
        }
        fault("NUMBER_EXPECTED", "Un nombre entier est attendu.", "A whole number is expected.");
        return Optional.empty();
    }

    Optional<LocalDate> date() {
        return text().flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException notADate) {
                fault("DATE_EXPECTED", "Une date AAAA-MM-JJ est attendue.", "A date YYYY-MM-DD is expected.");
                return Optional.empty();
            }
        });
    }

    Optional<Period> period() {
        return text().flatMap(text -> {
            try {
                return Optional.of(Period.parse(text));
            } catch (DateTimeException notAPeriod) {
                fault(
                        "PERIOD_EXPECTED",
                        "Une durée ISO 8601 est attendue, comme P2M ou P15D.",
                        "An ISO 8601 period is expected, such as P2M or P15D.");
                return Optional.empty();
            }
        });
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        return text().flatMap(text -> {
            Optional<E> found = Stream.of(type.getEnumConstants())
                    .filter(e -> e.name().equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                List<String> known =
                        Stream.of(type.getEnumConstants()).map(Enum::name).toList();
                fault(
                        "UNKNOWN_WORD",
                        Nearest.meant(
                                new Wording("Mots admis : " + known + ".", "Words allowed: " + known + "."),
                                text,
                                known));
            }
            return found;
        });
    }

    /** A value whose own checks may refuse the text. */
    <T> Optional<T> code(Form form, Function<String, T> make) {
        return text().flatMap(text -> checked(form, () -> make.apply(text)));
    }

    /** A value whose own checks may refuse its parts: their words are for developers, those of the form for whoever writes. */
    <T> Optional<T> checked(Form form, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException refused) {
            fault(
                    "REFUSED_VALUE",
                    "Valeur refusée ; attendu : " + form.wording().fr() + ".",
                    "Refused value; expected: " + form.wording().en() + ".");
            return Optional.empty();
        }
    }

    Optional<Wording> wording() {
        Table table = table(Set.of("fr", "en"));
        Optional<String> fr = table.required("fr").flatMap(Cursor::text);
        Optional<String> en = table.required("en").flatMap(Cursor::text);
        return fr.flatMap(french -> en.map(english -> new Wording(french, english)));
    }

    /** The keys found in a table. */
    record Table(Cursor at, Map<String, Cursor> entries, boolean isTable) {

        Optional<Cursor> optional(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        Optional<Cursor> required(String key) {
            Optional<Cursor> found = optional(key);
            if (found.isEmpty() && isTable) {
                new Cursor(at.path.isEmpty() ? key : at.path + "." + key, at.node, at.faults)
                        .fault("MISSING_KEY", "Clé obligatoire absente : " + key + ".", "Missing key: " + key + ".");
            }
            return found;
        }

        <T> List<T> list(String key, Function<Cursor, Optional<T>> each) {
            return optional(key).map(found -> found.list(each)).orElse(List.of());
        }

        <T> List<T> requiredList(String key, Function<Cursor, Optional<T>> each) {
            return required(key).map(found -> found.list(each)).orElse(List.of());
        }
    }
}
