/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalCalendarMemoryTest {

    @Test
    void keepsNoCalendarOfItsOwnAccord() {
        LegalCalendar national = LegalCalendar.of(HolidayZone.METROPOLE);
        LegalReference reference = LegalReference.of("Arrêté", "du jour");
        Wording name = new Wording("Jour local", "Local day");
        LocalDate first = LocalDate.of(1950, 1, 2);
        int last = 0;

        // 100,000 different calendars of 14 kB: more than the heap of the tests if any were kept
        for (int i = 0; i < 100_000; i++) {
            LegalCalendar each = national.plus(
                    new LocalHoliday.SingleDay(first.plusDays(i % 36_000), name, reference),
                    new LocalHoliday.SingleDay(first.plusDays(i / 36_000), name, reference));
            last = each.holidays(2000).size();
        }
        assertThat(last).isGreaterThanOrEqualTo(11);
    }
}
