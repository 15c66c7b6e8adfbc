/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

/** Nature d'un courrier au demandeur. */
public enum LetterKind {
    /** Acknowledgement of receipt with a warning on time limits (charter of the AMCT; ): any verdict. */
    ACKNOWLEDGEMENT,
    /** Reasoned refusal, with the bodies to turn to: inadmissible requests. */
    INADMISSIBILITY,
    /** Invitation to come back on a day: premature requests. */
    PREMATURE,
    /** Proposal of another body: inadmissible requests for which the règlement names one. */
    REORIENTATION,
    /** Questions whose answers count: undecided requests. */
    MISSING_FACTS
}
