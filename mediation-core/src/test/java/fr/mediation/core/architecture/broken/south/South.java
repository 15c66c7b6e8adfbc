/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture.broken.south;

import fr.mediation.core.architecture.broken.north.North;

/** The other half of a cycle. */
public class South {

    /** Nothing to do. */
    public South() {}

    North other() {
        return new North();
    }
}
