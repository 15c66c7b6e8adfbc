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

    /** Law 2019-1461, art. 81, published on 28 December 2019. */
    static final LocalDate LAW_OF_2019 = LocalDate.of(2019, 12, 29);

    /** Law 2016-1547, art. 5, published on 19 November 2016. */
    static final LocalDate LAW_OF_2016 = LocalDate.of(2016, 11, 20);

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
        return courtSeised && !isCompulsory(history, mediation)
                ? Optional.empty()
                : start.filter(day -> isCompulsory(history, mediation) || isInForce(mediation, day, doubts));
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
            // art. L. 213-13: from the referral
            return Optional.of(referral(mediation, doubts));
        }
        if (regime == Regime.COMPULSORY) {
            return Optional.empty();
        }
        if (countsFromReferral(mediation, doubts)) {
            return Optional.of(referral(mediation, doubts));
        }
        return agreementOrFirstMeeting(mediation);
    }

    /**
     * CGCT, art. L. 1112-24, al. 7, "la saisine interrompt"; before it a territorial mediation was one that the parties agree on.
     *
     */
    static boolean countsFromReferral(Mediation mediation, Set<Doubt> doubts) {
        if (doubts.contains(Doubt.MEDIATION_FROM_AGREEMENT)) {
            return false;
        }
        boolean engaged = (mediation.regime() == Regime.CRPA || mediation.regime() == Regime.DEFENDER)
                && doubts.contains(Doubt.CRPA_MEDIATION_ENGAGED_BY_THE_REFERRAL)
                && agreementOrFirstMeeting(mediation).isEmpty()
                && !referral(mediation, doubts).isBefore(LAW_OF_2026);
        return engaged
                || (mediation.regime() == Regime.TERRITORIAL
                        && !referral(mediation, doubts).isBefore(LAW_OF_2019));
    }

    static boolean isInForce(Mediation mediation, LocalDate start, Set<Doubt> doubts) {
        return switch (mediation.regime()) {
            // the nota speaks of mediations "auxquelles il est recouru" since then
            case DEFENDER -> !referral(mediation, Set.of()).isBefore(LAW_OF_2026);
            case CRPA ->
                !referral(mediation, Set.of()).isBefore(LAW_OF_2026)
                        || (!start.isBefore(LAW_OF_2016) && doubts.contains(Doubt.OLD_CRPA_MEDIATION_IS_CONVENTIONAL));
            case TERRITORIAL, CONVENTIONAL, COMPULSORY, COURT_ORDERED -> !start.isBefore(LAW_OF_2016);
        };
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
        return doubts.contains(Doubt.DECLARED_END_WAS_KNOWN_BY_ALL)
                ? mediation.endKnownByAllOn().or(mediation::endedOn)
                : mediation.endKnownByAllOn();
    }

    /** CJA, art. L. 213-11 and L. 213-14: the mediator of the matter, or the Défenseur des droits. */
    static boolean isCompulsory(History history, Mediation mediation) {
        return (history.matter() == Matter.MPO || history.matter() == Matter.MPO_NOT_MENTIONED)
                && (mediation.regime() == Regime.COMPULSORY || mediation.regime() == Regime.DEFENDER);
    }
}
