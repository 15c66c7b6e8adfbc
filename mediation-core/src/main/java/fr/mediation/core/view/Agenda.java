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
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Agenda du médiateur: what is due in all their cases, overdue first. Computed, never stored; cases of others are passed over.
 *
 * @param asOf the day of the answer
 * @param entries what is due: overdue first, then by date, then by case; what has no date comes last
 */
@Classified(Level.MEDIATOR)
@JsonPropertyOrder({"asOf", "entries"})
public record Agenda(LocalDate asOf, List<Entry> entries) {

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

    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry e) -> !e.overdue())
            .thenComparing(e -> e.dueOn().orElse(LocalDate.MAX))
            .thenComparing(Entry::caseId)
            .thenComparing(Entry::kind)
            .thenComparing(Entry::reference);

    /**
     * Copies the list.
     *
     * @param asOf the day
     * @param entries what is due
     */
    public Agenda {
        entries = List.copyOf(entries);
    }

    /**
     * What is due in a mediator's cases.
     *
     * @param cases the cases, of any mediator
     * @param reader the mediator
     * @param rules the règlement
     * @param calendar the working days
     * @param asOf the day of the answer
     * @return the agenda
     */
    public static Agenda of(
            Iterable<CaseState> cases, Actor reader, CaseRules rules, LegalCalendar calendar, LocalDate asOf) {
        List<Entry> all = new ArrayList<>();
        for (CaseState state : cases) {
            if (CasePolicy.refusal(reader, CasePolicy.Projection.AGENDA, state).isPresent()) {
                continue;
            }
            List<Duty> duties = Duties.of(state, rules, calendar, asOf);
            if (duties.isEmpty()) {
                continue;
            }
            WaitingOn turn = state.waitingOn();
            List<String> risks = LegalClock.of(state).risks().stream()
                    .map(LegalClock.Risk::code)
                    .toList();
            for (Duty d : duties) {
                all.add(new Entry(state.caseId(), d.kind(), d.reference(), d.dueOn(), d.overdue(), turn, risks));
            }
        }
        all.sort(ORDER);
        return new Agenda(asOf, all);
    }
}
