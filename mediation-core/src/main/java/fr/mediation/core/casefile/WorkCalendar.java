/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Calendrier des jours ouvrés: which days count when the règlement counts working days. */
@FunctionalInterface
public interface WorkCalendar {

    /** Monday to Friday, no holiday known. */
    WorkCalendar WEEKDAYS = day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    /**
     * Whether a day is worked.
     *
     * @param day the day
     * @return true for a working day
     */
    boolean isWorkingDay(LocalDate day);
}
