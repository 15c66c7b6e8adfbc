/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/** Classes that break the walls on purpose, so that the tests can see each wall fall. */
@NullMarked
package fr.mediation.core.architecture.broken;

import org.jspecify.annotations.NullMarked;
