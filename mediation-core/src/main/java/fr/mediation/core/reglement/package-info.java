/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
/**
 * The limits a local authority's règlement sets for itself: answers of the services, acknowledgement, mandate, yearly report.
 * What the règlement does not say is never filled in. Stability: preview.
 */
@NullMarked
package fr.mediation.core.reglement;

import org.jspecify.annotations.NullMarked;
