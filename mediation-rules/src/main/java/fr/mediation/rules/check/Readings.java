/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.FactBits;
import fr.mediation.rules.regulation.Measured;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The readings of days and counts of one règlement, made together: two words, one bit a reading. Immutable.
 *
 * <p>Whether a period has run is nearly always plain from the number of days gone by; the calendar is asked for the few
 * days in between.
 */
final class Readings {

    private final @Nullable Reading first;

    Readings(List<Derived> derived) {
        Reading reading = null;
        for (int i = derived.size() - 1; i >= 0; i--) {
            reading = new Reading(1L << i, derived.get(i), reading);
        }
        this.first = reading;
    }

    /** The readings whose day or count is known, be they true or false. */
    long known(FactBits facts) {
        long known = 0;
        for (Reading reading = first; reading != null; reading = reading.next) {
            int value = reading.isDay ? facts.epochDay(reading.slot) : facts.count(reading.slot);
            known |= value == FactBits.UNKNOWN ? 0 : reading.bit;
        }
        return known;
    }

    /** The readings that are true; the word means nothing where a reading is not known. */
    long yes(FactBits facts, LocalDate referredOn, LocalDate asOf) {
        long yes = 0;
        long today = asOf.toEpochDay();
        for (Reading reading = first; reading != null; reading = reading.next) {
            yes |= reading.isTrue(facts, today, referredOn, asOf) ? reading.bit : 0;
        }
        return yes;
    }

    /** One reading, and those that follow: see {@link Cubes}. */
    private static final class Reading {

        private final long bit;
        private final boolean isDay;
        private final int slot;
        private final boolean atReferral;
        private final int atLeast;
        private final int atMost;
        private final Derived derived;
        private final @Nullable Reading next;

        private Reading(long bit, Derived derived, @Nullable Reading next) {
            this.bit = bit;
            this.derived = derived;
            this.next = next;
            this.isDay = derived instanceof Derived.Elapsed;
            if (derived instanceof Derived.Elapsed elapsed) {
                this.slot = elapsed.slot();
                this.atReferral = elapsed.on() == Measured.REFERRED_ON;
                this.atLeast = elapsed.atLeastDays();
                this.atMost = elapsed.atMostDays();
            } else {
                Derived.Reaches reaches = (Derived.Reaches) derived;
                this.slot = reaches.slot();
                this.atReferral = false;
                this.atLeast = reaches.minimum();
                this.atMost = reaches.minimum();
            }
        }

        private boolean isTrue(FactBits facts, long today, LocalDate referredOn, LocalDate asOf) {
            if (!isDay) {
                return facts.count(slot) >= atLeast;
            }
            long gone = (atReferral ? referredOn.toEpochDay() : today) - facts.epochDay(slot);
            boolean plain = gone < atLeast || gone >= atMost;
            return plain ? gone >= atMost : derived.read(facts, referredOn, asOf) == Derived.TRUE;
        }
    }
}
