/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * What is known of a request: typed facts, four states each, consistent or refused as a whole. Stability: preview.
 */
@NullMarked
package fr.mediation.rules.facts;

import org.jspecify.annotations.NullMarked;
