/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.TextRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What fits an ending, a production or a correction; the conditions of {@link Guard} that need more than a line. */
final class Endings {

    /** The reasons for which the mediator stops. */
    static final Set<EndReason> STOPPING = Set.copyOf(EnumSet.of(
            EndReason.STOPPED_INDEPENDENCE, EndReason.STOPPED_OTHER, EndReason.BEFORE_COURT, EndReason.DUPLICATE));

    private static final Set<EndReason> CONCLUDING =
            Set.copyOf(EnumSet.of(EndReason.AGREEMENT, EndReason.ANSWER_SATISFIED, EndReason.NO_AGREEMENT));

    private Endings() {}

    static List<String> wrong(Guard.Attempt a, Ending ending) {
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

    static LocalDate silentSince(CaseState state, LocalDate otherwise) {
        return state.lastNewsOn()
                .or(() -> state.referral().map(Referral::receivedOn))
                .orElse(otherwise);
    }

    static boolean needsAgreement(CaseState state, RecordAct.Disclose d) {
        Optional<TextRef> conclusion = state.ending().flatMap(Ending::text);
        boolean producesConclusion = conclusion.filter(d.texts()::contains).isPresent();
        return producesConclusion || d.ground() == DisclosureGround.ALL_PARTIES_AGREE;
    }

    static boolean correctable(Guard.Attempt a, RecordAct.CorrectFact c) {
        CaseState s = a.state();
        LocalDate today = a.context().today();
        if (c.version() < 1 || c.version() > s.version() || c.day().isAfter(today)) {
            return false;
        }
        return switch (c.what()) {
            case REFERRAL_RECEIVED -> true;
            case ACKNOWLEDGED -> s.acknowledgedOn().isPresent();
            case FIRST_MEETING -> s.firstMeetingOn().isPresent();
            case DECLARED_OVER -> s.declaredOverOn().isPresent();
            case ANSWER_RECEIVED ->
                c.question()
                        .flatMap(q -> Guard.question(s, q))
                        .filter(q -> q.answered() != null
                                && !c.day().isBefore(q.question().sentOn()))
                        .isPresent();
        };
    }
}
