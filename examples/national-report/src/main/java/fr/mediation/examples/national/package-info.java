/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** Rapport national: every authority's cases counted by Apache Spark with the library's own accumulators. */
@NullMarked
package fr.mediation.examples.national;

import org.jspecify.annotations.NullMarked;
