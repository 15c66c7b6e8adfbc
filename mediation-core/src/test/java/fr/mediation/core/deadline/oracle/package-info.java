/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * A second, slow computation of the same time limits, written from the articles and sharing nothing with the engine: it walks
 * the calendar one day at a time, so that each rule can be read beside its article.
 */
@NullMarked
package fr.mediation.core.deadline.oracle;

import org.jspecify.annotations.NullMarked;
