/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import java.util.Locale;

/**
 * Emplacement d'un contenu rédigé: where what the service gives stands in a report.
 */
public enum ContentSlot {
    /** The mediator's foreword. */
    FOREWORD("Avant-propos du médiateur", "The mediator's foreword"),
    /** The course of a mediation, step by step. */
    PROCESS("Le déroulement d'une médiation", "The course of a mediation"),
    /** Dated events. */
    EVENTS("Les dates marquantes", "Main dates"),
    /** Situations told so that nobody can be recognised. */
    EXAMPLES("Exemples de situations", "Examples"),
    /** The recommendations and their follow-up. */
    RECOMMENDATIONS("Synthèse des préconisations", "Recommendations at a glance"),
    /** The local sessions. */
    PERMANENCES("Permanences dans les territoires", "Local sessions"),
    /** Means, training, practice analysis, meetings. */
    GOVERNANCE("Moyens et fonctionnement du service", "Means and functioning of the service"),
    /** Figures of other services. */
    REFERENCES(
            "Chiffres de référence d'autres services, sans lien avec les dossiers comptés",
            "Reference figures of other services, not counted from cases"),
    /** Figures of others that divide, as the map of mediators. */
    NETWORK("Le réseau des médiateurs", "The network of mediators"),
    /** What comes next. */
    OUTLOOK("Perspectives", "Outlook"),
    /** The conclusion. */
    CONCLUSION("Conclusion", "Conclusion"),
    /** To whom the report goes, and when. */
    TRANSMISSION("Transmission du rapport", "Transmission of the report"),
    /** Words and abbreviations. */
    GLOSSARY("Glossaire", "Glossary");

    private final Wording title;

    ContentSlot(String fr, String en) {
        this.title = new Wording(fr, en);
    }

    /**
     * The usual heading.
     *
     * @return the heading in both languages
     */
    public Wording title() {
        return title;
    }

    /**
     * The key of the block in a report.
     *
     * @return for example {@code content-foreword}
     */
    public String id() {
        return "content-" + name().toLowerCase(Locale.ROOT);
    }
}
