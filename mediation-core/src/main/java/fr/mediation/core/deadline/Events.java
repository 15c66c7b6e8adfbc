/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Request.ReasonsRequest;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The events of a dispute in the order of their days, whatever the order of the lists they come from. An event is an int,
 * its kind and its index, and the order is found by looking for the next one: histories are short and nothing is allocated.
 */
final class Events {

    /** Kinds of event; on one day they come in this order. */
    enum Type {
        ANSWER,
        MEDIATION,
        COURT_ACTION,
        LEGAL_AID,
        APPEAL,
        LATE_ANSWER,
        LATE_DECISION,
        REASONS
    }

    /** No event is left. */
    static final int NONE = -1;

    /** The most appeals, and the most mediations, that can be told apart. */
    static final int CAPACITY = 20;

    private static final Type[] TYPES = Type.values();

    private final CourtRun run;
    private final ProceduralFacts facts;
    private final MediationEffect mediations;
    private long done;
    private int answered;
    private int answeredLate;

    Events(CourtRun run, MediationEffect mediations) {
        this.run = run;
        this.facts = run.facts;
        this.mediations = mediations;
    }

    static Type kind(int event) {
        return TYPES[event / CAPACITY];
    }

    static int index(int event) {
        return event % CAPACITY;
    }

    void begin() {
        done = 0;
        answered = 0;
        answeredLate = 0;
    }

    int next() {
        int best = NONE;
        LocalDate bestDay = LocalDate.MAX;
        for (int type = 0; type < TYPES.length; type++) {
            int size = size(TYPES[type]);
            for (int i = 0; i < size; i++) {
                int event = type * CAPACITY + i;
                LocalDate day = isDone(event) ? null : day(TYPES[type], i);
                if (day != null
                        && (best == NONE || day.isBefore(bestDay) || (day.equals(bestDay) && sooner(event, best)))) {
                    best = event;
                    bestDay = day;
                }
            }
        }
        if (best != NONE) {
            markDone(best);
        }
        return best;
    }

    private int size(Type type) {
        return switch (type) {
            case ANSWER, APPEAL, LATE_ANSWER -> facts.appeals().size();
            case MEDIATION -> facts.mediations().size();
            case COURT_ACTION, LEGAL_AID, REASONS, LATE_DECISION -> 1;
        };
    }

    private @Nullable LocalDate day(Type type, int index) {
        return switch (type) {
            case ANSWER -> answeredOn(facts.appeals().get(index));
            case APPEAL -> filedOn(facts.appeals().get(index));
            case LATE_ANSWER -> lateAnswerOn(facts.appeals().get(index));
            case MEDIATION -> mediations.orderedOn(facts.mediations().get(index));
            case COURT_ACTION -> mediations.directActionOn();
            case LEGAL_AID -> {
                LegalAid aid = facts.legalAid();
                yield aid == null ? null : aid.requestedOn();
            }
            case REASONS -> {
                ReasonsRequest reasons =
                        facts.request() == null ? null : facts.request().reasons();
                yield reasons == null ? null : reasons.askedOn();
            }
            case LATE_DECISION -> {
                Decision decision = facts.decision();
                yield decision == null || facts.request() == null
                        ? null
                        : Run.first(LimitRun.notification(decision), decision.decidedOn());
            }
        };
    }

    private @Nullable LocalDate lateAnswerOn(Appeal appeal) {
        LocalDate express = appeal.rejectedOn();
        return express != null && express.isAfter(Silences.rejectedOn(appeal, facts)) ? express : null;
    }

    /** The day that counts for an appeal: its posting, else its reception (CRPA, art. L. 112-1 ; CE, 30 June 2025). */
    static LocalDate filedOn(Appeal appeal) {
        return Objects.requireNonNull(Run.first(appeal.sentOn(), appeal.receivedOn()), "an appeal has a day");
    }

    private boolean isDone(int event) {
        return switch (kind(event)) {
            case ANSWER -> (answered >>> index(event) & 1) != 0;
            case LATE_ANSWER -> (answeredLate >>> index(event) & 1) != 0;
            case MEDIATION, COURT_ACTION, LEGAL_AID, APPEAL, LATE_DECISION, REASONS -> (done >>> slot(event) & 1) != 0;
        };
    }

    private void markDone(int event) {
        switch (kind(event)) {
            case ANSWER -> answered |= 1 << index(event);
            case LATE_ANSWER -> answeredLate |= 1 << index(event);
            case MEDIATION, COURT_ACTION, LEGAL_AID, APPEAL, LATE_DECISION, REASONS -> done |= 1L << slot(event);
        }
    }

    /** Two lists of at most twenty, then the single events; the answers to appeals are kept apart. */
    private static int slot(int event) {
        return switch (kind(event)) {
            case APPEAL, ANSWER, LATE_ANSWER -> index(event);
            case MEDIATION -> CAPACITY + index(event);
            case REASONS -> 2 * CAPACITY;
            case LEGAL_AID -> 2 * CAPACITY + 1;
            case LATE_DECISION -> 2 * CAPACITY + 2;
            case COURT_ACTION -> 2 * CAPACITY + 3;
        };
    }

    /**
     * Of two letters of one day no fact tells which came first, and their place in the list tells nothing: the one that
     * opens the shorter limit is taken to decide, so it comes first among appeals, of which only the first of a kind counts,
     * and last among answers.
     */
    private boolean sooner(int event, int best) {
        Type type = kind(event);
        if (type != kind(best) || (type != Type.APPEAL && type != Type.ANSWER && type != Type.LATE_ANSWER)) {
            return false;
        }
        Appeal a = facts.appeals().get(index(event));
        Appeal b = facts.appeals().get(index(best));
        boolean late = type == Type.LATE_ANSWER;
        int order = compare(run.limitOpenedBy(b, late), run.limitOpenedBy(a, late));
        order = type == Type.APPEAL ? -order : order;
        order = order != 0 ? order : a.kind().compareTo(b.kind());
        order = order != 0 ? order : compare(a.receivedOn(), b.receivedOn());
        order = order != 0 ? order : compare(a.rejectedOn(), b.rejectedOn());
        order = order != 0 ? order : compare(a.knownOn(), b.knownOn());
        return order < 0;
    }

    private LocalDate answeredOn(Appeal appeal) {
        LocalDate silent = Silences.rejectedOn(appeal, facts);
        LocalDate express = appeal.rejectedOn();
        return express != null && express.isBefore(silent) ? express : silent;
    }

    /** The order of days, none being later than any. */
    private static int compare(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        return a.compareTo(b);
    }
}
