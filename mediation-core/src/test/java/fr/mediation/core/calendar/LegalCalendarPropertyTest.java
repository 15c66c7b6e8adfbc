/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar and every day, against day-by-day walks that use no table. */
class LegalCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    @Provide
    Arbitrary<LegalCalendar> calendars() {
        Arbitrary<LegalCalendar> statutory = Arbitraries.of(HolidayZone.values())
                .filter(zone -> zone != HolidayZone.SUPPLIED_BY_HOST)
                .map(LegalCalendar::of);
        return Arbitraries.oneOf(
                statutory,
                statutory.flatMap(calendar -> days().map(day -> calendar.plus(mourning(day)))),
                Arbitraries.of(true, false)
                        .map(temple ->
                                LegalCalendar.of(HolidayZone.ALSACE_MOSELLE).withGoodFriday(temple)),
                statutory.map(LegalCalendar::prudent));
    }

    /** Far enough from both ends for the walks of these properties. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1905, 1, 1).toEpochDay(),
                        LocalDate.of(2195, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static LocalHoliday mourning(LocalDate day) {
        return new LocalHoliday.SingleDay(
                day, new Wording("Deuil", "Mourning"), LegalReference.of("Décret", "d'un jour"));
    }

    private static Predicate<LocalDate> working(LegalCalendar calendar) {
        return day ->
                day.getDayOfWeek() != DayOfWeek.SATURDAY && business(calendar).test(day);
    }

    private static Predicate<LocalDate> business(LegalCalendar calendar) {
        return day -> day.getDayOfWeek() != DayOfWeek.SUNDAY
                && calendar.holidays(day.getYear()).stream()
                        .noneMatch(holiday -> holiday.date().equals(day));
    }

    private static LocalDate walk(LocalDate from, int count, Predicate<LocalDate> open) {
        LocalDate day = from;
        for (int left = Math.abs(count); left > 0; ) {
            day = day.plusDays(Integer.signum(count));
            left -= open.test(day) ? 1 : 0;
        }
        return day;
    }

    @Property(tries = 200)
    void countsDaysAsAWalkDoes(
            @ForAll("calendars") LegalCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -300, max = 300) int count) {
        assertThat(calendar.plusWorkingDays(day, count)).isEqualTo(walk(day, count, working(calendar)));
        assertThat(calendar.plusBusinessDays(day, count)).isEqualTo(walk(day, count, business(calendar)));
    }

    @Property(tries = 200)
    void rollsForwardAsAWalkDoes(@ForAll("calendars") LegalCalendar calendar, @ForAll("days") LocalDate day) {
        LocalDate expected = walk(day.minusDays(1), 1, working(calendar));

        assertThat(calendar.rollForward(day)).isEqualTo(expected);
        assertThat(calendar.isWorkingDay(day)).isEqualTo(expected.equals(day));
        assertThat(calendar.isBusinessDay(day)).isEqualTo(business(calendar).test(day));
        assertThat(calendar.rollForward(expected)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void countsBetweenWhatItAdds(
            @ForAll("calendars") LegalCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 400) int count) {
        assertThat(calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, count)))
                .isEqualTo(count);
        assertThat(calendar.businessDaysBetween(day, calendar.plusBusinessDays(day, count)))
                .isEqualTo(count);
        assertThat(calendar.workingDaysBetween(day, day.plusDays(count)))
                .isEqualTo((int) IntStream.rangeClosed(1, count)
                        .mapToObj(day::plusDays)
                        .filter(calendar::isWorkingDay)
                        .count());
    }

    @Property(tries = 100)
    void answersADayAsItListsTheYear(
            @ForAll("calendars") LegalCalendar calendar, @ForAll @IntRange(min = 1900, max = 2200) int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        var listed = calendar.holidays(year).stream().map(PublicHoliday::date).toList();

        assertThat(Stream.iterate(first, day -> day.getYear() == year, day -> day.plusDays(1))
                        .filter(calendar::isPublicHoliday))
                .containsExactlyElementsOf(listed.stream().distinct().toList());
        assertThat(listed)
                .isSorted()
                .allSatisfy(day -> assertThat(calendar.holidayOn(day))
                        .hasValueSatisfying(
                                holiday -> assertThat(holiday.date()).isEqualTo(day)));
    }

    @Property(tries = 200)
    void neverBringsAnEndEarlierByAddingAHoliday(
            @ForAll("calendars") LegalCalendar calendar,
            @ForAll("days") LocalDate added,
            @ForAll @IntRange(min = -40, max = 40) int shift,
            @ForAll @IntRange(min = 0, max = 60) int count) {
        LocalDate day = added.plusDays(shift);
        LegalCalendar more = calendar.plus(mourning(added));

        assertThat(more.rollForward(day)).isAfterOrEqualTo(calendar.rollForward(day));
        assertThat(more.plusWorkingDays(day, count)).isAfterOrEqualTo(calendar.plusWorkingDays(day, count));
        assertThat(more.plusBusinessDays(day, count)).isAfterOrEqualTo(calendar.plusBusinessDays(day, count));
        assertThat(more.isPublicHoliday(added)).isTrue();
    }

    @Property(tries = 200)
    void isNeverLaterInThePrudentCalendar(@ForAll("calendars") LegalCalendar calendar, @ForAll("days") LocalDate day) {
        LegalCalendar prudent = calendar.prudent();

        assertThat(prudent.rollForward(day)).isBeforeOrEqualTo(calendar.rollForward(day));
        assertThat(prudent.plusWorkingDays(day, 15)).isBeforeOrEqualTo(calendar.plusWorkingDays(day, 15));
        assertThat(prudent.prudent()).isEqualTo(prudent);
        assertThat(prudent.unsettledDays(day.getYear())).isEqualTo(calendar.unsettledDays(day.getYear()));
        assertThat(calendar.unsettledDays(day.getYear()))
                .noneMatch(unsettled -> prudent.isPublicHoliday(unsettled.date()));
    }

    @Property(tries = 200)
    void keepsTheOrderOfDays(
            @ForAll("calendars") LegalCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 20) int later,
            @ForAll @IntRange(min = -30, max = 30) int count) {
        LocalDate other = day.plusDays(later);

        assertThat(calendar.rollForward(other)).isAfterOrEqualTo(calendar.rollForward(day));
        assertThat(calendar.plusWorkingDays(other, count)).isAfterOrEqualTo(calendar.plusWorkingDays(day, count));
    }

    @Property(tries = 200)
    void goesBackToAWorkingDayItCameFrom(
            @ForAll("calendars") LegalCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 300) int count) {
        LocalDate start = calendar.rollForward(day);

        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(start, count), -count))
                .isEqualTo(start);
    }

    @Property(tries = 50)
    void giveEveryZoneTheNationalDays(@ForAll @IntRange(min = 1900, max = 2200) int year) {
        var national = LegalCalendar.of(HolidayZone.METROPOLE).holidays(year);

        assertThat(national).hasSizeBetween(year < 1922 ? 8 : 9, 11);
        assertThat(Stream.of(HolidayZone.values())
                        .filter(zone -> zone != HolidayZone.SUPPLIED_BY_HOST)
                        .map(zone -> LegalCalendar.of(zone).holidays(year)))
                .allSatisfy(holidays -> assertThat(holidays).containsAll(national));
        assertThat(LegalCalendar.of(HolidayZone.METROPOLE).isPublicHoliday(FIRST.withYear(year)))
                .isTrue();
    }
}
