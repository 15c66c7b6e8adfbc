/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Élément d'un bloc rédigé: a text, a list, a table of texts or a table of figures that do not come from cases.
 */
public sealed interface Piece {

    /**
     * Applies the branch of this piece.
     *
     * @param <R> the type of the result
     * @param prose what to do with a text
     * @param items what to do with a list
     * @param texts what to do with a table of texts
     * @param numbers what to do with a table of figures
     * @return the result of the branch
     */
    default <R> R fold(
            Function<Prose, R> prose,
            Function<Items, R> items,
            Function<Texts, R> texts,
            Function<Numbers, R> numbers) {
        if (this instanceof Prose p) {
            return prose.apply(p);
        }
        if (this instanceof Items i) {
            return items.apply(i);
        }
        return this instanceof Texts t ? texts.apply(t) : numbers.apply((Numbers) this);
    }

    /**
     * Texte.
     *
     * @param heading its heading, empty for none
     * @param text the text; blank lines separate paragraphs
     */
    record Prose(Optional<Wording> heading, Wording text) implements Piece {}

    /**
     * Étapes: a numbered list.
     *
     * @param items the items, in order
     */
    record Items(List<Wording> items) implements Piece {

        /**
         * Copies the items.
         *
         * @param items the items
         * @throws NullPointerException if the items are null
         */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Tableau de textes.
     *
     * @param table the table
     */
    record Texts(AttachedTable table) implements Piece {}

    /**
     * Tableau de chiffres.
     *
     * @param table the table
     * @param chart how it is drawn
     */
    record Numbers(PrintedTable table, Chart chart) implements Piece {}
}
