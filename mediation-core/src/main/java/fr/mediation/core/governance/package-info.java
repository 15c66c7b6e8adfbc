/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * The mediator as an institution: what their office forbids, how they train, what means they are given, whom they write to in the
 * services. Stability: preview.
 */
@NullMarked
package fr.mediation.core.governance;

import org.jspecify.annotations.NullMarked;
