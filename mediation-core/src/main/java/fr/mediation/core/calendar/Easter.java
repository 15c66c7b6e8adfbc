/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import java.time.LocalDate;

/** The Gregorian date of Easter Sunday, from which the movable days are counted. */
final class Easter {

    private Easter() {}

    /** The anonymous Gregorian algorithm (Butcher, Meeus), exact for every Gregorian year. */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int packed = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, packed / 31, packed % 31 + 1);
    }
}
