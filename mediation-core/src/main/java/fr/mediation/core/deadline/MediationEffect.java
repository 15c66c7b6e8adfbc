/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Effet d'une médiation sur le délai de recours contentieux: which text gives it one, from when and until when. */
final class MediationEffect {

    /** The choices whose second option leaves a mediation without effect. */
    static final int EFFECT_DOUBTED = Choice.MEDIATION_AFTER_APPEAL.bit()
            | Choice.MEDIATION_IN_REASONABLE_TIME.bit()
            | Choice.INADMISSIBLE_REFERRAL.bit();

    private final CourtRun run;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private boolean sentToMediator;
    private boolean mpoReferred;

    MediationEffect(CourtRun run) {
        this.run = run;
    }

    /** The day on which the mediation judged last began to have effect. */
    @Nullable LocalDate start() {
        return start;
    }

    /** The day from which the limit runs again, or null while the mediation is open. */
    @Nullable LocalDate end() {
        return end;
    }

    /** Forgets the mediations of a former run. */
    void reset() {
        sentToMediator = false;
        mpoReferred = false;
    }

    /** Whether the action came before a compulsory mediation, to which the court sends it (CJA, art. R. 213-12). */
    boolean actionSentToMediator() {
        return sentToMediator;
    }

    /** Whether a compulsory mediation took effect. */
    boolean mpoReferred() {
        return mpoReferred;
    }

    /**
     * The day of an action brought without the compulsory mediation, which the court sends to the mediator (CJA, art. R.
     * 213-12); null where a compulsory mediation is among the facts, that reckons with the action itself.
     */
    @Nullable LocalDate directActionOn() {
        CourtAction action = run.facts.courtAction();
        return action == null || !run.mpo || isCompulsoryGiven()
                ? null
                : Run.first(action.registeredOn(), action.sentOn());
    }

    private boolean isCompulsoryGiven() {
        for (int i = 0; i < run.facts.mediations().size(); i++) {
            Regime regime = run.facts.mediations().get(i).regime();
            if (regime == Regime.MPO || regime == Regime.DEFENSEUR_DES_DROITS) {
                return true;
            }
        }
        return false;
    }

    /** What a mediation does to the limit as it stands. */
    Verdict judge(Mediation mediation, @Nullable LocalDate limit) {
        start = null;
        end = Run.first(mediation.endedOn(), mediation.endKnownByAllOn());
        return switch (mediation.regime()) {
            case COURT_ORDERED -> Verdict.MEDIATION_BY_THE_COURT;
            case INFORMAL -> Verdict.MEDIATION_WITHOUT_TEXT;
            case MDPH_CONCILIATION -> Verdict.CONCILIATION_NOT_COURT;
            case MPO -> compulsory(mediation, limit);
            case DEFENSEUR_DES_DROITS ->
                run.mpo ? compulsory(mediation, limit) : administrative(mediation, limit, Verdict.DDD_WITHOUT_EFFECT);
            case ADMINISTRATIVE -> administrative(mediation, limit, Verdict.MEDIATION_BEFORE_2026);
            case CONVENTIONAL -> conventional(mediation, limit);
            case TERRITORIAL -> territorial(mediation, limit);
        };
    }

    /** The day by which a mediation takes its place among the events. */
    @Nullable LocalDate orderedOn(Mediation mediation) {
        LocalDate agreed = agreement(mediation);
        LocalDate referred = referral(mediation, run.takes(Choice.REFERRAL_DAY));
        return switch (mediation.regime()) {
            case TERRITORIAL ->
                run.takes(Choice.MEDIATION_START) || !isLiteral(referred)
                        ? Run.first(agreed, referred)
                        : Run.first(referred, agreed);
            case MPO -> sooner(Run.first(referred, agreed), lodged());
            case DEFENSEUR_DES_DROITS ->
                run.mpo ? sooner(Run.first(referred, agreed), lodged()) : Run.first(agreed, referred);
            case CONVENTIONAL, ADMINISTRATIVE, COURT_ORDERED, MDPH_CONCILIATION, INFORMAL ->
                Run.first(agreed, referred);
        };
    }

    /** Whether the referral came under CGCT, art. L. 1112-24. */
    private static boolean isLiteral(@Nullable LocalDate referred) {
        return referred != null && !Run.precedes(referred, Law.LAW_OF_2019);
    }

    private static @Nullable LocalDate sooner(@Nullable LocalDate day, @Nullable LocalDate lodged) {
        return day == null || lodged == null || Run.precedes(day, lodged) ? day : lodged;
    }

    private @Nullable LocalDate lodged() {
        CourtAction action = run.facts.courtAction();
        return action == null ? null : Run.first(action.registeredOn(), action.sentOn());
    }

    private static @Nullable LocalDate agreement(Mediation mediation) {
        return Run.first(mediation.agreedOn(), mediation.firstMeetingOn());
    }

    private static @Nullable LocalDate referral(Mediation mediation, boolean received) {
        LocalDate sent = mediation.referralSentOn();
        LocalDate arrived = mediation.referralReceivedOn();
        return received ? Run.first(arrived, sent) : Run.first(sent, arrived);
    }

    /** CGCT, art. L. 1112-24, against CJA, art. L. 213-6. */
    private Verdict territorial(Mediation mediation, @Nullable LocalDate limit) {
        LocalDate referred = referral(mediation, false);
        if (referred == null || !isLiteral(referred)) {
            return conventional(mediation, limit);
        }
        LocalDate agreed = agreement(mediation);
        if (differ(referred, agreed, limit) && run.other(Choice.MEDIATION_START)) {
            return agreed == null ? Verdict.NO_AGREEMENT : begin(mediation, agreed, limit);
        }
        return begin(mediation, counted(mediation, referred, limit), limit);
    }

    /** The referral counts from its sending, or from its reception in the other reading. */
    private LocalDate counted(Mediation mediation, LocalDate sent, @Nullable LocalDate limit) {
        LocalDate received = mediation.referralReceivedOn();
        return received != null
                        && !received.equals(sent)
                        && differ(sent, received, limit)
                        && run.other(Choice.REFERRAL_DAY)
                ? received
                : sent;
    }

    /** Whether it matters that a mediation begins on one day rather than on another: nothing else happened in between. */
    private boolean differ(LocalDate a, @Nullable LocalDate b, @Nullable LocalDate limit) {
        if (b == null || isLate(a, limit) != isLate(b, limit)) {
            return true;
        }
        LocalDate from = Run.precedes(a, b) ? a : b;
        LocalDate to = Run.later(a, b);
        if (isWithin(lodged(), from, to)) {
            return true;
        }
        List<Appeal> appeals = run.facts.appeals();
        for (int i = 0; i < appeals.size(); i++) {
            Appeal appeal = appeals.get(i);
            if (isWithin(AppealEffect.filedOn(appeal), from, to) || isWithin(appeal.rejectedOn(), from, to)) {
                return true;
            }
        }
        Decision decision = run.facts.decision();
        return decision != null && isWithin(LimitRun.notification(decision), from, to);
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !Run.precedes(day, from) && !Run.precedes(to, day);
    }

    /** CJA, art. L. 213-6: from the written agreement, else the first meeting. */
    private Verdict conventional(Mediation mediation, @Nullable LocalDate limit) {
        LocalDate agreed = agreement(mediation);
        if (agreed == null) {
            return Verdict.NO_AGREEMENT;
        }
        return Run.precedes(agreed, Law.LAW_OF_2016) ? Verdict.MEDIATION_WITHOUT_TEXT : begin(mediation, agreed, limit);
    }

    /** CRPA, art. L. 421-3 and L. 424-2, since 28 May 2026. */
    private Verdict administrative(Mediation mediation, @Nullable LocalDate limit, Verdict before) {
        LocalDate agreed = agreement(mediation);
        LocalDate referred = referral(mediation, false);
        LocalDate begun = Run.first(referred, agreed);
        if (begun != null && Run.precedes(begun, Law.LAW_OF_2026)) {
            if (mediation.regime() != Regime.ADMINISTRATIVE
                    || agreed == null
                    || Run.precedes(agreed, Law.LAW_OF_2016)
                    || isLate(agreed, limit)) {
                return before;
            }
            return run.other(Choice.MEDIATION_BEFORE_2026) ? begin(mediation, agreed, limit) : before;
        }
        if (agreed != null) {
            return begin(mediation, agreed, limit);
        }
        if (referred == null || isLate(referred, limit) || !run.other(Choice.MEDIATION_ENGAGED)) {
            return Verdict.NO_AGREEMENT;
        }
        return begin(mediation, referred, limit);
    }

    /** CJA, art. L. 213-13: from the referral to the day on which all parties know that it is over. */
    private Verdict compulsory(Mediation mediation, @Nullable LocalDate limit) {
        LocalDate referred = Run.first(referral(mediation, false), agreement(mediation));
        LocalDate lodged = lodged();
        if (referred == null) {
            return Verdict.NO_AGREEMENT;
        }
        LocalDate begun = counted(mediation, referred, limit);
        if (lodged != null && !isLate(lodged, limit) && Run.precedes(lodged, referred)) {
            // R. 213-12: the mediator is deemed seised on the day the action was recorded
            begun = lodged;
            sentToMediator = true;
        }
        if (isLate(begun, limit)) {
            return Verdict.MEDIATION_LATE;
        }
        end = mediation.endKnownByAllOn();
        LocalDate declared = mediation.endedOn();
        if (end == null && declared != null) {
            run.warn(Alert.END_NOT_KNOWN_BY_ALL, "mediations");
            end = run.other(Choice.MPO_END) ? declared : null;
        }
        Verdict doubtful = doubt(begun);
        if (doubtful != null) {
            return doubtful;
        }
        mpoReferred = true;
        start = begun;
        return Verdict.MPO_INTERRUPTS;
    }

    private Verdict begin(Mediation mediation, LocalDate begun, @Nullable LocalDate limit) {
        if (isLate(begun, limit)) {
            return Verdict.MEDIATION_LATE;
        }
        LocalDate lodged = lodged();
        if (lodged != null && !Run.precedes(begun, lodged)) {
            return Verdict.MEDIATION_AFTER_ACTION;
        }
        LocalDate refused = mediation.inadmissibleOn();
        end = end == null ? refused : end;
        Verdict doubtful = doubt(begun);
        if (doubtful != null) {
            return doubtful;
        }
        if (refused != null && run.other(Choice.INADMISSIBLE_REFERRAL)) {
            return Verdict.REFERRAL_INADMISSIBLE;
        }
        if (end == null) {
            run.warn(Alert.MEDIATION_WITHOUT_END, "mediations");
        }
        start = begun;
        return Verdict.MEDIATION_INTERRUPTS;
    }

    /** A reading in which the mediation has no effect though it came in time, or null. */
    private @Nullable Verdict doubt(LocalDate begun) {
        if (run.isTooEarly(begun, end)) {
            return Verdict.TOO_EARLY;
        }
        if (run.appeals.wasEverKept() && run.other(Choice.MEDIATION_AFTER_APPEAL)) {
            return Verdict.MEDIATION_AFTER_APPEAL;
        }
        if (run.mode == LimitRun.Mode.REASONABLE && run.other(Choice.MEDIATION_IN_REASONABLE_TIME)) {
            return Verdict.MEDIATION_IN_REASONABLE_TIME;
        }
        return null;
    }

    private static boolean isLate(LocalDate day, @Nullable LocalDate limit) {
        return limit != null && Run.precedes(limit, day);
    }
}
