/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.History.Mediation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The facts of a limitation.
 *
 * @param kind which limitation
 * @param eventOn the day the debt arose
 * @param interruptedOn written claims, payments and other acts that interrupt
 * @param lawsuit an action in court
 * @param ignoredUntil the day until which the person could not act or rightly knew nothing of the debt
 * @param mediation the mediation
 */
record Limitation(
        Kind kind,
        LocalDate eventOn,
        List<LocalDate> interruptedOn,
        Optional<Lawsuit> lawsuit,
        Optional<LocalDate> ignoredUntil,
        Optional<Mediation> mediation) {

    record Lawsuit(LocalDate on, Optional<LocalDate> decisionFinalOn) {}

    enum Kind {
        /** Law 68-1250 of 31 December 1968. */
        QUADRIENNIAL,
        /** CASF, art. L. 262-45. */
        RSA_TWO_YEARS
    }
}
