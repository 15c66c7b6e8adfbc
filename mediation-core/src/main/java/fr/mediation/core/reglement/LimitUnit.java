/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;

/**
 * Unité de décompte: which days a limit counts. « 15 jours » alone does not say.
 */
public enum LimitUnit implements Labelled {
    /** Jours calendaires: every day. */
    CALENDAR_DAYS("jour calendaire", "jours calendaires", "calendar day", 1),
    /** Jours ouvrés: from Monday to Friday, public holidays apart. */
    WORKING_DAYS("jour ouvré", "jours ouvrés", "working day", 3),
    /** Jours ouvrables: from Monday to Saturday, public holidays apart. */
    BUSINESS_DAYS("jour ouvrable", "jours ouvrables", "business day", 2),
    /** Semaines: of seven calendar days. */
    WEEKS("semaine", "semaines", "week", 7),
    /** Mois: from date to date, to the last day of the month where it has no such date. */
    MONTHS("mois", "mois", "month", 31),
    /** Années: from date to date. */
    YEARS("an", "ans", "year", 366);

    private final String one;
    private final String many;
    private final String en;
    private final int longest;

    LimitUnit(String one, String many, String en, int longest) {
        this.one = one;
        this.many = many;
        this.en = en;
        this.longest = longest;
    }

    @Override
    public Wording label() {
        return new Wording(many, en + "s");
    }

    /** An amount of this unit, as {@code 15 jours ouvrés} and {@code 15 working days}. */
    Wording of(int amount) {
        return amount == 1
                ? new Wording("1 " + one, "1 " + en)
                : new Wording(amount + " " + many, amount + " " + en + "s");
    }

    /** A number of calendar days that an amount of this unit never exceeds in the long run. */
    long atMost(int amount) {
        return (long) longest * amount;
    }

    /** The day reached by counting; the starting day never counts. */
    LocalDate count(LocalDate start, int amount, LegalCalendar calendar) {
        return switch (this) {
            case CALENDAR_DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> calendar.plusWorkingDays(start, amount);
            case BUSINESS_DAYS -> calendar.plusBusinessDays(start, amount);
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
        };
    }

    /** Whether a day can be one of those this unit counts. */
    boolean counts(LocalDate day, LegalCalendar calendar) {
        return switch (this) {
            case WORKING_DAYS -> calendar.isWorkingDay(day);
            case BUSINESS_DAYS -> calendar.isBusinessDay(day);
            case CALENDAR_DAYS, WEEKS, MONTHS, YEARS -> true;
        };
    }
}
