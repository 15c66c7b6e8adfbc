/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.function.Function;

/**
 * Élément d'une ligne: words, or a place for a personal value.
 *
 * <p>Immutable and thread safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Piece.Words.class, name = "WORDS"),
    @JsonSubTypes.Type(value = Piece.Blank.class, name = "BLANK")
})
public sealed interface Piece {

    /**
     * Handles both cases.
     *
     * @param <R> the type of the result
     * @param words what to do with words
     * @param blank what to do with a place
     * @return the result of the branch taken
     */
    default <R> R fold(
            Function<? super String, ? extends R> words, Function<? super PersonalField, ? extends R> blank) {
        if (this instanceof Words w) {
            return words.apply(w.text());
        }
        return blank.apply(((Blank) this).field());
    }

    /**
     * Texte.
     *
     * @param text the words, as they are read
     */
    record Words(String text) implements Piece {

        /**
         * Checks that there are words.
         *
         * @param text the words
         * @throws NullPointerException if the text is null
         */
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Emplacement d'une donnée personnelle.
     *
     * @param field what goes there
     */
    record Blank(PersonalField field) implements Piece {

        /**
         * Checks that the field is there.
         *
         * @param field what goes there
         * @throws NullPointerException if the field is null
         */
        public Blank {
            Objects.requireNonNull(field, "field");
        }
    }
}
