/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * The verdict on the admissibility of a request, with its grounds and the facts it lacks. Stability: preview.
 */
@NullMarked
package fr.mediation.core.admissibility;

import org.jspecify.annotations.NullMarked;
