/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

/** Courrier du médiateur: what a letter tells the requester. */
public enum Notice {
    /** Accusé de réception, owed to every request, with the warning on time limits. */
    ACKNOWLEDGEMENT,
    /** Décision d'irrecevabilité, with all its grounds and their articles. */
    INADMISSIBILITY,
    /** Réorientation of a request that the mediator may not take. */
    REORIENTATION,
    /** Demande de précisions: what is missing to know whether the request may be taken. */
    MISSING_FACTS,
    /** Demande prématurée: from which day on the request may be taken. */
    PREMATURE
}
