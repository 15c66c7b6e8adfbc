/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fragment d'un fichier de règlement: a value with its place, whatever the format it was written in.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface SourceNode {

    /**
     * The line of the value.
     *
     * @return from one, or zero when the format has no lines
     */
    int line();

    /**
     * The column of the value.
     *
     * @return from one, or zero when the format has no columns
     */
    int column();

    /**
     * Texte, nombre ou booléen.
     *
     * @param value a {@code String}, an {@code Integer} or a {@code Boolean}, or null for a value left blank
     * @param line the line
     * @param column the column
     */
    record Scalar(@Nullable Object value, int line, int column) implements SourceNode {}

    /**
     * Liste.
     *
     * @param items the values
     * @param line the line
     * @param column the column
     */
    record Sequence(List<SourceNode> items, int line, int column) implements SourceNode {

        /**
         * Copies the values.
         *
         * @param items the values
         * @param line the line
         * @param column the column
         */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Table.
     *
     * @param entries the entries, in order; a key may come twice, which the reader reports
     * @param line the line
     * @param column the column
     */
    record Mapping(List<Entry> entries, int line, int column) implements SourceNode {

        /**
         * Copies the entries.
         *
         * @param entries the entries
         * @param line the line
         * @param column the column
         */
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Entrée d'une table.
     *
     * @param key the key, with its place
     * @param value the value
     */
    record Entry(Scalar key, SourceNode value) {}

    /**
     * A tree of maps, lists, texts, numbers and booleans, as any reader of JSON gives it, without places.
     *
     * @param tree the tree
     * @return the same tree as nodes; what is none of these becomes a blank value
     */
    static SourceNode of(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            List<Entry> entries = new ArrayList<>();
            map.forEach((key, value) -> entries.add(new Entry(new Scalar(String.valueOf(key), 0, 0), of(value))));
            return new Mapping(entries, 0, 0);
        }
        if (tree instanceof List<?> list) {
            List<SourceNode> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item)));
            return new Sequence(items, 0, 0);
        }
        boolean plain = tree instanceof String || tree instanceof Integer || tree instanceof Boolean;
        return new Scalar(plain ? tree : null, 0, 0);
    }
}
