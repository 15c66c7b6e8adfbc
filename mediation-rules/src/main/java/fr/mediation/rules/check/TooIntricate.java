/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

/**
 * Règlement trop complexe pour être prouvé: a bound of the engine was reached; nothing was skipped in silence.
 *
 * <p>The message names the bound, never a fact of a request.
 */
public final class TooIntricate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    TooIntricate(String bound) {
        super("rules too intricate: " + bound);
    }
}
