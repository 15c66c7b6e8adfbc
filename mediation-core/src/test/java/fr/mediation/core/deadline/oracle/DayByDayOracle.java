/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.Days.Seat;
import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.Appeal;
import fr.mediation.core.deadline.oracle.History.Electronic;
import fr.mediation.core.deadline.oracle.History.Express;
import fr.mediation.core.deadline.oracle.History.Known;
import fr.mediation.core.deadline.oracle.History.Matter;
import fr.mediation.core.deadline.oracle.History.Mediation;
import fr.mediation.core.deadline.oracle.History.NoticeKind;
import fr.mediation.core.deadline.oracle.History.Regime;
import fr.mediation.core.deadline.oracle.History.Silent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The slow oracle: every time limit of a dispute, under every reading that its facts allow. */
final class DayByDayOracle {

    private DayByDayOracle() {}

    /** The action in court. */
    static Answer action(History history) {
        return Answer.underEveryReading(
                doubtsOf(history),
                doubts -> hasRapo(history)
                        ? new RapoWalk(history, doubts).action()
                        : new ActionWalk(history, doubts).walk());
    }

    /** The compulsory administrative appeal. */
    static Answer rapo(History history) {
        return Answer.underEveryReading(doubtsOf(history), doubts -> new RapoWalk(history, doubts).limit());
    }

    /** The optional appeal against the decision that stands in the end: its initial time, without the months of distance. */
    static Answer optionalAppeal(History history) {
        return Answer.underEveryReading(doubtsOf(history), doubts -> new ActionWalk(history, doubts).appealLimit());
    }

    /** A limitation. */
    static Answer limitation(Limitation facts) {
        Set<Doubt> raised = EnumSet.noneOf(Doubt.class);
        facts.mediation().ifPresent(mediation -> {
            if (mediation.referralSentOn().isPresent()) {
                raised.add(Doubt.REFERRAL_COUNTS_WHEN_RECEIVED);
            }
            if (MediationStart.countsFromReferral(mediation, Set.of())) {
                raised.add(
                        facts.kind() == Limitation.Kind.QUADRIENNIAL
                                ? Doubt.PUBLIC_DEBT_UNDER_ITS_OWN_LAW
                                : Doubt.MEDIATION_FROM_AGREEMENT);
            }
            if (mediation.inadmissible()) {
                raised.add(Doubt.INADMISSIBLE_REFERRAL_IS_NOTHING);
            }
        });
        return Answer.underEveryReading(raised, doubts -> new LimitationWalk(facts, doubts).walk());
    }

    /** The decision that silence makes of a request, none while nothing makes it run. */
    static Optional<LocalDate> implicitDecision(Silent request) {
        return SilenceWalk.birth(request);
    }

    /** The decision that two months of silence make of an optional appeal. */
    static LocalDate implicitRejection(Answered letter) {
        return Days.sameNumber(letter.receivedOn(), 2);
    }

    /** The decision that silence makes of the compulsory appeal. */
    static LocalDate implicitRejectionOfTheRapo(History history) {
        return new RapoWalk(history, Set.of()).implicitRejection();
    }

    /** The day an electronic document counts as notified. */
    static LocalDate notificationDay(Electronic document) {
        return ActionWalk.notificationDay(document);
    }

    static boolean hasRapo(History history) {
        return history.matter() == Matter.DOCUMENTS
                || history.matter() == Matter.RSA
                || history.matter() == Matter.SOCIAL_AID
                || history.matter() == Matter.MDPH;
    }

    /** The doubts that the facts raise: one that could not change anything only costs time. */
    private static Set<Doubt> doubtsOf(History history) {
        Set<Doubt> raised = EnumSet.of(Doubt.MONTHS_FROM_THE_DAY_AFTER);
        if (history.place().seat() != Seat.METROPOLE) {
            raised.add(Doubt.ONLY_NATIONAL_HOLIDAYS_EXTEND);
        }
        for (Mediation mediation : history.mediations()) {
            raised.addAll(doubtsOf(history, mediation));
        }
        if (mayHaveAReasonableYear(history) && somethingHappensNearlyAYearLater(history)) {
            raised.add(Doubt.REASONABLE_YEAR_IS_FRANC);
        }
        if (answers(history).anyMatch(DayByDayOracle::mayBeProvedToBeKnown)) {
            raised.add(Doubt.KNOWLEDGE_MAY_BE_PROVED);
        }
        if (history.appeals().size() > 1
                && history.origin() instanceof Silent request
                && request.express().isPresent()) {
            raised.add(Doubt.ONE_APPEAL_FOR_BOTH_DECISIONS);
        }
        if (history.matter() == Matter.MPO_NOT_MENTIONED) {
            raised.add(Doubt.REASONABLE_YEAR_WITHOUT_MPO_NOTICE);
        }
        if (history.notice().kind() == NoticeKind.SHORTER) {
            raised.add(Doubt.SHORTER_NOTICE_LEAVES_THE_LEGAL_TIME);
        }
        if (history.matter() == Matter.MDPH) {
            raised.add(Doubt.MDPH_APPEAL_FRANC);
        }
        if (history.conciliation()
                .filter(one -> !one.startedOn().isBefore(MediationStart.LAW_OF_2026))
                .isPresent()) {
            raised.add(Doubt.CONCILIATION_INTERRUPTS_SINCE_2026);
        }
        return raised;
    }

    private static Set<Doubt> doubtsOf(History history, Mediation mediation) {
        Set<Doubt> raised = EnumSet.noneOf(Doubt.class);
        LocalDate referral = MediationStart.referral(mediation, Set.of());
        if (mediation.referralSentOn().isPresent()) {
            raised.add(Doubt.REFERRAL_COUNTS_WHEN_RECEIVED);
        }
        if (MediationStart.countsFromReferral(mediation, Set.of())) {
            raised.add(Doubt.MEDIATION_FROM_AGREEMENT);
        }
        if (mediation.regime() == Regime.CRPA && referral.isBefore(MediationStart.LAW_OF_2026)) {
            raised.add(Doubt.OLD_CRPA_MEDIATION_IS_CONVENTIONAL);
        }
        if (mediation.inadmissible()) {
            raised.add(Doubt.INADMISSIBLE_REFERRAL_IS_NOTHING);
        }
        if (MediationStart.isCompulsory(history, mediation)
                && mediation.endKnownByAllOn().isEmpty()) {
            raised.add(Doubt.DECLARED_END_WAS_KNOWN_BY_ALL);
        }
        if (!history.appeals().isEmpty() && !hasRapo(history)) {
            raised.add(Doubt.MEDIATION_AFTER_APPEAL_IS_NOTHING);
        }
        if (mayHaveAReasonableYear(history)) {
            raised.add(Doubt.MEDIATION_DOES_NOT_STOP_THE_REASONABLE_YEAR);
        }
        boolean beforeTheRapo = history.rapo()
                .filter(letter -> !letter.sentOn().isBefore(referral))
                .isPresent();
        if (hasRapo(history) && (history.rapo().isEmpty() || beforeTheRapo)) {
            raised.add(Doubt.MEDIATION_STOPS_THE_RAPO);
        }
        if (hasRapo(history) || referral.isBefore(FirstDays.of(history))) {
            raised.add(Doubt.PENDING_MEDIATION_HOLDS_A_NEW_TIME);
        }
        boolean crpa = mediation.regime() == Regime.CRPA || mediation.regime() == Regime.DEFENDER;
        if (crpa
                && !referral.isBefore(MediationStart.LAW_OF_2026)
                && MediationStart.agreementOrFirstMeeting(mediation).isEmpty()) {
            raised.add(Doubt.CRPA_MEDIATION_ENGAGED_BY_THE_REFERRAL);
        }
        return raised;
    }

    private static boolean mayHaveAReasonableYear(History history) {
        boolean silentOrigin = history.origin() instanceof Silent request
                && (!request.acknowledged()
                        || request.express()
                                .filter(express -> !express.withRemedies())
                                .isPresent());
        return silentOrigin
                || history.matter() == Matter.MPO_NOT_MENTIONED
                || history.origin() instanceof Known
                || history.notice().kind() == NoticeKind.ABSENT
                || history.notice().kind() == NoticeKind.SHORTER
                || answers(history).anyMatch(DayByDayOracle::answeredBadly);
    }

    /** What comes sooner is in time whether or not the year has one day more. */
    private static boolean somethingHappensNearlyAYearLater(History history) {
        LocalDate tenMonthsLater = Days.sameNumber(FirstDays.of(history), 10);
        Stream<LocalDate> letters = answers(history)
                .flatMap(letter -> Stream.concat(
                        Stream.of(letter.sentOn()), letter.rejection().map(Express::notifiedOn).stream()));
        Stream<LocalDate> mediations = history.mediations().stream()
                .flatMap(one -> Stream.of(Optional.of(one.referralReceivedOn()), one.agreedOn(), one.firstMeetingOn())
                        .flatMap(Optional::stream));
        Stream<LocalDate> others = Stream.of(
                        history.legalAid().map(History.LegalAid::requestedOn),
                        history.reasons().map(History.ReasonsRequest::askedOn),
                        history.courtSeisedOn())
                .flatMap(Optional::stream);
        return Stream.of(letters, mediations, others)
                .flatMap(days -> days)
                .anyMatch(day -> !day.isBefore(tenMonthsLater));
    }

    private static Stream<Answered> answers(History history) {
        Stream<Answered> request = history.origin() instanceof Silent silent
                ? Stream.of(new Answered(
                        silent.receivedOn(),
                        silent.receivedOn(),
                        silent.acknowledged(),
                        silent.knownOn(),
                        silent.express()))
                : Stream.empty();
        Stream<Answered> appeals = Stream.concat(
                history.rapo().stream(), history.appeals().stream().map(Appeal::letter));
        return Stream.concat(request, appeals);
    }

    private static boolean answeredBadly(Answered letter) {
        return !letter.acknowledged()
                || letter.rejection().filter(express -> !express.withRemedies()).isPresent();
    }

    private static boolean mayBeProvedToBeKnown(Answered letter) {
        return !letter.acknowledged() && letter.knownOn().isEmpty();
    }
}
