/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Partie du corps d'un courrier: a heading, a paragraph or a list.
 *
 * <p>Immutable and thread safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "HEADING"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "PARAGRAPH"),
    @JsonSubTypes.Type(value = Block.Items.class, name = "ITEMS")
})
public sealed interface Block {

    /**
     * Handles every case.
     *
     * @param <R> the type of the result
     * @param heading what to do with a heading
     * @param paragraph what to do with a paragraph
     * @param items what to do with a list
     * @return the result of the branch taken
     */
    default <R> R fold(
            Function<? super Line, ? extends R> heading,
            Function<? super Line, ? extends R> paragraph,
            Function<? super List<Line>, ? extends R> items) {
        if (this instanceof Heading h) {
            return heading.apply(h.line());
        }
        if (this instanceof Paragraph p) {
            return paragraph.apply(p.line());
        }
        return items.apply(((Items) this).lines());
    }

    /**
     * Intertitre.
     *
     * @param line its words
     */
    record Heading(Line line) implements Block {

        /**
         * Checks that the line is there.
         *
         * @param line its words
         * @throws NullPointerException if the line is null
         */
        public Heading {
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * Paragraphe.
     *
     * @param line its words
     */
    record Paragraph(Line line) implements Block {

        /**
         * Checks that the line is there.
         *
         * @param line its words
         * @throws NullPointerException if the line is null
         */
        public Paragraph {
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * Liste à puces.
     *
     * @param lines the items, at least one
     */
    record Items(List<Line> lines) implements Block {

        /**
         * Checks that the list is not empty.
         *
         * @param lines the items
         * @throws NullPointerException if an item is null
         * @throws IllegalArgumentException if there is no item
         */
        public Items {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("a list has at least one item");
            }
        }
    }
}
