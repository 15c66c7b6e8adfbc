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
        this.suspendedFrom = facts.mediation().flatMap(mediation -> start(mediation, doubts));
        this.suspendedUntil = facts.mediation().flatMap(mediation -> end(mediation, doubts));
        this.runsFrom = facts.eventOn();
        startAgain(facts.eventOn());
        // art. 3: it does not run against who rightly knows nothing; that day then stands for the event
        facts.ignoredUntil().filter(until -> until.isAfter(facts.eventOn())).ifPresent(this::startAgain);
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
            boolean suspended = isSuspendedOn(day);
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

    private boolean isSuspendedOn(LocalDate day) {
        return suspendedFrom.isPresent()
                && !day.isBefore(suspendedFrom.get())
                && (suspendedUntil.isEmpty() || day.isBefore(suspendedUntil.get()));
    }

    /** Law 68-1250, art. 1 and 2: four years from the next 1 January; CASF, art. L. 262-45: two years from date to date. */
    private void startAgain(LocalDate from) {
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

    private static Optional<LocalDate> start(Mediation mediation, Set<Doubt> doubts) {
        Regime regime = mediation.regime();
        if (regime == Regime.COURT_ORDERED || regime == Regime.COMPULSORY) {
            return Optional.empty();
        }
        if (mediation.inadmissible() && doubts.contains(Doubt.INADMISSIBLE_REFERRAL_IS_NOTHING)) {
            return Optional.empty();
        }
        boolean fromReferral = MediationStart.countsFromReferral(mediation, doubts)
                && !doubts.contains(Doubt.PUBLIC_DEBT_UNDER_ITS_OWN_LAW);
        Optional<LocalDate> start = fromReferral
                ? Optional.of(MediationStart.referral(mediation, doubts))
                : MediationStart.agreementOrFirstMeeting(mediation);
        return start.filter(day -> MediationStart.isInForce(mediation, day, doubts));
    }

    /** Law 68-1250, art. 2-1: the suspension lasts six months at most. */
    private Optional<LocalDate> end(Mediation mediation, Set<Doubt> doubts) {
        boolean underItsOwnText = MediationStart.countsFromReferral(mediation, Set.of())
                && !doubts.contains(Doubt.PUBLIC_DEBT_UNDER_ITS_OWN_LAW);
        boolean capped = facts.kind() == Kind.QUADRIENNIAL && !underItsOwnText;
        if (!capped || suspendedFrom.isEmpty()) {
            return mediation.endedOn();
        }
        LocalDate cap = sameNumber(suspendedFrom.get(), 6);
        boolean sooner =
                mediation.endedOn().isPresent() && mediation.endedOn().get().isBefore(cap);
        return sooner ? mediation.endedOn() : Optional.of(cap);
    }
}
