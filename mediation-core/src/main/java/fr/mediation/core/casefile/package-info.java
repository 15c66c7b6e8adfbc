/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * The life of a case: acts asked for, facts recorded, the table of transitions that joins them, and who may do what. Stability:
 * preview.
 */
@NullMarked
package fr.mediation.core.casefile;

import org.jspecify.annotations.NullMarked;
