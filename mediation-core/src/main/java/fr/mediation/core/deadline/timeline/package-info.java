/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * A case's events and last days on a time axis, for people to see. Stability: preview.
 */
@NullMarked
package fr.mediation.core.deadline.timeline;

import org.jspecify.annotations.NullMarked;
