/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalCalendarTest {

    private static final LegalCalendar METROPOLE = LegalCalendar.of(HolidayZone.METROPOLE);
    private static final LegalCalendar ALSACE = LegalCalendar.of(HolidayZone.ALSACE_MOSELLE);
    private static final LegalCalendar SAINT_MARTIN = LegalCalendar.of(HolidayZone.SAINT_MARTIN);
    private static final LegalReference ORDER = LegalReference.of("Arrêté", "du 1er mars 2024");
    private static final Wording NAME = new Wording("Jour local", "Local day");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    @DisplayName("C. trav. L. 3133-1 : onze jours fériés en 2026, dans l'ordre des dates, chacun avec son article")
    void listsTheElevenNationalDays() {
        var holidays = METROPOLE.holidays(2026);

        assertThat(holidays)
                .extracting(holiday -> holiday.date().toString())
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
        assertThat(holidays)
                .extracting(holiday -> holiday.name().fr())
                .containsExactly(
                        "Jour de l'an",
                        "Lundi de Pâques",
                        "Fête du Travail",
                        "Victoire de 1945",
                        "Ascension",
                        "Lundi de Pentecôte",
                        "Fête nationale",
                        "Assomption",
                        "Toussaint",
                        "Armistice de 1918",
                        "Noël");
        assertThat(holidays)
                .allSatisfy(holiday ->
                        assertThat(holiday.reference().citation()).isEqualTo("Code du travail, art. L. 3133-1"));
    }

    @ParameterizedTest(name = "{0} : {1} férié = {2}")
    @DisplayName("Années de validité des jours nationaux, le jour même et celui d'avant")
    @CsvSource({
        "1 mai 1946,          1946-05-01, false",
        "loi du 30/04/1947,   1947-05-01, true",
        "8 mai 1952,          1952-05-08, false",
        "loi 53-225,          1953-05-08, true",
        "dernier avant 1959,  1958-05-08, true",
        "décret 59-533,       1959-05-08, false",
        "avant le vingtième,  1964-05-08, false",
        "décret du 1/4/1965,  1965-05-08, true",
        "après le vingtième,  1966-05-08, false",
        "8 mai 1981,          1981-05-08, false",
        "loi 81-893,          1982-05-08, true",
        "11 novembre 1921,    1921-11-11, false",
        "loi du 24/10/1922,   1922-11-11, true",
        "lundi de Pentecôte,  2005-05-16, true",
        "Pâques 1900,         1900-04-16, true",
        "Noël 2200,           2200-12-25, true"
    })
    void knowsSinceWhenADayIsAHoliday(String text, LocalDate day, boolean holiday) {
        assertThat(METROPOLE.isPublicHoliday(day)).as(text).isEqualTo(holiday);
        assertThat(METROPOLE.holidayOn(day).isPresent()).as(text).isEqualTo(holiday);
    }

    @ParameterizedTest(name = "{0} : {1}")
    @DisplayName("C. trav. L. 3422-2 : le jour de l'abolition, là et nulle part ailleurs")
    @CsvSource({
        "MAYOTTE, 2026-04-27",
        "MARTINIQUE, 2026-05-22",
        "GUADELOUPE, 2026-05-27",
        "SAINT_MARTIN, 2026-05-27",
        "GUYANE, 2026-06-10",
        "SAINT_BARTHELEMY, 2026-10-09",
        "LA_REUNION, 2026-12-20"
    })
    void knowsTheLocalDay(HolidayZone zone, LocalDate day) {
        LegalCalendar calendar = LegalCalendar.of(zone);

        assertThat(calendar.holidays(2026)).hasSize(12);
        assertThat(calendar.holidayOn(day)).hasValueSatisfying(holiday -> {
            assertThat(holiday.date()).isEqualTo(day);
            assertThat(holiday.name().in(Language.EN)).contains("slavery");
            assertThat(holiday.reference().article()).isEqualTo("art. L. 3422-2");
        });
        assertThat(METROPOLE.isPublicHoliday(day)).isFalse();
    }

    @ParameterizedTest(name = "{0} : {1} = {2}")
    @DisplayName("Décret n° 83-1003 du 23 novembre 1983, décret n° 2012-553 du 23 avril 2012 : premières années")
    @CsvSource({
        "LA_REUNION, 1982-12-20, false",
        "LA_REUNION, 1983-12-20, true",
        "GUADELOUPE, 1983-05-27, false",
        "GUADELOUPE, 1984-05-27, true",
        "MARTINIQUE, 1983-05-22, false",
        "MARTINIQUE, 1984-05-22, true",
        "GUYANE, 1983-06-10, false",
        "GUYANE, 1984-06-10, true",
        "MAYOTTE, 1983-04-27, false",
        "MAYOTTE, 1984-04-27, true",
        "SAINT_MARTIN, 1983-05-27, false",
        "SAINT_MARTIN, 1984-05-27, true",
        "SAINT_BARTHELEMY, 2011-10-09, false",
        "SAINT_BARTHELEMY, 2012-10-09, true"
    })
    void knowsSinceWhenALocalDayIsAHoliday(HolidayZone zone, LocalDate day, boolean holiday) {
        assertThat(LegalCalendar.of(zone).isPublicHoliday(day)).isEqualTo(holiday);
    }

    @Test
    @DisplayName("Saint-Pierre-et-Miquelon : les seuls jours nationaux")
    void givesSaintPierreTheNationalDaysOnly() {
        var calendar = LegalCalendar.of(HolidayZone.SAINT_PIERRE_ET_MIQUELON);

        assertThat(calendar.holidays(2026)).isEqualTo(METROPOLE.holidays(2026));
        assertThat(calendar.zone()).isEqualTo(HolidayZone.SAINT_PIERRE_ET_MIQUELON);
        assertThat(calendar.unsettledDays(2026)).isEmpty();
    }

    @Test
    @DisplayName("C. trav. L. 3134-13 : le 26 décembre partout en Alsace-Moselle, le Vendredi saint selon la commune")
    void countsGoodFridayOnlyWhereTheCommuneIsKnownToKeepIt() {
        LocalDate goodFriday = day("2026-04-03");

        assertThat(ALSACE.isPublicHoliday(day("2026-12-26"))).isTrue();
        assertThat(ALSACE.isPublicHoliday(goodFriday)).isFalse();
        assertThat(ALSACE.unsettledDays(2026)).extracting(PublicHoliday::date).containsExactly(goodFriday);

        LegalCalendar strasbourg = ALSACE.withGoodFriday(true);
        assertThat(strasbourg.isPublicHoliday(goodFriday)).isTrue();
        assertThat(strasbourg.holidayOn(goodFriday)).hasValueSatisfying(holiday -> {
            assertThat(holiday.name().fr()).isEqualTo("Vendredi saint");
            assertThat(holiday.reference().citation()).isEqualTo("Code du travail, art. L. 3134-13");
        });
        assertThat(strasbourg.unsettledDays(2026)).isEmpty();
        assertThat(strasbourg.prudent()).isSameAs(strasbourg);

        LegalCalendar without = strasbourg.withGoodFriday(false);
        assertThat(without.isPublicHoliday(goodFriday)).isFalse();
        assertThat(without.isPublicHoliday(day("2026-12-26"))).isTrue();
        assertThat(without.unsettledDays(2026)).isEmpty();
        assertThat(without.withGoodFriday(true)).isEqualTo(strasbourg);
    }

    @Test
    void knowsNoGoodFridayOutOfAlsaceMoselle() {
        assertThat(METROPOLE.withGoodFriday(false)).isSameAs(METROPOLE);
        assertThatIllegalStateException()
                .isThrownBy(() -> METROPOLE.withGoodFriday(true))
                .withMessageContaining("L. 3134-13");
    }

    @Test
    @DisplayName(
            "Saint-Martin depuis 2018 : le code dit 27 mai, l'État publie 28 mai ; le calendrier prudent ne compte ni l'un ni l'autre")
    void tellsTheTwoReadingsOfSaintMartinApart() {
        LegalCalendar prudent = SAINT_MARTIN.prudent();

        assertThat(SAINT_MARTIN.isPublicHoliday(day("2025-05-27"))).isTrue();
        assertThat(SAINT_MARTIN.isPublicHoliday(day("2025-05-28"))).isFalse();
        assertThat(prudent.isPublicHoliday(day("2025-05-27"))).isFalse();
        assertThat(prudent.isPublicHoliday(day("2025-05-28"))).isFalse();
        assertThat(prudent.isPublicHoliday(day("2017-05-27"))).isTrue();
        assertThat(prudent.isPublicHoliday(day("2025-12-25"))).isTrue();
        for (LegalCalendar each : List.of(SAINT_MARTIN, prudent)) {
            assertThat(each.unsettledDays(2025))
                    .extracting(PublicHoliday::date)
                    .containsExactly(day("2025-05-27"), day("2025-05-28"));
            assertThat(each.unsettledDays(2017)).isEmpty();
        }
        assertThat(SAINT_MARTIN.unsettledDays(2025).get(1).reference().source()).contains("2017-256");
        assertThat(prudent.prudent()).isSameAs(prudent);
        assertThat(METROPOLE.prudent()).isSameAs(METROPOLE);
    }

    @Test
    @DisplayName("Saint-Martin 2049 : l'Ascension tombe le 27 mai, ce jour-là n'est pas douteux")
    void isSureOfADayThatASettledTextGivesToo() {
        assertThat(SAINT_MARTIN.unsettledDays(2049))
                .extracting(PublicHoliday::date)
                .containsExactly(day("2049-05-28"));
        assertThat(SAINT_MARTIN.prudent().isPublicHoliday(day("2049-05-27"))).isTrue();
    }

    @Test
    @DisplayName("Usages sans texte lu : le 21 juillet en Guadeloupe et en Martinique est signalé, non compté")
    void showsACustomWithoutCountingIt() {
        for (HolidayZone zone : List.of(HolidayZone.GUADELOUPE, HolidayZone.MARTINIQUE)) {
            LegalCalendar calendar = LegalCalendar.of(zone);
            assertThat(calendar.isPublicHoliday(day("2026-07-21"))).isFalse();
            assertThat(calendar.unsettledDays(2026))
                    .extracting(PublicHoliday::date)
                    .containsExactly(day("2026-07-21"));
            assertThat(calendar.prudent()).isSameAs(calendar);
        }
    }

    @Test
    @DisplayName(
            "Saint-Barthélemy avant 2012 : ni le 9 octobre publié par l'État ni le 27 mai d'avant 2007 n'est compté")
    void showsTheDoubtfulDaysOfSaintBarthelemy() {
        LegalCalendar calendar = LegalCalendar.of(HolidayZone.SAINT_BARTHELEMY);

        assertThat(calendar.unsettledDays(2006))
                .extracting(PublicHoliday::date)
                .containsExactly(day("2006-05-27"), day("2006-10-09"));
        assertThat(calendar.unsettledDays(2008)).extracting(PublicHoliday::date).containsExactly(day("2008-10-09"));
        assertThat(calendar.unsettledDays(2012)).isEmpty();
        assertThat(calendar.isPublicHoliday(day("2008-10-09"))).isFalse();
    }

    @Test
    void listsBothHolidaysOfOneDayAndAnswersTheFirstOfTheStatute() {
        assertThat(METROPOLE.holidays(2008))
                .filteredOn(holiday -> holiday.date().equals(day("2008-05-01")))
                .extracting(holiday -> holiday.name().en())
                .containsExactly("Labour Day", "Ascension Day");
        assertThat(METROPOLE.holidayOn(day("2008-05-01")))
                .hasValueSatisfying(h -> assertThat(h.name().en()).isEqualTo("Labour Day"));
    }

    @Test
    void refusesYearsItDoesNotKnow() {
        LocalDate before = day("1899-12-31");
        LocalDate after = day("2201-01-01");
        for (LocalDate day : List.of(before, after)) {
            assertThatIllegalArgumentException().isThrownBy(() -> METROPOLE.isPublicHoliday(day));
            assertThatIllegalArgumentException().isThrownBy(() -> METROPOLE.holidayOn(day));
            assertThatIllegalArgumentException().isThrownBy(() -> METROPOLE.isWorkingDay(day));
            assertThatIllegalArgumentException().isThrownBy(() -> METROPOLE.isBusinessDay(day));
            assertThatIllegalArgumentException().isThrownBy(() -> METROPOLE.rollForward(day));
            assertThatIllegalArgumentException().isThrownBy(() -> METROPOLE.plusWorkingDays(day, 0));
            assertThatIllegalArgumentException().isThrownBy(() -> METROPOLE.holidays(day.getYear()));
            assertThatIllegalArgumentException().isThrownBy(() -> METROPOLE.unsettledDays(day.getYear()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LocalHoliday.SingleDay(day, NAME, ORDER))
                    .withMessage("legal calendars know the years 1900 to 2200 only");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> METROPOLE.plusWorkingDays(day("2200-12-31"), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> METROPOLE.plusWorkingDays(day("1900-01-02"), -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METROPOLE.plusWorkingDays(day("2026-01-02"), Integer.MIN_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METROPOLE.plusWorkingDays(day("2026-01-02"), Integer.MAX_VALUE));
    }

    @Test
    void answersOnTheFirstAndTheLastDayItKnows() {
        assertThat(METROPOLE.isPublicHoliday(day("1900-01-01"))).isTrue();
        assertThat(METROPOLE.rollForward(day("1900-01-01"))).isEqualTo("1900-01-02");
        assertThat(METROPOLE.rollForward(day("2200-12-31"))).isEqualTo("2200-12-31");
        assertThat(METROPOLE.plusWorkingDays(day("1900-02-01"), -1)).isEqualTo("1900-01-31");
        assertThat(METROPOLE.plusWorkingDays(day("2200-11-28"), 1)).isEqualTo("2200-12-01");
    }

    @Test
    void isAValue() {
        LocalHoliday added = new LocalHoliday.SingleDay(day("2025-02-10"), NAME, ORDER);

        assertThat(METROPOLE.plus(added)).isEqualTo(METROPOLE.plus(added)).hasSameHashCodeAs(METROPOLE.plus(added));
        assertThat(METROPOLE.plus(added)).isNotEqualTo(METROPOLE).isNotEqualTo("METROPOLE");
        assertThat(METROPOLE).isNotEqualTo(LegalCalendar.of(HolidayZone.SAINT_PIERRE_ET_MIQUELON));
        assertThat(METROPOLE).isSameAs(LegalCalendar.of(HolidayZone.METROPOLE));
        assertThat(METROPOLE).hasToString("LegalCalendar[METROPOLE, 13 rules]");
    }

    @ParameterizedTest
    @EnumSource(value = HolidayZone.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPPLIED_BY_HOST")
    void namesEveryDayInBothLanguagesWithItsText(HolidayZone zone) {
        assertThat(LegalCalendar.of(zone).zone()).isEqualTo(zone);
        assertThat(LegalCalendar.of(zone).holidays(2026)).hasSizeBetween(11, 12).allSatisfy(holiday -> {
            assertThat(holiday.name().in(Language.FR))
                    .isNotEqualTo(holiday.name().in(Language.EN));
            assertThat(holiday.reference().text()).isEqualTo("Code du travail");
        });
    }
}
