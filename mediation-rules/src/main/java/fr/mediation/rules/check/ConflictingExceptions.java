/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.rules.regulation.ExceptionId;

/**
 * Conflit d'exceptions: one exception lifts a ground, another confirms it, both can apply, and no article says which is
 * stronger.
 *
 * <p>A mistake in a règlement, found before it is used. The message names the rule and the exceptions.
 */
public final class ConflictingExceptions extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Example witness;

    ConflictingExceptions(GroundId ground, ExceptionId lifting, ExceptionId confirming, Example witness) {
        super("rule " + ground + ": say which of the exceptions " + lifting + " and " + confirming + " prevails");
        this.witness = witness;
    }

    /**
     * A made-up request to which both exceptions apply.
     *
     * @return the request
     */
    public Example witness() {
        return witness;
    }
}
