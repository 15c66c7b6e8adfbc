/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.content.GlossaryEntry;
import java.util.List;

/** What the report says when the service says nothing else: the course of a mediation and the usual words. */
final class StandardTexts {

    static final Wording TO_BE_WRITTEN =
            new Wording("[À rédiger par le médiateur.]", "[To be written by the mediator.]");

    /** After the règlement type, articles 7 to 16. */
    static final List<Wording> PROCESS = List.of(
            new Wording(
                    "Saisine du médiateur, gratuite, en ligne, par téléphone, courriel, courrier ou en permanence.",
                    "The mediator is seized, free of charge: online, by telephone, e-mail or post, or in a local session."),
            new Wording(
                    "Accusé de réception de chaque demande, puis premier contact.",
                    "Each request is acknowledged, then the mediator makes contact."),
            new Wording(
                    "Examen de la recevabilité ; une demande hors champ est réorientée vers l'organisme compétent.",
                    "Admissibility is examined; a request out of the field is re-oriented to the competent body."),
            new Wording(
                    "Entretiens préalables et analyse de la situation ; échanges avec le service concerné.",
                    "Preliminary interviews and analysis of the situation; exchanges with the service concerned."),
            new Wording(
                    "Proposition de médiation aux parties et convention, qui ne vaut qu'une fois acceptée par toutes.",
                    "A mediation is proposed to the parties, with a convention that holds once all have accepted it."),
            new Wording(
                    "Rencontres, dans un lieu neutre et en toute confidentialité.",
                    "Meetings, in a neutral place and in confidence."),
            new Wording(
                    "Fin de la médiation : accord des parties, conclusion écrite sans force obligatoire, ou ni l'un ni l'autre.",
                    "The mediation ends: an agreement of the parties, a written conclusion without binding force, or neither."));

    static final List<GlossaryEntry> GLOSSARY = List.of(
            entry(
                    "Abandon",
                    "Abandoned",
                    "Demande dont l'auteur n'a plus donné de nouvelles.",
                    "A request whose author gave no more news."),
            entry(
                    "Champ",
                    "Scope",
                    "Dossiers que compte un tableau : nombre, période, conditions, date d'extraction.",
                    "The cases a table counts: number, period, conditions, day of extraction."),
            entry(
                    "CGCT",
                    "CGCT",
                    "Code général des collectivités territoriales ; son article L. 1112-24 institue le médiateur territorial.",
                    "Code of local authorities; its article L. 1112-24 creates the territorial mediator."),
            entry(
                    "Durée médiane",
                    "Median duration",
                    "Durée telle que la moitié des dossiers ont pris moins, l'autre moitié davantage.",
                    "The duration than which half the cases took less, the other half more."),
            entry(
                    "Irrecevable",
                    "Inadmissible",
                    "Se dit d'une demande que le règlement de la médiation ne permet pas de traiter.",
                    "Said of a request that the règlement does not allow to be handled."),
            entry(
                    "Médiation territoriale",
                    "Territorial mediation",
                    "Processus volontaire et confidentiel par lequel un tiers indépendant aide un usager et la collectivité à régler un"
                            + " différend.",
                    "A voluntary, confidential process by which an independent third person helps a user and the authority to settle a"
                            + " dispute."),
            entry(
                    "Permanence",
                    "Local session",
                    "Accueil du public par le médiateur dans un lieu du territoire.",
                    "The mediator receives the public in a place of the territory."),
            entry(
                    "RAPO",
                    "RAPO",
                    "Recours administratif préalable obligatoire : à former avant de saisir le juge, quand un texte l'impose.",
                    "Mandatory prior administrative appeal: to be made before going to court, where a text requires it."),
            entry(
                    "Réorientation",
                    "Re-orientation",
                    "Demande qui ne relève pas, ou plus, du médiateur et que celui-ci dirige vers l'organisme compétent.",
                    "A request that is not, or no longer, for the mediator, who directs it to the competent body."),
            entry(
                    "Résolution partielle",
                    "Partly resolved",
                    "La situation s'est améliorée, ou le bon organisme a été trouvé, sans que le litige soit terminé pour autant.",
                    "The situation improved, or the right body was found, without the dispute being over."),
            entry(
                    "Secret statistique",
                    "Statistical confidentiality",
                    "Règle qui fait masquer les petits effectifs, et ceux qui permettraient de les retrouver.",
                    "The rule by which small counts are withheld, and those from which they could be worked out."));

    private StandardTexts() {}

    private static GlossaryEntry entry(String fr, String en, String meaningFr, String meaningEn) {
        return new GlossaryEntry(
                new Wording(fr, en),
                new Wording(meaningFr.replace(" :", "\u00A0:").replace(" ;", "\u00A0;"), meaningEn));
    }
}
