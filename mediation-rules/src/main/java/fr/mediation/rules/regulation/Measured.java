/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

/** Jour auquel un délai s'apprécie: the day on which a rule looks whether a period has run. */
public enum Measured {
    /** The day of the check: waiting can change the answer. */
    AS_OF,
    /** The day of the referral: waiting changes nothing. */
    REFERRED_ON
}
