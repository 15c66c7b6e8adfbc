/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * Procedural facts: what happened, when, and with which proof; what the time limits are computed from.
 * Stability: preview.
 */
@NullMarked
package fr.mediation.core.deadline.facts;

import org.jspecify.annotations.NullMarked;
