/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static fr.mediation.core.deadline.oracle.Days.next;
import static fr.mediation.core.deadline.oracle.Days.sameNumber;

import fr.mediation.core.deadline.oracle.History.Pieces;
import fr.mediation.core.deadline.oracle.History.Silent;
import java.time.LocalDate;
import java.util.Optional;

/** Counts silence: from date to date, neither franc nor rolled (CRPA, art. L. 231-1, L. 231-4, L. 114-3, L. 114-5). */
final class SilenceWalk {

    private SilenceWalk() {}

    /** The day the implicit decision is born, none while an acceptance waits for the missing pieces. */
    static Optional<LocalDate> birth(Silent request) {
        return request.acceptance() ? acceptance(request) : Optional.of(rejection(request));
    }

    /** Art. L. 114-3: from the administration first seised; art. L. 114-5, al. 3: suspended while pieces are awaited. */
    private static LocalDate rejection(Silent request) {
        LocalDate start = request.receivedOn();
        LocalDate unsuspendedEnd = sameNumber(start, request.months());
        LocalDate counted = start;
        LocalDate day = start;
        while (counted.isBefore(unsuspendedEnd)) {
            if (!awaitsPieces(request, day, unsuspendedEnd)) {
                counted = next(counted);
            }
            day = next(day);
        }
        return day;
    }

    private static boolean awaitsPieces(Silent request, LocalDate day, LocalDate unsuspendedEnd) {
        if (request.pieces().isEmpty()) {
            return false;
        }
        Pieces pieces = request.pieces().get();
        boolean askedBeforeTheDecisionWasBorn = pieces.askedOn().isBefore(unsuspendedEnd);
        boolean asked = !day.isBefore(pieces.askedOn());
        boolean due = !day.isBefore(pieces.dueOn());
        boolean produced = pieces.receivedOn().isPresent()
                && !day.isBefore(pieces.receivedOn().get());
        return askedBeforeTheDecisionWasBorn && asked && !due && !produced;
    }

    /** Art. L. 114-3: from the competent administration; art. L. 114-5, al. 3: only once the pieces are there. */
    private static Optional<LocalDate> acceptance(Silent request) {
        LocalDate start = request.competentReceivedOn().orElse(request.receivedOn());
        LocalDate plain = sameNumber(start, request.months());
        if (request.pieces().isEmpty() || !request.pieces().get().askedOn().isBefore(plain)) {
            return Optional.of(plain);
        }
        return request.pieces()
                .get()
                .receivedOn()
                .map(received -> sameNumber(received.isAfter(start) ? received : start, request.months()));
    }
}
