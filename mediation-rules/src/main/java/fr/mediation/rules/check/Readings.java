/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.FactBits;
import fr.mediation.rules.regulation.Measured;
import java.time.LocalDate;
import java.util.List;

/**
 * The readings of days and counts of one règlement, made together: two words, one bit a reading. Immutable.
 *
 * <p>Whether a period has run is nearly always plain from the number of days gone by; the calendar is asked for the few
 * days in between.
 */
final class Readings {

    private final List<Derived> derived;

    /** For each reading of a day its place, for each reading of a count minus one. */
    private final int[] days;

    private final int[] counts;
    private final boolean[] atReferral;
    private final int[] atLeast;
    private final int[] atMost;

    Readings(List<Derived> derived) {
        this.derived = List.copyOf(derived);
        int size = derived.size();
        days = new int[size];
        counts = new int[size];
        atReferral = new boolean[size];
        atLeast = new int[size];
        atMost = new int[size];
        for (int i = 0; i < size; i++) {
            if (derived.get(i) instanceof Derived.Elapsed elapsed) {
                days[i] = elapsed.slot();
                atReferral[i] = elapsed.on() == Measured.REFERRED_ON;
                atLeast[i] = elapsed.atLeastDays();
                atMost[i] = elapsed.atMostDays();
            } else {
                days[i] = -1;
                counts[i] = ((Derived.Reaches) derived.get(i)).slot();
                atLeast[i] = ((Derived.Reaches) derived.get(i)).minimum();
            }
        }
    }

    /** The readings whose day or count is known, be they true or false. */
    long known(FactBits facts) {
        long known = 0;
        for (int i = 0; i < days.length; i++) {
            int value = days[i] >= 0 ? facts.epochDay(days[i]) : facts.count(counts[i]);
            known |= (value == FactBits.UNKNOWN ? 0L : 1L) << i;
        }
        return known;
    }

    /** The readings that are true; the word means nothing where a reading is not known. */
    long yes(FactBits facts, LocalDate referredOn, LocalDate asOf) {
        long yes = 0;
        long today = asOf.toEpochDay();
        for (int i = 0; i < days.length; i++) {
            if (days[i] < 0) {
                yes |= (facts.count(counts[i]) >= atLeast[i] ? 1L : 0L) << i;
                continue;
            }
            long gone = (atReferral[i] ? referredOn.toEpochDay() : today) - facts.epochDay(days[i]);
            long so = (atMost[i] - 1 - gone) >>> 63;
            if (gone >= atLeast[i] && gone < atMost[i]) {
                so = derived.get(i).read(facts, referredOn, asOf) == Derived.TRUE ? 1 : 0;
            }
            yes |= so << i;
        }
        return yes;
    }
}
