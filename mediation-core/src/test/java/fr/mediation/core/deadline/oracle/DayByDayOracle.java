/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.Days.Seat;
import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.Appeal;
import fr.mediation.core.deadline.oracle.History.Electronic;
import fr.mediation.core.deadline.oracle.History.Known;
import fr.mediation.core.deadline.oracle.History.Matter;
import fr.mediation.core.deadline.oracle.History.Mediation;
import fr.mediation.core.deadline.oracle.History.NoticeKind;
import fr.mediation.core.deadline.oracle.History.Regime;
import fr.mediation.core.deadline.oracle.History.Silent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** The optional appeal: the time of the action without the months of distance, which nothing has held yet. */
    static Answer optionalAppeal(History history) {
        History alone = history.withAppeals(List.of()).withMediations(List.of());
        return Answer.underEveryReading(doubtsOf(alone), doubts -> new ActionWalk(alone, doubts).limitOfAnAppeal());
    }

    /** A limitation. */
    static Answer limitation(Limitation facts) {
        Set<Doubt> raised = EnumSet.noneOf(Doubt.class);
        facts.mediation().ifPresent(mediation -> {
            if (mediation.referralSentOn().isPresent()) {
                raised.add(Doubt.REFERRAL_COUNTS_WHEN_RECEIVED);
            }
            if (mediation.regime() == Regime.TERRITORIAL) {
                raised.add(Doubt.MEDIATION_FROM_AGREEMENT);
                if (facts.kind() == Limitation.Kind.QUADRIENNIAL) {
                    raised.add(Doubt.LIMITATION_CAPPED_AND_FROM_AGREEMENT);
                }
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

    private static Set<Doubt> doubtsOf(History history) {
        Set<Doubt> raised = EnumSet.of(Doubt.MONTHS_FROM_THE_DAY_AFTER);
        if (history.place().seat() != Seat.METROPOLE) {
            raised.add(Doubt.ONLY_NATIONAL_HOLIDAYS_EXTEND);
        }
        for (Mediation mediation : history.mediations()) {
            if (mediation.referralSentOn().isPresent()) {
                raised.add(Doubt.REFERRAL_COUNTS_WHEN_RECEIVED);
            }
            if (mediation.regime() == Regime.TERRITORIAL) {
                raised.add(Doubt.MEDIATION_FROM_AGREEMENT);
            }
            if (mediation.regime() == Regime.CRPA) {
                raised.add(Doubt.CRPA_MEDIATION_BEFORE_2026_IS_CONVENTIONAL);
            }
            if (mediation.regime() == Regime.CRPA || mediation.regime() == Regime.DEFENDER) {
                raised.add(Doubt.ENGAGED_BY_THE_REFERRAL);
            }
            if (mediation.inadmissible()) {
                raised.add(Doubt.INADMISSIBLE_REFERRAL_IS_NOTHING);
            }
            if (hasRapo(history) || history.origin() instanceof Silent) {
                raised.add(Doubt.EARLY_ACTS_COUNT);
            }
            if (!history.appeals().isEmpty()) {
                raised.add(Doubt.MEDIATION_AFTER_APPEAL_IS_NOTHING);
            }
            if (mayHaveAReasonableYear(history)) {
                raised.add(Doubt.MEDIATION_DOES_NOT_STOP_THE_REASONABLE_YEAR);
            }
            if (hasRapo(history)) {
                raised.add(Doubt.MEDIATION_STOPS_THE_RAPO);
            }
        }
        if (history.matter() == Matter.MPO || history.matter() == Matter.MPO_NOT_MENTIONED) {
            raised.add(Doubt.COMPULSORY_MEDIATION_ENDS_WHEN_DECLARED);
        }
        if (history.matter() == Matter.MPO_NOT_MENTIONED) {
            raised.add(Doubt.REASONABLE_YEAR_WITHOUT_MPO_MENTION);
        }
        if (mayBeUnknown(history)) {
            raised.add(Doubt.KNOWN_FROM_BIRTH);
        }
        if (history.origin() instanceof Silent request && request.express().isPresent()) {
            raised.add(Doubt.ONE_APPEAL_FOR_BOTH_DECISIONS);
        }
        if (history.notice().kind() == NoticeKind.SHORTER) {
            raised.add(Doubt.SHORTER_NOTICE_LEAVES_THE_LEGAL_TIME);
        }
        if (history.matter() == Matter.MDPH) {
            raised.add(Doubt.MDPH_APPEAL_FRANC);
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
                || history.rapo().filter(DayByDayOracle::answeredBadly).isPresent()
                || history.appeals().stream().map(Appeal::letter).anyMatch(DayByDayOracle::answeredBadly);
    }

    private static boolean mayBeUnknown(History history) {
        boolean request = history.origin() instanceof Silent silent && !silent.acknowledged();
        return request
                || history.rapo().filter(letter -> !letter.acknowledged()).isPresent()
                || history.appeals().stream()
                        .anyMatch(appeal -> !appeal.letter().acknowledged());
    }

    private static boolean answeredBadly(Answered letter) {
        return !letter.acknowledged()
                || letter.rejection().filter(express -> !express.withRemedies()).isPresent();
    }
}
