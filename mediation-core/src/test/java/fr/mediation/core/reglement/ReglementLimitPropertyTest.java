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
import fr.mediation.core.reglement.LimitFacts.Suspension;
import fr.mediation.core.reglement.LimitResult.Due;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReglementLimitPropertyTest {

    private static final LegalCalendar CALENDAR = LegalCalendar.of(HolidayZone.METROPOLE);
    private static final LegalReference ARTICLE = LegalReference.of("Règlement", "art. 15");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3_000).map(LocalDate.of(2022, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Suspension> suspensions() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 60))
                .as((from, length) -> new Suspension(from, from.plusDays(length)));
    }

    @Provide
    Arbitrary<Suspension> near() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 60),
                        Arbitraries.integers().between(0, 20))
                .as((shift, length) -> new Suspension(
                        LocalDate.of(2025, 4, 1).plusDays(shift),
                        LocalDate.of(2025, 4, 1).plusDays(shift + length)));
    }

    @Provide
    Arbitrary<LimitUnit> dayUnits() {
        return Arbitraries.of(LimitUnit.CALENDAR_DAYS, LimitUnit.WORKING_DAYS, LimitUnit.BUSINESS_DAYS);
    }

    private static ReglementLimit limit(int amount, LimitUnit unit, LastDay lastDay, boolean stops) {
        return new ReglementLimit(LimitKind.SERVICE_ANSWER, amount, unit, LimitStart.SENDING, lastDay, stops, ARTICLE);
    }

    private static LocalDate due(
            ReglementLimit limit, LocalDate start, List<Suspension> suspensions, LegalCalendar in) {
        return ((Due) limit.due(new LimitFacts(Map.of(LimitStart.SENDING, start), suspensions), in)).dueOn();
    }

    /** The slow count: one day after the other. */
    private static LocalDate walk(LocalDate start, int amount, LimitUnit unit, List<Suspension> suspensions) {
        LocalDate day = start;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            LocalDate tested = day;
            boolean open = unit == LimitUnit.CALENDAR_DAYS
                    || (unit == LimitUnit.WORKING_DAYS ? CALENDAR.isWorkingDay(day) : CALENDAR.isBusinessDay(day));
            boolean stopped = suspensions.stream()
                    .anyMatch(each -> !tested.isBefore(each.from()) && tested.isBefore(each.until()));
            left -= open && !stopped ? 1 : 0;
        }
        return day;
    }

    @Property(tries = 300)
    void countsDaysAsAWalkDoes(
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll("dayUnits") LimitUnit unit,
            @ForAll @Size(max = 4) List<@From("near") Suspension> suspensions) {
        LocalDate start = LocalDate.of(2025, 4, 1);

        assertThat(due(limit(amount, unit, LastDay.AS_COUNTED, true), start, suspensions, CALENDAR))
                .isEqualTo(walk(start, amount, unit, suspensions));
    }

    @Property(tries = 200)
    void endsOnAWorkingDayWhenItIsMoved(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int amount, @ForAll LimitUnit unit) {
        LocalDate counted = due(limit(amount, unit, LastDay.AS_COUNTED, false), start, List.of(), CALENDAR);
        LocalDate next = due(limit(amount, unit, LastDay.NEXT_WORKING_DAY, false), start, List.of(), CALENDAR);
        LocalDate previous = due(limit(amount, unit, LastDay.PREVIOUS_WORKING_DAY, false), start, List.of(), CALENDAR);

        assertThat(CALENDAR.isWorkingDay(next)).isTrue();
        assertThat(CALENDAR.isWorkingDay(previous)).isTrue();
        assertThat(next).isAfterOrEqualTo(counted);
        assertThat(previous).isBeforeOrEqualTo(counted);
        assertThat(CALENDAR.workingDaysBetween(previous, next)).isLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void neverEndsEarlierForASuspensionOrAHoliday(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll LimitUnit unit,
            @ForAll("suspensions") Suspension suspension,
            @ForAll("days") LocalDate mourning) {
        ReglementLimit limit = limit(amount, unit, LastDay.NEXT_WORKING_DAY, true);
        LegalCalendar more = CALENDAR.plus(new LocalHoliday.SingleDay(
                mourning, new Wording("Deuil", "Mourning"), LegalReference.of("Décret", "")));
        LocalDate without = due(limit, start, List.of(), CALENDAR);

        assertThat(due(limit, start, List.of(suspension), CALENDAR)).isAfterOrEqualTo(without);
        assertThat(due(limit, start, List.of(), more)).isAfterOrEqualTo(without);
        assertThat(due(limit, start.plusDays(1), List.of(), CALENDAR)).isAfterOrEqualTo(without);
    }

    @Property(tries = 200)
    void isLateFromTheDayAfterTheLast(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(min = 0, max = 60) int after) {
        ReglementLimit limit = limit(amount, LimitUnit.WORKING_DAYS, LastDay.AS_COUNTED, false);
        Due found = (Due) limit.due(LimitFacts.of(LimitStart.SENDING, start), CALENDAR);
        LimitObservation seen = found.observe(found.dueOn().plusDays(after), CALENDAR);

        assertThat(seen.calendarDaysLate()).isEqualTo(after);
        assertThat(seen.state() == LimitObservation.State.OVERDUE).isEqualTo(after > 0);
        assertThat(found.explanation().steps()).isNotEmpty();
    }
}
