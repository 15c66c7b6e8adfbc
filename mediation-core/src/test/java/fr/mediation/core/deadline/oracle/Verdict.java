/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one reading of the law says.
 *
 * @param kind what the limit does
 * @param lastDay the last useful day, where there is one
 */
record Verdict(Kind kind, Optional<LocalDate> lastDay) {

    enum Kind {
        /** The limit runs, or ran, until the last day. */
        RUNS,
        /** The legal limit binds nobody; the day, if any, ends the reasonable time. */
        NOT_OPPOSABLE,
        /** Something interrupts or suspends the limit and has no end yet. */
        HELD,
        /** Nothing makes the limit run. */
        DOES_NOT_RUN,
        /** A compulsory step was taken too late: the last day is the one it missed. */
        MISSED
    }

    static Verdict until(LocalDate day) {
        return new Verdict(Kind.RUNS, Optional.of(day));
    }

    static Verdict of(Kind kind) {
        return new Verdict(kind, Optional.empty());
    }

    /** Whether a careful person acts earlier under this verdict than under the other. */
    boolean isEarlierThan(Verdict other) {
        if (lastDay.isEmpty()) {
            return false;
        }
        return other.lastDay.isEmpty() || lastDay.get().isBefore(other.lastDay.get());
    }

    @Override
    public String toString() {
        return lastDay.map(day -> kind + " until " + day).orElse(kind.toString());
    }
}
