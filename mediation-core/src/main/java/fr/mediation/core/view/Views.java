/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.casefile.Actor;
import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CasePolicy;
import fr.mediation.core.casefile.CasePolicy.Projection;
import fr.mediation.core.casefile.CaseRules;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.Duties;
import fr.mediation.core.casefile.Duty;
import fr.mediation.core.casefile.EndReason;
import fr.mediation.core.casefile.Ending;
import fr.mediation.core.casefile.LegalClock;
import fr.mediation.core.casefile.Phase;
import fr.mediation.core.casefile.Question;
import fr.mediation.core.casefile.Referral;
import fr.mediation.core.privacy.SubjectRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Vues d'un dossier: each asks the access policy first, so that no view can be had without its right. Pure.
 */
public final class Views {

    private Views() {}

    /**
     * The progress of a request, for its requester or their representative.
     *
     * @param state the case
     * @param reader the reader
     * @return the view or the refusal
     */
    public static Seen<ProgressView> progress(CaseState state, Actor reader) {
        return see(
                reader, Projection.PROGRESS, state, () -> ProgressSteps.of(state, new SubjectRef(reader.reference())));
    }

    /**
     * The whole case, for the mediator in charge.
     *
     * @param history the facts of the case
     * @param reader the reader
     * @param rules the règlement
     * @param calendar the working days
     * @param asOf the day of the answer
     * @return the view or the refusal
     */
    public static Seen<SynthesisView> synthesis(
            List<CaseEvent> history, Actor reader, CaseRules rules, LegalCalendar calendar, LocalDate asOf) {
        CaseState state = CaseLife.replay(history);
        return see(
                reader,
                Projection.SYNTHESIS,
                state,
                () -> new SynthesisView(
                        state.caseId(),
                        state.phase(),
                        state.waitingOn(),
                        state.mandate().map(m -> m.terms().coverageOn(asOf)),
                        Duties.of(state, rules, calendar, asOf),
                        LegalClock.of(state),
                        history.stream()
                                .map(e -> new SynthesisView.Line(
                                        e.version(),
                                        e.occurredOn(),
                                        e.fact().kind(),
                                        e.fact().kind().label()))
                                .toList()));
    }

    /**
     * What a colleague may see.
     *
     * @param state the case
     * @param reader the reader
     * @param rules the règlement
     * @param calendar the working days
     * @param asOf the day of the answer
     * @return the view or the refusal
     */
    public static Seen<ColleagueView> colleague(
            CaseState state, Actor reader, CaseRules rules, LegalCalendar calendar, LocalDate asOf) {
        return see(
                reader,
                Projection.COLLEAGUE,
                state,
                () -> new ColleagueView(
                        state.caseId(),
                        state.phase(),
                        state.referral().map(Referral::receivedOn),
                        state.referral().flatMap(Referral::domain),
                        state.mandate().isPresent(),
                        (int) Duties.of(state, rules, calendar, asOf).stream()
                                .filter(Duty::overdue)
                                .count()));
    }

    /**
     * What the correspondent of a service may see: the questions put to that service.
     *
     * @param state the case
     * @param reader the reader, whose reference is the service's
     * @param rules the règlement
     * @param calendar the working days
     * @return the view or the refusal
     */
    public static Seen<ServiceView> service(CaseState state, Actor reader, CaseRules rules, LegalCalendar calendar) {
        return see(reader, Projection.SERVICE, state, () -> {
            List<ServiceView.Asked> asked = state.examination().asked().stream()
                    .filter(a -> a.question().addressee() == Question.Addressee.SERVICE
                            && a.question().to().equals(reader.reference()))
                    .map(a -> new ServiceView.Asked(
                            a.question().id(),
                            a.question().sentOn(),
                            Duties.answerDueOn(a.question(), state, rules, calendar),
                            a.answeredOn()))
                    .toList();
            boolean awaited = state.phase() == Phase.PROPOSED
                    && !state.mediation().consents().contains(new SubjectRef(reader.reference()));
            return new ServiceView(state.caseId(), asked, awaited, !state.open());
        });
    }

    /**
     * The row for figures.
     *
     * @param state the case
     * @param reader the reader
     * @param rules the règlement
     * @param asOf the day of the answer, which counts for what is still suspended
     * @return the view or the refusal
     */
    public static Seen<StatisticsView> statistics(CaseState state, Actor reader, CaseRules rules, LocalDate asOf) {
        return see(reader, Projection.STATISTICS, state, () -> {
            Referral referral =
                    state.referral().orElseThrow(() -> new IllegalStateException("a case begins with a referral"));
            Optional<LocalDate> ended = state.ending().map(Ending::on);
            LocalDate until = ended.orElse(asOf);
            long suspended = state.mediation().pauses().stream()
                    .mapToLong(p -> Math.max(
                            0,
                            p.resumedOn().filter(until::isAfter).orElse(until).toEpochDay()
                                    - p.from().toEpochDay()))
                    .sum();
            return new StatisticsView(
                    state.caseId(),
                    referral.receivedOn(),
                    referral.channel().code(),
                    referral.place(),
                    referral.originator(),
                    referral.domain(),
                    state.nature(rules),
                    CaseStatus.of(state),
                    state.ending().map(Ending::reason),
                    state.ending().map(Ending::level),
                    state.ending().flatMap(Ending::body),
                    ended,
                    ended.map(on -> on.toEpochDay() - referral.receivedOn().toEpochDay()),
                    suspended);
        });
    }

    /**
     * The one fact a court may get.
     *
     * @param state the case
     * @param reader the reader
     * @return the view or the refusal
     */
    public static Seen<CourtView> court(CaseState state, Actor reader) {
        return see(
                reader,
                Projection.COURT,
                state,
                () -> new CourtView(state.ending()
                        .filter(e -> e.reason() == EndReason.AGREEMENT)
                        .isPresent()));
    }

    private static <V> Seen<V> see(Actor reader, Projection projection, CaseState state, Supplier<V> view) {
        return CasePolicy.refusal(reader, projection, state)
                .<Seen<V>>map(Seen.Closed::new)
                .orElseGet(() -> new Seen.Open<>(view.get()));
    }
}
