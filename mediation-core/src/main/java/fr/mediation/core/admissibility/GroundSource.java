/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

/** Source d'une règle: what kind of text a ground comes from, and how sure its reading is. */
public enum GroundSource {
    /** A statute or decree: no local text can set it aside. */
    STATUTE,
    /** The règlement adopted by the local authority. */
    REGLEMENT,
    /** The mediator's own yearly report, where it adds to the règlement. */
    REPORT,
    /** The charter of the mediators of local authorities. */
    CHARTER,
    /** No text could be read: the rule is what such a règlement usually says, and must be confirmed by the authority. */
    ASSUMED
}
