/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.admissibility.VerdictKind;
import java.util.List;
import java.util.Optional;

/** What must hold before a request is studied and its admissibility decided. */
final class HandlingGuards {

    /** Admissibility is judged under the règlement in force on the day of referral. */
    static final Guard RULES_OF_THE_REFERRAL = Guard.derived(
                    "RULES_OF_THE_REFERRAL",
                    Provision.APPLICATION,
                    "La recevabilité se juge selon le règlement en vigueur au jour de la saisine.",
                    "Admissibility is judged under the règlement in force on the day of referral.")
            .onCase(a -> a.context().rules().getId().equals(a.state().ruleSet()));

    /** Everyone else who attends is bound to confidentiality (R-D.6). */
    static final Guard ATTENDEES_BOUND = Guard.derived(
                    "ATTENDEES_BOUND",
                    Provision.CONFIDENTIALITY,
                    "Un tiers qui assiste à un entretien s'engage par écrit à la confidentialité.",
                    "Anyone else who attends an interview is bound to confidentiality, on record.")
            .onAct(a -> interview(a)
                    .filter(i -> i.others().stream().anyMatch(o -> !o.bound()))
                    .isEmpty());

    /** A peer attends with the user's consent (R-S6.4). */
    static final Guard PEER_ACCEPTED = Guard.derived(
                    "PEER_ACCEPTED",
                    Provision.PEERS,
                    "Un pair-aidant assiste à un entretien avec le consentement de l'usager.",
                    "A peer supporter attends an interview with the user's consent.")
            .onAct(a -> interview(a)
                    .filter(i -> i.others().stream()
                            .anyMatch(o -> o.capacity() == Interview.Attendee.Capacity.PEER && !o.usersConsent()))
                    .isEmpty());

    /** A question has an identifier of its own. */
    static final Guard QUESTION_NEW = Guard.derived(
                    "QUESTION_NEW",
                    Provision.ANSWERS,
                    "Une question porte déjà cet identifiant.",
                    "A question already has this identifier.")
            .on(
                    HandlingAct.AskQuestion.class,
                    (a, ask) -> question(a, ask.question().id()).isEmpty());

    /** An answer answers an open question. */
    static final Guard QUESTION_OPEN = Guard.derived(
                    "QUESTION_OPEN",
                    Provision.ANSWERS,
                    "Aucune question ouverte ne porte cet identifiant.",
                    "No open question has this identifier.")
            .on(
                    HandlingAct.RecordAnswer.class,
                    (a, answer) -> question(a, answer.question())
                            .filter(q -> q.answeredOn().isEmpty()
                                    && !a.day().isBefore(q.question().sentOn()))
                            .isPresent());

    /** An inadmissibility has a ground. */
    static final Guard GROUND_GIVEN = Guard.derived(
                    "GROUND_GIVEN",
                    Provision.EXCLUSIONS,
                    "Une irrecevabilité indique au moins un motif.",
                    "An inadmissibility gives at least one ground.")
            .on(
                    HandlingAct.DeclareInadmissible.class,
                    (a, no) -> !no.assessment().grounds().isEmpty());

    /** A departure from the computed verdict is reasoned. */
    static final Guard DEPARTURE_REASONED = Guard.derived(
                    "DEPARTURE_REASONED",
                    Provision.ADMISSIBILITY,
                    "Une décision qui s'écarte du résultat calculé indique sa raison.",
                    "A decision that departs from the computed verdict gives its reason.")
            .onAct(a -> a.as(HandlingAct.DeclareAdmissible.class)
                            .filter(yes -> yes.assessment().departsUnreasoned(VerdictKind.ADMISSIBLE))
                            .isEmpty()
                    && a.as(HandlingAct.DeclareInadmissible.class)
                            .filter(no -> no.assessment().departsUnreasoned(VerdictKind.INADMISSIBLE))
                            .isEmpty());

    static final List<Guard> ALL = List.of(
            RULES_OF_THE_REFERRAL,
            ATTENDEES_BOUND,
            PEER_ACCEPTED,
            QUESTION_NEW,
            QUESTION_OPEN,
            GROUND_GIVEN,
            DEPARTURE_REASONED);

    private HandlingGuards() {}

    private static Optional<Examination.Asked> question(Guard.Attempt a, String id) {
        return a.state().examination().question(id);
    }

    private static Optional<Interview> interview(Guard.Attempt a) {
        return a.as(HandlingAct.RecordInterview.class)
                .map(HandlingAct.RecordInterview::interview)
                .or(() -> a.as(MediationAct.HoldSession.class).map(MediationAct.HoldSession::session));
    }
}
