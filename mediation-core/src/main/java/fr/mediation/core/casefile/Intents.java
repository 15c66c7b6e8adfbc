/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.ArrayList;
import java.util.List;

/** What the host should do about new facts. */
final class Intents {

    private Intents() {}

    static List<Intent> of(List<CaseEvent> events, CaseState before) {
        List<Intent> intents = new ArrayList<>();
        List<Party> parties = before.parties();
        for (CaseEvent e : events) {
            Fact fact = e.fact();
            switch (fact.kind()) {
                case REFERRAL_REGISTERED -> add(intents, e, Intent.Kind.SEND_ACKNOWLEDGEMENT, "");
                case MEDIATOR_ASSIGNED ->
                    add(
                            intents,
                            e,
                            Intent.Kind.TELL_MEDIATOR,
                            ((IntakeFact.MediatorAssigned) fact).mandate().mediator());
                case QUESTION_PUT ->
                    add(
                            intents,
                            e,
                            Intent.Kind.SEND_QUESTION,
                            ((HandlingFact.QuestionPut) fact).question().id());
                case DUTY_BECAME_OVERDUE ->
                    add(intents, e, Intent.Kind.REMIND, ((HandlingFact.DutyBecameOverdue) fact).reference());
                case MEDIATION_PROPOSED, CONVENTION_AMENDED -> each(intents, e, Intent.Kind.SEND_PROPOSAL, parties);
                case MEDIATION_SUSPENDED, MEDIATION_RESUMED, CONSENT_WITHDRAWN ->
                    each(intents, e, Intent.Kind.TELL_PROGRESS, parties);
                case DECLARED_INADMISSIBLE,
                        MEDIATION_REFUSED,
                        CONCLUSION_ISSUED,
                        CASE_REORIENTED,
                        REQUEST_WITHDRAWN,
                        REQUESTER_UNREACHABLE,
                        MEDIATION_STOPPED -> each(intents, e, Intent.Kind.TELL_ENDING, parties);
                case ERASURE_ANNOUNCED -> each(intents, e, Intent.Kind.TELL_ERASURE, parties);
                case CASE_ERASED -> add(intents, e, Intent.Kind.DESTROY_PERSONAL_DATA, "");
                default -> {
                    // nothing follows from the other facts
                }
            }
        }
        return intents;
    }

    private static void each(List<Intent> intents, CaseEvent e, Intent.Kind kind, List<Party> parties) {
        parties.forEach(p -> add(intents, e, kind, p.ref().id()));
    }

    private static void add(List<Intent> intents, CaseEvent e, Intent.Kind kind, String reference) {
        String key = e.id() + ":" + kind + (reference.isEmpty() ? "" : ":" + reference);
        intents.add(new Intent(key, e.caseId(), kind, reference));
    }
}
