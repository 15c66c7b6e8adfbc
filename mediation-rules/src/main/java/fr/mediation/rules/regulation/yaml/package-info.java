/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * Règlements written in YAML 1.2, read without trust and with every fault at its line. Stability: preview.
 */
@NullMarked
package fr.mediation.rules.regulation.yaml;

import org.jspecify.annotations.NullMarked;
