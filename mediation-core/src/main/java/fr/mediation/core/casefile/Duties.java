/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Diligences d'un dossier: everything that is to be done, found again each time from facts, the règlement and the calendar; nothing is
 * stored, so that a corrected fact or a new holiday moves what is still open. Pure.
 */
public final class Duties {

    private Duties() {}

    /**
     * What is to be done in a case.
     *
     * @param state the case
     * @param rules the règlement
     * @param calendar the working days
     * @param asOf the day of the answer
     * @return the duties, overdue first, then by date; those without a date last
     */
    public static List<Duty> of(CaseState state, CaseRules rules, WorkCalendar calendar, LocalDate asOf) {
        List<Duty> all = new ArrayList<>();
        Optional<Referral> referral = state.referral();
        if (referral.isEmpty() || state.phase() == Phase.ERASED) {
            return List.of();
        }
        LocalDate received = referral.get().receivedOn();
        boolean past = state.intake().waivedByImport() || state.phase() == Phase.CLOSED;
        if (state.contacts().acknowledgedOn().isEmpty()
                && !past
                && !state.intake().ownInitiative()) {
            all.add(duty(Duty.Kind.ACKNOWLEDGE, "", received, days(received, rules.getAcknowledgementDays()), asOf));
        }
        if (state.open() && state.contacts().firstContactOn().isEmpty() && !past) {
            all.add(duty(Duty.Kind.FIRST_CONTACT, "", received, days(received, rules.getFirstContactDays()), asOf));
        }
        if ((state.open() || state.phase() == Phase.CONCLUDED)
                && state.mandate().isEmpty()) {
            all.add(duty(Duty.Kind.ASSIGN, "", received, Optional.empty(), asOf));
        }
        if (state.open()) {
            questions(state, rules, calendar, asOf, all);
        }
        if (state.phase() == Phase.CONCLUDED) {
            ended(state, asOf, all);
        }
        if (state.phase() == Phase.CLOSED) {
            retention(state, rules, asOf, all);
        }
        all.sort(Comparator.comparing((Duty d) -> !d.overdue())
                .thenComparing(d -> d.dueOn().orElse(LocalDate.MAX))
                .thenComparing(Duty::kind)
                .thenComparing(Duty::reference));
        return List.copyOf(all);
    }

    private static void questions(
            CaseState state, CaseRules rules, WorkCalendar calendar, LocalDate asOf, List<Duty> all) {
        for (Examination.Asked asked : state.examination().asked()) {
            if (asked.answeredOn().isPresent()) {
                continue;
            }
            Question q = asked.question();
            if (q.addressee() != Question.Addressee.SERVICE) {
                all.add(duty(Duty.Kind.OTHER_ANSWER, q.id(), q.sentOn(), Optional.empty(), asOf));
                continue;
            }
            Optional<LocalDate> due = rules.getServiceAnswer().map(t -> {
                LocalDate day = t.dueOn(q, calendar);
                return rules.isQuestionsRunDuringSuspension() ? day : later(day, q, state, rules, calendar, asOf);
            });
            all.add(duty(Duty.Kind.SERVICE_ANSWER, q.id(), q.sentOn(), due, asOf));
        }
    }

    /** When the règlement stops questions during a suspension, the days suspended are added, never taken away. */
    private static LocalDate later(
            LocalDate due, Question q, CaseState state, CaseRules rules, WorkCalendar calendar, LocalDate asOf) {
        LocalDate moved = due;
        for (MediationProcess.Pause pause : state.mediation().pauses()) {
            LocalDate from = pause.from().isBefore(q.sentOn()) ? q.sentOn() : pause.from();
            LocalDate until = pause.resumedOn().orElse(asOf);
            if (from.isBefore(until) && !from.isAfter(moved)) {
                moved = moved.plusDays(until.toEpochDay() - from.toEpochDay());
            }
        }
        boolean rolls = rules.getServiceAnswer()
                .filter(CaseRules.AnswerTerms::rollsForward)
                .isPresent();
        while (rolls && !calendar.isWorkingDay(moved)) {
            moved = moved.plusDays(1);
        }
        return moved;
    }

    private static void ended(CaseState state, LocalDate asOf, List<Duty> all) {
        LocalDate on = state.ending().map(Ending::on).orElse(asOf);
        for (Party party : state.parties()) {
            if (party.side() == Party.Side.USER && !state.outcome().told().contains(party.ref())) {
                all.add(duty(Duty.Kind.NOTIFY_ENDING, party.ref().id(), on, Optional.empty(), asOf));
            }
        }
        boolean mediated = state.mediation().signedOn().isPresent()
                || state.mediation().firstMeetingOn().isPresent();
        if (mediated && state.outcome().declaredOverOn().isEmpty()) {
            all.add(duty(Duty.Kind.DECLARE_OVER, "", on, Optional.empty(), asOf));
        }
        all.add(duty(Duty.Kind.CLOSE, "", on, Optional.empty(), asOf));
    }

    private static void retention(CaseState state, CaseRules rules, LocalDate asOf, List<Duty> all) {
        Optional<LocalDate> due = Retention.dueOn(state, rules);
        Optional<RetentionTerms> terms = Retention.terms(state, rules);
        if (due.isEmpty() || terms.isEmpty() || state.keeping().hold().isPresent()) {
            return;
        }
        LocalDate closed = state.keeping().closedOn().orElse(asOf);
        boolean notice = !terms.get().notice().isZero();
        if (notice && state.keeping().erasureAnnouncedOn().isEmpty()) {
            LocalDate by = due.get().minus(terms.get().notice());
            all.add(duty(Duty.Kind.ANNOUNCE_ERASURE, "", closed, Optional.of(by), asOf));
        }
        all.add(duty(Duty.Kind.ERASE, "", closed, due, asOf));
    }

    private static Optional<LocalDate> days(LocalDate from, Optional<Integer> days) {
        return days.map(from::plusDays);
    }

    private static Duty duty(
            Duty.Kind kind, String reference, LocalDate since, Optional<LocalDate> due, LocalDate asOf) {
        return new Duty(kind, reference, since, due, due.filter(asOf::isAfter).isPresent());
    }
}
