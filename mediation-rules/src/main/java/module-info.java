/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** Admissibility: règlements as data, three-valued facts, explained verdicts. */
module fr.mediation.rules {
    requires transitive fr.mediation.core;
    requires static transitive org.jspecify;
}
