/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.deadline.Silence;
import fr.mediation.rules.facts.FactBits;
import fr.mediation.rules.regulation.Measured;
import java.time.LocalDate;
import java.time.Period;

/** A reading of a day or of a count: true, false or unknown for a sheet on a day. */
sealed interface Derived {

    int TRUE = 1;
    int FALSE = 0;
    int UNKNOWN = -1;

    FactId fact();

    int read(FactBits bits, LocalDate referredOn, LocalDate asOf);

    /** A period counted from date to date has run. */
    record Elapsed(FactId fact, int slot, Period period, Measured on, int atLeastDays, int atMostDays)
            implements Derived {

        static Elapsed of(FactId fact, int slot, Period period, Measured on) {
            int months = Math.toIntExact(period.toTotalMonths());
            return new Elapsed(fact, slot, period, on, months * 28 + days(period), months * 31 + days(period));
        }

        @SuppressWarnings("JavaPeriodGetDays") // the days that come after the months, on purpose
        private static int days(Period period) {
            return period.getDays();
        }

        @Override
        public int read(FactBits bits, LocalDate referredOn, LocalDate asOf) {
            int start = bits.epochDay(slot);
            if (start == FactBits.UNKNOWN) {
                return UNKNOWN;
            }
            LocalDate day = on == Measured.AS_OF ? asOf : referredOn;
            long span = day.toEpochDay() - start;
            if (span < atLeastDays) {
                return FALSE;
            }
            return span >= atMostDays || !day.isBefore(end(start)) ? TRUE : FALSE;
        }

        boolean hasRun(LocalDate start, LocalDate referredOn, LocalDate asOf) {
            LocalDate day = on == Measured.AS_OF ? asOf : referredOn;
            return !day.isBefore(Silence.implicitDecisionOn(start, period));
        }

        /** The last first day, counted from 1970, such that the period has run. */
        int lastStart(LocalDate referredOn, LocalDate asOf) {
            LocalDate start = (on == Measured.AS_OF ? asOf : referredOn).minus(period);
            while (hasRun(start.plusDays(1), referredOn, asOf)) {
                start = start.plusDays(1);
            }
            while (!hasRun(start, referredOn, asOf)) {
                start = start.minusDays(1);
            }
            return Math.toIntExact(start.toEpochDay());
        }

        LocalDate end(int start) {
            return Silence.implicitDecisionOn(LocalDate.ofEpochDay(start), period);
        }

        /** Whether this period having run implies that another one has, for the same day or an earlier one. */
        boolean implies(Elapsed other) {
            boolean longer =
                    period.toTotalMonths() >= other.period.toTotalMonths() && days(period) >= days(other.period);
            return longer && (on == other.on || on == Measured.REFERRED_ON);
        }
    }

    /** A count reaches a number. */
    record Reaches(FactId fact, int slot, int minimum) implements Derived {

        @Override
        public int read(FactBits bits, LocalDate referredOn, LocalDate asOf) {
            int count = bits.count(slot);
            if (count == FactBits.UNKNOWN) {
                return UNKNOWN;
            }
            return count >= minimum ? TRUE : FALSE;
        }
    }
}
