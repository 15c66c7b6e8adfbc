/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.content.ReportEvent;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedReport;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rapport d'activité annuel: protected figures under their headings, with the mediator's words; what renderers render.
 *
 * <p>Immutable and thread safe. Made by {@link AnnualTemplate#compose}.
 */
public final class ActivityReport {

    private final String authority;
    private final int year;
    private final ProtectedReport figures;
    private final List<KeyFigure> keyFigures;
    private final List<Chapter> chapters;

    ActivityReport(
            String authority, int year, ProtectedReport figures, List<KeyFigure> keyFigures, List<Chapter> chapters) {
        this.authority = authority;
        this.year = year;
        this.figures = figures;
        this.keyFigures = List.copyOf(keyFigures);
        this.chapters = List.copyOf(chapters);
    }

    /**
     * The name of the authority.
     *
     * @return the name, as printed on the cover
     */
    public String authority() {
        return authority;
    }

    /**
     * The year of the report.
     *
     * @return the year
     */
    public int year() {
        return year;
    }

    /**
     * The title of the document.
     *
     * @return the title in both languages
     */
    public Wording title() {
        return new Wording(
                "Rapport d'activité de la mission de médiation, année " + year,
                "Activity report of the mediation service, " + year);
    }

    /**
     * The figures the report is made of.
     *
     * @return the protected report
     */
    public ProtectedReport figures() {
        return figures;
    }

    /**
     * The figures shown first.
     *
     * @return the key figures, in order
     */
    public List<KeyFigure> keyFigures() {
        return keyFigures;
    }

    /**
     * The chapters.
     *
     * @return the chapters, in order
     */
    public List<Chapter> chapters() {
        return chapters;
    }

    /**
     * The blocks of figures, whatever their chapter.
     *
     * @return the blocks, in order
     */
    public List<Figures> figureBlocks() {
        return blocks().stream()
                .filter(Figures.class::isInstance)
                .map(Figures.class::cast)
                .toList();
    }

    /**
     * The blocks the service gives, whatever their chapter.
     *
     * @return the blocks, in order
     */
    public List<Content> contentBlocks() {
        return blocks().stream()
                .filter(Content.class::isInstance)
                .map(Content.class::cast)
                .toList();
    }

    private List<Block> blocks() {
        return chapters.stream().flatMap(c -> c.blocks().stream()).toList();
    }

    /** Names the year only. */
    @Override
    public String toString() {
        return "ActivityReport[" + year + "]";
    }

    /**
     * Chiffre clé.
     *
     * @param cell the figure, read from a protected table
     * @param label what it is
     */
    public record KeyFigure(Cell cell, Wording label) {}

    /**
     * Chapitre du rapport.
     *
     * @param title its heading
     * @param blocks its blocks, in order
     */
    public record Chapter(Wording title, List<Block> blocks) {

        /**
         * Copies the blocks.
         *
         * @param title its heading
         * @param blocks its blocks
         * @throws NullPointerException if the blocks are null
         */
        public Chapter {
            blocks = List.copyOf(blocks);
        }
    }

    /** Bloc du rapport: figures counted from cases, or what the service gives. */
    public sealed interface Block {

        /**
         * The key of the block.
         *
         * @return the key, unique in its report
         */
        String id();

        /**
         * The heading of the block.
         *
         * @return the heading in both languages
         */
        Wording title();

        /**
         * Applies the branch of this block.
         *
         * @param <R> the type of the result
         * @param figures what to do with figures
         * @param content what to do with content
         * @return the result of the branch
         */
        default <R> R fold(Function<Figures, R> figures, Function<Content, R> content) {
            return this instanceof Figures f ? figures.apply(f) : content.apply((Content) this);
        }
    }

    /**
     * Bloc de chiffres: a table, its chart, its comparison in time, and the mediator's words.
     *
     * @param table the protected table
     * @param chart how it is drawn
     * @param reading sentences read from the table, each guarded by the exact counts it publishes
     * @param events dated events that explain a series, for a table by year, quarter or month
     * @param comparison the same figures in time, empty when there is nothing to compare with
     * @param commentary the mediator's words, empty when there are none
     */
    public record Figures(
            ProtectedTable table,
            Chart chart,
            List<Wording> reading,
            List<ReportEvent> events,
            Optional<Comparison> comparison,
            String commentary)
            implements Block {

        /**
         * Copies the lists.
         *
         * @param table the protected table
         * @param chart how it is drawn
         * @param reading sentences read from the table
         * @param events dated events
         * @param comparison the same figures in time
         * @param commentary the mediator's words
         * @throws NullPointerException if a list is null
         */
        public Figures {
            reading = List.copyOf(reading);
            events = List.copyOf(events);
        }

        @Override
        public String id() {
            return table.id();
        }

        @Override
        public Wording title() {
            return table.title();
        }

        /**
         * The table as it is printed.
         *
         * @return the columns and rows of the protected table
         */
        public PrintedTable printed() {
            return PrintedTable.of(table);
        }
    }

    /**
     * Bloc rédigé.
     *
     * @param id its key
     * @param title its heading
     * @param pieces what stands in it, in order
     * @param written false when it says only that it is to be written
     */
    public record Content(String id, Wording title, List<Piece> pieces, boolean written) implements Block {

        /**
         * Copies the pieces.
         *
         * @param id its key
         * @param title its heading
         * @param pieces what stands in it
         * @param written whether it is written
         * @throws NullPointerException if the pieces are null
         */
        public Content {
            pieces = List.copyOf(pieces);
        }
    }
}
