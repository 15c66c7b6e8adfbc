/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * References to the law, their validity in time, and explanations made of them. Stability: stable.
 */
@NullMarked
package fr.mediation.core.law;

import org.jspecify.annotations.NullMarked;
