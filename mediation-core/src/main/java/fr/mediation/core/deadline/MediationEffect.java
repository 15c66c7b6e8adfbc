/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Effet d'une médiation sur le délai de recours contentieux: which text gives it one, from when and until when. */
final class MediationEffect {

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
                run.mpo() ? compulsory(mediation, limit) : administrative(mediation, limit, Verdict.DDD_WITHOUT_EFFECT);
            case ADMINISTRATIVE -> administrative(mediation, limit, Verdict.MEDIATION_BEFORE_2026);
            case CONVENTIONAL -> conventional(mediation, limit);
            case TERRITORIAL -> territorial(mediation, limit);
        };
    }

    /** The day by which a mediation takes its place among the events. */
    static @Nullable LocalDate orderedOn(Mediation mediation, int choices) {
        boolean strict = mediation.regime() == Regime.CONVENTIONAL || (choices & Choice.MEDIATION_START.bit()) != 0;
        LocalDate agreed = agreement(mediation);
        LocalDate referred = referral(mediation);
        return strict ? Run.first(agreed, referred) : Run.first(referred, agreed);
    }

    private static @Nullable LocalDate agreement(Mediation mediation) {
        return Run.first(mediation.agreedOn(), mediation.firstMeetingOn());
    }

    private static @Nullable LocalDate referral(Mediation mediation) {
        return Run.first(mediation.referralSentOn(), mediation.referralReceivedOn());
    }

    /** CGCT, art. L. 1112-24, against CJA, art. L. 213-6. */
    private Verdict territorial(Mediation mediation, @Nullable LocalDate limit) {
        LocalDate referred = referral(mediation);
        if (referred == null || referred.isBefore(Law.LAW_OF_2019)) {
            return conventional(mediation, limit);
        }
        LocalDate agreed = agreement(mediation);
        boolean differ =
                agreed == null || isLate(agreed, limit) != isLate(referred, limit) || appealBetween(referred, agreed);
        if (differ && run.other(Choice.MEDIATION_START)) {
            return agreed == null ? Verdict.NO_AGREEMENT : begin(mediation, agreed, limit);
        }
        return begin(mediation, received(mediation, referred, limit), limit);
    }

    /** The referral counts from its sending, or from its reception when that is the other reading's choice. */
    private LocalDate received(Mediation mediation, LocalDate referred, @Nullable LocalDate limit) {
        LocalDate received = mediation.referralReceivedOn();
        if (received != null && !isLate(referred, limit) && isLate(received, limit) && run.other(Choice.REFERRAL_DAY)) {
            return received;
        }
        return referred;
    }

    private boolean appealBetween(LocalDate a, LocalDate b) {
        for (int i = 0; i < run.facts.appeals().size(); i++) {
            Appeal appeal = run.facts.appeals().get(i);
            LocalDate filed = Events.filedOn(appeal);
            if ((!filed.isBefore(a) && !filed.isAfter(b)) || (!filed.isBefore(b) && !filed.isAfter(a))) {
                return true;
            }
        }
        return false;
    }

    /** CJA, art. L. 213-6: from the written agreement, else the first meeting. */
    private Verdict conventional(Mediation mediation, @Nullable LocalDate limit) {
        LocalDate agreed = agreement(mediation);
        if (agreed == null) {
            return Verdict.NO_AGREEMENT;
        }
        return agreed.isBefore(Law.LAW_OF_2016) ? Verdict.MEDIATION_WITHOUT_TEXT : begin(mediation, agreed, limit);
    }

    /** CRPA, art. L. 421-3 and L. 424-2, since 28 May 2026. */
    private Verdict administrative(Mediation mediation, @Nullable LocalDate limit, Verdict before) {
        LocalDate agreed = agreement(mediation);
        LocalDate referred = referral(mediation);
        LocalDate begun = Run.first(agreed, referred);
        if (begun == null) {
            return Verdict.NO_AGREEMENT;
        }
        if (begun.isBefore(Law.LAW_OF_2026) || (referred != null && referred.isBefore(Law.LAW_OF_2026))) {
            boolean asConventional = mediation.regime() == Regime.ADMINISTRATIVE
                    && agreed != null
                    && !isLate(agreed, limit)
                    && run.other(Choice.MEDIATION_BEFORE_2026);
            return asConventional ? begin(mediation, begun, limit) : before;
        }
        if (agreed == null && !isLate(begun, limit) && run.other(Choice.MEDIATION_START)) {
            return Verdict.NO_AGREEMENT;
        }
        return begin(mediation, begun, limit);
    }

    /** CJA, art. L. 213-13: from the referral to the day on which all parties know that it is over. */
    private Verdict compulsory(Mediation mediation, @Nullable LocalDate limit) {
        LocalDate referred = Run.first(referral(mediation), agreement(mediation));
        CourtAction action = run.facts.courtAction();
        LocalDate lodged = action == null ? null : Run.first(action.registeredOn(), action.sentOn());
        if (lodged != null && (referred == null || lodged.isBefore(referred)) && !isLate(lodged, limit)) {
            // R. 213-12: the mediator is deemed seised on the day the action was recorded
            referred = lodged;
            sentToMediator = true;
        }
        if (referred == null) {
            return Verdict.NO_AGREEMENT;
        }
        LocalDate known = mediation.endKnownByAllOn();
        if (known != null) {
            end = known;
        } else if (end != null) {
            run.warn(Alert.END_NOT_KNOWN_BY_ALL, "mediations");
        }
        referred = received(mediation, referred, limit);
        if (isLate(referred, limit)) {
            return Verdict.MEDIATION_LATE;
        }
        start = referred;
        mpoReferred = true;
        return Verdict.MPO_INTERRUPTS;
    }

    private Verdict begin(Mediation mediation, LocalDate begun, @Nullable LocalDate limit) {
        if (isLate(begun, limit)) {
            return Verdict.MEDIATION_LATE;
        }
        CourtAction action = run.facts.courtAction();
        LocalDate lodged = action == null ? null : Run.first(action.sentOn(), action.registeredOn());
        if (lodged != null && !lodged.isAfter(begun)) {
            return Verdict.MEDIATION_AFTER_ACTION;
        }
        if ((run.gracieuxKept || run.hierarchiqueKept) && run.other(Choice.MEDIATION_AFTER_APPEAL)) {
            return Verdict.MEDIATION_AFTER_APPEAL;
        }
        if (run.mode == LimitRun.Mode.REASONABLE && run.other(Choice.MEDIATION_IN_REASONABLE_TIME)) {
            return Verdict.MEDIATION_IN_REASONABLE_TIME;
        }
        LocalDate refused = mediation.inadmissibleOn();
        if (refused != null) {
            if (run.other(Choice.INADMISSIBLE_REFERRAL)) {
                return Verdict.REFERRAL_INADMISSIBLE;
            }
            end = end == null ? refused : end;
        }
        if (end == null) {
            run.warn(Alert.MEDIATION_WITHOUT_END, "mediations");
        }
        start = begun;
        return Verdict.MEDIATION_INTERRUPTS;
    }

    private static boolean isLate(LocalDate day, @Nullable LocalDate limit) {
        return limit != null && day.isAfter(limit);
    }
}
