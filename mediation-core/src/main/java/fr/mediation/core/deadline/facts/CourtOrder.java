/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

/** Ordre de juridiction: which courts decide. */
public enum CourtOrder {
    /** Tribunal administratif: délais francs. */
    ADMINISTRATIVE,
    /** Tribunal judiciaire: most benefits decided by the CDAPH; limits that are not francs. */
    JUDICIAL
}
