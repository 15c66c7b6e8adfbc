/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.calendar.LocalHoliday;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Territory;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineMemoryTest {

    private static final int COMBINATIONS = 100_000;

    /** As many calendars of 14 kB, each with its context: more than the heap of the tests if any were kept. */
    @Test
    void keepsNothingOfAZoneBetweenTwoComputations() {
        LegalCalendar national = LegalCalendar.of(HolidayZone.METROPOLE);
        LegalReference reference = LegalReference.of("Arrêté", "du jour");
        Wording name = new Wording("Jour local", "Local day");
        LocalDate notified = LocalDate.of(1950, 1, 2);
        int computed = 0;

        for (int i = 0; i < COMBINATIONS; i++) {
            LocalDate day = notified.plusDays(i % 36_000);
            LegalCalendar zone = national.plus(
                    new LocalHoliday.SingleDay(day.plusMonths(2).plusDays(1), name, reference),
                    new LocalHoliday.SingleDay(notified.plusDays(i / 36_000), name, reference));
            DeadlineContext context =
                    new DeadlineContext(LocalDate.of(2060, 1, 1), zone, zone, Territory.METROPOLE, null);
            DeadlineResult result =
                    Deadlines.compute(ProceduralFacts.of(Decision.notified(day).remedies(Remedies.COMPLETE)), context);
            computed += ((DeadlineResult.Computed) result).deadlines().size();
        }
        assertThat(computed).isEqualTo(2 * COMBINATIONS);
    }
}
