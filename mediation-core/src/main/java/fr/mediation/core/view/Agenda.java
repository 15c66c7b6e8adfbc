/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.casefile.Actor;
import fr.mediation.core.casefile.CasePolicy;
import fr.mediation.core.casefile.CaseRules;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.Duties;
import fr.mediation.core.casefile.Duty;
import fr.mediation.core.casefile.LegalClock;
import fr.mediation.core.casefile.WaitingOn;
import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.DeadlineResult;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Agenda du médiateur: what is due in all their cases, overdue first. Computed, never stored; cases of others are passed over.
 *
 * @param asOf the day of the answer
 * @param entries what is due: overdue first, then by date, then by case; what has no date comes last
 * @param courtLimits the users' time limits before the court in these cases, expired first, then by prudent date
 */
@Classified(Level.MEDIATOR)
@JsonPropertyOrder({"asOf", "entries", "courtLimits"})
public record Agenda(LocalDate asOf, List<Entry> entries, List<CourtLimit> courtLimits) {

    /**
     * One thing due in one case.
     *
     * @param caseId the case
     * @param kind what is due
     * @param reference the question or party concerned, or empty
     * @param dueOn the last day, if there is one
     * @param overdue whether it has passed
     * @param waitingOn whose turn it is in the case
     * @param risks codes of what leaves the time limits of the case uncertain
     */
    @Classified(Level.MEDIATOR)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"caseId", "kind", "reference", "dueOn", "overdue", "waitingOn", "risks"})
    public record Entry(
            String caseId,
            Duty.Kind kind,

            @Classified(value = Level.MEDIATOR, personal = true)
            String reference,

            Optional<LocalDate> dueOn,
            boolean overdue,
            WaitingOn waitingOn,
            List<String> risks) {

        /**
         * Copies the list.
         *
         * @param caseId the case
         * @param kind what is due
         * @param reference what it concerns
         * @param dueOn the last day
         * @param overdue whether it has passed
         * @param waitingOn whose turn it is
         * @param risks what is uncertain
         */
        public Entry {
            risks = List.copyOf(risks);
        }

        @Override
        public String toString() {
            return "Entry[" + kind + ", " + dueOn.map(LocalDate::toString).orElse("-") + "]";
        }
    }

    /**
     * Délai de recours d'un usager (CJA, art. R. 421-1; CGCT, art. L. 1112-24): a limit that may pass while the case is handled. The
     * prudent date comes first: it is the one to act by.
     *
     * @param caseId the case
     * @param family what limit it is
     * @param state where it stands
     * @param prudentDate the earliest date of the readings, if any
     * @param legalDate the date of the reading the engine holds best, if any
     */
    @Classified(Level.MEDIATOR)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"caseId", "family", "state", "prudentDate", "legalDate"})
    public record CourtLimit(
            String caseId,
            Deadline.Family family,
            Deadline.State state,
            Optional<LocalDate> prudentDate,
            Optional<LocalDate> legalDate) {

        @Override
        public String toString() {
            return "CourtLimit[" + family + ", " + state + "]";
        }
    }

    private static final Comparator<CourtLimit> COURT_ORDER = Comparator.comparing(
                    (CourtLimit l) -> l.state() != Deadline.State.EXPIRED)
            .thenComparing(l -> l.prudentDate().orElse(LocalDate.MAX))
            .thenComparing(CourtLimit::caseId)
            .thenComparing(CourtLimit::family);

    /**
     * Copies the lists.
     *
     * @param asOf the day
     * @param entries what is due
     * @param courtLimits the limits before the court
     */
    public Agenda {
        entries = List.copyOf(entries);
        courtLimits = List.copyOf(courtLimits);
    }

    /**
     * What is due in a mediator's cases.
     *
     * @param cases the cases, of any mediator
     * @param reader the mediator
     * @param rules the règlement
     * @param calendar the working days
     * @param asOf the day of the answer
     * @return the agenda, without time limits before the court
     */
    public static Agenda of(
            Iterable<CaseState> cases, Actor reader, CaseRules rules, LegalCalendar calendar, LocalDate asOf) {
        List<Entry> all = new ArrayList<>();
        Duties.ofAll(readable(cases, reader), rules, calendar, asOf, (state, duties) -> add(all, state, duties));
        all.sort(Agenda::compare);
        return new Agenda(asOf, all, List.of());
    }

    /**
     * This agenda with the time limits before the court: the facts the host knows of each contested decision, completed by what the case
     * records of the mediation.
     *
     * @param cases the same cases
     * @param reader the same mediator
     * @param contested the facts of the decision a case is about; empty when none is known or contested
     * @param context the calendars of the limits; its day is replaced by that of the agenda
     * @return a new agenda; a case whose facts are refused, met or not started gives no limit
     */
    public Agenda withCourtLimits(
            Iterable<CaseState> cases,
            Actor reader,
            Function<CaseState, Optional<ProceduralFacts>> contested,
            DeadlineContext context) {
        DeadlineContext day = context.asOf(asOf);
        List<CourtLimit> limits = new ArrayList<>();
        for (CaseState state : readable(cases, reader)) {
            contested
                    .apply(state)
                    .ifPresent(facts -> courtLimits(state, facts, day).forEach(limits::add));
        }
        limits.sort(COURT_ORDER);
        return new Agenda(asOf, entries, limits);
    }

    private static List<CourtLimit> courtLimits(CaseState state, ProceduralFacts facts, DeadlineContext day) {
        ProceduralFacts known = LegalClock.mediation(state).map(facts::with).orElse(facts);
        List<Deadline> found =
                Deadlines.courtAction(known, day).fold(DeadlineResult.Computed::deadlines, no -> List.of());
        return found.stream()
                .filter(d -> d.state() != Deadline.State.MET && d.state() != Deadline.State.NOT_STARTED)
                .map(d -> new CourtLimit(state.caseId(), d.family(), d.state(), d.prudentDate(), d.legalDate()))
                .toList();
    }

    private static Iterable<CaseState> readable(Iterable<CaseState> cases, Actor reader) {
        return () -> StreamSupport.stream(cases.spliterator(), false)
                .filter(state -> CasePolicy.refusal(reader, CasePolicy.Projection.AGENDA, state)
                        .isEmpty())
                .iterator();
    }

    private static void add(List<Entry> all, CaseState state, List<Duty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        WaitingOn turn = state.waitingOn();
        List<String> risks =
                LegalClock.risks(state).stream().map(LegalClock.Risk::code).toList();
        for (Duty d : duties) {
            all.add(new Entry(state.caseId(), d.kind(), d.reference(), d.dueOn(), d.overdue(), turn, risks));
        }
    }

    /** Overdue first, then by date, by case, by kind: written out, since an agenda compares millions of times. */
    private static int compare(Entry a, Entry b) {
        int order = Boolean.compare(b.overdue(), a.overdue());
        if (order == 0) {
            order = Long.compare(day(a), day(b));
        }
        if (order == 0) {
            order = a.caseId().compareTo(b.caseId());
        }
        if (order == 0) {
            order = a.kind().compareTo(b.kind());
        }
        return order == 0 ? a.reference().compareTo(b.reference()) : order;
    }

    private static long day(Entry e) {
        return e.dueOn().isPresent() ? e.dueOn().get().toEpochDay() : Long.MAX_VALUE;
    }
}
