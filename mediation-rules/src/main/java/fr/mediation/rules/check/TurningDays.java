/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.FactBits;
import fr.mediation.rules.regulation.Measured;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days after a check on which a period that rules read comes to its end: the verdict is the same between them. */
final class TurningDays {

    private final Program program;
    private final FactBits sheet;
    private final LocalDate referredOn;
    private final LocalDate asOf;

    TurningDays(Program program, FactBits sheet, LocalDate referredOn, LocalDate asOf) {
        this.program = program;
        this.sheet = sheet;
        this.referredOn = referredOn;
        this.asOf = asOf;
    }

    SortedSet<LocalDate> all() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Derived atom : program.atoms().derived()) {
            LocalDate end = end(atom);
            if (end.isAfter(asOf)) {
                days.add(end);
            }
        }
        return days;
    }

    /** The first of them on which the request is admissible, if nothing else changes. */
    Optional<LocalDate> firstAdmissible() {
        return all().stream().filter(this::isAdmissible).findFirst();
    }

    /** Whether there is one, without looking for the first. */
    boolean waitingHelps() {
        for (Derived atom : program.atoms().derived()) {
            LocalDate end = end(atom);
            if (end.isAfter(asOf) && isAdmissible(end)) {
                return true;
            }
        }
        return false;
    }

    /** When a period that runs until the check ends; the day of the check itself when there is none to wait for. */
    private LocalDate end(Derived atom) {
        if (atom instanceof Derived.Elapsed elapsed && elapsed.on() == Measured.AS_OF) {
            int start = sheet.epochDay(elapsed.slot());
            return start == FactBits.UNKNOWN ? asOf : elapsed.end(start);
        }
        return asOf;
    }

    private boolean isAdmissible(LocalDate day) {
        return program.possible(sheet, referredOn, day) == 1 << Graph.ADMISSIBLE;
    }
}
