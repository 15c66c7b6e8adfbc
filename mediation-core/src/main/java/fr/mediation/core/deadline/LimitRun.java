/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.CourtOrder;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Decision.Challenger;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import fr.mediation.core.deadline.facts.Mention;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.facts.Request.SilenceMeaning;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the limits to contest a decision share: from which day, and how hard, they run. */
abstract class LimitRun extends Run {

    /** How a limit runs. */
    enum Mode {
        /** The months of the text. */
        MONTHS,
        /** The reasonable time of one year (CE Ass., 13 July 2016). */
        REASONABLE,
        /** It does not run. */
        NONE
    }

    static final int TWO_MONTHS = 2;

    /** The day the limit runs from, or null while nothing makes it run. */
    @Nullable LocalDate from;

    /** The day on which the contested decision came to be known or born: acts before it contest nothing yet. */
    @Nullable LocalDate opened;

    Mode mode = Mode.MONTHS;
    int months = TWO_MONTHS;

    /** Whether the contested decision was born of silence. */
    boolean implicit;

    /** Whether a compulsory prior mediation applies. */
    final boolean mpo;

    /** Whether the notification failed to mention a compulsory mediation. */
    boolean mpoUnmentioned;

    LimitRun(ProceduralFacts facts, DeadlineContext context) {
        super(facts, context);
        this.mpo = isMpoCompulsory(facts);
    }

    /** Sets the start of the limit against the contested decision, before anything interrupts it. */
    final void origin() {
        from = null;
        opened = null;
        mode = Mode.MONTHS;
        months = TWO_MONTHS;
        implicit = false;
        mpoUnmentioned = false;
        Request request = facts.request();
        Decision decision = facts.decision();
        LocalDate express = decision == null ? null : notification(decision);
        if (request != null && request.silence() == SilenceMeaning.REJECTION) {
            LocalDate born = Silences.decidedOn(request, facts.matter(), trace);
            if (born != null && (express == null || precedes(born, express))) {
                startFromSilence(request, born);
                return;
            }
        }
        if (decision != null) {
            startFromDecision(decision, express);
        }
    }

    final void startFromDecision(Decision decision, @Nullable LocalDate express) {
        implicit = false;
        if (express == null) {
            from = decision.knownOn();
            opened = from;
            mode = Mode.REASONABLE;
            note(Rule.KNOWN_WITHOUT_NOTIFICATION, from, from, 0);
        } else {
            from = express;
            opened = express;
            noteNotification(decision, express);
            if (published(decision)) {
                mode = Mode.MONTHS;
                months = TWO_MONTHS;
                return;
            }
            weigh(decision.remedies(), "decision.remedies");
        }
        if (mpo && isFalse(decision.remedies().mpoMentioned())) {
            unmentionedMediation();
        }
    }

    private void startFromSilence(Request request, LocalDate born) {
        implicit = true;
        from = born;
        opened = born;
        Remedies said = request.acknowledgement();
        if (mpo && isFalse(said.mpoMentioned())) {
            unmentionedMediation();
            return;
        }
        if (facts.matter() == Matter.AGENT) {
            note(Rule.SILENCE_BINDS_AGENT, born, born, 0);
            return;
        }
        Integer stated = said.statedSilenceMonths();
        LocalDate start = born;
        if (said.mention() == Mention.ERRONEOUS && stated != null) {
            start = later(born, request.receivedOn().plusMonths(stated));
            from = start;
        }
        weigh(said, "request.acknowledgement");
        knowledge(start, request.knownOn());
    }

    private void unmentionedMediation() {
        mpoUnmentioned = true;
        mode = other(Choice.MPO_MENTION) ? Mode.REASONABLE : Mode.NONE;
        note(Rule.MPO_NOT_MENTIONED, from, null, 0);
    }

    /** What the mention of the remedies makes of the limit. */
    final void weigh(Remedies said, String path) {
        mode = Mode.MONTHS;
        months = TWO_MONTHS;
        if (isFalse(said.proven())) {
            mode = other(Choice.PROOF) ? Mode.MONTHS : Mode.REASONABLE;
        }
        switch (said.mention()) {
            case COMPLETE -> {}
            case UNKNOWN -> warn(Alert.REMEDIES_UNKNOWN, path);
            case ABSENT -> mode = Mode.REASONABLE;
            case ERRONEOUS -> weighErroneous(said);
        }
        if (mode == Mode.REASONABLE) {
            note(Rule.NOT_OPPOSABLE, from, null, 0);
        }
    }

    private void weighErroneous(Remedies said) {
        Integer stated = said.statedMonths();
        Integer silence = said.statedSilenceMonths();
        boolean shorter = (stated != null && stated < TWO_MONTHS) || (silence != null && silence < TWO_MONTHS);
        if (shorter && mode == Mode.MONTHS) {
            mode = other(Choice.SHORTER_MENTION) ? Mode.MONTHS : Mode.REASONABLE;
        } else if (stated != null && stated > TWO_MONTHS) {
            months = stated;
            note(Rule.LONGER_MENTION, from, null, stated);
        }
    }

    /** Silence opens the reasonable time only once the person is proven to know of it (CE, 18 March 2019). */
    final void knowledge(LocalDate born, @Nullable LocalDate knownOn) {
        if (mode != Mode.REASONABLE) {
            return;
        }
        if (knownOn != null) {
            from = later(born, knownOn);
        } else if (!other(Choice.KNOWLEDGE)) {
            mode = Mode.NONE;
        }
    }

    /** The day on which the express decision was made known to the one who contests it, or null. */
    static @Nullable LocalDate notification(Decision decision) {
        LocalDate published = decision.publishedOn();
        if (decision.challenger() == Challenger.THIRD_PARTY && published != null) {
            return published;
        }
        if (decision.notifiedOn() != null) {
            return decision.notifiedOn();
        }
        if (decision.presentedOn() != null) {
            return decision.presentedOn();
        }
        LocalDate available = decision.availableOn();
        if (available == null) {
            return published;
        }
        LocalDate consulted = decision.consultedOn();
        return consulted != null && !precedes(available.plusDays(15), consulted) ? consulted : available;
    }

    static boolean published(Decision decision) {
        LocalDate published = decision.publishedOn();
        return published != null
                && (decision.challenger() == Challenger.THIRD_PARTY
                        || (decision.notifiedOn() == null
                                && decision.presentedOn() == null
                                && decision.availableOn() == null));
    }

    private void noteNotification(Decision decision, LocalDate express) {
        if (trace == null) {
            return;
        }
        if (published(decision)) {
            note(Rule.PUBLISHED, express, express, 0);
        } else if (decision.notifiedOn() != null) {
            note(Rule.NOTIFIED, express, express, 0);
        } else if (decision.presentedOn() != null) {
            note(Rule.UNCLAIMED_LETTER, express, express, 0);
            warn(Alert.UNCLAIMED_LETTER, "decision.presentedOn");
        } else {
            LocalDate available = Objects.requireNonNull(decision.availableOn());
            boolean consulted = !express.equals(available) || express.equals(decision.consultedOn());
            note(consulted ? Rule.CONSULTED : Rule.NOT_CONSULTED, available, express, 0);
            if (decision.consultedOn() == null && !precedes(available.plusDays(15), context.asOf())) {
                warn(Alert.CONSULTATION_STILL_POSSIBLE, "decision.availableOn");
            }
        }
    }

    /** The reasonable time: as a rule one year. */
    final LocalDate oneYear(LocalDate start, LegalCalendar calendar) {
        LocalDate sameDay = start.plusYears(1);
        return other(Choice.REASONABLE_TIME_END) ? roll(sameDay.plusDays(1), calendar) : sameDay;
    }

    /** Whether an appeal is compulsory before any action. */
    static boolean rapoCompulsory(ProceduralFacts facts) {
        if (facts.matter().rapoCompulsory()) {
            return true;
        }
        List<Appeal> appeals = facts.appeals();
        for (int i = 0; i < appeals.size(); i++) {
            if (appeals.get(i).kind() == Appeal.Kind.RAPO) {
                return true;
            }
        }
        return false;
    }

    /** Whether a compulsory prior mediation applies. */
    static boolean isMpoCompulsory(ProceduralFacts facts) {
        Boolean said = facts.mpoCompulsory();
        if (said != null) {
            return said;
        }
        List<Mediation> mediations = facts.mediations();
        for (int i = 0; i < mediations.size(); i++) {
            if (mediations.get(i).regime() == Regime.MPO) {
                return true;
            }
        }
        Decision decision = facts.decision();
        Request request = facts.request();
        return (decision != null && decision.remedies().mpoMentioned() != null)
                || (request != null && request.acknowledgement().mpoMentioned() != null);
    }

    /** Whether the judicial courts decide: CDAPH decisions, unless the host says otherwise. */
    static boolean judicial(ProceduralFacts facts) {
        CourtOrder court = facts.court();
        return court == null ? facts.matter() == Matter.MDPH : court == CourtOrder.JUDICIAL;
    }

    static boolean isFalse(@Nullable Boolean value) {
        return value != null && !value;
    }

    static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }

    final void verdict(Verdict verdict, String path) {
        if (trace != null) {
            trace.effect(verdict, path);
        }
    }

    final void verdict(Verdict verdict, String list, int index) {
        if (trace != null) {
            trace.effect(verdict, list + "[" + index + "]");
        }
    }

    final void note(Rule rule, @Nullable LocalDate fact, @Nullable LocalDate result, int number) {
        if (trace != null) {
            trace.step(rule, fact, result, number);
        }
    }

    final void warn(Alert alert, String path) {
        if (trace != null) {
            trace.warn(alert, path);
        }
    }
}
