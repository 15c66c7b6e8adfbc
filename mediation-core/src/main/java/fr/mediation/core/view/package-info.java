/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * What each person may see of a case, and nothing above their level. Stability: preview.
 */
@NullMarked
package fr.mediation.core.view;

import org.jspecify.annotations.NullMarked;
