/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one kind of value is written in a tree of maps, lists, texts, numbers and flags, read back, and described. */
interface Form<T> {

    /** The value as a tree, or null when there is nothing to write. */
    @Nullable Object write(T value);

    /** The value of a tree; null when the component is absent. A failure names the place below this one. */
    T read(@Nullable Object tree);

    /** A JSON Schema of the tree. */
    Map<String, Object> schema();

    /** Whether an absent component can be read. */
    default boolean mayBeAbsent() {
        return false;
    }

    Form<String> TEXT = scalar("string", Map.of(), s -> s, s -> s);
    Form<LocalDate> DAY = scalar("string", Map.of("format", "date"), LocalDate::toString, PlainDates::day);
    Form<Instant> INSTANT = scalar("string", Map.of("format", "date-time"), Instant::toString, Instant::parse);
    Form<Period> PERIOD = scalar("string", Map.of("format", "duration"), Period::toString, Period::parse);
    Form<Boolean> FLAG = plain("boolean", Boolean.class, b -> b);
    Form<Long> WHOLE = plain("integer", Number.class, Number::longValue);
    Form<Integer> COUNT = plain("integer", Number.class, Number::intValue);

    static <E extends Enum<E>> Form<E> code(Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        Map<String, E> constants = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        return scalar("string", Map.of("enum", names), Enum::name, s -> {
            E constant = constants.get(s);
            if (constant == null) {
                throw new IllegalArgumentException("not one of the codes");
            }
            return constant;
        });
    }

    static <T> Form<T> scalar(
            String jsonType, Map<String, Object> more, Function<T, String> write, Function<String, T> read) {
        return new Form<>() {
            @Override
            public Object write(T value) {
                return write.apply(value);
            }

            @Override
            public T read(@Nullable Object tree) {
                if (!(tree instanceof String text)) {
                    throw new MalformedEventException("", tree == null ? "is missing" : "must be a text");
                }
                try {
                    return read.apply(text);
                } catch (IllegalArgumentException | DateTimeException wrong) {
                    throw new MalformedEventException("", "is not in its form");
                }
            }

            @Override
            public Map<String, Object> schema() {
                Map<String, Object> schema = new LinkedHashMap<>();
                schema.put("type", jsonType);
                schema.putAll(more);
                return schema;
            }
        };
    }

    private static <J, T> Form<T> plain(String jsonType, Class<J> javaType, Function<J, T> read) {
        return new Form<>() {
            @Override
            public @Nullable Object write(T value) {
                return value;
            }

            @Override
            public T read(@Nullable Object tree) {
                if (!javaType.isInstance(tree)) {
                    throw new MalformedEventException("", tree == null ? "is missing" : "must be a " + jsonType);
                }
                return read.apply(javaType.cast(tree));
            }

            @Override
            public Map<String, Object> schema() {
                return Map.of("type", jsonType);
            }
        };
    }

    static <T> Form<Optional<T>> maybe(Form<T> form) {
        return new Form<>() {
            @Override
            public @Nullable Object write(Optional<T> value) {
                return value.isEmpty() ? null : form.write(value.get());
            }

            @Override
            public Optional<T> read(@Nullable Object tree) {
                return tree == null ? Optional.empty() : Optional.of(form.read(tree));
            }

            @Override
            public Map<String, Object> schema() {
                return form.schema();
            }

            @Override
            public boolean mayBeAbsent() {
                return true;
            }
        };
    }

    static <T> Form<List<T>> list(Form<T> form) {
        return new Form<>() {
            @Override
            public @Nullable Object write(List<T> values) {
                List<@Nullable Object> trees = new ArrayList<>(values.size());
                values.forEach(v -> trees.add(form.write(v)));
                return trees.isEmpty() ? null : trees;
            }

            @Override
            public List<T> read(@Nullable Object tree) {
                if (tree == null) {
                    return List.of();
                }
                if (!(tree instanceof List<?> trees)) {
                    throw new MalformedEventException("", "must be a list");
                }
                List<T> values = new ArrayList<>(trees.size());
                for (Object each : trees) {
                    try {
                        values.add(form.read(each));
                    } catch (MalformedEventException known) {
                        throw known.under("[" + values.size() + "]");
                    }
                }
                return List.copyOf(values);
            }

            @Override
            public Map<String, Object> schema() {
                Map<String, Object> schema = new LinkedHashMap<>();
                schema.put("type", "array");
                schema.put("items", form.schema());
                return schema;
            }

            @Override
            public boolean mayBeAbsent() {
                return true;
            }
        };
    }
}
