/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.time.LocalDate;
import java.util.List;

/** What must hold before the record of a case is added to, disclosed or corrected. */
final class RecordGuards {

    /** A conclusion leaves the circle of the parties with the agreement of all. */
    static final Guard PRODUCTION_AGREED = Guard.explicit(
                    "PRODUCTION_AGREED",
                    Provision.ENDING,
                    "La conclusion et le protocole ne peuvent être produits sans l'accord de toutes les parties.",
                    "The conclusion and the memorandum cannot be produced without the agreement of all parties.")
            .on(
                    RecordAct.Disclose.class,
                    (a, d) -> !needsAgreement(a.state(), d)
                            || a.state().parties().stream()
                                    .allMatch(p -> a.state()
                                            .outcome()
                                            .productionConsents()
                                            .contains(p.ref())));

    /** A link leads to another case. */
    static final Guard LINK_TO_ANOTHER = Guard.derived(
                    "LINK_TO_ANOTHER",
                    Provision.WHOLE,
                    "Un dossier se lie à un autre dossier.",
                    "A case is linked to another case.")
            .on(
                    RecordAct.LinkCases.class,
                    (a, l) -> !l.otherCase().equals(a.state().caseId()));

    /** A correction names a recorded fact and gives a possible day (R-Pre.1). */
    static final Guard CORRECTION_POSSIBLE = Guard.derived(
                    "CORRECTION_POSSIBLE",
                    Provision.BEGINNING,
                    "La rectification doit désigner un fait enregistré et un jour possible.",
                    "The correction must name a recorded fact and a possible day.")
            .on(RecordAct.CorrectFact.class, RecordGuards::correctable);

    static final List<Guard> ALL = List.of(PRODUCTION_AGREED, LINK_TO_ANOTHER, CORRECTION_POSSIBLE);

    private RecordGuards() {}

    private static boolean needsAgreement(CaseState state, RecordAct.Disclose d) {
        boolean producesConclusion =
                state.ending().flatMap(Ending::text).filter(d.texts()::contains).isPresent();
        return producesConclusion || d.ground() == DisclosureGround.ALL_PARTIES_AGREE;
    }

    private static boolean correctable(Guard.Attempt a, RecordAct.CorrectFact c) {
        CaseState s = a.state();
        LocalDate today = a.context().today();
        if (c.version() < 1 || c.version() > s.version() || c.day().isAfter(today)) {
            return false;
        }
        return switch (c.what()) {
            case REFERRAL_RECEIVED -> true;
            case ACKNOWLEDGED -> s.contacts().acknowledgedOn().isPresent();
            case FIRST_MEETING -> s.mediation().firstMeetingOn().isPresent();
            case DECLARED_OVER -> s.outcome().declaration().isPresent();
            case ANSWER_RECEIVED ->
                c.question()
                        .flatMap(s.examination()::question)
                        .filter(q -> q.answeredOn().isPresent()
                                && !c.day().isBefore(q.question().sentOn()))
                        .isPresent();
        };
    }
}
