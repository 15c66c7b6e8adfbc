/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.wording;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * Date en toutes lettres: a day as French and English letters write it.
 *
 * <p>The month names are kept here: a host's trimmed Java runtime may carry English ones only.
 */
public final class WrittenDate {

    private static final List<String> MOIS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** Each day of a leap year, with what comes before its year. */
    private static final List<String> JOURS = everyDay(MOIS, "1er");

    private static final List<String> DAYS = everyDay(MONTHS, "1");

    private WrittenDate() {}

    private static List<String> everyDay(List<String> months, String first) {
        List<String> days = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            for (int day = 1; day <= Month.of(month + 1).maxLength(); day++) {
                days.add((day == 1 ? first : Integer.toString(day)) + " " + months.get(month) + " ");
            }
        }
        return List.copyOf(days);
    }

    /**
     * A day in both languages.
     *
     * @param day the day
     * @return for example {@code 1er mars 2025} and {@code 1 March 2025}
     */
    public static Wording of(LocalDate day) {
        int number = day.getMonth().firstDayOfYear(true) + day.getDayOfMonth() - 2;
        String year = Integer.toString(day.getYear());
        return new Wording(JOURS.get(number).concat(year), DAYS.get(number).concat(year));
    }

    /**
     * A month in both languages.
     *
     * @param day a day of the month
     * @return for example {@code mars 2025} and {@code March 2025}
     */
    public static Wording month(LocalDate day) {
        int month = day.getMonthValue() - 1;
        return new Wording(MOIS.get(month) + " " + day.getYear(), MONTHS.get(month) + " " + day.getYear());
    }
}
