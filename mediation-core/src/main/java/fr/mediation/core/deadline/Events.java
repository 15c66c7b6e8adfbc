/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Request;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The events of a dispute in the order of their days, whatever the order of the lists they come from. An event is a number
 * that says its day, its type and its index, one after the other, so that the order of events is that of numbers.
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

    /** The choices that move a mediation among the events. */
    static final int PLACING = Choice.MEDIATION_START.bit() | Choice.REFERRAL_DAY.bit();

    /** After the last event. */
    static final int NONE = Integer.MAX_VALUE;

    private static final Type[] TYPES = Type.values();
    private static final int INDEX_BITS = 5;
    private static final int TYPE_BITS = 3;

    private final CourtRun run;
    private final int[] order;
    private int size;

    private Events(CourtRun run) {
        ProceduralFacts facts = run.facts;
        int single = (facts.courtAction() == null ? 0 : 1)
                + (facts.legalAid() == null ? 0 : 1)
                + (facts.request() == null ? 0 : 2);
        this.run = run;
        this.order = new int[3 * facts.appeals().size() + facts.mediations().size() + single];
    }

    /** The events of a run under its choices, then {@link #NONE} in what is left of the array. */
    static int[] of(CourtRun run) {
        Events events = new Events(run);
        events.place(run.facts);
        for (int i = events.size; i < events.order.length; i++) {
            events.order[i] = NONE;
        }
        return events.order;
    }

    static Type type(int event) {
        return TYPES[event >>> INDEX_BITS & (1 << TYPE_BITS) - 1];
    }

    static int index(int event) {
        return event & (1 << INDEX_BITS) - 1;
    }

    static boolean isLast(int[] order, int place) {
        return place + 1 == order.length || order[place + 1] == NONE;
    }

    /** Brings to a place the event that comes first among those of its day and type. */
    static void settle(int[] order, int place, CourtRun run) {
        for (int i = place + 1; i < order.length && order[i] >>> INDEX_BITS == order[place] >>> INDEX_BITS; i++) {
            if (order[i] != NONE && isSooner(order[i], order[place], run)) {
                int sooner = order[i];
                order[i] = order[place];
                order[place] = sooner;
            }
        }
    }

    private void place(ProceduralFacts facts) {
        for (int i = 0; i < facts.appeals().size(); i++) {
            Appeal appeal = facts.appeals().get(i);
            add(Type.APPEAL, i, AppealEffect.filedOn(appeal));
            add(Type.ANSWER, i, run.appeals.answeredOn(i));
            LocalDate express = appeal.rejectedOn();
            add(Type.LATE_ANSWER, i, express != null && express.isAfter(run.appeals.silentOn(i)) ? express : null);
        }
        for (int i = 0; i < facts.mediations().size(); i++) {
            add(Type.MEDIATION, i, run.mediations.orderedOn(facts.mediations().get(i)));
        }
        add(Type.COURT_ACTION, 0, run.mediations.directActionOn());
        LegalAid aid = facts.legalAid();
        add(Type.LEGAL_AID, 0, aid == null ? null : aid.requestedOn());
        Request request = facts.request();
        if (request != null) {
            Request.ReasonsRequest reasons = request.reasons();
            Decision decision = facts.decision();
            add(Type.REASONS, 0, reasons == null ? null : reasons.askedOn());
            add(
                    Type.LATE_DECISION,
                    0,
                    decision == null ? null : Run.first(LimitRun.notification(decision), decision.decidedOn()));
        }
    }

    /** The type's place in its list is its place among the events of one day. */
    @SuppressWarnings("EnumOrdinal")
    private void add(Type type, int index, @Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        int event = (Run.number(day) << TYPE_BITS | type.ordinal()) << INDEX_BITS | index;
        int at = size++;
        for (; at > 0 && order[at - 1] > event; at--) {
            order[at] = order[at - 1];
        }
        order[at] = event;
    }

    /**
     * Of two letters of one day no fact tells which came first, and their place in the list tells nothing: the one that
     * opens the shorter limit is taken to decide, so it comes first among appeals, of which only the first of a kind counts,
     * and last among answers.
     */
    private static boolean isSooner(int event, int best, CourtRun run) {
        Type type = type(event);
        if (type == Type.MEDIATION) {
            return false;
        }
        Appeal a = run.facts.appeals().get(index(event));
        Appeal b = run.facts.appeals().get(index(best));
        boolean late = type == Type.LATE_ANSWER;
        int order =
                compare(run.appeals.limitOpenedBy(index(best), late), run.appeals.limitOpenedBy(index(event), late));
        order = type == Type.APPEAL ? -order : order;
        order = order != 0 ? order : a.kind().compareTo(b.kind());
        order = order != 0 ? order : compare(a.receivedOn(), b.receivedOn());
        order = order != 0 ? order : compare(a.rejectedOn(), b.rejectedOn());
        order = order != 0 ? order : compare(a.knownOn(), b.knownOn());
        return order < 0;
    }

    /** The order of days, none being later than any. */
    private static int compare(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        return a.compareTo(b);
    }
}
