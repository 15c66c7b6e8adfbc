/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

/** Mention des voies et délais de recours (CJA, art. R. 421-5 ; CRPA, art. R. 112-5): what the letter told the person. */
public enum Mention {
    /** The remedies and their time limits, in full. */
    COMPLETE,
    /** Nothing, or not everything that the text asks for. */
    ABSENT,
    /** A time limit that is not the law's. */
    ERRONEOUS,
    /** Not known; reckoned as complete, which gives the earlier date, with a warning. */
    UNKNOWN
}
