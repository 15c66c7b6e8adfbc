/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import fr.mediation.core.calendar.HolidayRule.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Calendrier légal (code du travail, art. L. 3133-1, L. 3134-13 et L. 3422-2 ; CPC, art. 642): the public holidays,
 * working days and business days of one place, from 1900 to 2200.
 *
 * <p>The statute is the source, not custom and not a library: a day that everybody works, as Whit Monday, still is a public
 * holiday and still moves the end of a time limit. Days on which public sources disagree are told apart by
 * {@link #unsettledDays(int)}; {@link #prudent()} counts none of them, because a day wrongly taken for a holiday makes a
 * time limit end too late.
 *
 * <p>Immutable and thread safe. Every answer is read in a table of about 14 kB that the calendar owns; nothing is cached
 * between calendars but the ten statutory ones. Days out of the years 1900 to 2200 are refused with
 * {@link IllegalArgumentException}.
 */
public final class LegalCalendar {

    private static final Comparator<PublicHoliday> BY_DATE = Comparator.comparing(PublicHoliday::date);

    private final HolidayZone zone;
    private final List<HolidayRule> rules;
    private final int[] counted;
    private final int[] settled;

    private LegalCalendar(HolidayZone zone, List<HolidayRule> rules, int[] counted, int[] settled) {
        this.zone = zone;
        this.rules = rules;
        this.counted = counted;
        this.settled = settled;
    }

    /** The ten statutory calendars, built at the first use; their number cannot grow. */
    private static final class Statutory {
        static final Map<HolidayZone, LegalCalendar> BY_ZONE = build();

        private static Map<HolidayZone, LegalCalendar> build() {
            int[] none = new int[DayBits.MONTHS];
            LegalCalendar national =
                    new LegalCalendar(HolidayZone.METROPOLE, List.of(), none, none).with(StatutoryHolidays.EVERYWHERE);
            Map<HolidayZone, LegalCalendar> calendars = new EnumMap<>(HolidayZone.class);
            for (HolidayZone zone : HolidayZone.values()) {
                if (zone != HolidayZone.SUPPLIED_BY_HOST) {
                    List<HolidayRule> added = StatutoryHolidays.addedIn(zone);
                    LegalCalendar same = new LegalCalendar(zone, national.rules, national.counted, national.settled);
                    calendars.put(zone, added.isEmpty() ? same : same.with(added));
                }
            }
            return Collections.unmodifiableMap(calendars);
        }
    }

    /**
     * The calendar of a zone as the statute prints it.
     *
     * <p>In Alsace-Moselle Good Friday is not counted until {@link #withGoodFriday(boolean)} says what the commune has.
     *
     * @param zone the zone
     * @return its calendar
     * @throws NullPointerException if the zone is null
     * @throws IllegalArgumentException for {@link HolidayZone#SUPPLIED_BY_HOST}, of which the statute knows no day
     */
    public static LegalCalendar of(HolidayZone zone) {
        LegalCalendar calendar = Statutory.BY_ZONE.get(Objects.requireNonNull(zone, "zone"));
        if (calendar == null) {
            throw new IllegalArgumentException(
                    "zone: the code du travail, art. L. 3133-1, lists no day for it; use ofSuppliedDays");
        }
        return calendar;
    }

    /**
     * The calendar of a territory whose days are fixed by local texts: French Polynesia, New Caledonia, Wallis and Futuna.
     *
     * @param days all of its public holidays, the common ones too, each with its text
     * @return a calendar of those days and no other
     * @throws NullPointerException if the collection or a day is null
     * @throws IllegalArgumentException if there is no day: a calendar without any holiday is a missing file, not a law
     */
    public static LegalCalendar ofSuppliedDays(Collection<? extends LocalHoliday> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days: supply the public holidays of the territory, none was given");
        }
        int[] none = new int[DayBits.MONTHS];
        return new LegalCalendar(HolidayZone.SUPPLIED_BY_HOST, List.of(), none, none).plus(days);
    }

    /**
     * Vendredi saint (code du travail, art. L. 3134-13): whether the commune has a Protestant temple or a mixed church.
     *
     * <p>Until this is said Good Friday is not counted and is listed by {@link #unsettledDays(int)}: who reckons a limit a day
     * too long may lose an appeal, who reckons it a day too short loses nothing.
     *
     * @param holiday true where the commune has one, so that Good Friday is counted; false where it has none
     * @return a calendar for that commune
     * @throws IllegalStateException if true is asked out of Alsace-Moselle, where no text makes Good Friday a holiday
     */
    public LegalCalendar withGoodFriday(boolean holiday) {
        if (zone != HolidayZone.ALSACE_MOSELLE) {
            if (holiday) {
                throw new IllegalStateException(
                        "Good Friday is a public holiday in Alsace-Moselle only (code du travail, art. L. 3134-13)");
            }
            return this;
        }
        HolidayRule goodFriday = StatutoryHolidays.GOOD_FRIDAY.as(Standing.SETTLED);
        Predicate<HolidayRule> other = rule -> !rule.as(Standing.SETTLED).equals(goodFriday);
        LegalCalendar without = rebuilt(rules.stream().filter(other).toList());
        return holiday ? without.with(List.of(goodFriday)) : without;
    }

    /**
     * This calendar with more public holidays.
     *
     * @param days the days to add, each with its text
     * @return a new calendar; a day that was unsettled becomes settled when the host gives it
     * @throws NullPointerException if the array or a day is null
     */
    public LegalCalendar plus(LocalHoliday... days) {
        return plus(List.of(days));
    }

    /**
     * This calendar with more public holidays.
     *
     * @param days the days to add, each with its text
     * @return a new calendar; a day that was unsettled becomes settled when the host gives it
     * @throws NullPointerException if the collection or a day is null
     */
    public LegalCalendar plus(Collection<? extends LocalHoliday> days) {
        return with(days.stream().map(HolidayRule::of).toList());
    }

    /**
     * The calendar to reckon a safe date with: no day on which sources disagree is counted.
     *
     * <p>Whatever the day, {@code prudent().rollForward(day)} is never after {@code rollForward(day)}.
     *
     * @return this calendar when nothing it counts is unsettled, else one without the unsettled days
     */
    public LegalCalendar prudent() {
        if (counted == settled) {
            return this;
        }
        List<HolidayRule> safe = rules.stream()
                .map(rule -> rule.settled() ? rule : rule.as(Standing.UNSETTLED_NOT_COUNTED))
                .toList();
        return new LegalCalendar(zone, safe, settled, settled);
    }

    /**
     * The zone.
     *
     * @return the zone whose statutory days are counted
     */
    public HolidayZone zone() {
        return zone;
    }

    /**
     * Jour férié: whether a day is a public holiday here.
     *
     * @param day the day
     * @return true if it is
     */
    public boolean isPublicHoliday(LocalDate day) {
        return DayBits.has(counted, day);
    }

    /**
     * The public holiday that falls on a day.
     *
     * @param day the day
     * @return the first in the order of the articles when two fall together, as on 1 May 2008; empty on other days
     */
    public Optional<PublicHoliday> holidayOn(LocalDate day) {
        if (!isPublicHoliday(day)) {
            return Optional.empty();
        }
        return countedIn(day.getYear())
                .filter(holiday -> holiday.date().equals(day))
                .findFirst();
    }

    /**
     * The public holidays of a year.
     *
     * @param year the year, from 1900 to 2200
     * @return them in order of date; two that fall on the same day are both listed
     */
    public List<PublicHoliday> holidays(int year) {
        return countedIn(DayBits.checkYear(year)).sorted(BY_DATE).toList();
    }

    /**
     * The days of a year on which public sources disagree, or that depend on a fact not given: a warning to show beside a
     * date they could move.
     *
     * @param year the year, from 1900 to 2200
     * @return them in order of date, whether counted here or not; each reference says where the doubt comes from
     */
    public List<PublicHoliday> unsettledDays(int year) {
        DayBits.checkYear(year);
        return rules.stream()
                .flatMap(rule -> rule.holidayIn(year).stream())
                .filter(holiday -> !DayBits.has(settled, holiday.date()))
                .sorted(BY_DATE)
                .toList();
    }

    /**
     * Jour ouvré: whether a day is a working day, from Monday to Friday and not a public holiday.
     *
     * @param day the day
     * @return true if it is
     */
    public boolean isWorkingDay(LocalDate day) {
        return DayBits.isOpen(counted, day, false);
    }

    /**
     * Jour ouvrable: whether a day is a business day, from Monday to Saturday and not a public holiday.
     *
     * @param day the day
     * @return true if it is
     */
    public boolean isBusinessDay(LocalDate day) {
        return DayBits.isOpen(counted, day, true);
    }

    /**
     * Prorogation (CPC, art. 642): the first day, the given one included, that is neither a Saturday, a Sunday nor a public
     * holiday.
     *
     * @param day the day on which a limit would end
     * @return the day on which it ends
     */
    public LocalDate rollForward(LocalDate day) {
        return DayBits.openFrom(counted, day, false);
    }

    /**
     * Décompte en jours ouvrés: the nth working day after a day, which itself never counts.
     *
     * @param day the starting day, working or not
     * @param count how many working days; negative to go back, 0 for the day itself as it is
     * @return the day reached
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        return DayBits.plusOpen(counted, day, count, false);
    }

    /**
     * Décompte en jours ouvrables: the nth business day after a day, which itself never counts.
     *
     * @param day the starting day, business day or not
     * @param count how many business days; negative to go back, 0 for the day itself as it is
     * @return the day reached
     */
    public LocalDate plusBusinessDays(LocalDate day, int count) {
        return DayBits.plusOpen(counted, day, count, true);
    }

    /**
     * The number of working days after one day, up to and including another.
     *
     * @param after the first day, not counted
     * @param upTo the last day, counted if it is a working day
     * @return the number, 0 when the second day is not after the first
     */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return DayBits.countOpen(counted, after, upTo, false);
    }

    /**
     * The number of business days after one day, up to and including another.
     *
     * @param after the first day, not counted
     * @param upTo the last day, counted if it is a business day
     * @return the number, 0 when the second day is not after the first
     */
    public int businessDaysBetween(LocalDate after, LocalDate upTo) {
        return DayBits.countOpen(counted, after, upTo, true);
    }

    /** Equal when they count the same days for the same reasons. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof LegalCalendar that && zone == that.zone && rules.equals(that.rules));
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, rules);
    }

    @Override
    public String toString() {
        return "LegalCalendar[" + zone + ", " + rules.size() + " rules]";
    }

    private Stream<PublicHoliday> countedIn(int year) {
        return rules.stream().filter(HolidayRule::counted).flatMap(rule -> rule.holidayIn(year).stream());
    }

    private LegalCalendar rebuilt(List<HolidayRule> kept) {
        int[] none = new int[DayBits.MONTHS];
        return new LegalCalendar(zone, List.of(), none, none).with(kept);
    }

    private LegalCalendar with(List<HolidayRule> added) {
        List<HolidayRule> all = new ArrayList<>(rules);
        int[] safe = settled.clone();
        int[] wide = counted == settled ? safe : counted.clone();
        for (HolidayRule rule : added) {
            all.add(rule);
            if (rule.counted() && !rule.settled() && wide == safe) {
                wide = safe.clone();
            }
            if (rule.settled()) {
                rule.mark(safe);
            }
            if (rule.counted() && wide != safe) {
                rule.mark(wide);
            }
        }
        return new LegalCalendar(zone, List.copyOf(all), wide, safe);
    }
}
