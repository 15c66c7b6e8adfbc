/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mention;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.facts.Request.MissingPieces;
import fr.mediation.core.deadline.facts.Request.SilenceMeaning;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When silence decides a request or an appeal: date to date, neither franc nor moved. */
final class Silences {

    private Silences() {}

    /** The day of the implicit decision, or null while the period has not begun. */
    static @Nullable LocalDate decidedOn(Request request, Matter matter, @Nullable Trace trace) {
        Integer set = request.silenceMonths();
        int months = set == null ? matter.silenceMonths() : set;
        return request.silence() == SilenceMeaning.ACCEPTANCE
                ? acceptedOn(request, months, trace)
                : rejectedOn(request, months, trace);
    }

    private static @Nullable LocalDate acceptedOn(Request request, int months, @Nullable Trace trace) {
        LocalDate start = Objects.requireNonNullElse(request.receivedByCompetentOn(), request.receivedOn());
        MissingPieces pieces = request.missingPieces();
        if (pieces != null && pieces.askedOn().isBefore(start.plusMonths(months))) {
            LocalDate produced = pieces.receivedOn();
            if (produced == null) {
                note(trace, Rule.INCOMPLETE_NOT_STARTED, pieces.askedOn(), null, 0);
                return null;
            }
            start = Run.later(start, produced);
        }
        LocalDate accepted = start.plusMonths(months);
        note(trace, Rule.SILENCE_ACCEPTS, start, accepted, months);
        return accepted;
    }

    private static LocalDate rejectedOn(Request request, int months, @Nullable Trace trace) {
        LocalDate start = request.receivedOn();
        LocalDate rejected = start.plusMonths(months);
        note(trace, Rule.SILENCE_REJECTS, start, rejected, months);
        MissingPieces pieces = request.missingPieces();
        if (pieces == null || !pieces.askedOn().isBefore(rejected)) {
            return rejected;
        }
        LocalDate resumed = earliest(pieces.dueOn(), pieces.receivedOn());
        if (resumed == null) {
            if (trace != null) {
                trace.warn(Alert.PIECES_WITHOUT_TERM, "request.missingPieces.dueOn");
            }
            return rejected;
        }
        int days = (int) ChronoUnit.DAYS.between(pieces.askedOn(), resumed);
        LocalDate later = rejected.plusDays(days);
        note(trace, Rule.INCOMPLETE_SUSPENDS, pieces.askedOn(), later, days);
        if (trace != null) {
            trace.warn(Alert.SUSPENSION_BOUND, "request.missingPieces.askedOn");
        }
        return later;
    }

    /** The day on which silence rejects an appeal, whatever was answered. */
    static LocalDate rejectedOn(Appeal appeal, ProceduralFacts facts) {
        return silenceStart(appeal, facts.matter()).plusMonths(appealMonths(appeal, facts));
    }

    /** Silence runs from reception, but for the MDPH from sending (CASF, art. R. 241-41). */
    static LocalDate silenceStart(Appeal appeal, Matter matter) {
        boolean fromSending = matter == Matter.MDPH && appeal.kind() == Appeal.Kind.RAPO;
        LocalDate start = fromSending
                ? Run.first(appeal.sentOn(), appeal.receivedOn())
                : Run.first(appeal.receivedOn(), appeal.sentOn());
        return Objects.requireNonNull(start, "an appeal has a day");
    }

    /** Two months, or the longer period that was erroneously stated (CE, 7 December 2009). */
    static int appealMonths(Appeal appeal, ProceduralFacts facts) {
        int stated = stated(appeal.acknowledgement());
        if (stated == 0 && facts.decision() != null) {
            stated = stated(facts.decision().remedies());
        }
        return Math.max(LimitRun.TWO_MONTHS, stated);
    }

    private static int stated(Remedies said) {
        Integer months = said.statedSilenceMonths();
        return said.mention() == Mention.ERRONEOUS && months != null ? months : 0;
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }

    private static void note(
            @Nullable Trace trace, Rule rule, @Nullable LocalDate fact, @Nullable LocalDate result, int number) {
        if (trace != null) {
            trace.step(rule, fact, result, number);
        }
    }
}
