/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.LimitRun.Mode;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Appeal.Kind;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Decision.Challenger;
import fr.mediation.core.deadline.facts.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Effet des recours administratifs sur le délai de recours contentieux (CRPA, art. L. 411-2 ; CJA, art. R. 421-2). */
final class AppealEffect {

    private static final LocalDate[] NO_DAY = {};

    private final CourtRun run;
    private final List<Appeal> appeals;

    /** The day on which silence rejects each appeal, which no reading changes. */
    private final LocalDate[] silentOn;

    /** Bits of the appeals that had an effect. */
    private int kept;

    private boolean gracieuxKept;
    private boolean hierarchiqueKept;

    /** The same against an earlier decision, which another one has replaced. */
    private boolean gracieuxBefore;

    private boolean hierarchiqueBefore;

    AppealEffect(CourtRun run) {
        this.run = run;
        this.appeals = run.facts.appeals();
        int size = appeals.size();
        this.silentOn = size == 0 ? NO_DAY : new LocalDate[size];
        for (int i = 0; i < size; i++) {
            silentOn[i] = Silences.rejectedOn(appeals.get(i), run.facts);
        }
    }

    /** The day that counts for an appeal: its posting, else its reception (CRPA, art. L. 112-1 ; CE, 30 June 2025). */
    static LocalDate filedOn(Appeal appeal) {
        return Objects.requireNonNull(Run.first(appeal.sentOn(), appeal.receivedOn()), "an appeal has a day");
    }

    /** Forgets the appeals of a former run. */
    void reset() {
        kept = 0;
        gracieuxKept = false;
        hierarchiqueKept = false;
        gracieuxBefore = false;
        hierarchiqueBefore = false;
    }

    /** Whether an appeal against the decision that stands kept the limit. */
    boolean isKept() {
        return gracieuxKept || hierarchiqueKept;
    }

    /** Whether an appeal, against the decision that stands or an earlier one, kept the limit. */
    boolean wasEverKept() {
        return isKept() || gracieuxBefore || hierarchiqueBefore;
    }

    /** Another decision replaces the contested one: appeals begin anew. */
    void againstAnotherDecision() {
        gracieuxBefore |= gracieuxKept;
        hierarchiqueBefore |= hierarchiqueKept;
        gracieuxKept = false;
        hierarchiqueKept = false;
    }

    /** The day on which silence rejects an appeal, whatever was answered. */
    LocalDate silentOn(int index) {
        return silentOn[index];
    }

    /** The day of the first answer: the express rejection, or the implicit one that came before it. */
    LocalDate answeredOn(int index) {
        LocalDate silent = silentOn[index];
        LocalDate express = appeals.get(index).rejectedOn();
        return express != null && Run.precedes(express, silent) ? express : silent;
    }

    void file(int index, boolean rapo) {
        Appeal appeal = appeals.get(index);
        if (appeal.kind() == Kind.RAPO) {
            return;
        }
        Verdict refused = refusal(index, rapo);
        if (refused != null) {
            run.verdict(refused, "appeals", index);
            return;
        }
        if (appeal.kind() == Kind.RECOURS_GRACIEUX) {
            gracieuxKept = true;
        } else {
            hierarchiqueKept = true;
        }
        kept |= 1 << index;
        run.verdict(
                gracieuxKept && hierarchiqueKept ? Verdict.BOTH_APPEALS_KEPT : Verdict.APPEAL_KEPT, "appeals", index);
        LocalDate filed = filedOn(appeal);
        LocalDate until = answeredOn(index);
        run.hold(filed, until);
        if (!Run.precedes(filed, until)) {
            open(index);
        }
    }

    /** Why an appeal changes nothing, or null when it keeps the limit. */
    private @Nullable Verdict refusal(int index, boolean rapo) {
        Appeal appeal = appeals.get(index);
        LocalDate filed = filedOn(appeal);
        if (rapo) {
            return Verdict.APPEAL_BESIDE_RAPO;
        }
        if (run.isTooEarly(filed, answeredOn(index))) {
            return Verdict.TOO_EARLY;
        }
        if (run.mediationKept) {
            return Verdict.APPEAL_AFTER_MEDIATION;
        }
        boolean gracieux = appeal.kind() == Kind.RECOURS_GRACIEUX;
        if (gracieux ? gracieuxKept : hierarchiqueKept) {
            return Verdict.SECOND_APPEAL;
        }
        LocalDate initial = run.appealLimit;
        if (initial != null && Run.precedes(initial, filed)) {
            boolean allowed = run.isInExtension(filed) && run.other(Choice.APPEAL_IN_EXTENDED_LIMIT);
            return allowed ? null : Verdict.APPEAL_LATE;
        }
        if (run.hasRunOutAgain(filed)) {
            return Verdict.APPEAL_LATE;
        }
        LocalDate received = appeal.receivedOn();
        if (initial != null
                && received != null
                && Run.precedes(initial, received)
                && Run.precedes(run.context.asOf(), Law.APPEAL_POSTING_RULE)
                && run.other(Choice.APPEAL_DAY)) {
            return Verdict.APPEAL_LATE;
        }
        boolean sameBefore = gracieux ? gracieuxBefore : hierarchiqueBefore;
        return sameBefore && run.other(Choice.APPEAL_AGAINST_LATE_DECISION) ? Verdict.SECOND_APPEAL : null;
    }

    /** The decision on the compulsory appeal replaces the contested one. */
    void replace(int index) {
        run.verdict(Verdict.RAPO_KEPT, "appeals", index);
        kept |= 1 << index;
        run.from = null;
        run.opened = null;
        open(index);
        run.opened = answeredOn(index);
    }

    /** The limit runs again from the first rejection, express or implicit, of an appeal that kept it. */
    void answer(int index) {
        if ((kept >>> index & 1) != 0 && appeals.get(index).kind() != Kind.RAPO) {
            open(index);
        }
    }

    private void open(int index) {
        Appeal appeal = appeals.get(index);
        LocalDate day = answeredOn(index);
        boolean express = day.equals(appeal.rejectedOn());
        run.from = day;
        run.restarted = true;
        if (express) {
            run.note(Rule.EXPRESS_REJECTION, day, day, 0);
        } else {
            Matter matter = run.facts.matter();
            boolean mdph = appeal.kind() == Kind.RAPO && matter == Matter.MDPH;
            run.note(
                    mdph ? Rule.MDPH_SILENCE : Rule.IMPLICIT_REJECTION,
                    Silences.silenceStart(appeal, matter),
                    day,
                    Silences.appealMonths(appeal, run.facts));
        }
        reweigh(appeal, day, express);
    }

    /** An express rejection after the silence: it reopens the limit if that has not run out (CJA, art. R. 421-2). */
    void answerLate(int index) {
        Appeal appeal = appeals.get(index);
        LocalDate express = appeal.rejectedOn();
        if (express == null || (kept >>> index & 1) == 0) {
            return;
        }
        if (run.isOver(express)) {
            run.verdict(Verdict.CONFIRMATIVE, "appeals", index);
            return;
        }
        run.verdict(Verdict.LATE_ANSWER_REOPENS, "appeals", index);
        run.note(Rule.LATE_EXPRESS_REJECTION, express, express, 0);
        run.extendedTo = null;
        run.from = express;
        run.restarted = true;
        reweigh(appeal, express, true);
    }

    /** What the answer to an appeal said of the remedies, and so how the limit runs again. */
    private void reweigh(Appeal appeal, LocalDate day, boolean express) {
        if (run.mpoUnmentioned) {
            return;
        }
        Decision decision = run.facts.decision();
        boolean thirdParty = decision != null && decision.challenger() == Challenger.THIRD_PARTY;
        if (express) {
            run.weigh(appeal.rejectionRemedies(), "appeals.rejectionRemedies");
        } else if (run.facts.matter() == Matter.AGENT || (thirdParty && appeal.kind() != Kind.RAPO)) {
            run.mode = Mode.MONTHS;
            run.months = LimitRun.TWO_MONTHS;
            run.note(thirdParty ? Rule.THIRD_PARTY_APPEAL : Rule.SILENCE_BINDS_AGENT, day, day, 0);
        } else {
            run.weigh(appeal.acknowledgement(), "appeals.acknowledgement");
            run.knowledge(day, appeal.knownOn());
        }
    }

    /** The limit that the answer to an appeal would open, or null when it would open none; nothing is changed. */
    @Nullable LocalDate limitOpenedBy(int index, boolean late) {
        Appeal appeal = appeals.get(index);
        LocalDate from = run.from;
        LocalDate extended = run.extendedTo;
        Mode mode = run.mode;
        int months = run.months;
        Trace trace = run.trace;
        LocalDate express = appeal.rejectedOn();
        LocalDate day = late && express != null ? express : answeredOn(index);
        run.trace = null;
        run.extendedTo = null;
        run.from = day;
        reweigh(appeal, day, day.equals(express));
        LocalDate opened = run.limit();
        run.from = from;
        run.extendedTo = extended;
        run.mode = mode;
        run.months = months;
        run.trace = trace;
        return opened;
    }
}
