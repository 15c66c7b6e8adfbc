/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

/** One way to take the decision; compiled, and its inputs laid out as it likes them, before anything is measured. */
interface Engine {

    /** The number of the first rule that refuses the request, zero when it is admissible. */
    int decide(int request);
}
