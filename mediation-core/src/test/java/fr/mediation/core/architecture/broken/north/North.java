/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture.broken.north;

import fr.mediation.core.architecture.broken.south.South;

/** Half of a cycle. */
public class North {

    /** Nothing to do. */
    public North() {}

    South other() {
        return new South();
    }
}
