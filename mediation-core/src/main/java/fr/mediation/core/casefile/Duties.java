/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Diligences d'un dossier: everything that is to be done, found again each time from facts, the règlement and the calendar; nothing is
 * stored, so that a corrected fact or a new holiday moves what is still open. Pure.
 */
public final class Duties {

    private static final Comparator<Duty> ORDER = Comparator.comparing((Duty d) -> !d.overdue())
            .thenComparing(d -> d.dueOn().orElse(LocalDate.MAX))
            .thenComparing(Duty::kind)
            .thenComparing(Duty::reference);

    private final CaseState state;
    private final Limits limits;
    private final LocalDate asOf;
    private final List<Duty> all = new ArrayList<>();

    private Duties(CaseState state, Limits limits, LocalDate asOf) {
        this.state = state;
        this.limits = limits;
        this.asOf = asOf;
    }

    /**
     * What is to be done in a case.
     *
     * @param state the case
     * @param rules the règlement
     * @param calendar the working days
     * @param asOf the day of the answer
     * @return the duties, overdue first, then by date; those without a date last
     */
    public static List<Duty> of(CaseState state, CaseRules rules, LegalCalendar calendar, LocalDate asOf) {
        return new Duties(state, new Limits(rules, calendar), asOf).found();
    }

    /**
     * What is to be done in many cases: limits that start on the same day are counted once.
     *
     * @param cases the cases, under one règlement
     * @param rules the règlement
     * @param calendar the working days
     * @param asOf the day of the answer
     * @param each what to do with a case and its duties, which are in the order of {@link #of}
     */
    public static void ofAll(
            Iterable<CaseState> cases,
            CaseRules rules,
            LegalCalendar calendar,
            LocalDate asOf,
            BiConsumer<CaseState, List<Duty>> each) {
        Limits limits = new Limits(rules, calendar);
        cases.forEach(state -> each.accept(state, new Duties(state, limits, asOf).found()));
    }

    /**
     * The last day on which a service may answer a question.
     *
     * @param question a question of the case
     * @param state the case
     * @param rules the règlement
     * @param calendar the working days
     * @return the day, or empty while the règlement does not set all of the limit, or its start is not known
     */
    public static Optional<LocalDate> answerDueOn(
            Question question, CaseState state, CaseRules rules, LegalCalendar calendar) {
        return new Limits(rules, calendar)
                .of(Duty.Kind.SERVICE_ANSWER, question.id(), state)
                .flatMap(Limits::day);
    }

    /**
     * How the day of a duty was found: the count of its limit, or that the règlement sets none.
     *
     * @param duty a duty of the case
     * @param state the case
     * @param rules the règlement
     * @param calendar the working days
     * @return the steps, with their articles
     */
    public static Explanation explanation(Duty duty, CaseState state, CaseRules rules, LegalCalendar calendar) {
        Optional<Explanation> counted = new Limits(rules, calendar)
                .of(duty.kind(), duty.reference(), state)
                .flatMap(limit -> limit.fold(
                        due -> Optional.of(due.explanation()),
                        notSet -> Optional.of(notSet.explanation()),
                        notStarted -> Optional.empty(),
                        paused -> Optional.empty(),
                        refused -> Optional.empty()));
        return counted.orElseGet(() -> told(duty, rules));
    }

    private static Explanation told(Duty duty, CaseRules rules) {
        Wording since = WrittenDate.of(duty.since());
        Wording fact = new Wording("depuis le " + since.fr(), "since " + since.en());
        Wording result = duty.dueOn()
                .map(WrittenDate::of)
                .map(day -> new Wording("au plus tard le " + day.fr(), "by " + day.en()))
                .orElse(new Wording("aucun délai ne court", "no time limit runs"));
        return new Explanation(List.of(new Explanation.Step(
                fact,
                duty.kind().label(),
                result,
                List.of(rules.article(duty.kind().provision())))));
    }

    private List<Duty> found() {
        Optional<Referral> referral = state.referral();
        if (referral.isEmpty() || state.phase() == Phase.ERASED) {
            return List.of();
        }
        LocalDate received = referral.get().receivedOn();
        if (!state.intake().waivedByImport() && state.phase() != Phase.CLOSED) {
            greeting(received);
        }
        if (state.mandate().isEmpty() && (state.open() || state.phase() == Phase.CONCLUDED)) {
            add(Duty.Kind.ASSIGN, "", received, Optional.empty());
        }
        if (state.open()) {
            state.examination().asked().stream()
                    .filter(asked -> asked.answeredOn().isEmpty())
                    .forEach(asked -> question(asked.question()));
        }
        if (state.phase() == Phase.CONCLUDED) {
            ended(state.ending().map(Ending::on).orElse(asOf));
        }
        if (state.phase() == Phase.CLOSED) {
            retention();
        }
        if (all.size() > 1) {
            all.sort(ORDER);
        }
        return List.copyOf(all);
    }

    private void greeting(LocalDate received) {
        if (state.contacts().acknowledgedOn().isEmpty() && !state.intake().ownInitiative()) {
            limited(Duty.Kind.ACKNOWLEDGE, "", received);
        }
        if (state.open() && state.contacts().firstContactOn().isEmpty()) {
            limited(Duty.Kind.FIRST_CONTACT, "", received);
        }
    }

    private void question(Question q) {
        if (q.addressee() == Question.Addressee.SERVICE) {
            limited(Duty.Kind.SERVICE_ANSWER, q.id(), q.sentOn());
        } else {
            add(Duty.Kind.OTHER_ANSWER, q.id(), q.sentOn(), Optional.empty());
        }
    }

    private void ended(LocalDate on) {
        for (Party party : state.parties()) {
            if (party.side() == Party.Side.USER && !state.outcome().told().contains(party.ref())) {
                add(Duty.Kind.NOTIFY_ENDING, party.ref().id(), on, Optional.empty());
            }
        }
        MediationProcess mediation = state.mediation();
        boolean mediated =
                mediation.signedOn().isPresent() || mediation.firstMeetingOn().isPresent();
        if (mediated && state.outcome().declaration().isEmpty()) {
            add(Duty.Kind.DECLARE_OVER, "", on, Optional.empty());
        }
        add(Duty.Kind.CLOSE, "", on, Optional.empty());
    }

    private void retention() {
        Optional<LocalDate> due = Retention.dueOn(state, limits.rules());
        Optional<RetentionTerms> terms = Retention.terms(state, limits.rules());
        if (due.isEmpty() || terms.isEmpty() || state.keeping().hold().isPresent()) {
            return;
        }
        LocalDate closed = state.keeping().closedOn().orElse(asOf);
        boolean notice = !terms.get().notice().isZero();
        if (notice && state.keeping().erasureAnnouncedOn().isEmpty()) {
            LocalDate by = due.get().minus(terms.get().notice());
            add(Duty.Kind.ANNOUNCE_ERASURE, "", closed, Optional.of(by));
        }
        add(Duty.Kind.ERASE, "", closed, due);
    }

    private void limited(Duty.Kind kind, String reference, LocalDate since) {
        add(kind, reference, since, limits.of(kind, reference, state).flatMap(Limits::day));
    }

    private void add(Duty.Kind kind, String reference, LocalDate since, Optional<LocalDate> due) {
        boolean overdue = due.isPresent() && asOf.isAfter(due.get());
        all.add(new Duty(kind, reference, since, due, overdue));
    }
}
