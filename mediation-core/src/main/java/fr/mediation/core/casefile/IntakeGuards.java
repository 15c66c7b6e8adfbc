/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What must hold before a case is opened, taken over or given to a mediator. */
final class IntakeGuards {

    /** Receipt is not after the day of the act that records it. */
    static final Guard RECEIVED_BEFORE_RECORDED = Guard.derived(
                    "RECEIVED_BEFORE_RECORDED",
                    Provision.ACKNOWLEDGEMENT,
                    "La réception ne peut suivre l'enregistrement.",
                    "Receipt cannot come after recording.")
            .onAct(a -> referral(a).filter(r -> r.receivedOn().isAfter(a.day())).isEmpty());

    /** At least one motive. */
    static final Guard MOTIVE_GIVEN = Guard.explicit(
                    "MOTIVE_GIVEN",
                    Provision.MOTIVES,
                    "Une saisine indique au moins un motif.",
                    "A referral gives at least one motive.")
            .onAct(no(r -> r.motives().isEmpty()));

    /** At least one user is concerned. */
    static final Guard USER_CONCERNED = Guard.explicit(
                    "USER_CONCERNED",
                    Provision.USERS,
                    "Une saisine concerne au moins un usager.",
                    "A referral concerns at least one user.")
            .onAct(no(r -> r.parties().stream().noneMatch(p -> p.side() == Party.Side.USER)));

    /** An agent submits a situation with a record of their hierarchy's involvement. */
    static final Guard HIERARCHY_INVOLVED = Guard.explicit(
                    "HIERARCHY_INVOLVED",
                    Provision.AGENTS,
                    "Un agent soumet une situation en y associant sa hiérarchie : la trace de cette association manque.",
                    "An agent submits a situation with their hierarchy: the record of it is missing.")
            .onAct(no(r -> r.originator() == Referral.Originator.AGENT
                    && r.hierarchyInvolvement().isEmpty()));

    /** An own-initiative case is the mediator's, any other is not. */
    static final Guard ORIGINATOR_FITS = Guard.explicit(
                    "ORIGINATOR_FITS",
                    Provision.MOTIVES,
                    "L'autosaisine est l'acte du médiateur, et de lui seul.",
                    "Own initiative is the mediator's act, and the mediator's alone.")
            .onAct(a -> referral(a)
                    .filter(r -> (r.originator() == Referral.Originator.MEDIATOR)
                            != (a.act() instanceof IntakeAct.OpenOwnInitiative))
                    .isEmpty());

    /** The mandate given covers the day and is the actor's own when they open a case. */
    static final Guard MANDATE_COVERS_DAY = Guard.explicit(
                    "MANDATE_COVERS_DAY",
                    Provision.APPOINTMENT,
                    "Le mandat invoqué ne couvre pas cette date, ou n'est pas celui de l'auteur.",
                    "The mandate relied on does not cover that day, or is not the actor's.")
            .onAct(a -> {
                boolean own = a.as(IntakeAct.OpenOwnInitiative.class)
                        .filter(o -> !o.mandate().mediator().equals(a.actor().reference()))
                        .isEmpty();
                return own && mandate(a).filter(m -> !m.covers(a.day())).isEmpty();
            });

    /** A mediator who stood back does not come back. */
    static final Guard NOT_RECUSED = Guard.explicit(
                    "NOT_RECUSED",
                    Provision.INDEPENDENCE,
                    "Ce médiateur s'est déporté de ce dossier.",
                    "This mediator stood back from this case.")
            .onAct(a -> mandate(a)
                    .filter(m -> a.state().intake().recused().contains(m.mediator())
                            || (a.act() instanceof IntakeAct.Recuse
                                    && m.mediator().equals(a.actor().reference())))
                    .isEmpty());

    static final List<Guard> ALL = List.of(
            RECEIVED_BEFORE_RECORDED,
            MOTIVE_GIVEN,
            USER_CONCERNED,
            HIERARCHY_INVOLVED,
            ORIGINATOR_FITS,
            MANDATE_COVERS_DAY,
            NOT_RECUSED);

    private IntakeGuards() {}

    private static Predicate<Guard.Attempt> no(Predicate<Referral> fault) {
        return a -> referral(a).filter(fault).isEmpty();
    }

    private static Optional<Referral> referral(Guard.Attempt a) {
        return a.as(IntakeAct.RegisterReferral.class)
                .map(IntakeAct.RegisterReferral::referral)
                .or(() -> a.as(IntakeAct.OpenOwnInitiative.class).map(IntakeAct.OpenOwnInitiative::referral));
    }

    private static Optional<Mandate> mandate(Guard.Attempt a) {
        return a.as(IntakeAct.AssignMediator.class)
                .map(IntakeAct.AssignMediator::mandate)
                .or(() -> a.as(IntakeAct.OpenOwnInitiative.class).map(IntakeAct.OpenOwnInitiative::mandate))
                .or(() -> a.as(IntakeAct.Recuse.class).flatMap(IntakeAct.Recuse::successor));
    }
}
