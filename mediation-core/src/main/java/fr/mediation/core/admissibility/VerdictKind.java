/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import fr.mediation.core.wording.Wording;

/** Sens d'une décision de recevabilité: the four answers a checker can give. */
public enum VerdictKind {
    /** The mediator may take the request. */
    ADMISSIBLE("recevable", "admissible"),
    /** At least one ground forbids it, and waiting does not help. */
    INADMISSIBLE("irrecevable", "inadmissible"),
    /** Only grounds that time will lift forbid it. */
    PREMATURE("prématurée", "premature"),
    /** Known facts do not settle it. */
    UNDECIDED("indéterminée", "undecided");

    private final Wording label;

    VerdictKind(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    /**
     * The name to show.
     *
     * @return the name in French and English
     */
    public Wording label() {
        return label;
    }
}
