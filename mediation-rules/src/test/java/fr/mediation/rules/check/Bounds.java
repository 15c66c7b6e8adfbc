/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.regulation.Regulation;

/** Opens the bounds of the engine to the tests of other packages. */
public final class Bounds {

    private Bounds() {}

    /** The examples of a règlement of which no decision graph is drawn. */
    public static Examples searching(Regulation regulation) {
        return Examples.of(Checker.unproved(regulation, 0));
    }
}
