/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

/** Rôle: what a host knows of a person before any case is known. The host's identity system vouches for it. */
public enum Role {
    /** A user. */
    REQUESTER,
    /** Who acts for a user. */
    REPRESENTATIVE,
    /** The contact person of a service. */
    SERVICE_CORRESPONDENT,
    /** A trained agent (référent médiation). */
    REFEREE,
    /** A mediator appointed by the authority. */
    MEDIATOR,
    /** The mediator who assigns cases. */
    HEAD_MEDIATOR,
    /** Who runs the system. */
    ADMINISTRATOR,
    /** Who reads figures. */
    STATISTICS_READER,
    /** A court. */
    COURT,
    /** The host's timer and imports. */
    SYSTEM
}
