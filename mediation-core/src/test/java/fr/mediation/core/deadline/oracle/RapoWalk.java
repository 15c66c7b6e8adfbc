/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static fr.mediation.core.deadline.oracle.Days.firstWorkingDay;
import static fr.mediation.core.deadline.oracle.Days.next;
import static fr.mediation.core.deadline.oracle.Days.sameNumber;

import fr.mediation.core.deadline.oracle.Days.Seat;
import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.Matter;
import fr.mediation.core.deadline.oracle.History.Notice;
import fr.mediation.core.deadline.oracle.History.Silent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The compulsory administrative appeal and the action that follows it (CASF, art. L. 134-2, L. 262-47, R. 241-35 to R. 241-41). */
final class RapoWalk {

    private final History history;
    private final Set<Doubt> doubts;

    RapoWalk(History history, Set<Doubt> doubts) {
        this.history = history;
        this.doubts = doubts;
    }

    /** The limit of the compulsory appeal; optional appeals never hold it (CRPA, art. L. 412-4), nor do months of distance. */
    Verdict limit() {
        if (history.matter() == Matter.MDPH) {
            return mdphLimit();
        }
        History alone = history.withAppeals(List.of()).withLegalAid(Optional.empty());
        if (!doubts.contains(Doubt.MEDIATION_STOPS_THE_RAPO)) {
            alone = alone.withMediations(List.of());
        }
        return new ActionWalk(alone, doubts, 0).walk();
    }

    /** CASF, art. R. 241-38: a conciliation suspends; what remained runs after the report was notified. */
    private Verdict mdphLimit() {
        LocalDate first = FirstDays.of(history);
        History alone =
                history.withMatter(Matter.ORDINARY).withAppeals(List.of()).withMediations(List.of());
        Verdict plain = new ActionWalk(alone, doubts, 0).walk();
        if (plain.kind() != Verdict.Kind.RUNS) {
            return plain;
        }
        LocalDate unsuspendedEnd = sameNumber(first, 2);
        if (doubts.contains(Doubt.MDPH_APPEAL_FRANC)) {
            unsuspendedEnd = next(unsuspendedEnd);
        }
        LocalDate lastDay = firstWorkingDay(unsuspendedEnd, seat());
        if (history.conciliation().isEmpty()
                || history.conciliation().get().startedOn().isAfter(lastDay)) {
            return Verdict.until(lastDay);
        }
        if (history.conciliation().get().reportNotifiedOn().isEmpty()) {
            return Verdict.of(Verdict.Kind.HELD);
        }
        LocalDate report = history.conciliation().get().reportNotifiedOn().get();
        if (doubts.contains(Doubt.CONCILIATION_INTERRUPTS_SINCE_2026)) {
            LocalDate wholeTime = sameNumber(report, 2);
            return Verdict.until(
                    firstWorkingDay(doubts.contains(Doubt.MDPH_APPEAL_FRANC) ? next(wholeTime) : wholeTime, seat()));
        }
        LocalDate counted = first;
        LocalDate day = first;
        while (counted.isBefore(unsuspendedEnd)) {
            boolean begun = !day.isBefore(history.conciliation().get().startedOn());
            boolean over = !day.isBefore(report);
            if (!begun || over) {
                counted = next(counted);
            }
            day = next(day);
        }
        // a conciliation that began on the very last days leaves nothing to run after its report
        return Verdict.until(firstWorkingDay(day.isBefore(report) ? report : day, seat()));
    }

    /** The limit of the action: from the answer to the compulsory appeal, which replaces the first decision. */
    Verdict action() {
        Answered letter = history.rapo().orElseThrow();
        Verdict limit = limit();
        if (limit.lastDay().isPresent()
                && letter.sentOn().isAfter(limit.lastDay().get())) {
            return new Verdict(Verdict.Kind.MISSED, limit.lastDay());
        }
        return new ActionWalk(afterTheAppeal(letter), doubts).walk();
    }

    private History afterTheAppeal(Answered letter) {
        return history.withAppeals(List.of()).withNotice(Notice.complete()).withOrigin(silence(letter));
    }

    /** CRPA, art. L. 411-7: two months from reception; CASF, art. R. 241-41: from sending, before the MDPH. */
    private Silent silence(Answered letter) {
        LocalDate start = history.matter() == Matter.MDPH ? letter.sentOn() : letter.receivedOn();
        return new Silent(
                2,
                false,
                start,
                Optional.empty(),
                Optional.empty(),
                letter.acknowledged(),
                letter.knownOn(),
                letter.rejection());
    }

    /** The day silence rejects the compulsory appeal. */
    LocalDate implicitRejection() {
        return SilenceWalk.birth(silence(history.rapo().orElseThrow())).orElseThrow();
    }

    private Seat seat() {
        return Clocks.seat(history, doubts);
    }
}
