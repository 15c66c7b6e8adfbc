/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.calendar.LegalCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Circonstances d'une décision: what is not in the case and not in the command.
 *
 * @param rules the règlement that applies to the case
 * @param calendar the working days of the authority
 * @param today the day on which it is judged
 * @param recordedAt the instant written on the facts
 */
public record Context(CaseRules rules, LegalCalendar calendar, LocalDate today, Instant recordedAt) {

    /**
     * Checks that nothing is missing.
     *
     * @param rules the règlement
     * @param calendar the working days of the authority
     * @param today the day
     * @param recordedAt the instant
     */
    public Context {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }
}
