/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import fr.mediation.core.wording.Wording;

/** The words of the documents themselves, apart from the figures. */
final class Words {

    static final Wording SKIP = new Wording("Aller au contenu", "Skip to content");
    static final Wording CONTENTS = new Wording("Sommaire", "Contents");
    static final Wording KEY_FIGURES = new Wording("Chiffres clés", "Key figures");
    static final Wording READING = new Wording("Aide à la lecture", "How to read this report");
    static final Wording COMMENTARY = new Wording("Commentaire du médiateur", "The mediator's comment");
    static final Wording ATTACHED = new Wording("Suivi et références", "Follow-up and references");
    static final Wording NOTE = new Wording("Note", "Note");
    static final Wording UNIT = new Wording(
            "L'unité de compte est le dossier. Chaque tableau porte son champ : nombre de dossiers, période, conditions,"
                    + " date d'extraction. Le graphique reprend les chiffres du tableau voisin.",
            "Cases are counted. Each table states its scope: number of cases, period, conditions, date of extraction. The"
                    + " chart repeats the figures of the table beside it.");
    static final Wording ROUNDING = new Wording(
            "Les pourcentages sont calculés sur les effectifs exacts et arrondis une seule fois, à l'impression.",
            "Percentages are computed on exact counts and rounded once, when printed.");
    static final Wording FINGERPRINT =
            new Wording("Empreinte des chiffres (SHA-256)", "Fingerprint of the figures (SHA-256)");
    static final Wording EXTRACTED = new Wording("Données extraites le", "Data extracted on");
    static final Wording CHART_AND_TABLE = new Wording("Graphique", "Chart");

    private Words() {}
}
