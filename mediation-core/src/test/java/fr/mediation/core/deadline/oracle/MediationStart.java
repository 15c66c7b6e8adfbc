/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.History.Matter;
import fr.mediation.core.deadline.oracle.History.Mediation;
import fr.mediation.core.deadline.oracle.History.Regime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** From which day, until which day a mediation holds the time limits of the court, under one reading. */
final class MediationStart {

    /** Law 2026-403, art. 25: in force since this day for mediators outside CGCT, art. L. 1112-24. */
    static final LocalDate LAW_OF_2026 = LocalDate.of(2026, 5, 28);

    private MediationStart() {}

    /** The day it begins to hold the time limits; none when it never does. */
    static Optional<LocalDate> on(History history, Mediation mediation, Set<Doubt> doubts) {
        Optional<LocalDate> start = start(history, mediation, doubts);
        // only a mediation that precedes the action holds anything (CE, 13 Nov. 2023, n° 471898; CGCT L1112-24, al. 11)
        boolean courtSeised = history.courtSeisedOn().isPresent()
                && start.isPresent()
                && !start.get().isBefore(history.courtSeisedOn().get());
        return courtSeised ? Optional.empty() : start;
    }

    private static Optional<LocalDate> start(History history, Mediation mediation, Set<Doubt> doubts) {
        Regime regime = mediation.regime();
        if (mediation.inadmissible() && doubts.contains(Doubt.INADMISSIBLE_REFERRAL_IS_NOTHING)) {
            return Optional.empty();
        }
        if (regime == Regime.COURT_ORDERED) {
            return Optional.empty();
        }
        if (regime == Regime.COMPULSORY) {
            // art. L. 213-13: from the referral, in the matters of art. L. 213-11 only
            return history.matter() == Matter.MPO ? Optional.of(referral(mediation, doubts)) : Optional.empty();
        }
        if (regime == Regime.TERRITORIAL && !doubts.contains(Doubt.MEDIATION_FROM_AGREEMENT)) {
            return Optional.of(referral(mediation, doubts));
        }
        boolean waitsForTheLaw = (regime == Regime.DEFENDER || regime == Regime.CRPA)
                && mediation.referralReceivedOn().isBefore(LAW_OF_2026);
        return waitsForTheLaw ? Optional.empty() : agreementOrFirstMeeting(mediation);
    }

    static LocalDate referral(Mediation mediation, Set<Doubt> doubts) {
        return doubts.contains(Doubt.REFERRAL_COUNTS_WHEN_RECEIVED)
                ? mediation.referralReceivedOn()
                : mediation.referralSentOn().orElse(mediation.referralReceivedOn());
    }

    /** CJA, art. L. 213-6: the agreement or, failing a writing, the first meeting. */
    static Optional<LocalDate> agreementOrFirstMeeting(Mediation mediation) {
        return mediation.agreedOn().isPresent() ? mediation.agreedOn() : mediation.firstMeetingOn();
    }

    /** CJA, art. L. 213-6: the declaration; art. L. 213-13: the day all the parties know of it. */
    static Optional<LocalDate> end(Mediation mediation) {
        return mediation.regime() == Regime.COMPULSORY ? mediation.endKnownByAllOn() : mediation.endedOn();
    }
}
