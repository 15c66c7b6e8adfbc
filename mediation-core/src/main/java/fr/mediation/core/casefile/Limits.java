/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.reglement.LimitFacts;
import fr.mediation.core.reglement.LimitResult;
import fr.mediation.core.reglement.LimitStart;
import fr.mediation.core.reglement.ReglementLimit;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The règlement's limits applied to the facts of cases. Equal facts are counted once in the life of the object, which is one answer. */
final class Limits {

    private record Counted(Duty.Kind kind, LocalDate from, Optional<LocalDate> alsoFrom) {}

    private final CaseRules rules;
    private final LegalCalendar calendar;
    private final Map<Counted, LimitResult> counted = new HashMap<>();

    Limits(CaseRules rules, LegalCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    CaseRules rules() {
        return rules;
    }

    /** The limit of a duty, or empty when its kind has none. */
    Optional<LimitResult> of(Duty.Kind kind, String reference, CaseState state) {
        return switch (kind) {
            case ACKNOWLEDGE, FIRST_CONTACT ->
                state.referral()
                        .flatMap(r -> count(
                                new Counted(
                                        kind, r.receivedOn(), state.contacts().acknowledgedOn()),
                                List.of()));
            case SERVICE_ANSWER ->
                state.examination()
                        .question(reference)
                        .map(Examination.Asked::question)
                        .flatMap(q -> count(
                                new Counted(kind, q.sentOn(), q.receivedOn()),
                                state.mediation().pauses()));
            default -> Optional.empty();
        };
    }

    static Optional<LocalDate> day(LimitResult limit) {
        return limit instanceof LimitResult.Due due ? Optional.of(due.dueOn()) : Optional.empty();
    }

    private Optional<LimitResult> count(Counted key, List<MediationProcess.Pause> pauses) {
        if (!pauses.isEmpty()) {
            return Optional.of(due(key, pauses));
        }
        return Optional.of(counted.computeIfAbsent(key, k -> due(k, pauses)));
    }

    private LimitResult due(Counted key, List<MediationProcess.Pause> pauses) {
        Map<LimitStart, LocalDate> days = new EnumMap<>(LimitStart.class);
        boolean question = key.kind() == Duty.Kind.SERVICE_ANSWER;
        days.put(question ? LimitStart.SENDING : LimitStart.RECEIPT, key.from());
        key.alsoFrom().ifPresent(day -> days.put(question ? LimitStart.RECEIPT : LimitStart.ACKNOWLEDGEMENT, day));
        List<LimitFacts.Suspension> suspensions = pauses.stream()
                .map(p -> new LimitFacts.Suspension(p.from(), p.resumedOn().orElse(null)))
                .toList();
        return limit(key.kind()).due(new LimitFacts(days, suspensions), calendar);
    }

    private ReglementLimit limit(Duty.Kind kind) {
        if (kind == Duty.Kind.ACKNOWLEDGE) {
            return rules.getAcknowledgement();
        }
        return kind == Duty.Kind.FIRST_CONTACT ? rules.getFirstContact() : rules.getServiceAnswer();
    }
}
