/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of a record: its components in order, each with its own form. Components that are absent or empty are not written. */
final class Shape<T> implements Form<T> {

    /** What the components of a tree amount to. */
    interface Tree {
        <V> V get(String name, Form<V> form);
    }

    private record Part<T, V>(String name, Form<V> form, Function<T, V> value) {
        @Nullable Object write(T whole) {
            return form.write(value.apply(whole));
        }
    }

    private final List<Part<T, ?>> parts = new ArrayList<>();
    private final Function<Tree, T> build;

    private Shape(Function<Tree, T> build) {
        this.build = build;
    }

    static <T> Shape<T> of(Function<Tree, T> build) {
        return new Shape<>(build);
    }

    <V> Shape<T> with(String name, Form<V> form, Function<T, V> value) {
        parts.add(new Part<>(name, form, value));
        return this;
    }

    @Override
    public Map<String, Object> write(T value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Part<T, ?> part : parts) {
            Object written = part.write(value);
            if (written != null) {
                tree.put(part.name(), written);
            }
        }
        return tree;
    }

    @Override
    public T read(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            throw new MalformedEventException("", tree == null ? "is missing" : "must be an object");
        }
        try {
            return build.apply(new Tree() {
                @Override
                public <V> V get(String name, Form<V> form) {
                    try {
                        return form.read(map.get(name));
                    } catch (MalformedEventException known) {
                        throw known.under(name);
                    }
                }
            });
        } catch (MalformedEventException known) {
            throw known;
        } catch (IllegalArgumentException refused) {
            throw new MalformedEventException("", "holds a value that is not allowed");
        }
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Part<T, ?> part : parts) {
            properties.put(part.name(), part.form().schema());
            if (!part.form().mayBeAbsent()) {
                required.add(part.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }
}
