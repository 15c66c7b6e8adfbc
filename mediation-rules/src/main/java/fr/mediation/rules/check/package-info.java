/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * May the mediator take this request? A compiled checker, exact on incomplete sheets, explained on demand. Stability: preview.
 */
@NullMarked
package fr.mediation.rules.check;

import org.jspecify.annotations.NullMarked;
