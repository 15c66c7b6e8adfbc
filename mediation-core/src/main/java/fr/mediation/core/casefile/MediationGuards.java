/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.List;
import java.util.Optional;

/** What must hold before a mediation is proposed, consented to and begun. */
final class MediationGuards {

    /** The service was contacted before a mediation is proposed, or why not. */
    static final Guard SERVICE_CONTACTED = Guard.explicit(
                    "SERVICE_CONTACTED",
                    Provision.SERVICE_CONTACT,
                    "Le médiateur prend contact avec le service avant de proposer une médiation, ou dit pourquoi il ne l'a pas fait.",
                    "The mediator contacts the service before proposing a mediation, or says why not.")
            .onAct(a -> a.state().examination().serviceContactedOn().isPresent()
                    || a.as(MediationAct.ProposeMediation.class)
                            .flatMap(MediationAct.ProposeMediation::overrideReason)
                            .isPresent());

    /** All parties are told, with the notice. */
    static final Guard ALL_PARTIES_TOLD = Guard.explicit(
                    "ALL_PARTIES_TOLD",
                    Provision.CONVENTION,
                    "Toutes les parties reçoivent la proposition et la notice.",
                    "All parties receive the proposal and the notice.")
            .on(
                    MediationAct.ProposeMediation.class,
                    (a, p) -> a.state().parties().stream()
                            .allMatch(x -> p.notified().contains(x.ref())));

    /** The convention has every element the règlement asks for. */
    static final Guard CONVENTION_COMPLETE = Guard.derived(
                    "CONVENTION_COMPLETE",
                    Provision.CONVENTION,
                    "La convention ne contient pas tout ce que le règlement exige.",
                    "The convention lacks something the règlement requires.")
            .missing(a -> convention(a)
                    .map(draft -> a.context().rules().getConventionElements().stream()
                            .filter(e -> !draft.elements().contains(e))
                            .map(Enum::name)
                            .toList())
                    .orElse(List.of()));

    /** A consent is to the text as it stands. */
    static final Guard CONSENT_TO_CURRENT_TEXT = Guard.derived(
                    "CONSENT_TO_CURRENT_TEXT",
                    Provision.CONVENTION,
                    "Le texte a changé : ce consentement porte sur un autre.",
                    "The text has changed: this is about another one.")
            .onAct(a -> {
                Optional<String> given = a.as(MediationAct.GiveConsent.class)
                        .map(MediationAct.GiveConsent::digest)
                        .or(() -> a.as(MediationAct.SignConvention.class).map(MediationAct.SignConvention::digest));
                return given.isEmpty()
                        || given.equals(a.state()
                                .mediation()
                                .convention()
                                .map(c -> c.text().digest()));
            });

    /** Every party consented. */
    static final Guard ALL_CONSENTED = Guard.explicit(
                    "ALL_CONSENTED",
                    Provision.CONVENTION,
                    "La convention prend effet quand toutes les parties y ont consenti.",
                    "The convention takes effect when all parties have consented.")
            .onCase(a -> a.state().allConsented());

    /** An own-initiative case goes no further than the proposal until all accepted. */
    static final Guard OWN_INITIATIVE_ACCEPTED = Guard.explicit(
                    "OWN_INITIATIVE_ACCEPTED",
                    Provision.MOTIVES,
                    "Une autosaisine ne va pas au-delà de la proposition sans l'accord de toutes les parties.",
                    "An own-initiative case goes no further than the proposal without all parties' acceptance.")
            .onCase(a -> !a.state().intake().ownInitiative() || a.state().allConsented());

    static final List<Guard> ALL = List.of(
            SERVICE_CONTACTED,
            ALL_PARTIES_TOLD,
            CONVENTION_COMPLETE,
            CONSENT_TO_CURRENT_TEXT,
            ALL_CONSENTED,
            OWN_INITIATIVE_ACCEPTED);

    private MediationGuards() {}

    private static Optional<Convention> convention(Guard.Attempt a) {
        return a.as(MediationAct.ProposeMediation.class)
                .map(MediationAct.ProposeMediation::convention)
                .or(() -> a.as(MediationAct.AmendConvention.class).map(MediationAct.AmendConvention::convention));
    }
}
