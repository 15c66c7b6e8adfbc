/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.wording;

import java.time.LocalDate;
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

    private WrittenDate() {}

    /**
     * A day in both languages.
     *
     * @param day the day
     * @return for example {@code 1er mars 2025} and {@code 1 March 2025}
     */
    public static Wording of(LocalDate day) {
        int number = day.getDayOfMonth();
        int month = day.getMonthValue() - 1;
        String premier = number == 1 ? "1er" : Integer.toString(number);
        return new Wording(
                premier + " " + MOIS.get(month) + " " + day.getYear(),
                number + " " + MONTHS.get(month) + " " + day.getYear());
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
