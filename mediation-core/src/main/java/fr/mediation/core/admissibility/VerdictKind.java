/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

/** Sens d'une décision de recevabilité: the four answers a checker can give. */
public enum VerdictKind {
    /** The mediator may take the request. */
    ADMISSIBLE,
    /** At least one ground forbids it, and waiting does not help. */
    INADMISSIBLE,
    /** Only grounds that time will lift forbid it. */
    PREMATURE,
    /** Known facts do not settle it. */
    UNDECIDED
}
