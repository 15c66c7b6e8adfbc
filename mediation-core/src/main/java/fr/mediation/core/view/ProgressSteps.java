/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.Ending;
import fr.mediation.core.casefile.Examination;
import fr.mediation.core.casefile.Phase;
import fr.mediation.core.casefile.Question;
import fr.mediation.core.casefile.Referral;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.view.ProgressView.Advance;
import fr.mediation.core.view.ProgressView.Expected;
import fr.mediation.core.view.ProgressView.Step;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a case into the plain words of its requester. */
final class ProgressSteps {

    private ProgressSteps() {}

    static ProgressView of(CaseState state, SubjectRef reader) {
        boolean over = !state.open();
        Phase where = state.phase() == Phase.SUSPENDED ? state.phaseLeft().orElse(Phase.EXAMINATION) : state.phase();
        List<Step> steps = new ArrayList<>();
        Optional<LocalDate> received = state.referral().map(Referral::receivedOn);
        steps.add(step("RECEIVED", "Demande reçue", "Request received", received, false, over));
        steps.add(step(
                "ACKNOWLEDGED",
                "Accusé de réception envoyé",
                "Receipt acknowledged",
                state.contacts().acknowledgedOn(),
                where == Phase.RECEIVED,
                over));
        steps.add(step(
                "ADMISSIBILITY",
                "Recevabilité examinée",
                "Admissibility examined",
                state.examination().admissibility().map(Examination.Admission::on),
                where == Phase.RECEIVED && state.contacts().acknowledgedOn().isPresent(),
                over));
        boolean studied =
                state.mediation().everProposed() || (over && state.examination().admissible());
        Optional<LocalDate> study = studied
                ? state.examination()
                        .serviceContactedOn()
                        .or(() -> state.examination().admissibility().map(Examination.Admission::on))
                : Optional.empty();
        steps.add(step(
                "STUDY",
                "Situation étudiée avec le service",
                "Situation studied with the service",
                study,
                where == Phase.EXAMINATION,
                over));
        steps.add(step(
                "PROPOSAL",
                "Médiation proposée aux parties",
                "Mediation proposed to the parties",
                state.mediation().signedOn(),
                where == Phase.PROPOSED,
                over));
        Optional<LocalDate> mediated =
                state.mediation().signedOn().flatMap(d -> state.ending().map(Ending::on));
        steps.add(step(
                "MEDIATION",
                "Rencontres de médiation",
                "Mediation meetings",
                mediated,
                where == Phase.IN_MEDIATION,
                over));
        steps.add(step("END", "Fin de la démarche", "End", state.ending().map(Ending::on), false, over));
        return new ProgressView(steps, now(state), next(state), expected(state, reader));
    }

    private static Step step(String code, String fr, String en, Optional<LocalDate> on, boolean current, boolean over) {
        Advance advance =
                on.isPresent() ? Advance.DONE : over ? Advance.NOT_NEEDED : current ? Advance.CURRENT : Advance.TO_COME;
        return new Step(code, new Wording(fr, en), advance, on);
    }

    private static Wording now(CaseState state) {
        return switch (state.phase()) {
            case NONE -> new Wording("Aucune demande n'est enregistrée.", "No request is recorded.");
            case RECEIVED ->
                new Wording(
                        "Votre demande est arrivée. Le médiateur vérifie s'il peut la traiter.",
                        "Your request has arrived. The mediator is checking whether they may handle it.");
            case EXAMINATION ->
                new Wording(
                        "Le médiateur étudie votre situation avec le service concerné.",
                        "The mediator is studying your situation with the service concerned.");
            case PROPOSED ->
                new Wording(
                        "Une médiation est proposée. Chacun est libre de l'accepter ou de la refuser.",
                        "A mediation is proposed. Everyone is free to accept or refuse it.");
            case IN_MEDIATION -> new Wording("La médiation est en cours.", "The mediation is under way.");
            case SUSPENDED ->
                new Wording(
                        "Le médiateur a suspendu la démarche pour le moment.",
                        "The mediator has paused the process for now.");
            case CONCLUDED, CLOSED, ERASED ->
                state.ending()
                        .map(e -> new Wording(
                                "La démarche est terminée : "
                                        + e.reason().label().fr() + ".",
                                "The process is over: " + e.reason().label().en() + "."))
                        .orElse(new Wording("La démarche est terminée.", "The process is over."));
        };
    }

    private static Wording next(CaseState state) {
        return switch (state.phase()) {
            case NONE, CLOSED, ERASED -> new Wording("Rien n'est prévu.", "Nothing is planned.");
            case RECEIVED ->
                new Wording(
                        "Le médiateur vous dira si votre demande est recevable, ou vers qui vous tourner.",
                        "The mediator will tell you whether your request is admissible, or whom to turn to.");
            case EXAMINATION ->
                new Wording(
                        "Le médiateur vous donnera la réponse du service ou vous proposera une médiation.",
                        "The mediator will give you the service's answer or propose a mediation.");
            case PROPOSED ->
                new Wording(
                        "La médiation commence quand tous ont accepté la même convention.",
                        "The mediation starts when everyone has accepted the same agreement to mediate.");
            case IN_MEDIATION ->
                new Wording(
                        "À l'issue des rencontres, le médiateur constate un accord ou la fin de la médiation.",
                        "After the meetings the mediator records an agreement or the end of the mediation.");
            case SUSPENDED ->
                new Wording(
                        "Le médiateur reprendra la démarche ou y mettra fin, et vous le dira.",
                        "The mediator will resume or end the process, and tell you.");
            case CONCLUDED ->
                new Wording(
                        "Le médiateur vous écrit comment la démarche s'est terminée.",
                        "The mediator writes to you how the process ended.");
        };
    }

    private static List<Expected> expected(CaseState state, SubjectRef reader) {
        List<Expected> all = new ArrayList<>();
        if (!state.open()) {
            return all;
        }
        for (Examination.Asked asked : state.examination().asked()) {
            Question q = asked.question();
            boolean mine = q.addressee() == Question.Addressee.PARTY && q.to().equals(reader.id());
            if (mine && asked.answeredOn().isEmpty()) {
                all.add(new Expected(
                        "ANSWER_QUESTION",
                        new Wording(
                                "Répondre à la question du médiateur du "
                                        + WrittenDate.of(q.sentOn()).fr() + ".",
                                "Answer the mediator's question of "
                                        + WrittenDate.of(q.sentOn()).en() + "."),
                        Optional.of(q.sentOn())));
            }
        }
        if (state.phase() == Phase.PROPOSED && !state.mediation().consents().contains(reader)) {
            all.add(new Expected(
                    "ANSWER_PROPOSAL",
                    new Wording(
                            "Dire si vous acceptez la médiation. Vous pouvez refuser sans donner de raison.",
                            "Say whether you accept the mediation. You may refuse without giving a reason."),
                    Optional.empty()));
        }
        return all;
    }
}
