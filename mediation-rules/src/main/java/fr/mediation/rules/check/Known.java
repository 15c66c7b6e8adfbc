/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.FactBits;

/** What is known for one check: the facts of a sheet, and the days and counts read on the day of the check. */
record Known(FactBits facts, int factWords, long derivedYes, long derivedNo) {

    long yes(int word) {
        return word < factWords ? facts.yes(word) : derivedYes;
    }

    long no(int word) {
        return word < factWords ? facts.no(word) : derivedNo;
    }

    /** One for known to be true, zero for known to be false, minus one for unknown. */
    int value(int atom) {
        int word = atom >> 6;
        if ((yes(word) >>> atom & 1) != 0) {
            return 1;
        }
        return (no(word) >>> atom & 1) != 0 ? 0 : -1;
    }
}
