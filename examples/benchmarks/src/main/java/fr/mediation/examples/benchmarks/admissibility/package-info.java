/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** One decision, the admissibility of a request under the règlement of Isère, by hand, by us and by general engines. Stability: preview. */
@NullMarked
package fr.mediation.examples.benchmarks.admissibility;

import org.jspecify.annotations.NullMarked;
