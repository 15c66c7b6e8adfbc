/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.calendar.LocalHoliday;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Public holidays and working days: one question an operation, on 1,024 days of 2009 to 2030 in no order. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CalendarBenchmark {

    private static final int FIFTEEN = 15;
    private static final LegalReference ORDER = LegalReference.of("Arrêté", "du jour");
    private static final Wording NAME = new Wording("Jour local", "Local day");

    private final CalendarPeers peers = new CalendarPeers();
    private final LocalDate[] days = CalendarPeers.days();
    private int next;

    private LocalDate day() {
        next = (next + 1) % CalendarPeers.DAYS;
        return days[next];
    }

    /**
     * What fetching a day costs, in every other figure too.
     *
     * @return the answer
     */
    @Benchmark
    public int baseline() {
        return day().getDayOfMonth();
    }

    /**
     * Ours: is a day a public holiday.
     *
     * @return the answer
     */
    @Benchmark
    public boolean isPublicHoliday_statute() {
        return peers.statute.isPublicHoliday(day());
    }

    /**
     * Ours: is a day worked.
     *
     * @return the answer
     */
    @Benchmark
    public boolean isWorkingDay_statute() {
        return peers.statute.isWorkingDay(day());
    }

    /**
     * Ours: first working day on or after a day.
     *
     * @return the answer
     */
    @Benchmark
    public LocalDate rollForward_statute() {
        return peers.statute.rollForward(day());
    }

    /**
     * Ours: fifteenth working day after a day.
     *
     * @return the answer
     */
    @Benchmark
    public LocalDate plusWorkingDays_statute() {
        return peers.statute.plusWorkingDays(day(), FIFTEEN);
    }

    /**
     * Written by hand: is a day a public holiday.
     *
     * @return the answer
     */
    @Benchmark
    public boolean isPublicHoliday_byHand() {
        return CalendarByHand.isPublicHoliday(day());
    }

    /**
     * Written by hand: is a day worked.
     *
     * @return the answer
     */
    @Benchmark
    public boolean isWorkingDay_byHand() {
        return CalendarByHand.isWorkingDay(day());
    }

    /**
     * Written by hand: first working day on or after a day.
     *
     * @return the answer
     */
    @Benchmark
    public LocalDate rollForward_byHand() {
        return CalendarByHand.rollForward(day());
    }

    /**
     * Written by hand: fifteenth working day after a day.
     *
     * @return the answer
     */
    @Benchmark
    public LocalDate plusWorkingDays_byHand() {
        return CalendarByHand.plusWorkingDays(day(), FIFTEEN);
    }

    /**
     * A finance library: is a day worked.
     *
     * @return the answer
     */
    @Benchmark
    public boolean isWorkingDay_strata() {
        return peers.strata.isBusinessDay(day());
    }

    /**
     * A finance library: first working day on or after a day.
     *
     * @return the answer
     */
    @Benchmark
    public LocalDate rollForward_strata() {
        return peers.strata.nextOrSame(day());
    }

    /**
     * A finance library: fifteenth working day after a day.
     *
     * @return the answer
     */
    @Benchmark
    public LocalDate plusWorkingDays_strata() {
        return peers.strata.shift(day(), FIFTEEN);
    }

    /**
     * A holiday library: is a day a public holiday.
     *
     * @return the answer
     */
    @Benchmark
    public boolean isPublicHoliday_jollyday() {
        return peers.jollyday.isHoliday(day());
    }

    /**
     * A holiday library: first working day on or after a day.
     *
     * @return the answer
     */
    @Benchmark
    public LocalDate rollForward_jollyday() {
        return peers.rollForwardWithJollyday(day());
    }

    /**
     * A holiday library: fifteenth working day after a day.
     *
     * @return the answer
     */
    @Benchmark
    public LocalDate plusWorkingDays_jollyday() {
        return peers.plusWorkingDaysWithJollyday(day(), FIFTEEN);
    }

    /**
     * Ours: a calendar with one more day of the host.
     *
     * @return the answer
     */
    @Benchmark
    public LegalCalendar plusHostDay_statute() {
        return peers.statute.plus(new LocalHoliday.SingleDay(day(), NAME, ORDER));
    }
}
