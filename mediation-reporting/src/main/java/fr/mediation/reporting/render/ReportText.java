/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Wording;

/**
 * Mots du document: what the documents say themselves, apart from figures and the mediator's words; a host may say it otherwise.
 */
public enum ReportText {
    /** The link that skips the contents. */
    SKIP("Aller au contenu", "Skip to content"),
    /** The heading of the table of contents. */
    CONTENTS("Sommaire", "Contents"),
    /** The heading of the key figures. */
    KEY_FIGURES("Chiffres clés", "Key figures"),
    /** The heading of the reading notes. */
    READING("Aide à la lecture", "How to read this report"),
    /** The heading of the mediator's words. */
    COMMENTARY("Commentaire du médiateur", "The mediator's comment"),
    /** The heading of the figures of other years. */
    COMPARISON("Comparaison dans le temps", "Comparison over time"),
    /** What announces the notes of a table. */
    NOTE("Note", "Note"),
    /** What is counted, and how to read a table. */
    UNIT(
            "L'unité de compte est le dossier. Chaque tableau porte son champ : nombre de dossiers, période, conditions,"
                    + " date d'extraction. Le graphique reprend les chiffres du tableau voisin.",
            "Cases are counted. Each table states its scope: number of cases, period, conditions, date of extraction. The"
                    + " chart repeats the figures of the table beside it."),
    /** How percentages are rounded. */
    ROUNDING(
            "Les pourcentages sont calculés sur les effectifs exacts et arrondis une seule fois, à l'impression.",
            "Percentages are computed on exact counts and rounded once, when printed."),
    /** What announces the fingerprint of the figures. */
    FINGERPRINT("Empreinte des chiffres (SHA-256)", "Fingerprint of the figures (SHA-256)"),
    /** What announces the day on which the cases were read. */
    EXTRACTED("Données extraites le", "Data extracted on"),
    /** What announces a chart. */
    CHART("Graphique", "Chart"),
    /** What the mark of a withheld figure means. */
    WITHHELD("chiffre couvert par le secret statistique", "figure withheld for confidentiality"),
    /** The name of the first sheet of a workbook. */
    READ_ME("Lisez-moi", "Read me");

    private final Wording wording;

    ReportText(String fr, String en) {
        this.wording = new Wording(fr, en);
    }

    /**
     * What is said unless a host says it otherwise.
     *
     * @return the text in both languages
     */
    public Wording wording() {
        return wording;
    }
}
