/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedReport;
import fr.mediation.reporting.disclosure.ProtectedTable;
import java.util.List;

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
    private final List<AttachedTable> attached;

    ActivityReport(
            String authority,
            int year,
            ProtectedReport figures,
            List<KeyFigure> keyFigures,
            List<Chapter> chapters,
            List<AttachedTable> attached) {
        this.authority = authority;
        this.year = year;
        this.figures = figures;
        this.keyFigures = List.copyOf(keyFigures);
        this.chapters = List.copyOf(chapters);
        this.attached = List.copyOf(attached);
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
     * What is not counted from cases: recommendations, local sessions, figures of other services.
     *
     * @return the attached tables, in order
     */
    public List<AttachedTable> attached() {
        return attached;
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

    /**
     * Bloc du rapport: a table, its chart, and the mediator's words.
     *
     * @param table the protected table
     * @param chart how it is drawn
     * @param reading sentences read from the table, each guarded by the exact counts it publishes
     * @param commentary the mediator's words, empty when there are none
     */
    public record Block(ProtectedTable table, Chart chart, List<Wording> reading, String commentary) {

        /**
         * Copies the sentences.
         *
         * @param table the protected table
         * @param chart how it is drawn
         * @param reading sentences read from the table
         * @param commentary the mediator's words
         * @throws NullPointerException if the sentences are null
         */
        public Block {
            reading = List.copyOf(reading);
        }
    }
}
