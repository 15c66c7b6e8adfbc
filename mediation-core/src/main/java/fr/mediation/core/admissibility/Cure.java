/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

/** Régularisation possible: what could make a ground of inadmissibility disappear. */
public enum Cure {
    /** Waiting is enough: the ground falls on a day that can be computed. */
    BY_TIME,
    /** A step of the requester, such as making an appeal, can lift the ground. */
    BY_STEP,
    /** Nothing the requester can do lifts the ground. */
    NEVER
}
