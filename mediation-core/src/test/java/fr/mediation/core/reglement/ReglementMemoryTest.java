/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.calendar.LocalHoliday;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Règlements et territoires nouveaux ne s'accumulent pas en mémoire")
class ReglementMemoryTest {

    private static final int COMBINATIONS = 100_000;

    /** As many calendars of 14 kB, each with its own règlement: more than the heap of the tests if any were kept. */
    @Test
    void keepsNothingOfAReglementNorOfAZone() {
        LegalCalendar national = LegalCalendar.of(HolidayZone.METROPOLE);
        Wording name = new Wording("Jour local", "Local day");
        LocalDate first = LocalDate.of(1950, 1, 2);
        int due = 0;

        for (int i = 0; i < COMBINATIONS; i++) {
            LegalReference reference = LegalReference.of("Règlement " + i, "art. 15");
            LocalDate asked = first.plusDays(i % 36_000);
            LegalCalendar zone = national.plus(new LocalHoliday.SingleDay(asked.plusDays(3), name, reference));
            ReglementLimit limit = ReglementLimit.of(
                    LimitKind.SERVICE_ANSWER,
                    1 + i % 30,
                    LimitUnit.WORKING_DAYS,
                    LimitStart.SENDING,
                    LastDay.NEXT_WORKING_DAY,
                    reference);
            LimitResult result = limit.due(LimitFacts.of(LimitStart.SENDING, asked), zone);
            due += result instanceof LimitResult.Due ? 1 : 0;
        }
        assertThat(due).isEqualTo(COMBINATIONS);
    }
}
