/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.wording;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Durée en toutes lettres: a calendar period as French and English letters write it. */
public final class WrittenPeriod {

    private WrittenPeriod() {}

    /**
     * A period in both languages.
     *
     * @param period the period, in calendar years, months and days, each told as it is given
     * @return for example {@code 2 mois} and {@code 2 months}, {@code 1 an et 15 jours} and {@code 1 year and 15 days}
     */
    @SuppressWarnings("JavaPeriodGetDays") // years, months and days are said one after the other
    public static Wording of(Period period) {
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        add(fr, period.getYears(), " an", " ans");
        add(en, period.getYears(), " year", " years");
        add(fr, period.getMonths(), " mois", " mois");
        add(en, period.getMonths(), " month", " months");
        add(fr, period.getDays(), " jour", " jours");
        add(en, period.getDays(), " day", " days");
        if (fr.isEmpty()) {
            return new Wording("0 jour", "0 days");
        }
        return new Wording(String.join(" et ", fr), String.join(" and ", en));
    }

    private static void add(List<String> words, int number, String one, String many) {
        if (number != 0) {
            words.add(number + (number == 1 ? one : many));
        }
    }
}
