/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.CourtOrderedLimits.Dates;
import fr.mediation.core.reglement.LimitResult.Due;
import fr.mediation.core.reglement.LimitResult.NotStarted;
import fr.mediation.core.wording.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R-L.3: the clocks printed in the Charente-Maritime reports, as a rule set carries them. */
class CourtOrderedLimitsTest {

    private static final LegalCalendar CALENDAR = LegalCalendar.of(HolidayZone.METROPOLE);
    private static final LegalReference REPORT = LegalReference.of("Ordonnance", "de médiation");

    private static final ReglementLimit CONSENTS =
            limit(LimitKind.COURT_CONSENTS, 4, LimitUnit.WEEKS, LimitStart.NOTIFICATION, LastDay.NEXT_WORKING_DAY);
    private static final ReglementLimit MISSION =
            limit(LimitKind.COURT_MISSION, 3, LimitUnit.MONTHS, LimitStart.START_OF_MISSION, LastDay.AS_COUNTED);
    private static final ReglementLimit EXTENDED =
            limit(LimitKind.COURT_EXTENSION, 6, LimitUnit.MONTHS, LimitStart.START_OF_MISSION, LastDay.AS_COUNTED);
    private static final ReglementLimit NOTICE =
            limit(LimitKind.COURT_NOTICE, 1, LimitUnit.MONTHS, LimitStart.END_OF_MISSION, LastDay.PREVIOUS_WORKING_DAY);
    private static final CourtOrderedLimits LIMITS = new CourtOrderedLimits(CONSENTS, MISSION, EXTENDED, NOTICE);

    private static final LimitFacts FACTS = new LimitFacts(
            Map.of(
                    LimitStart.NOTIFICATION, LocalDate.of(2025, 1, 10),
                    LimitStart.START_OF_MISSION, LocalDate.of(2025, 2, 17)),
            List.of());

    private static ReglementLimit limit(LimitKind kind, int amount, LimitUnit unit, LimitStart start, LastDay lastDay) {
        return ReglementLimit.of(kind, amount, unit, start, lastDay, REPORT);
    }

    private static LocalDate day(LimitResult result) {
        return ((Due) result).dueOn();
    }

    @Test
    @DisplayName(
            "R-L.3 Quatre semaines pour consentir, trois mois de mission, un mois avant la fin pour informer le juge")
    void computesTheThreeClocks() {
        Dates dates = LIMITS.dates(FACTS, false, CALENDAR);

        assertThat(day(dates.consents())).isEqualTo("2025-02-07");
        assertThat(day(dates.end())).isEqualTo("2025-05-17");
        assertThat(dates.end().kind()).isEqualTo(LimitKind.COURT_MISSION);
        assertThat(day(dates.notice())).isEqualTo("2025-04-17");
    }

    @Test
    @DisplayName("R-L.3 La mission prolongée compte trois mois de plus, l'information du juge suit")
    void computesTheExtendedMission() {
        Dates dates = LIMITS.dates(FACTS, true, CALENDAR);

        assertThat(day(dates.end())).isEqualTo("2025-08-17");
        assertThat(dates.end().kind()).isEqualTo(LimitKind.COURT_EXTENSION);
        assertThat(day(dates.notice())).isEqualTo("2025-07-17");
        assertThat(((Due) dates.notice()).explanation().text(Language.FR))
                .isEqualTo(
                        "1. Fin de la mission le 17 août 2025 : 1 mois avant ce jour. Dernier jour du décompte : 17 juillet"
                                + " 2025 (Ordonnance, de médiation).\n");
    }

    @Test
    void movesTheNoticeBackToAWorkingDay() {
        LimitFacts facts = LimitFacts.of(LimitStart.START_OF_MISSION, LocalDate.of(2025, 3, 14));

        // the mission ends on 14 June 2025; a month before is 14 May, a Wednesday; from 1 March it is 1 May
        assertThat(day(LIMITS.dates(facts, false, CALENDAR).notice())).isEqualTo("2025-05-14");
        assertThat(day(LIMITS.dates(
                                LimitFacts.of(LimitStart.START_OF_MISSION, LocalDate.of(2025, 3, 1)), false, CALENDAR)
                        .notice()))
                .isEqualTo("2025-04-30");
    }

    @Test
    void hasNoNoticeBeforeTheMissionHasADate() {
        Dates dates = LIMITS.dates(LimitFacts.of(LimitStart.NOTIFICATION, LocalDate.of(2025, 1, 10)), false, CALENDAR);

        assertThat(day(dates.consents())).isEqualTo("2025-02-07");
        assertThat(dates.end()).isEqualTo(new NotStarted(LimitKind.COURT_MISSION, LimitStart.START_OF_MISSION));
        assertThat(dates.notice()).isEqualTo(dates.end());
        assertThat(dates.isRunningOn(LocalDate.of(2025, 2, 1))).isFalse();
    }

    @Test
    void runsFromItsStartToItsLastDay() {
        Dates dates = LIMITS.dates(FACTS, false, CALENDAR);

        assertThat(dates.isRunningOn(LocalDate.of(2025, 2, 16))).isFalse();
        assertThat(dates.isRunningOn(LocalDate.of(2025, 2, 17))).isTrue();
        assertThat(dates.isRunningOn(LocalDate.of(2025, 5, 17))).isTrue();
        assertThat(dates.isRunningOn(LocalDate.of(2025, 5, 18))).isFalse();
    }

    @Test
    void wantsEachLimitInItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CourtOrderedLimits(MISSION, MISSION, EXTENDED, NOTICE))
                .withMessageContaining("COURT_CONSENTS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CourtOrderedLimits(CONSENTS, CONSENTS, EXTENDED, NOTICE))
                .withMessageContaining("COURT_MISSION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CourtOrderedLimits(CONSENTS, MISSION, MISSION, NOTICE))
                .withMessageContaining("COURT_EXTENSION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CourtOrderedLimits(CONSENTS, MISSION, EXTENDED, MISSION))
                .withMessageContaining("COURT_NOTICE");
    }
}
