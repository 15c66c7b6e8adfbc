/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.SubjectRef;
import java.util.List;

/** What holds for acts of every family. */
final class CommonGuards {

    /** A mediator in mandate on the day of the fact is in charge. */
    static final Guard MEDIATOR_IN_MANDATE = Guard.explicit(
                    "MEDIATOR_IN_MANDATE",
                    Provision.APPOINTMENT,
                    "Aucun médiateur en mandat à cette date n'est en charge du dossier.",
                    "No mediator in mandate on that day is in charge of the case.")
            .onCase(a -> a.state().mandate().filter(m -> m.covers(a.day())).isPresent());

    /** Nothing is recorded before it happens. */
    static final Guard NOT_IN_FUTURE = Guard.derived(
                    "NOT_IN_FUTURE",
                    Provision.WHOLE,
                    "Un fait ne peut être enregistré avant sa date.",
                    "A fact cannot be recorded before its day.")
            .onCase(a -> !a.day().isAfter(a.context().today()));

    /** Nothing of the case happened before the mediator was seized (R-Pre.1). */
    static final Guard NOT_BEFORE_REFERRAL = Guard.derived(
                    "NOT_BEFORE_REFERRAL",
                    Provision.BEGINNING,
                    "La médiation commence le jour de la saisine : rien ne peut la précéder.",
                    "The mediation starts on the day of referral: nothing can come before it.")
            .onCase(a -> a.state()
                    .referral()
                    .filter(r -> a.day().isBefore(r.receivedOn()))
                    .isEmpty());

    /** The règlement judged by is the authority's own. */
    static final Guard RULES_OF_THE_AUTHORITY = Guard.derived(
                    "RULES_OF_THE_AUTHORITY",
                    Provision.APPLICATION,
                    "Le règlement appliqué n'est pas celui de la collectivité.",
                    "The règlement applied is not the authority's.")
            .onCase(a -> a.context().rules().getAuthority().equals(a.actor().authority()));

    /** The party named is a party of the case. */
    static final Guard PARTY_KNOWN = Guard.derived(
                    "PARTY_KNOWN",
                    Provision.PARTIES,
                    "La personne désignée n'est pas partie au dossier.",
                    "The person named is not a party to the case.")
            .onAct(a -> a.act() == null
                    || namedParties(a.act()).stream().allMatch(p -> a.state().concerns(p)));

    static final List<Guard> ALL =
            List.of(MEDIATOR_IN_MANDATE, NOT_IN_FUTURE, NOT_BEFORE_REFERRAL, RULES_OF_THE_AUTHORITY, PARTY_KNOWN);

    private CommonGuards() {}

    private static List<SubjectRef> namedParties(Act act) {
        if (act instanceof MediationAct.ProposeMediation p) {
            return p.notified();
        }
        if (act instanceof HandlingAct.RecordInterview i) {
            return i.interview().parties();
        }
        if (act instanceof MediationAct.HoldSession s) {
            return s.session().parties();
        }
        if (act instanceof EndingAct.DeclareMediationOver d) {
            return d.knownBy();
        }
        if (act instanceof EndingAct.Conclude c) {
            return c.ending().agreements().stream().map(Ending.Agreement::party).toList();
        }
        if (act instanceof HandlingAct.AskQuestion q && q.question().addressee() == Question.Addressee.PARTY) {
            return List.of(new SubjectRef(q.question().to()));
        }
        return act.onBehalfOf().map(List::of).orElse(List.of());
    }
}
