/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * A case's time limits as an iCalendar file (RFC 5545). Stability: preview.
 */
@NullMarked
package fr.mediation.core.deadline.ics;

import org.jspecify.annotations.NullMarked;
