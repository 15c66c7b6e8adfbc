/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostHolidaysTest {

    private static final LegalCalendar METROPOLE = LegalCalendar.of(HolidayZone.METROPOLE);
    private static final LegalCalendar SAINT_MARTIN = LegalCalendar.of(HolidayZone.SAINT_MARTIN);
    private static final LegalReference ORDER = LegalReference.of("Arrêté", "du 1er mars 2024");
    private static final Wording NAME = new Wording("Jour local", "Local day");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void addsTheHostsDaysDuringTheirValidity() {
        LegalCalendar calendar = METROPOLE.plus(
                new LocalHoliday.Yearly(
                        MonthDay.of(3, 19), NAME, ORDER, new Validity(day("2024-03-20"), day("2026-03-20"))),
                new LocalHoliday.SingleDay(day("2025-02-10"), NAME, ORDER),
                new LocalHoliday.Movable(-47, NAME, ORDER, Validity.since(day("2026-01-01"))));

        assertThat(calendar.isPublicHoliday(day("2024-03-19"))).isFalse();
        assertThat(calendar.isPublicHoliday(day("2025-03-19"))).isTrue();
        assertThat(calendar.isPublicHoliday(day("2026-03-19"))).isTrue();
        assertThat(calendar.isPublicHoliday(day("2027-03-19"))).isFalse();
        assertThat(calendar.isPublicHoliday(day("2025-02-10"))).isTrue();
        assertThat(calendar.isPublicHoliday(day("2024-02-10"))).isFalse();
        assertThat(calendar.isPublicHoliday(day("2026-02-10"))).isFalse();
        assertThat(calendar.isPublicHoliday(day("2025-03-04"))).isFalse();
        assertThat(calendar.isPublicHoliday(day("2026-02-17"))).isTrue();
        assertThat(calendar.holidayOn(day("2025-02-10"))).contains(new PublicHoliday(day("2025-02-10"), NAME, ORDER));
        assertThat(calendar.holidays(2025)).hasSize(13);
        assertThat(METROPOLE.isPublicHoliday(day("2025-02-10"))).isFalse();
    }

    @Test
    void addsADayOnTheFirstAndTheLastItKnows() {
        LegalCalendar calendar = METROPOLE.plus(
                new LocalHoliday.SingleDay(day("1900-01-02"), NAME, ORDER),
                new LocalHoliday.SingleDay(day("2200-12-31"), NAME, ORDER));

        assertThat(calendar.isPublicHoliday(day("1900-01-02"))).isTrue();
        assertThat(calendar.isPublicHoliday(day("2200-12-31"))).isTrue();
    }

    @Test
    void keepsALeapDayToLeapYears() {
        LegalCalendar calendar =
                METROPOLE.plus(new LocalHoliday.Yearly(MonthDay.of(2, 29), NAME, ORDER, Validity.ALWAYS));

        assertThat(calendar.holidays(2024)).hasSize(12);
        assertThat(calendar.holidays(2025)).hasSize(11);
    }

    @Test
    void takesTheHostsWordForADoubtfulDay() {
        LegalCalendar calendar =
                SAINT_MARTIN.plus(new LocalHoliday.Yearly(MonthDay.of(5, 28), NAME, ORDER, Validity.ALWAYS));

        assertThat(calendar.prudent().isPublicHoliday(day("2025-05-28"))).isTrue();
        assertThat(calendar.prudent().isPublicHoliday(day("2025-05-27"))).isFalse();
        assertThat(calendar.isPublicHoliday(day("2025-05-27"))).isTrue();
        assertThat(calendar.unsettledDays(2025)).extracting(PublicHoliday::date).containsExactly(day("2025-05-27"));
    }

    @Test
    @DisplayName("Polynésie, Nouvelle-Calédonie, Wallis : rien d'autre que les jours fournis")
    void countsNothingButSuppliedDaysWhereTheStatuteIsSilent() {
        LegalCalendar papeete = LegalCalendar.ofSuppliedDays(
                List.of(new LocalHoliday.Yearly(MonthDay.of(6, 29), NAME, ORDER, Validity.ALWAYS)));

        assertThat(papeete.zone()).isEqualTo(HolidayZone.SUPPLIED_BY_HOST);
        assertThat(papeete.holidays(2026)).extracting(PublicHoliday::date).containsExactly(day("2026-06-29"));
        assertThat(papeete.isPublicHoliday(day("2026-12-25"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalCalendar.ofSuppliedDays(List.of()))
                .withMessageContaining("supply");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalCalendar.of(HolidayZone.SUPPLIED_BY_HOST))
                .withMessageContaining("L. 3133-1");
    }

    @Test
    @SuppressWarnings("NullAway") // a host without null checks
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> METROPOLE.plus((LocalHoliday) null));
        assertThatNullPointerException()
                .isThrownBy(() -> LegalCalendar.of(null))
                .withMessage("zone");
    }

    @ParameterizedTest
    @ValueSource(ints = {-61, 101})
    void refusesAMovableDayTooFarFromEaster(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalHoliday.Movable(days, NAME, ORDER, Validity.ALWAYS))
                .withMessageContaining("Easter");
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, 100})
    void takesAMovableDayAtTheEndsOfItsRange(int days) {
        LegalCalendar calendar = METROPOLE.plus(new LocalHoliday.Movable(days, NAME, ORDER, Validity.ALWAYS));

        assertThat(calendar.isPublicHoliday(day("2026-04-05").plusDays(days))).isTrue();
    }
}
