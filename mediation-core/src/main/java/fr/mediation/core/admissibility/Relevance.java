/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

/** Utilité d'un fait manquant: what learning a missing fact could do to the verdict. */
public enum Relevance {
    /** At least one answer to this question settles the verdict by itself. */
    DECISIVE,
    /** The verdict may depend on it, together with other missing facts. */
    USEFUL,
    /** Whatever the answer, the verdict stays what it would have been. */
    WITHOUT_EFFECT
}
