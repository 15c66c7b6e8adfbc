/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * A reference event store in plain JDBC, to copy and change. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.jdbc;

import org.jspecify.annotations.NullMarked;
