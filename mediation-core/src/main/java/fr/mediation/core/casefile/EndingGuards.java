/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What must hold before a case ends. */
final class EndingGuards {

    private static final Set<EndReason> STOPPING = Set.copyOf(EnumSet.of(
            EndReason.STOPPED_INDEPENDENCE, EndReason.STOPPED_OTHER, EndReason.BEFORE_COURT, EndReason.DUPLICATE));

    private static final Set<EndReason> CONCLUDING =
            Set.copyOf(EnumSet.of(EndReason.AGREEMENT, EndReason.ANSWER_SATISFIED, EndReason.NO_AGREEMENT));

    /** The kind of ending fits the phase, the document and the day. */
    static final Guard ENDING_FITS = Guard.derived(
                    "ENDING_FITS",
                    Provision.ENDING,
                    "Cette fin ne convient pas à la phase, au document ou à la date.",
                    "This ending does not fit the phase, the document or the day.")
            .missing(a -> a.as(EndingAct.Conclude.class)
                    .map(c -> wrong(a, c.ending()))
                    .orElse(List.of()));

    /** A re-orientation names a body of the authority's list (R-S4.1). */
    static final Guard BODY_KNOWN = Guard.derived(
                    "BODY_KNOWN",
                    Provision.INDEPENDENCE,
                    "L'organisme désigné n'est pas dans la nomenclature de la collectivité, ou n'y est plus.",
                    "The body named is not in the authority's list, or no longer.")
            .onAct(a -> a.as(EndingAct.Reorient.class)
                    .or(() -> a.as(IntakeAct.Recuse.class).flatMap(IntakeAct.Recuse::reorientation))
                    .filter(r -> a.context()
                            .rules()
                            .getBodies()
                            .filter(bodies -> !bodies.offers(r.body()))
                            .isPresent())
                    .isEmpty());

    /** Stopping has one of the mediator's reasons. */
    static final Guard STOP_REASON_FITS = Guard.explicit(
                    "STOP_REASON_FITS",
                    Provision.INDEPENDENCE,
                    "Ce motif n'est pas un motif d'interruption par le médiateur.",
                    "This is not a reason for the mediator to stop.")
            .on(EndingAct.Stop.class, (a, s) -> STOPPING.contains(s.reason()));

    /** An attempt to reach the user is on record (R-S4.7). */
    static final Guard ATTEMPT_RECORDED = Guard.derived(
                    "ATTEMPT_RECORDED",
                    Provision.NO_NEWS,
                    "L'absence de nouvelles suppose au moins une tentative enregistrée.",
                    "Giving up needs at least one recorded attempt.")
            .onCase(a -> a.state().contacts().attempts() > 0);

    /** The silence lasted as long as the règlement says (R-S4.7). */
    static final Guard SILENCE_ELAPSED = Guard.derived(
                    "SILENCE_ELAPSED",
                    Provision.NO_NEWS,
                    "Le délai sans nouvelles fixé par le règlement n'est pas écoulé.",
                    "The period without news set by the règlement has not elapsed.")
            .onCase(a -> a.context()
                    .rules()
                    .getSilenceBeforeGivingUp()
                    .filter(p -> a.day().isBefore(silentSince(a).plus(p)))
                    .isEmpty());

    /** The declaration is a party's or the mediator's (R-L.1). */
    static final Guard DECLARED_BY_WHO_MAY = Guard.law(
                    "DECLARED_BY_WHO_MAY",
                    Provision.DECLARED_OVER,
                    "La fin de la médiation est déclarée par une partie ou par le médiateur.",
                    "The end of the mediation is declared by a party or by the mediator.")
            .on(
                    EndingAct.DeclareMediationOver.class,
                    (a, d) -> d.declaredBy().equals("MEDIATOR")
                            || a.state().parties().stream()
                                    .anyMatch(p -> p.ref().id().equals(d.declaredBy())));

    static final List<Guard> ALL =
            List.of(ENDING_FITS, BODY_KNOWN, STOP_REASON_FITS, ATTEMPT_RECORDED, SILENCE_ELAPSED, DECLARED_BY_WHO_MAY);

    private EndingGuards() {}

    private static List<String> wrong(Guard.Attempt a, Ending ending) {
        List<String> wrong = new ArrayList<>();
        boolean mediated = a.state().phase() == Phase.IN_MEDIATION;
        if (!CONCLUDING.contains(ending.reason()) || (ending.reason() != EndReason.ANSWER_SATISFIED && !mediated)) {
            wrong.add("REASON");
        }
        if (ending.document() == Ending.Document.MEMORANDUM && ending.reason() != EndReason.AGREEMENT) {
            wrong.add("DOCUMENT");
        }
        if ((ending.document() == Ending.Document.NONE) != ending.text().isEmpty()) {
            wrong.add("TEXT");
        }
        if (!ending.on().equals(a.day())) {
            wrong.add("DAY");
        }
        if (ending.body().isPresent()) {
            wrong.add("BODY");
        }
        return wrong;
    }

    private static LocalDate silentSince(Guard.Attempt a) {
        return a.state()
                .contacts()
                .lastNewsOn()
                .or(() -> a.state().referral().map(Referral::receivedOn))
                .orElse(a.day());
    }
}
