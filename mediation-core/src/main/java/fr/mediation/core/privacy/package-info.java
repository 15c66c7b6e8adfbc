/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * Personal data kept apart from facts: references, classes of confidentiality, vaults and erasure. Stability: preview.
 */
@NullMarked
package fr.mediation.core.privacy;

import org.jspecify.annotations.NullMarked;
