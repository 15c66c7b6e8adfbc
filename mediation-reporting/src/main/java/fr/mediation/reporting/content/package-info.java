/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** What the report holds beside figures: the mediator's texts, recommendations, events, recipients; given by the host. Stability: preview. */
@NullMarked
package fr.mediation.reporting.content;

import org.jspecify.annotations.NullMarked;
