/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static fr.mediation.core.deadline.oracle.Days.firstOfNextYear;
import static fr.mediation.core.deadline.oracle.Days.next;
import static fr.mediation.core.deadline.oracle.Days.sameNumber;

import fr.mediation.core.deadline.oracle.History.Mediation;
import fr.mediation.core.deadline.oracle.History.Regime;
import fr.mediation.core.deadline.oracle.Limitation.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Lives a limitation one day after the other; it is acquired when its last day is over, and no week-end extends it. */
final class LimitationWalk {

    private final Limitation facts;
    private final Optional<LocalDate> suspendedFrom;
    private final Optional<LocalDate> suspendedUntil;

    private LocalDate runsFrom;
    private int daysLeft;
    private Optional<LocalDate> floor = Optional.empty();

    LimitationWalk(Limitation facts, Set<Doubt> doubts) {
        this.facts = facts;
        this.suspendedFrom = facts.mediation().flatMap(mediation -> start(mediation, facts.kind(), doubts));
        this.suspendedUntil = facts.mediation().flatMap(mediation -> end(mediation, doubts));
        this.runsFrom = facts.eventOn();
        startAgain(facts.eventOn());
    }

    Verdict walk() {
        for (LocalDate day = facts.eventOn(); ; day = next(day)) {
            if (facts.interruptedOn().contains(day)) {
                startAgain(day);
            }
            if (facts.lawsuit().isPresent() && facts.lawsuit().get().on().equals(day)) {
                // law 68-1250, art. 2: until the decision is final, then from the next 1 January
                if (facts.lawsuit().get().decisionFinalOn().isEmpty()) {
                    return Verdict.of(Verdict.Kind.HELD);
                }
                startAgain(facts.lawsuit().get().decisionFinalOn().get());
            }
            boolean suspended = suspendedFrom.isPresent()
                    && !day.isBefore(suspendedFrom.get())
                    && (suspendedUntil.isEmpty() || day.isBefore(suspendedUntil.get()));
            if (suspended) {
                if (suspendedUntil.isEmpty()) {
                    return Verdict.of(Verdict.Kind.HELD);
                }
                floor = Optional.of(sameNumber(suspendedUntil.get(), 6));
            }
            if (!suspended && !day.isBefore(runsFrom)) {
                daysLeft--;
            }
            if (daysLeft <= 0 && (floor.isEmpty() || !day.isBefore(floor.get()))) {
                return Verdict.until(day);
            }
        }
    }

    /** Law 68-1250, art. 1 and 2: four years from the next 1 January; CASF, art. L. 262-45: two years from date to date. */
    private void startAgain(LocalDate event) {
        // art. 3: it does not run against who rightly knows nothing
        LocalDate from = facts.ignoredUntil().filter(event::isBefore).orElse(event);
        LocalDate end;
        if (facts.kind() == Kind.QUADRIENNIAL) {
            runsFrom = firstOfNextYear(from);
            end = sameNumber(runsFrom, 48);
        } else {
            runsFrom = next(from);
            end = next(sameNumber(from, 24));
        }
        daysLeft = 0;
        for (LocalDate day = runsFrom; day.isBefore(end); day = next(day)) {
            daysLeft++;
        }
    }

    private static Optional<LocalDate> start(Mediation mediation, Kind kind, Set<Doubt> doubts) {
        Regime regime = mediation.regime();
        if (regime == Regime.COURT_ORDERED || regime == Regime.COMPULSORY) {
            return Optional.empty();
        }
        if (mediation.inadmissible() && doubts.contains(Doubt.INADMISSIBLE_REFERRAL_IS_NOTHING)) {
            return Optional.empty();
        }
        if ((regime == Regime.DEFENDER || regime == Regime.CRPA)
                && mediation.referralReceivedOn().isBefore(MediationStart.LAW_OF_2026)) {
            return Optional.empty();
        }
        boolean literal = MediationStart.isLiteral(mediation)
                && !doubts.contains(Doubt.MEDIATION_FROM_AGREEMENT)
                && !(kind == Kind.QUADRIENNIAL && doubts.contains(Doubt.LIMITATION_CAPPED_AND_FROM_AGREEMENT));
        return literal
                ? Optional.of(MediationStart.referral(mediation, doubts))
                : MediationStart.agreementOrFirstMeeting(mediation)
                        .filter(day -> !day.isBefore(MediationStart.LAW_OF_2016));
    }

    /** Law 68-1250, art. 2-1: the suspension lasts six months at most. */
    private Optional<LocalDate> end(Mediation mediation, Set<Doubt> doubts) {
        boolean capped = facts.kind() == Kind.QUADRIENNIAL
                && (!MediationStart.isLiteral(mediation)
                        || doubts.contains(Doubt.LIMITATION_CAPPED_AND_FROM_AGREEMENT));
        if (!capped || suspendedFrom.isEmpty()) {
            return mediation.endedOn();
        }
        LocalDate cap = sameNumber(suspendedFrom.get(), 6);
        boolean sooner =
                mediation.endedOn().isPresent() && mediation.endedOn().get().isBefore(cap);
        return sooner ? mediation.endedOn() : Optional.of(cap);
    }
}
