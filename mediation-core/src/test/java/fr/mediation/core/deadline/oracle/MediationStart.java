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

    /** Law 2019-1461, art. 81: CGCT, art. L. 1112-24 in force since this day. */
    static final LocalDate LAW_OF_2019 = LocalDate.of(2019, 12, 29);

    /** Law 2016-1547, art. 5: CJA, art. L. 213-6 in force since this day. */
    static final LocalDate LAW_OF_2016 = LocalDate.of(2016, 11, 20);

    private MediationStart() {}

    /** The day it begins to hold the time limits; none when it never does. */
    static Optional<LocalDate> on(History history, Mediation mediation, Set<Doubt> doubts) {
        Optional<LocalDate> start = start(history, mediation, doubts);
        // only a mediation that precedes the action holds anything (CE, 13 Nov. 2023, n° 471898; CGCT L1112-24, al. 11)
        boolean courtSeised = history.courtSeisedOn().isPresent()
                && start.isPresent()
                && !start.get().isBefore(history.courtSeisedOn().get());
        if (courtSeised && isCompulsory(history, mediation)) {
            // CJA, art. R. 213-12: the action goes to the mediator, seised on the day it was recorded
            return history.courtSeisedOn();
        }
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
        if (isCompulsory(history, mediation)) {
            // art. L. 213-13 and L. 213-14: from the referral, in the matters of art. L. 213-11 only
            return Optional.of(referral(mediation, doubts));
        }
        if (regime == Regime.COMPULSORY) {
            return Optional.empty();
        }
        if (isLiteral(mediation) && !doubts.contains(Doubt.MEDIATION_FROM_AGREEMENT)) {
            return Optional.of(referral(mediation, doubts));
        }
        boolean waitsForTheLaw = (regime == Regime.DEFENDER || regime == Regime.CRPA)
                && mediation.referralReceivedOn().isBefore(LAW_OF_2026);
        Optional<LocalDate> agreed = agreementOrFirstMeeting(mediation).filter(day -> !day.isBefore(LAW_OF_2016));
        if (waitsForTheLaw) {
            boolean conventional =
                    regime == Regime.CRPA && doubts.contains(Doubt.CRPA_MEDIATION_BEFORE_2026_IS_CONVENTIONAL);
            return conventional ? agreed : Optional.empty();
        }
        boolean engaged = regime == Regime.DEFENDER || regime == Regime.CRPA;
        return agreed.isEmpty() && engaged && doubts.contains(Doubt.ENGAGED_BY_THE_REFERRAL)
                ? Optional.of(referral(mediation, doubts))
                : agreed;
    }

    /** Whether the referral itself counts by the words of CGCT, art. L. 1112-24. */
    static boolean isLiteral(Mediation mediation) {
        return mediation.regime() == Regime.TERRITORIAL
                && !referral(mediation, Set.of()).isBefore(LAW_OF_2019);
    }

    static boolean isCompulsory(History history, Mediation mediation) {
        boolean matter = history.matter() == Matter.MPO || history.matter() == Matter.MPO_NOT_MENTIONED;
        return matter && (mediation.regime() == Regime.COMPULSORY || mediation.regime() == Regime.DEFENDER);
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
    static Optional<LocalDate> end(History history, Mediation mediation, Set<Doubt> doubts) {
        if (!isCompulsory(history, mediation)) {
            return mediation.endedOn();
        }
        boolean declarationIsEnough =
                mediation.endKnownByAllOn().isEmpty() && doubts.contains(Doubt.COMPULSORY_MEDIATION_ENDS_WHEN_DECLARED);
        return declarationIsEnough ? mediation.endedOn() : mediation.endKnownByAllOn();
    }
}
