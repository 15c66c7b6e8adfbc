/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.List;

/** What must hold before a case is closed, kept longer or erased. */
final class ClosingGuards {

    /** The request was acknowledged. */
    static final Guard ACKNOWLEDGED = Guard.explicit(
                    "ACKNOWLEDGED",
                    Provision.ACKNOWLEDGEMENT,
                    "Toute demande fait l'objet d'un accusé de réception avant la clôture.",
                    "Every request is acknowledged before it is closed.")
            .onCase(a -> a.state().contacts().acknowledgedOn().isPresent()
                    || a.state().intake().waivedByImport()
                    || a.state().intake().ownInitiative());

    /** An inadmissibility was told to the users in writing. */
    static final Guard INADMISSIBILITY_TOLD = Guard.law(
                    "INADMISSIBILITY_TOLD",
                    Provision.INADMISSIBILITY_NOTICE,
                    "Une irrecevabilité est motivée et notifiée par écrit à l'usager avant la clôture.",
                    "An inadmissibility is reasoned and told to the user in writing before closing.")
            .onCase(a -> a.state()
                            .ending()
                            .filter(e -> e.reason() == EndReason.INADMISSIBLE)
                            .isEmpty()
                    || a.state().intake().waivedByImport()
                    || a.state().parties().stream()
                            .filter(p -> p.side() == Party.Side.USER)
                            .allMatch(p -> a.state().outcome().toldInWriting().contains(p.ref())));

    /** No hold is placed. */
    static final Guard NO_HOLD = Guard.derived(
                    "NO_HOLD", Provision.HOLD, "La conservation est gelée.", "A hold is placed.")
            .onCase(a -> a.state().keeping().hold().isEmpty());

    /** A hold is placed. */
    static final Guard HOLD_PLACED = Guard.derived(
                    "HOLD_PLACED", Provision.HOLD, "Aucun gel n'est en cours.", "No hold is placed.")
            .onCase(a -> a.state().keeping().hold().isPresent());

    /** The règlement sets a period of conservation (R-D.7). */
    static final Guard RETENTION_SET = Guard.derived(
                    "RETENTION_SET",
                    Provision.RETENTION,
                    "Le règlement ne fixe pas de durée de conservation.",
                    "The règlement sets no period of conservation.")
            .onCase(a -> Retention.terms(a.state(), a.context().rules()).isPresent());

    /** The period of conservation has elapsed. */
    static final Guard RETENTION_ELAPSED = Guard.derived(
                    "RETENTION_ELAPSED",
                    Provision.RETENTION,
                    "La durée de conservation n'est pas écoulée.",
                    "The period of conservation has not elapsed.")
            .onCase(a -> Retention.dueOn(a.state(), a.context().rules())
                    .filter(due -> a.day().isBefore(due))
                    .isEmpty());

    /** The erasure was announced long enough before. */
    static final Guard ERASURE_ANNOUNCED = Guard.derived(
                    "ERASURE_ANNOUNCED",
                    Provision.ERASURE_NOTICE,
                    "L'effacement n'a pas été annoncé, ou pas depuis assez longtemps.",
                    "The erasure was not announced, or not long enough ago.")
            .onCase(a -> Retention.announced(a.state(), a.context().rules(), a.day()));

    static final List<Guard> ALL = List.of(
            ACKNOWLEDGED,
            INADMISSIBILITY_TOLD,
            NO_HOLD,
            HOLD_PLACED,
            RETENTION_SET,
            RETENTION_ELAPSED,
            ERASURE_ANNOUNCED);

    private ClosingGuards() {}
}
