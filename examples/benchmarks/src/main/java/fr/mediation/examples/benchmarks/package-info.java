/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * What the library costs, against its peers, in one JMH run. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
