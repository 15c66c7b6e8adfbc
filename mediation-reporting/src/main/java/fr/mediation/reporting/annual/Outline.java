/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.TableSpec;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Plan du rapport: its chapters and, in order, what stands in each; a value that a host reads, changes and keeps as JSON.
 *
 * <p>Immutable and thread safe.
 *
 * @param chapters the chapters, in order
 */
public record Outline(List<Chapter> chapters) {

    /**
     * Copies the chapters.
     *
     * @param chapters the chapters
     * @throws NullPointerException if they are null
     * @throws IllegalArgumentException if a place for content is there twice
     */
    public Outline {
        chapters = List.copyOf(chapters);
        List<Content> contents = chapters.stream()
                .flatMap(c -> c.entries().stream())
                .filter(Content.class::isInstance)
                .map(Content.class::cast)
                .toList();
        if (contents.stream().map(Content::slot).distinct().count() != contents.size()) {
            throw new IllegalArgumentException("a place for content is there once");
        }
    }

    /**
     * The tables, in order.
     *
     * @return the entries of figures
     */
    public List<Figures> figures() {
        return chapters.stream()
                .flatMap(c -> c.entries().stream())
                .filter(Figures.class::isInstance)
                .map(Figures.class::cast)
                .toList();
    }

    /**
     * The same outline with another comparison wherever a table can be compared.
     *
     * @param compared what each table is compared with
     * @return a new outline
     */
    public Outline comparing(Compared compared) {
        return new Outline(chapters.stream()
                .map(c -> new Chapter(
                        c.title(),
                        c.entries().stream()
                                .map(e -> e.<Entry>fold(f -> f.comparing(compared), f -> f))
                                .toList()))
                .toList());
    }

    /**
     * Chapitre d'un plan.
     *
     * @param title its heading
     * @param entries what stands in it, in order
     */
    @JsonPropertyOrder({"title", "entries"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Chapter(Wording title, List<Entry> entries) {

        /**
         * Copies the entries.
         *
         * @param title its heading
         * @param entries what stands in it
         * @throws NullPointerException if an argument is null
         */
        public Chapter {
            Objects.requireNonNull(title, "title");
            entries = List.copyOf(entries);
        }
    }

    /** Entrée d'un plan: a table counted from cases, or a place for what the service gives. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Figures.class, name = "FIGURES"),
        @JsonSubTypes.Type(value = Content.class, name = "CONTENT")
    })
    public sealed interface Entry {

        /**
         * Applies the branch of this entry.
         *
         * @param <R> the type of the result
         * @param figures what to do with a table
         * @param content what to do with a place for content
         * @return the result of the branch
         */
        default <R> R fold(Function<Figures, R> figures, Function<Content, R> content) {
            return this instanceof Figures f ? figures.apply(f) : content.apply((Content) this);
        }
    }

    /**
     * Tableau et graphique.
     *
     * @param table what is counted
     * @param chart how it is drawn
     * @param compared what it is compared with
     */
    @JsonPropertyOrder({"table", "chart", "compared"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figures(TableSpec table, Chart chart, Compared compared) implements Entry {

        /**
         * Checks that the table can be compared.
         *
         * @param table what is counted
         * @param chart how it is drawn
         * @param compared what it is compared with
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if a table crossed with a second axis, or by year, quarter or month, is compared
         */
        public Figures {
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(chart, "chart");
            if (compared != Compared.NOTHING && !comparable(table)) {
                throw new IllegalArgumentException("a table by year or of two axes is not compared with itself");
            }
        }

        private static boolean comparable(TableSpec table) {
            return !table.rows().time() && table.crossed().isEmpty();
        }

        Figures comparing(Compared other) {
            return comparable(table) ? new Figures(table, chart, other) : this;
        }
    }

    /**
     * Place d'un contenu.
     *
     * @param slot which content
     * @param title its heading
     * @param whenEmpty what becomes of it without content
     */
    @JsonPropertyOrder({"slot", "title", "whenEmpty"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Content(ContentSlot slot, Wording title, WhenEmpty whenEmpty) implements Entry {

        /**
         * Checks that all is there.
         *
         * @param slot which content
         * @param title its heading
         * @param whenEmpty what becomes of it without content
         * @throws NullPointerException if an argument is null
         */
        public Content {
            Objects.requireNonNull(slot, "slot");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(whenEmpty, "whenEmpty");
        }

        /**
         * A place under its usual heading.
         *
         * @param slot which content
         * @param whenEmpty what becomes of it without content
         * @return the place
         */
        public static Content of(ContentSlot slot, WhenEmpty whenEmpty) {
            return new Content(slot, slot.title(), whenEmpty);
        }
    }

    /**
     * Comparaison d'un tableau: each one more adds figures that bind the others, so that more small ones have to be withheld.
     */
    public enum Compared {
        /** The period alone. */
        NOTHING,
        /** The two years before, where the mission is old enough. */
        YEARS,
        /** The two years before, and all cases since the mission began. */
        YEARS_AND_ORIGIN
    }

    /** Sort d'une place sans contenu. */
    public enum WhenEmpty {
        /** The block is not in the report. */
        LEFT_OUT,
        /** The block is there and says that it is to be written. */
        TO_BE_WRITTEN
    }
}
