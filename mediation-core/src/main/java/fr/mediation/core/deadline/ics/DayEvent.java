/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.ics;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Jour d'un échéancier (RFC 5545): one all-day event of a calendar file. It holds the host's own references: never printed.
 *
 * @param uid its identifier, the same whenever the same day is written again
 * @param day the day
 * @param summary its title
 * @param description what to know of it
 * @param rings whether an alarm rings before it
 */
public record DayEvent(String uid, LocalDate day, String summary, String description, boolean rings) {

    /**
     * Checks that nothing is missing.
     *
     * @param uid its identifier
     * @param day the day
     * @param summary its title
     * @param description what to know of it
     * @param rings whether an alarm rings
     * @throws NullPointerException if an argument is null
     */
    public DayEvent {
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(description, "description");
    }

    @Override
    public String toString() {
        return "DayEvent[" + day + "]";
    }
}
