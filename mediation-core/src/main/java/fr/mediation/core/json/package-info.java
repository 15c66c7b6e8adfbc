/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * The stored form of facts: a versioned codec over plain maps, upcasters, JSON Schema. Stability: preview.
 */
@NullMarked
package fr.mediation.core.json;

import org.jspecify.annotations.NullMarked;
